"""The page of group notes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.services.appointments.group_sessions import GroupNote
from ui.design.buttons import quiet_button, set_button_text
from ui.design.layout.layouts import column
from ui.design.layout.page_header import PageHeader
from ui.design.layout.stack import Stack
from ui.design.messages.empty_state import EmptyState
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Translated
from ui.desk.names_button import NamesButton
from ui.desk.names_shown import COVERED, Names
from ui.groups.group_editor import GroupEditor
from ui.groups.group_reader import GroupReader


class GroupsPage(Translated):
    """The list of group notes, or one draft or signed note in its place.

    Attributes:
        names: The button that shows names for a minute.
        editor: Edits a draft.
        reader: Shows a signed note.

    Signals:
        note_opened(GroupNote): Open a draft or a signed note.
        closed: Go back to the week.
    """

    note_opened = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("groups_page")
        self._codes: Mapping[str, str] = {}
        self.names, self._shown_names = NamesButton(), COVERED
        self._back = quiet_button("")
        self._back.setObjectName("back_to_week")
        self._header = PageHeader("", actions=(self.names, self._back))
        self._table, self._empty = DataTable([], ""), EmptyState("people", "")
        self._table.setObjectName("group_notes_table")
        self.editor, self.reader = GroupEditor(), GroupReader()
        self._stack = Stack(self)
        for part in (self._table, self._empty, self.editor, self.reader):
            self._stack.addWidget(part)
        layout = column(self._header)
        layout.addLayout(self._stack, 1)
        self.setLayout(layout)
        self._back.clicked.connect(self.closed)
        self._table.row_activated.connect(self.note_opened)
        self.setFocusProxy(self._table)
        self.retranslate()

    def show_notes(self, notes: Sequence[GroupNote], codes: Mapping[str, str]) -> None:
        """Show the notes; `codes` maps record ids of clients to their codes."""
        self._codes = codes
        self._table.set_rows(notes)
        if self._stack.currentIndex() < 2:
            self._stack.setCurrentWidget(self._table if notes else self._empty)

    def show_names(self, names: Names) -> None:
        """Show names beside the codes, or cover them again."""
        self._shown_names = names
        self._table.set_columns(self._columns())
        for part in (self.editor, self.reader):
            part.show_names(names)

    def show_list(self) -> None:
        """Go back to the list."""
        self._stack.setCurrentWidget(self._table)

    def open_note(self, note: GroupNote, codes: Mapping[str, str]) -> None:
        """Open a draft to edit, or a signed note to read."""
        self._codes = codes
        if note.name:
            self.editor.set_codes(codes)
            self.editor.open_draft(note.name, note.draft)
            self._stack.setCurrentWidget(self.editor)
            self.editor.setFocus()
        else:
            self.reader.show_note(note, codes)
            self._stack.setCurrentWidget(self.reader)
            self.reader.setFocus()

    def _columns(self) -> list[Column[GroupNote]]:
        return [
            day_column(self.tr("Day"), lambda note: note.draft.held),
            Column(
                self.tr("Note"),
                lambda note: self.tr("Signed") if note.signed else self.tr("Draft"),
            ),
            Column(
                self.tr("Who took part"),
                lambda note: ", ".join(
                    self._shown_names.beside(each, self._codes[each])
                    for each in note.draft.participants
                    if each in self._codes
                ),
                wide=True,
            ),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Group notes"),
            self.tr(
                "One note on the group; what concerns one person goes into that person's own line."
            ),
        )
        set_button_text(self._back, self.tr("Back to the week"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Group notes"))
        self._empty.set_texts(
            self.tr("No group note is here yet. Begin one from a group's appointment.")
        )
