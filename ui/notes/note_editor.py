"""Edits the draft of a note."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.notes.note import NoteDraft, switched
from counsel_desk.domain.office_time import local_day
from ui.dates import day_text
from ui.design.buttons import set_button_text
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, hide_unless, row, scroll_into_view
from ui.design.messages.law_lines import LawLines
from ui.design.styling import label
from ui.desk.draft_editor import DraftEditor
from ui.notes.note_parts import NoteParts
from ui.notes.scrolling import Scrolling
from ui.notes.template_choice import TemplateChoice


class NoteEditor(DraftEditor[NoteDraft]):
    """The template, day, text and follow-up of a note; saved while it is typed.

    Args:
        private: Whether this edits process notes, which have no template and no follow-up.
        parent: Its parent, if any.

    Attributes:
        templates: The choice of the template.

    Signals:
        load_requested(Path): Load a form from disk as a template.
    """

    load_requested = Signal(Path)

    def __init__(self, private: bool = False, parent: QWidget | None = None) -> None:
        self._private = private
        super().__init__(self._named(""), parent)
        self._late = label("", "muted")
        self._day, self._follow_up = DayEdit(), DayEdit()
        self._day.setObjectName(self._named("note_held"))
        self._follow_up.setObjectName(self._named("note_follow_up"))
        self._parts = NoteParts(self._named("note_text"))
        self.templates = TemplateChoice()
        self._day_field = Field("", self._day)
        self._follow_up_field = Field("", self._follow_up)
        self._law = LawLines()
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._parts)
        self.retranslate()

    def _named(self, name: str) -> str:
        return f"process_{name}" if self._private else name

    def _build_layout(self) -> None:
        days = FittingRow(self._day_field, self._follow_up_field)
        top = row(self._heading, self._saved)
        top.setStretchFactor(self._heading, 1)
        written = column(self._reason, self._late, self.templates, self._parts, days, self._law)
        written.setStretchFactor(self._parts, 1)
        self._written, scroll = written, Scrolling(written)
        layout = column(top, scroll, self._bar)
        layout.setStretchFactor(scroll, 1)
        hide_unless(not self._private, self.templates)
        hide_unless(not self._private, self._follow_up_field)
        self.setLayout(layout)

    def _connect_signals(self) -> None:
        self._parts.edited.connect(self._on_edited)
        self.templates.chosen.connect(self.choose_template)
        self.templates.load_requested.connect(self.load_requested)
        self._day.value_changed.connect(self._on_edited)
        self._follow_up.value_changed.connect(self._on_edited)

    def show_law(self, law: Sequence[Shown]) -> None:
        """Show what the law says on notes."""
        self._law.show_statements(law)

    def add_below(self, about: QWidget) -> None:
        """Put something that can be read meanwhile below the fields, where it scrolls."""
        self._written.addWidget(about)

    @property
    def name(self) -> str:
        """Name of the open draft, or ``""``."""
        return self._name

    @property
    def draft(self) -> NoteDraft | None:
        """The open draft as of the last save, or `None`."""
        return self._draft

    def _show(self, draft: NoteDraft) -> None:
        self._day.set_value(draft.held)
        self._follow_up.set_value(draft.follow_up)
        self._show_parts(draft)
        self._day_field.set_error(None)
        self._follow_up_field.set_error(None)

    def _show_parts(self, draft: NoteDraft) -> None:
        self.templates.set_value(draft.template)
        template = self.templates.template(draft.template)
        hints = {each.title: each.hint for each in template.sections} if template else {}
        self._parts.show_parts(draft.sections, draft.text, hints)

    def choose_template(self, key: str) -> None:
        """Switch the draft to another template without losing any text."""
        template = self.templates.template(key)
        if self._draft is None or template is None or self._draft.template == key:
            return
        self._unsaved = True
        self.flush()
        sections, text = switched(self._draft.sections, self._draft.text, template)
        self._draft = replace(self._draft, template=key, sections=sections, text=text)
        self._show_parts(self._draft)
        self._unsaved = True
        self.flush()
        self._parts.setFocus()
        scroll_into_view(self._parts.focusProxy() or self._parts)

    def _edited(self, draft: NoteDraft) -> NoteDraft:
        return replace(
            draft,
            held=self._day.value() or draft.held,
            text=self._parts.text(),
            sections=self._parts.sections(),
            follow_up=self._follow_up.value(),
        )

    def flush(self) -> None:
        """Save unsaved changes now."""
        super().flush()
        self._say_late()

    def close_draft(self) -> None:
        """Save the draft and close it."""
        super().close_draft()
        # Also clears the undo history: Ctrl+Z must not bring a discarded text back.
        self._parts.clear()

    def _look(self) -> bool:
        days = (
            (self._day_field, self._day, self._day.value() is not None),
            (self._follow_up_field, self._follow_up, self._follow_up.is_valid()),
        )
        for field, day, good in days:
            field.set_error(None if good else day.wanted)
        wrong = next((day for _field, day, good in days if not good), None)
        if wrong is not None:
            wrong.setFocus()
        return wrong is None

    def _title(self, amends: bool) -> str:
        if self._private:
            return self.tr("Continuing a process note") if amends else self.tr("A process note")
        return self.tr("Amending a note") if amends else self.tr("A new note")

    def _say_late(self) -> None:
        """Show in a quiet line that the note will be marked as a late entry."""
        draft = self._draft
        late = draft is not None and draft.late and not self._private
        self._late.setVisible(late)
        if late and draft is not None and draft.begun is not None:
            text = self.tr("Late entry, written from {day} on.")
            self._late.setText(text.format(day=day_text(local_day(draft.begun))))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        amends = self._draft is not None and bool(self._draft.note)
        self._heading.setText(self._title(amends))
        self._say_late()
        day = self.tr("The day it is about") if self._private else self.tr("Day of the session")
        self._day_field.set_texts(day)
        self._follow_up_field.set_texts(self.tr("Follow-up, if one is planned"))
        sign = self.tr("Save the note") if self._private else self.tr("Sign the note")
        set_button_text(self._sign, sign)
