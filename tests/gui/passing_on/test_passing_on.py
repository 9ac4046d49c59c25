"""Passing on what a client said, and closing what they take back, at the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from counsel_desk.demo.office import DemoOffice
from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.casework import received_summaries, told_notes
from counsel_desk.wiring import tools
from tests.gui.seen import in_inbox, said, text_of
from ui.design.tables.data_table import DataTable
from ui.texts import Texts
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui

WORDS = "not on Fridays, qxjkvplm"


@pytest.fixture
def desk(folder: Path, qapp: QApplication) -> Iterator[Driver]:
    """A desk at which anybody of the office can sign in."""
    driver = Driver(tools(Texts(), FLOOR), folder)
    yield driver
    driver.end()


def people(template: DemoOffice, role: Role) -> list[Person]:
    """Return the people with a role."""
    return [one for one in template.people if role in one.roles]


def enter(desk: Driver, who: Person) -> None:
    """Sign a person in."""
    desk.restart()
    desk.sign_in(who.name, who.passphrase)


def test_a_note_of_the_staff_waits_for_the_counsellor_and_goes_when_seen_to(
    desk: Driver, template: DemoOffice
) -> None:
    counsellor = people(template, Role.COUNSELLOR)[0]
    enter(desk, people(template, Role.STAFF)[0])
    desk.go("told")
    desk.pick("told_counsellor", counsellor.name)
    desk.type("told_about", "the one in blue")
    desk.type("told_words", WORDS)
    desk.click("save_told")
    assert "passed on" in said(desk)
    assert desk.text("told_words") == ""
    desk.lock()
    enter(desk, counsellor)
    assert "passed on what a client said" in in_inbox(desk)
    desk.go("told")
    assert WORDS in text_of(desk.find(QWidget, "told_note"))
    desk.click("settle_told")
    assert told_notes.listing(desk.desk.session) == []
    with pytest.raises(NotThereError):
        desk.find(QWidget, "told_note")


def test_a_summary_is_closed_where_its_client_takes_it_back(
    desk: Driver, template: DemoOffice
) -> None:
    enter(desk, people(template, Role.CASEWORKER)[0])
    desk.go("summaries")
    desk.find(DataTable, "summaries").selectRow(0)
    desk.idle()
    session = desk.desk.session

    def readable() -> int:
        found = received_summaries.summaries(session)
        return sum(one.body.summary is not None for one in found)

    before = readable()
    desk.click("client_withdraws")
    desk.click("question_no")
    assert readable() == before
    desk.click("client_withdraws")
    desk.click("question_yes")
    assert readable() == before - 1
    assert "closed here" in said(desk)
