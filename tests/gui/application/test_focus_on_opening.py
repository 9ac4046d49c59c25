"""No page opens on a button that records or uncovers something: an Enter more would press it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import clients
from tests.gui.application.test_p38_pages import PAGES
from tests.helpers.office import Office
from ui.client_file.client_page import ClientPage
from ui.design.buttons import primary_button
from ui.design.focus import focus_first
from ui.design.recording import is_only_meant, mark_only_meant, mark_recording
from ui.desk.context import Spot
from ui.desk.names_button import NamesButton
from ui.walk.driver import Driver
from ui.walk.stories import STORIES

pytestmark = pytest.mark.gui


def focused(desk: Driver) -> QWidget | None:
    """Return what has the focus in the window in front."""
    return desk.window().focusWidget()


def risks(desk: Driver) -> str:
    """Return the name of the button with the focus, if it records or uncovers something."""
    found = focused(desk)
    if isinstance(found, NamesButton):
        return "names"
    return found.objectName() if found is not None and is_only_meant(found) else ""


@pytest.mark.parametrize("role", list(Role))
def test_no_page_opens_on_a_button_that_records_or_uncovers(
    office: Office, desk: Driver, role: Role
) -> None:
    person = office.person(role)
    desk.sign_in(person.name, person.passphrase)
    for page in PAGES[role]:
        desk.go(page)
        assert (page, risks(desk)) == (page, "")


def test_no_part_of_a_file_opens_on_a_button_that_records_or_uncovers(
    office: Office, desk: Driver
) -> None:
    person = office.person(Role.COUNSELLOR)
    desk.sign_in(person.name, person.passphrase)
    record = clients.listing(desk.desk.session)[0].filed.record
    desk.desk.context.open_file(Spot(record))
    desk.idle()
    for part in desk.find(ClientPage, "client_page").parts:
        desk.desk.context.open_file(Spot(record, part))
        desk.idle()
        assert (part, risks(desk)) == (part, "")


@pytest.mark.parametrize(
    ("story", "seen"),
    [("handed-over", "offer"), ("passed-on", "told"), ("complained", "complaint read")],
)
def test_what_somebody_sent_opens_with_its_text_in_focus(
    office: Office, desk: Driver, story: str, seen: str
) -> None:
    found = []
    for one in STORIES[story](desk, office.people):
        if one == seen:
            desk.go("told" if seen != "offer" else "hand_overs")
            found.append(risks(desk))
    assert found == [""]


def test_a_request_to_co_sign_opens_with_its_words_in_focus_and_in_sight(
    office: Office, desk: Driver, restored_theme: None
) -> None:
    story = STORIES["cosigned"](desk, office.people)
    assert "to co-sign" in story
    desk.desk.shell.preferred.emit("text_size", 2.0)
    desk.window().resize(1366, 690)
    desk.go("inbox")
    desk.click("act_on_line")
    facts = focused(desk)
    assert facts is not None
    assert facts.objectName() == "cosign_facts"
    seen = facts.visibleRegion().boundingRect()
    assert seen.top() == 0
    assert seen.height() >= facts.fontMetrics().lineSpacing()


def test_enter_on_the_first_words_scrolls_and_records_nothing(office: Office, desk: Driver) -> None:
    person = office.person(Role.COUNSELLOR)
    desk.sign_in(person.name, person.passphrase)
    desk.go("clients")
    desk.click("add_client")
    window = desk.window()
    assert isinstance(focused(desk), QScrollArea)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    desk.idle()
    assert desk.find(QPushButton, "first_words_spoken").isVisible()


def _recording(page: QWidget) -> QPushButton:
    button = primary_button("Explained")
    mark_recording(button)
    page.setFocusProxy(button)
    return button


def _uncovering(page: QWidget) -> QPushButton:
    button = primary_button("Show")
    mark_only_meant(button)
    page.setFocusProxy(button)
    return button


def _named(page: QWidget) -> QPushButton:
    button = primary_button("")
    button.setObjectName("save_it")
    page.setFocusProxy(button)
    return button


@pytest.mark.parametrize("make", [_recording, _uncovering, _named])
def test_a_page_that_chose_such_a_button_begins_elsewhere(
    qtbot: QtBot, make: Callable[[QWidget], QPushButton]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    button, other = make(page), primary_button("Back")
    layout = QVBoxLayout(page)
    layout.addWidget(button)
    layout.addWidget(other)
    page.show()
    focus_first(page)
    assert page.focusWidget() is other
