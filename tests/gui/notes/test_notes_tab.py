"""Drafts and signed notes in one list; signed notes are read, amended and compared."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
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

from counsel_desk.domain.notes.note import Note, NoteSection
from counsel_desk.domain.records import Filed
from tests.gui.notes.at_the_tab import (
    BENGALI,
    DRAFT,
    MOMENT,
    NOTES,
    OTHER,
    Saved,
    day_line,
    note_list,
    note_text,
    signed,
)
from tests.gui.seen import child, click, text_of
from ui.dates import day_text
from ui.design.messages.inline_message import InlineMessage
from ui.notes.notes_tab import NotesTab
from ui.walk.every_picture import settle

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]


def test_without_notes_the_tab_says_so_and_begins_one(qtbot: QtBot, tab: NotesTab) -> None:
    tab.show_notes([], [])
    assert not note_text(tab).isVisible()
    with qtbot.waitSignal(tab.new_note_requested):
        click(tab, "new_note")
    with qtbot.waitSignal(tab.new_note_requested):
        QTest.keyClick(tab, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


def test_leaving_a_draft_saves_it_and_coming_back_shows_it(tab: NotesTab, saved: Saved) -> None:
    tab.show_notes(NOTES, [("d1", DRAFT), ("d2", OTHER)])
    QTest.keyClicks(note_text(tab), " more")
    note_list(tab).setFocus()
    QTest.keyClick(note_list(tab), Qt.Key.Key_Down)
    assert [name for name, _draft in saved] == ["d1"]
    assert note_text(tab).toPlainText() == "Another one."
    QTest.keyClick(note_list(tab), Qt.Key.Key_Up)
    assert note_text(tab).toPlainText() == BENGALI + " more"


def test_an_older_reading_of_the_vault_does_not_replace_newer_text(tab: NotesTab) -> None:
    tab.show_notes([], [("d1", DRAFT), ("d2", OTHER)])
    QTest.keyClicks(note_text(tab), " more")
    tab.flush()
    tab.show_notes([], [("d1", DRAFT), ("d2", OTHER)])
    assert note_text(tab).toPlainText() == BENGALI + " more"
    note_list(tab).setCurrentRow(1)
    note_list(tab).setCurrentRow(0)
    assert note_text(tab).toPlainText() == BENGALI + " more"


def test_a_signed_note_cannot_be_edited(tab: NotesTab, saved: Saved) -> None:
    tab.show_notes(NOTES, [])
    shown = child(tab, QPlainTextEdit, "signed_text")
    assert shown.toPlainText() == "Second session."
    QTest.keyClicks(shown, "x")
    assert shown.toPlainText() == "Second session."
    assert day_text(date(2026, 11, 17)) in text_of(tab)
    assert "A wrong day" in text_of(tab)
    assert saved == []


def test_an_amendment_needs_a_reason(qtbot: QtBot, tab: NotesTab) -> None:
    tab.show_notes(NOTES, [])
    reason = child(tab, QLineEdit, "amendment_reason")
    with qtbot.assertNotEmitted(tab.amend_requested):
        click(tab, "amend_note")
        assert tab.focusWidget() is reason
        QTest.keyClick(reason, Qt.Key.Key_Return)
    QTest.keyClicks(reason, " A word was missing ")
    with qtbot.waitSignal(tab.amend_requested) as amended:
        QTest.keyClick(reason, Qt.Key.Key_Return)
    assert amended.args == ["n2", "A word was missing"]


def test_the_button_that_answers_why_a_note_is_amended_is_the_filled_one(
    qtbot: QtBot, tab: NotesTab
) -> None:
    tab.show_notes(NOTES, [])
    new, amend = (child(tab, QPushButton, name) for name in ("new_note", "amend_note"))
    qtbot.waitUntil(lambda: (new.property("kind"), amend.property("kind")) == ("primary", "plain"))
    click(tab, "amend_note")
    qtbot.waitUntil(lambda: (new.property("kind"), amend.property("kind")) == ("plain", "primary"))
    tab.clear_reason("n2")
    qtbot.waitUntil(lambda: (new.property("kind"), amend.property("kind")) == ("primary", "plain"))


def test_only_versions_of_the_selected_note_are_shown(qtbot: QtBot, tab: NotesTab) -> None:
    tab.show_notes(NOTES, [])
    with qtbot.waitSignal(tab.versions_requested) as asked:
        click(tab, "show_versions")
    assert asked.args == ["n2"]
    versions = [signed("n2", date(2026, 11, 16), "As it was."), NOTES[0]]
    tab.show_versions(versions, {"p1": "Rehana"})
    assert tab.findChild(QTextEdit, "differences").isVisible()
    note_list(tab).setCurrentRow(1)
    assert not tab.findChild(QPushButton, "show_versions").isVisible()
    tab.show_versions(versions, {})
    assert tab.findChild(QPlainTextEdit, "signed_text").toPlainText() == "First session."


def test_versions_say_who_and_why_and_mark_what_differs(tab: NotesTab) -> None:
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
    against = child(tab, QComboBox, "compared_with")
    against.setFocus()
    QTest.keyClick(against, Qt.Key.Key_Down)
    assert shown.toPlainText() == "Second <b>session</b>."
    version = child(tab, QComboBox, "version")
    version.setFocus()
    QTest.keyClick(version, Qt.Key.Key_Down)
    assert shown.toPlainText() == "First <b>session</b>."
    click(tab, "show_versions")
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
    late_entry = f"Late entry, written from {day_text(begun.astimezone())} on."
    assert late_entry in text_of(tab)
    assert all("late entry" in note_list(tab).item(place).text() for place in range(2))
    note_list(tab).setCurrentRow(1)
    assert late_entry in text_of(tab)


def test_drafts_that_wait_long_are_mentioned_and_opened(tab: NotesTab) -> None:
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
        click(tab, "process_amend_note")
    assert asked.args == ["n1", ""]


def test_the_list_shows_the_day_as_it_is_typed(tab: NotesTab) -> None:
    tab.show_notes(NOTES, [("d1", DRAFT)])
    day_line(tab, "note_held").setText("22-11-2026")
    tab.flush()
    lines = [note_list(tab).item(place).text() for place in range(note_list(tab).count())]
    assert lines == [
        f"Draft, {day_text(date(2026, 11, 22))}",
        day_text(date(2026, 11, 17)),
        day_text(date(2026, 11, 10)),
    ]


def test_the_list_is_as_tall_as_its_lines_and_not_there_without_any(tab: NotesTab) -> None:
    tab.resize(1000, 600)
    tab.show()
    tab.show_notes([], [])
    settle(tab)
    assert not note_list(tab).isVisible()
    days = [date(2026, 11, day) for day in range(1, 11)]
    tab.show_notes([signed(f"n{each.day}", each, "text") for each in days], [])
    settle(tab)
    listed = note_list(tab)
    assert listed.verticalScrollBar().maximum() == 0
    assert listed.height() < tab.height() - listed.y()
