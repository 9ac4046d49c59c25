"""Notes: drafts and signed notes in one list; what is signed is read, amended and compared."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from counsel_desk.domain.notes.note import Note, NoteDraft, NoteSection
from counsel_desk.domain.records import Filed
from tests.gui.notes.at_the_tab import (
    BENGALI,
    DRAFT,
    MOMENT,
    NOTES,
    OTHER,
    click,
    day_line,
    note_list,
    note_text,
    signed,
    words_of,
)
from ui.design.messages.inline_message import InlineMessage
from ui.notes.notes_tab import NotesTab

pytestmark = pytest.mark.gui


def test_without_notes_the_tab_says_so_and_begins_one(qtbot: QtBot, tab: NotesTab) -> None:
    tab.show_notes([], [])
    assert not note_text(tab).isVisible()
    with qtbot.waitSignal(tab.new_note_requested):
        click(qtbot, tab, "new_note")
    with qtbot.waitSignal(tab.new_note_requested):
        qtbot.keyClick(tab, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


def test_leaving_a_draft_saves_it_and_coming_back_shows_it(
    qtbot: QtBot, tab: NotesTab, saved: list[tuple[str, NoteDraft]]
) -> None:
    tab.show_notes(NOTES, [("d1", DRAFT), ("d2", OTHER)])
    qtbot.keyClicks(note_text(tab), " more")
    note_list(tab).setFocus()
    qtbot.keyClick(note_list(tab), Qt.Key.Key_Down)
    assert [name for name, _draft in saved] == ["d1"]
    assert note_text(tab).toPlainText() == "Another one."
    qtbot.keyClick(note_list(tab), Qt.Key.Key_Up)
    assert note_text(tab).toPlainText() == BENGALI + " more"


def test_an_older_reading_of_the_vault_takes_nothing_back(
    qtbot: QtBot, tab: NotesTab, saved: list[tuple[str, NoteDraft]]
) -> None:
    tab.show_notes([], [("d1", DRAFT), ("d2", OTHER)])
    qtbot.keyClicks(note_text(tab), " more")
    tab.flush()
    tab.show_notes([], [("d1", DRAFT), ("d2", OTHER)])
    assert note_text(tab).toPlainText() == BENGALI + " more"
    note_list(tab).setCurrentRow(1)
    note_list(tab).setCurrentRow(0)
    assert note_text(tab).toPlainText() == BENGALI + " more"


def test_a_signed_note_is_read_and_not_written(
    qtbot: QtBot, tab: NotesTab, saved: list[Any]
) -> None:
    tab.show_notes(NOTES, [])
    shown = tab.findChild(QPlainTextEdit, "signed_text")
    assert shown.toPlainText() == "Second session."
    qtbot.keyClicks(shown, "x")
    assert shown.toPlainText() == "Second session."
    assert "17-11-2026" in words_of(tab)
    assert "A wrong day" in words_of(tab)
    assert saved == []


def test_an_amendment_needs_a_reason(qtbot: QtBot, tab: NotesTab) -> None:
    tab.show_notes(NOTES, [])
    reason = tab.findChild(QLineEdit, "amendment_reason")
    with qtbot.assertNotEmitted(tab.amend_requested):
        click(qtbot, tab, "amend_note")
        assert tab.focusWidget() is reason
        qtbot.keyClick(reason, Qt.Key.Key_Return)
    qtbot.keyClicks(reason, " A word was missing ")
    with qtbot.waitSignal(tab.amend_requested) as amended:
        qtbot.keyClick(reason, Qt.Key.Key_Return)
    assert amended.args == ["n2", "A word was missing"]


def test_versions_are_shown_of_the_note_in_sight_alone(qtbot: QtBot, tab: NotesTab) -> None:
    tab.show_notes(NOTES, [])
    with qtbot.waitSignal(tab.versions_requested) as asked:
        click(qtbot, tab, "show_versions")
    assert asked.args == ["n2"]
    versions = [signed("n2", date(2026, 11, 16), "As it was."), NOTES[0]]
    tab.show_versions(versions, {"p1": "Rehana"})
    assert tab.findChild(QTextEdit, "differences").isVisible()
    note_list(tab).setCurrentRow(1)
    assert not tab.findChild(QPushButton, "show_versions").isVisible()
    tab.show_versions(versions, {})
    assert tab.findChild(QPlainTextEdit, "signed_text").toPlainText() == "First session."


def test_versions_say_who_and_why_and_mark_what_differs(qtbot: QtBot, tab: NotesTab) -> None:
    tab.show_notes(NOTES, [])
    versions = [
        signed("n2", date(2026, 11, 16), "First <b>session</b>."),
        signed("n2", date(2026, 11, 17), "Second <b>session</b>.", 2, "A wrong day"),
    ]
    tab.show_versions(versions, {"p1": "Rehana"})
    shown = tab.findChild(QTextEdit, "differences")
    assert shown.toPlainText() == "[−First−][+Second+] <b>session</b>."
    cursor = shown.textCursor()
    cursor.setPosition(3)
    assert cursor.charFormat().fontStrikeOut()
    cursor.setPosition(12)
    assert cursor.charFormat().fontUnderline()
    about = tab.findChild(QLabel, "about_version").text()
    assert "Rehana" in about
    assert "A wrong day" in about
    against = tab.findChild(QComboBox, "compared_with")
    against.setFocus()
    qtbot.keyClick(against, Qt.Key.Key_Down)
    assert shown.toPlainText() == "Second <b>session</b>."
    version = tab.findChild(QComboBox, "version")
    version.setFocus()
    qtbot.keyClick(version, Qt.Key.Key_Down)
    assert shown.toPlainText() == "First <b>session</b>."
    click(qtbot, tab, "show_versions")
    assert tab.findChild(QPlainTextEdit, "signed_text").isVisible()


def test_a_sectioned_note_is_read_by_its_titles(tab: NotesTab) -> None:
    sections = (NoteSection("Data", "She came."), NoteSection("Plan", "A visit."))
    body = Note(date(2026, 11, 17), "", MOMENT, template="dap", sections=sections)
    tab.show_notes([Filed("n3", 1, MOMENT, "p1", body)], [])
    shown = tab.findChild(QPlainTextEdit, "signed_text").toPlainText()
    assert shown == "Data\nShe came.\n\nPlan\nA visit."


def test_a_late_entry_is_marked_where_it_is_written_and_read(tab: NotesTab) -> None:
    begun = MOMENT + timedelta(days=9)
    late = replace(DRAFT, held=MOMENT.date(), begun=begun)
    tab.show_notes(
        [Filed("n3", 1, MOMENT, "p1", Note(MOMENT.date(), "x", MOMENT, begun=begun))],
        [("d1", late)],
    )
    said = f"Late entry, written from {begun.astimezone():%d-%m-%Y} on."
    assert said in words_of(tab)
    assert all("late entry" in note_list(tab).item(place).text() for place in range(2))
    note_list(tab).setCurrentRow(1)
    assert said in words_of(tab)


def test_what_waits_long_is_said_and_opened(qtbot: QtBot, tab: NotesTab) -> None:
    tab.show_notes(NOTES, [("d1", DRAFT), ("d2", OTHER)])
    tab.show_waiting(["d2", "d1"])
    prompt = tab.findChild(InlineMessage)
    assert "2 notes have waited" in prompt.text
    prompt.action_requested.emit()
    assert note_text(tab).toPlainText() == "Another one."
    tab.show_waiting([])
    assert not prompt.isVisible()


def test_the_list_is_no_wider_than_its_lines(tab: NotesTab) -> None:
    tab.show_notes(NOTES, [("d1", DRAFT)])
    assert note_list(tab).width() < tab.width() / 4


def test_process_notes_ask_for_no_template_follow_up_or_reason(qtbot: QtBot) -> None:
    tab = NotesTab(private=True)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_notes(NOTES[1:], [("d1", DRAFT)])
    for name in ("note_template", "process_note_follow_up", "load_template"):
        assert not tab.findChild(QWidget, name).isVisible()
    tab.findChild(QListWidget, "process_notes").setCurrentRow(1)
    with qtbot.waitSignal(tab.amend_requested) as asked:
        click(qtbot, tab, "process_amend_note")
    assert asked.args == ["n1", ""]


def test_the_list_says_the_day_as_it_is_typed(tab: NotesTab) -> None:
    tab.show_notes(NOTES, [("d1", DRAFT)])
    day_line(tab, "note_held").setText("22-11-2026")
    tab.flush()
    lines = [note_list(tab).item(place).text() for place in range(note_list(tab).count())]
    assert lines == ["Draft, 22-11-2026", "17-11-2026", "10-11-2026"]
