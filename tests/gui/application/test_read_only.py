"""F10, at the window: it says that nothing can be saved, and nobody types in vain."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from counsel_desk.domain.trust import Role
from counsel_desk.errors import ReadOnlyError
from counsel_desk.services.clients import clients
from counsel_desk.services.sign_in import sign_in
from tests.gui.application.test_p38_pages import PAGES
from tests.helpers.office import Office
from tests.helpers.read_only import content, read_only
from tests.unit.services.writing import sign_note
from ui.client_file.client_page import ClientPage
from ui.design.messages.inline_message import InlineMessage
from ui.design.recording import is_recording
from ui.design.tables.data_table import DataTable
from ui.desk.context import Spot
from ui.shell.read_only_line import ReadOnlyLine
from ui.sign_in.not_open_page import NotOpenPage
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui
FINDING = {
    "search_field",
    "filter_agenda",
    "filter_cases",
    "filter_clients",
    "filter_actions",
    "head_code",
    "search_text",
    "search_after",
    "search_before",
    "referral_letter_office",
    "reply_by",
}
"""Fields in which people type to find or print something."""


@pytest.fixture
def desk(office: Office, qapp: QApplication) -> Iterator[Driver]:
    """A desk whose folder cannot be written to; it has changed no byte at the end."""
    before = content(office.folder)
    with read_only(office.folder):
        driver = Driver(office.tools, office.folder)
        yield driver
        driver.end()
    assert content(office.folder) == before


def enter(desk: Driver, office: Office, role: Role) -> QWidget:
    """Sign somebody in, and return their window."""
    person = office.person(role)
    desk.sign_in(person.name, person.passphrase)
    return desk.window()


def said(window: QWidget) -> list[str]:
    """Return the messages that a window shows."""
    return [each.text for each in window.findChildren(InlineMessage) if each.isVisible()]


def pressable(window: QWidget) -> set[str]:
    """Return the names of the buttons that would record something and can be pressed."""
    buttons = window.findChildren(QAbstractButton)
    return {
        one.objectName()
        for one in buttons
        if one.isEnabled() and is_recording(one) and one.isVisible()
    }


def writable(window: QWidget) -> set[str]:
    """Return the names of the fields in which something can be typed."""
    fields: list[QLineEdit | QPlainTextEdit | QAbstractSpinBox] = [
        *window.findChildren(QLineEdit),
        *window.findChildren(QPlainTextEdit),
        *window.findChildren(QAbstractSpinBox),
    ]
    found = [each for each in fields if each.isVisible() and not each.isReadOnly()]
    return {
        each.objectName() if each.objectName() in FINDING else each.parent().objectName()
        for each in found
    }


@pytest.mark.parametrize("role", list(Role))
def test_f10_every_page_is_read_and_left(office: Office, desk: Driver, role: Role) -> None:
    window = enter(desk, office, role)
    assert "reading only" in desk.find(ReadOnlyLine, "read_only_line").text
    for page in PAGES[role]:
        desk.go(page)
        assert str(ReadOnlyError()) not in said(window)
        assert writable(window) <= FINDING
        assert pressable(window) == set()
    desk.lock()
    assert desk.left


def test_f10_every_part_of_a_file_is_read_and_nothing_can_be_typed(
    office: Office, desk: Driver
) -> None:
    window = enter(desk, office, Role.COUNSELLOR)
    record = clients.listing(desk.desk.session)[0].filed.record
    desk.desk.context.open_file(Spot(record))
    desk.idle()
    tabs = desk.find(ClientPage, "client_page").parts
    assert len(tabs) > 20
    for name in tabs:
        desk.tab(name)
        assert said(window).count(str(ReadOnlyError())) == 0
        assert writable(window) <= FINDING
        assert pressable(window) == set()


def test_f10_a_button_that_saves_is_shut_with_the_reason_in_sight(
    office: Office, desk: Driver
) -> None:
    window = enter(desk, office, Role.COUNSELLOR)
    desk.go("check_in")
    save = desk.find(QPushButton, "save_check_in")
    assert not save.isEnabled()
    save.setEnabled(True)  # As a form does once there is something to save.
    assert not save.isEnabled()
    assert desk.find(ReadOnlyLine, "read_only_line").isVisible()
    assert "reading only" in save.accessibleDescription()
    desk.desk.shell.preferred.emit("language", "bn")
    desk.idle()
    assert "reading only" not in save.accessibleDescription()
    assert save.accessibleDescription() == desk.find(ReadOnlyLine, "read_only_line").text
    assert window.isVisible()


def test_f10_a_form_that_is_open_when_the_disk_fills_is_shut(
    office: Office, qapp: QApplication
) -> None:
    desk = Driver(office.tools, office.folder)
    enter(desk, office, Role.COUNSELLOR)
    desk.go("clients")
    desk.click("add_client")
    desk.click("first_words_spoken")
    assert desk.find(QPushButton, "save_client").isEnabled()
    desk.desk.open_for_reading(full=True)
    assert not desk.find(QPushButton, "save_client").isEnabled()
    assert desk.find(QLineEdit, "client_name").isReadOnly()
    assert pressable(desk.window()) == set()
    desk.end()


def test_f10_what_would_begin_something_says_why_not(office: Office, desk: Driver) -> None:
    window = enter(desk, office, Role.COUNSELLOR)
    desk.desk.context.open_file(Spot(clients.listing(desk.desk.session)[0].filed.record))
    desk.idle()
    desk.tab("notes")
    desk.click("new_note")
    assert said(window)[0] == str(ReadOnlyError())
    desk.lock()
    assert desk.left


def test_f10_a_choice_is_undone_at_once_and_leaving_is_free(office: Office, desk: Driver) -> None:
    window = enter(desk, office, Role.COUNSELLOR)
    desk.go("check_in")
    choice = next(each for each in window.findChildren(QRadioButton) if each.isVisible())
    choice.click()
    desk.idle()
    assert said(window)[0] == str(ReadOnlyError())
    # The questions were built again, without the answer.
    shown = [each for each in window.findChildren(QRadioButton) if each.isVisible()]
    assert shown
    assert not [each for each in shown if each.isChecked()]
    desk.lock()
    assert desk.left


def test_f10_a_word_is_found_that_was_never_indexed(office: Office, qapp: QApplication) -> None:
    session = office.enter(Role.COUNSELLOR)
    client = clients.listing(session)[0].filed.record
    sign_note(session, client, session.today(), "a heronry by the pond")
    sign_in.sign_out(session)
    with read_only(office.folder):
        desk = Driver(office.tools, office.folder)
        enter(desk, office, Role.COUNSELLOR)
        desk.go("search")
        desk.type("search_text", "heronry")
        QTest.keyClick(desk.find(QLineEdit, "search_text"), Qt.Key.Key_Return)
        desk.idle()
        assert desk.find(DataTable, "hits").model().rowCount() == 1
        desk.end()


def test_f10_the_sign_in_offers_only_what_works(office: Office, desk: Driver) -> None:
    desk.restart()
    assert "reading only" in desk.text("sign_in_read_only")
    for name in ("first_sign_in", "forgotten_passphrase", "exchange_laptops"):
        assert not desk.window().findChild(QWidget, name).isVisible()


def test_f10_no_office_is_founded_in_vain(office: Office, qapp: QApplication) -> None:
    folder = office.folder.parent / "empty"
    folder.mkdir()
    with read_only(folder):
        desk = Driver(office.tools, folder)
        desk.restart()
        window = desk.window()
        assert window.findChildren(NotOpenPage)
        assert said(window) == [str(ReadOnlyError())]
        desk.click("use_recovery_code")
        assert said(window) == [str(ReadOnlyError())]
        desk.end()


def test_f10_a_desk_that_can_write_says_nothing(office: Office, qapp: QApplication) -> None:
    desk = Driver(office.tools, office.folder)
    window = enter(desk, office, Role.COUNSELLOR)
    assert not window.findChild(ReadOnlyLine).isVisible()
    desk.end()
