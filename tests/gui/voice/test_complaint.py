"""The client's page for a complaint: alone, sealed, and found by the safeguarding person only."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.clients import clients
from counsel_desk.wiring import tools
from tests.gui.seen import open_part, text_of
from ui.sheets.sheet_dialog import SheetDialog
from ui.shell.side_bar import SideBar
from ui.texts import Texts
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui

SECRET = "qxjkvplm shouted at me"


@pytest.fixture
def desk(folder: Path, qapp: QApplication) -> Iterator[Driver]:
    """A desk at which anybody of the office can sign in."""
    driver = Driver(tools(Texts(), FLOOR), folder)
    yield driver
    driver.end()


def enter(desk: Driver, template: DemoOffice, role: Role) -> str:
    """Sign in the first person with a role, and return their name."""
    who = next(one for one in template.people if role in one.roles)
    desk.restart()
    desk.sign_in(who.name, who.passphrase)
    return who.name


def open_voice(desk: Driver) -> None:
    """Open the feedback of the first client."""
    open_part(desk, clients.listing(desk.desk.session)[0].filed.record, "voice")


def test_a_client_complains_alone_and_the_safeguarding_person_reads_it(
    desk: Driver, template: DemoOffice
) -> None:
    staff = next(one.name for one in template.people if Role.STAFF in one.roles)
    enter(desk, template, Role.ADMINISTRATOR)
    desk.go("policy")
    desk.pick_text("safeguarding", staff)
    desk.type("complaints_reach", "The blue box")
    desk.click("keep_policy")
    desk.lock()
    counsellor = enter(desk, template, Role.COUNSELLOR)
    open_voice(desk)
    assert staff in desk.find(QLabel, "complaints_go_to").text()
    desk.click("give_complaint_page")
    assert not any(each.isVisible() for each in desk.window().findChildren(SideBar))
    assert staff in text_of(desk.find(QWidget, "complaint_page"))
    desk.type("complaint_text", SECRET)
    desk.click("complaint_send")
    assert desk.window().findChild(QWidget, "complaint_text").toPlainText() == ""
    desk.click("complaint_close")
    assert desk.left
    enter(desk, template, Role.STAFF)
    desk.go("told")
    card = text_of(desk.find(QWidget, "complaint"))
    assert SECRET in card
    assert counsellor in card
    desk.click("complaint_done")
    assert "Seen to on" in text_of(desk.find(QWidget, "complaint"))


def test_without_a_safeguarding_person_there_is_the_slip(
    desk: Driver, template: DemoOffice
) -> None:
    enter(desk, template, Role.COUNSELLOR)
    open_voice(desk)
    assert not desk.find(QPushButton, "give_complaint_page").isEnabled()
    desk.click("print_complaint_slip")
    sheet = desk.window()
    assert isinstance(sheet, SheetDialog)
    sheet.reject()
    desk.idle()
