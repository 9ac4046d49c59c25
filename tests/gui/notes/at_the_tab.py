"""Drafts and signed notes of one client, and the parts of the tab that shows them."""

from datetime import UTC, date, datetime

from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from counsel_desk.domain.notes.note import Note, NoteDraft
from counsel_desk.domain.records import Filed
from tests.gui.seen import child
from ui.design.messages.saved_state_line import SavedStateLine
from ui.notes.note_text import NoteText
from ui.notes.notes_tab import NotesTab

Saved = list[tuple[str, NoteDraft]]
"""Drafts that were to be saved, with their names, in order."""
MOMENT = datetime(2026, 11, 20, 10, 30, tzinfo=UTC)
BENGALI = "আজ সে শান্ত ছিল।"
DRAFT = NoteDraft("c1", date(2026, 11, 24), BENGALI, None, MOMENT)
OTHER = NoteDraft("c1", date(2026, 11, 23), "Another one.", None, MOMENT)


def signed(record: str, day: date, text: str, version: int = 1, amendment: str = "") -> Filed[Note]:
    """Return the record of a signed note."""
    body = Note(day, text, MOMENT, date(2026, 12, 1), amendment)
    return Filed(record, version, MOMENT, "p1", body)


NOTES = [
    signed("n2", date(2026, 11, 17), "Second session.", version=2, amendment="A wrong day"),
    signed("n1", date(2026, 11, 10), "First session."),
]


def note_text(tab: NotesTab) -> NoteText:
    """Return the editor of a draft."""
    return child(tab, NoteText, "note_text")


def day_line(tab: NotesTab, name: str) -> QLineEdit:
    """Return the line of a day."""
    return child(child(tab, QWidget, name), QLineEdit, "day")


def note_list(tab: NotesTab) -> QListWidget:
    """Return the list of drafts and signed notes."""
    return child(tab, QListWidget, "notes")


def saved_state(tab: NotesTab) -> str:
    """Return what the tab says about saving."""
    return child(tab, SavedStateLine, "saved_state").text
