"""Notes are chosen and printed at the desk; process notes only alone, after a warning."""

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from counsel_desk.services.notes import notes
from counsel_desk.services.work.drafts import discard_note
from tests.gui.notes.at_the_tab import NOTES
from tests.gui.person import CounsellorDesk
from tests.gui.seen import child, click, open_part
from ui.design.fields.day_edit import DayEdit
from ui.finders.untranslated import is_untranslated
from ui.notes.print_notes_dialog import PrintNotesDialog
from ui.sheets.careful_print_dialog import CarefulPrintDialog
from ui.walk.sheet_text import lines

pytestmark = pytest.mark.gui
D = TypeVar("D", bound=QDialog)


def open_dialog(kind: type[D]) -> D:
    """Return the dialog in front."""
    [found] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
    return found


@pytest.fixture
def dialog(qtbot: QtBot) -> PrintNotesDialog:
    """The dialog with the first note ticked."""
    dialog = PrintNotesDialog(NOTES, "n2")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_notes_are_ticked_one_by_one_by_a_span_or_all(
    qtbot: QtBot, dialog: PrintNotesDialog
) -> None:
    wanted: list[list[str]] = []
    dialog.print_requested.connect(wanted.append)
    button = child(dialog, QPushButton, "print_chosen_notes")
    assert "(1)" in button.text()
    click(dialog, "print_all_notes")
    assert "(2)" in button.text()
    child(dialog, DayEdit, "print_to").set_value(date(2026, 11, 12))
    assert "(1)" in button.text()
    listed = child(dialog, QListWidget, "notes_to_print")
    QTest.keyClick(listed, Qt.Key.Key_End)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert not button.isEnabled()
    QTest.keyClick(listed, Qt.Key.Key_Space)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert wanted == [["n1"]]


def test_notes_are_printed_with_the_keyboard(counsellor_desk: CounsellorDesk) -> None:
    desk = counsellor_desk
    session = desk.desk.session
    for name, _draft in notes.drafts_of(session, desk.client):
        discard_note(session, name)
    open_part(desk, desk.client, "notes")
    desk.find(QListWidget, "notes").setFocus()
    desk.press("Ctrl+P")
    asked = open_dialog(PrintNotesDialog)
    click(asked, "print_all_notes")
    click(asked, "print_chosen_notes")
    desk.idle()
    text = " ".join(line for page in lines(desk.sheet()) for line in page)
    for filed in notes.of_client(session, desk.client):
        assert f"Session of {filed.body.held:%d-%m-%Y}" in text
    desk.click("sheet_done")


@pytest.mark.parametrize(
    ("page", "kind"), [("week", CarefulPrintDialog), ("notes", PrintNotesDialog)]
)
def test_an_open_dialog_follows_the_language(
    counsellor_desk: CounsellorDesk, page: str, kind: type[QDialog]
) -> None:
    desk = counsellor_desk
    if page == "week":
        desk.go(page)
    else:
        open_part(desk, desk.client, page)
        listed = desk.find(QListWidget, "notes")
        listed.setCurrentRow(listed.count() - 1)
        listed.setFocus()
    desk.press("Ctrl+P")
    asked = open_dialog(kind)
    desk.app.languages.choose("bn")
    desk.idle()
    buttons = [each.text() for each in asked.findChildren(QPushButton) if each.text()]
    shown = [*buttons, *(each.text() for each in asked.findChildren(QLabel) if each.text())]
    assert shown
    assert not [each for each in shown if is_untranslated(each, "bn")]
    asked.reject()


def test_a_week_is_printed_with_codes_unless_names_are_chosen(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    desk.go("week")
    desk.press("Ctrl+P")
    asked = open_dialog(CarefulPrintDialog)
    assert "whoever finds it" in " ".join(one.text() for one in asked.findChildren(QLabel))
    QTest.keyClick(asked, Qt.Key.Key_Return)
    desk.idle()
    assert lines(desk.sheet())[0][0].startswith("Week from")
    desk.click("sheet_done")
