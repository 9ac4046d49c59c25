"""Drafts and signed notes of one client, and the parts of the tab that shows them."""

from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.notes.note import Note, NoteDraft
from counsel_desk.domain.records import Filed
from ui.design.messages.saved_state_line import SavedStateLine
from ui.notes.note_text import NoteText
from ui.notes.notes_tab import NotesTab

MOMENT = datetime(2026, 11, 20, 10, 30, tzinfo=UTC)
BENGALI = "আজ সে শান্ত ছিল।"
DRAFT = NoteDraft("c1", date(2026, 11, 24), BENGALI, None, MOMENT)
OTHER = NoteDraft("c1", date(2026, 11, 23), "Another one.", None, MOMENT)


def signed(record: str, day: date, text: str, version: int = 1, amendment: str = "") -> Filed:
    body = Note(day, text, MOMENT, date(2026, 12, 1), amendment)
    return Filed(record, version, MOMENT, "p1", body)


NOTES = [
    signed("n2", date(2026, 11, 17), "Second session.", version=2, amendment="A wrong day"),
    signed("n1", date(2026, 11, 10), "First session."),
]


def click(qtbot: QtBot, tab: NotesTab, name: str) -> None:
    qtbot.mouseClick(tab.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def note_text(tab: NotesTab) -> NoteText:
    return tab.findChild(QPlainTextEdit, "note_text")


def day_line(tab: NotesTab, name: str) -> QLineEdit:
    return tab.findChild(QWidget, name).findChild(QLineEdit, "day")


def note_list(tab: NotesTab) -> QListWidget:
    return tab.findChild(QListWidget, "notes")


def saved_state(tab: NotesTab) -> str:
    return tab.findChild(SavedStateLine, "saved_state").text


def words_of(tab: NotesTab) -> str:
    return " ".join(each.text() for each in tab.findChildren(QLabel) if each.isVisible())
