"""The list of a client's notes, with the editor and the reader."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.notes.note import Note, NoteDraft, NoteTemplate
from counsel_desk.domain.records import Filed
from counsel_desk.services.appointments.group_sessions import GroupEntry
from ui.dates import day_text
from ui.design.buttons import set_button_text, yielding_button
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.layouts import SPACE, column, row
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.inline_message import InlineMessage
from ui.design.translated import Translated
from ui.notes.group_entry_card import GroupEntryCard
from ui.notes.note_editor import NoteEditor
from ui.notes.note_reader import NoteReader
from ui.notes.unwritten_line import UnwrittenLine

_DATA = Qt.ItemDataRole.UserRole
_NEARLY_ALL = 1000


class NotesTab(Translated):
    """The list of drafts and signed notes, and the selected one beside it.

    Args:
        private: Whether this shows process notes instead of the notes of the record.
        parent: Its parent, if any.

    Attributes:
        typed: Tracks the unused reasons for amending notes.
        unwritten: The line on kept sessions without a note.

    Signals:
        new_note_requested: Begin a note.
        draft_changed(str, NoteDraft): Save the draft with this name.
        sign_requested(str): Sign the draft; `draft_changed` was emitted before.
        amend_requested(str, str): Amend the note with this record id, for a reason.
        discard_requested(str): Discard the draft.
        versions_requested(str): Show every version of the note.
        template_load_requested(Path): Load a form from disk as a template.
        writing_changed(bool): Whether a draft is open now.
        print_requested(str, list): Print a note, and others of these signed ones if wished.
    """

    new_note_requested = Signal()
    writing_changed = Signal(bool)
    draft_changed = Signal(str, object)
    sign_requested = Signal(str)
    amend_requested = Signal(str, str)
    discard_requested = Signal(str)
    versions_requested = Signal(str)
    template_load_requested = Signal(Path)
    print_requested = Signal(str, list)

    def __init__(self, private: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._private = private
        prefix = "process_" if private else ""
        self.setObjectName(prefix + "notes_tab")
        self._notes: list[Filed[Note]] = []
        self._drafts: dict[str, NoteDraft] = {}
        self._groups: list[GroupEntry] = []
        self._new = yielding_button("")
        self._new.setObjectName(prefix + "new_note")
        self._list = QListWidget()
        self._list.setObjectName(prefix + "notes")
        self._editor, self._reader = NoteEditor(private), NoteReader(private)
        self._group = GroupEntryCard(beside_list=True)
        self._waiting: list[str] = []
        self._next = ""
        self._prompt, self.unwritten = InlineMessage(), UnwrittenLine()
        self.typed = self._reader.typed
        self._empty = EmptyState("note", "")
        self._stack = CurrentStack()
        for part in (self._empty, self._editor, self._reader, self._group):
            self._stack.addWidget(part)
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._list)
        self.retranslate()

    def _build_layout(self) -> None:
        self._left = QWidget()
        left = column(self._new, self._list)
        # The list grows to its last line, and what is left below it stays empty.
        left.setStretchFactor(self._list, _NEARLY_ALL)
        left.addStretch(1)
        self._left.setLayout(left)
        beside = row(self._left, self._stack, spacing=SPACE)
        beside.setStretchFactor(self._stack, 1)
        layout = column(self._prompt, self.unwritten, beside)
        layout.setStretchFactor(beside, 1)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)

    def _connect_signals(self) -> None:
        self._new.clicked.connect(self._on_new_clicked)
        self._list.currentItemChanged.connect(self._on_item_changed)
        self._stack.currentChanged.connect(
            lambda _place: self.writing_changed.emit(self._stack.currentWidget() is self._editor)
        )
        self._editor.draft_changed.connect(self._on_draft_changed)
        self._editor.sign_requested.connect(self.sign_requested)
        self._editor.discard_requested.connect(self.discard_requested)
        self._reader.amend_requested.connect(self.amend_requested)
        self._reader.versions_requested.connect(self.versions_requested)
        self._reader.print_requested.connect(
            lambda record: self.print_requested.emit(record, self._notes)
        )
        self._editor.load_requested.connect(self.template_load_requested)
        self._prompt.action_requested.connect(lambda: self._choose(next(iter(self._waiting), None)))
        self.typed.resumed.connect(lambda: self._choose(next(iter(self.typed.pending() or ()))))
        QShortcut(QKeySequence("Ctrl+N"), self, self._on_new_clicked)
        keys = QKeySequence(QKeySequence.StandardKey.Print)
        printing = QShortcut(keys, self, self._reader.print_shown)
        printing.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_notes(
        self,
        notes: Sequence[Filed[Note]],
        drafts: Sequence[tuple[str, NoteDraft]],
        groups: Sequence[GroupEntry] = (),
    ) -> None:
        """Show the notes, drafts first; keep the selection if it still exists.

        Args:
            notes: The signed notes.
            drafts: The drafts, by name.
            groups: The group sessions that the client took part in.
        """
        self._notes, self._drafts, self._groups = list(notes), dict(drafts), list(groups)
        current = self._editor.draft
        # The draft from the vault may be older than what the editor has saved since.
        if current is not None and self._editor.name in self._drafts:
            self._drafts[self._editor.name] = current
        chosen = self._chosen()
        self._list.blockSignals(True)
        self._list.clear()
        for key in (*self._drafts, *self._signed()):
            item = QListWidgetItem()
            item.setData(_DATA, key)
            self._list.addItem(item)
        self._say_lines()
        self._list.blockSignals(False)
        # A frame around nothing says nothing.
        self._list.setVisible(self._list.count() > 0)
        self.setFocusProxy(self._list if self._list.count() else self._new)
        self._fit()
        if self._next in self._signed():
            # Another draft in its place would be signed by a second click or Enter.
            chosen, self._next = self._next, ""
            self._list.setFocus()
        self._choose(chosen or (next(iter(self._drafts), None) or self._first_note()))

    def _fit(self) -> None:
        """Give the list the width of its lines, and the text the remaining width."""
        bar = self._list.verticalScrollBar().sizeHint().width()
        lines = self._list.sizeHintForColumn(0) + bar + SPACE
        self._left.setFixedWidth(max(lines, self._new.sizeHint().width()))
        rows = sum(self._list.sizeHintForRow(each) for each in range(self._list.count()))
        self._list.setMaximumHeight(rows + 2 * self._list.frameWidth())

    def changeEvent(self, event: QEvent) -> None:
        """Fit the list to the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _signed(self) -> list[str]:
        """Return the ids of notes and group sessions, the latest session first."""
        notes = [(one.body.held, one.written, one.record) for one in self._notes]
        groups = [(one.held, one.signed, one.record) for one in self._groups]
        return [record for _held, _moment, record in sorted([*notes, *groups], reverse=True)]

    def _first_note(self) -> str | None:
        return next(iter(self._signed()), None)

    def _say_lines(self) -> None:
        days = {filed.record: self._line(filed.body) for filed in self._notes}
        for each in self._groups:
            days[each.record] = self.tr("{day}, group").format(day=day_text(each.held))
        for name, draft in self._drafts.items():
            days[name] = self.tr("Draft, {day}").format(day=self._line(draft))
        for place in range(self._list.count()):
            item = self._list.item(place)
            item.setText(days.get(item.data(_DATA), ""))

    def _line(self, note: Note | NoteDraft) -> str:
        day = day_text(note.held)
        marked = note.late and not self._private
        return self.tr("{day}, late entry").format(day=day) if marked else day

    def _chosen(self) -> Any:
        item: QListWidgetItem | None = self._list.currentItem()
        return None if item is None else item.data(_DATA)

    def _choose(self, key: str | None) -> None:
        for place in range(self._list.count()):
            if self._list.item(place).data(_DATA) == key:
                self._list.setCurrentRow(place)
                self._show_chosen()
                return
        if self._list.count():
            self._list.setCurrentRow(0)
        self._show_chosen()

    @property
    def chosen(self) -> str:
        """The record of the note that is shown, or the name of the draft; empty for none."""
        return str(self._chosen() or "")

    def open_note(self, record: str) -> None:
        """Select a note in the list, or open a draft with the cursor in its text."""
        # A group note has a line of its own in each file.
        group = next((one.record for one in self._groups if one.session == record), record)
        self._choose(group)
        (self._editor if self._editor.name == record else self._list).setFocus()

    def _on_item_changed(self) -> None:
        self._editor.flush()
        self._show_chosen()

    def _show_chosen(self) -> None:
        key = self._chosen()
        if key in self._drafts:
            if self._editor.name != key:
                self._editor.open_draft(key, self._drafts[key])
            self._stack.setCurrentWidget(self._editor)
            return
        self._editor.close_draft()
        found = next((filed for filed in self._notes if filed.record == key), None)
        group = next((each for each in self._groups if each.record == key), None)
        if group is not None:
            self._group.show_entry(group)
            self._stack.setCurrentWidget(self._group)
        elif found is None:
            self._stack.setCurrentWidget(self._empty)
        else:
            self._reader.show_note(found)
            self._stack.setCurrentWidget(self._reader)

    def show_next(self, record: str) -> None:
        """Show a note that was just signed once it is in the list, which then has the focus."""
        self._next = record

    def show_waiting(self, names: Sequence[str]) -> None:
        """Show a message about drafts that have waited long for a signature, oldest first."""
        self._waiting = list(names)
        self._say_waiting()

    def _say_waiting(self) -> None:
        number = len(self._waiting)
        if not number:
            self._prompt.clear()
            return
        self._prompt.show_message(
            "info",
            lambda: (
                self.tr("One note has waited for your signature for more than three days.")
                if number == 1
                else self.tr(
                    "{number} notes have waited for your signature for more than three days."
                ).format(number=number)
            ),
            lambda: self.tr("Open the oldest"),
        )

    def set_templates(self, templates: Sequence[tuple[str, NoteTemplate]]) -> None:
        """Offer these templates."""
        self._editor.templates.set_templates(templates)

    def show_law(self, law: Sequence[Shown]) -> None:
        """Show what the law says on notes."""
        self._editor.show_law(law)

    def add_below_text(self, about: QWidget) -> None:
        """Put something below the text of the open draft."""
        self._editor.add_below(about)

    def choose_template(self, key: str) -> None:
        """Switch the open draft to another template."""
        self._editor.choose_template(key)

    def open_draft(self, name: str, draft: NoteDraft) -> None:
        """Open a draft, with the cursor in its text."""
        self._drafts.setdefault(name, draft)
        self._choose(name)
        self._editor.setFocus()

    def _on_draft_changed(self, name: str, draft: NoteDraft) -> None:
        self._drafts[name] = draft
        self._say_lines()
        self._fit()
        self.draft_changed.emit(name, draft)

    def _on_new_clicked(self) -> None:
        self._editor.flush()
        self.new_note_requested.emit()

    def mark_saved(self, moment: datetime) -> None:
        """Show when the draft was saved."""
        self._editor.mark_saved(moment)

    def mark_unsaved(self) -> None:
        """Show that saving the draft failed; the next change tries again."""
        self._editor.mark_unsaved()

    def clear_reason(self, record: str) -> None:
        """Remove the reason for amending a note, once the amendment has begun."""
        self._reader.clear_reason(record)

    def show_versions(self, versions: Sequence[Filed[Note]], names: Mapping[str, str]) -> None:
        """Show every version of the open note, and who wrote it."""
        self._reader.show_versions(versions, names)

    def flush(self) -> None:
        """Save unsaved changes now."""
        self._editor.flush()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(
            self._new, self.tr("New process note") if self._private else self.tr("New note")
        )
        self._say_lines()
        self._say_waiting()
        self._fit()
        self._list.setAccessibleName(self.tr("Notes, the newest session first"))
        self._empty.set_texts(
            self.tr("No note is here yet. What you write is saved while you write it.")
        )
