"""Edits the draft of a note."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.notes.note import NoteDraft, switched
from counsel_desk.domain.office_time import local, local_day
from ui.dates import day_text
from ui.design.buttons import danger_button, plain_button, primary_button, set_button_text
from ui.design.countdown import countdown
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, hide_unless, row, scroll_into_view
from ui.design.messages.law_lines import LawLines
from ui.design.messages.saved_state_line import SavedStateLine
from ui.design.styling import label
from ui.design.translated import Translated
from ui.notes.note_parts import NoteParts
from ui.notes.scrolling import Scrolling
from ui.notes.template_choice import TemplateChoice

PAUSE_MS = 800
"""Idle time after typing before the draft is saved."""
MOST_MS = 4000
"""Longest time without saving while somebody keeps typing."""


class NoteEditor(Translated):
    """The template, day, text and follow-up of a note; saved while it is typed.

    Args:
        private: Whether this edits process notes, which have no template and no follow-up.
        parent: Its parent, if any.

    Attributes:
        templates: The choice of the template.

    Signals:
        draft_changed(str, NoteDraft): Save the draft with this name.
        sign_requested(str): Sign the note.
        discard_requested(str): Discard the draft; already confirmed.
        load_requested(Path): Load a form from disk as a template.
    """

    draft_changed = Signal(str, object)
    sign_requested = Signal(str)
    discard_requested = Signal(str)
    load_requested = Signal(Path)

    def __init__(self, private: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._private = private
        self._name = ""
        self._unsaved = False
        self._draft: NoteDraft | None = None
        self._timer = countdown(self, PAUSE_MS, self.flush)
        self._most = countdown(self, MOST_MS, self.flush)
        self._heading = label("", "heading")
        self._reason, self._late = label("", "muted"), label("", "muted")
        self._day, self._follow_up = DayEdit(), DayEdit()
        self._day.setObjectName(self._named("note_held"))
        self._follow_up.setObjectName(self._named("note_follow_up"))
        self._parts = NoteParts(self._named("note_text"))
        self.templates = TemplateChoice()
        self._day_field = Field("", self._day)
        self._follow_up_field = Field("", self._follow_up)
        self._saved, self._law = SavedStateLine(), LawLines()
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._parts)
        self.retranslate()

    def _named(self, name: str) -> str:
        return f"process_{name}" if self._private else name

    def _build_layout(self) -> None:
        self._sign, self._discard = primary_button(""), plain_button("")
        self._sign.setObjectName(self._named("sign_note"))
        self._discard.setObjectName(self._named("discard_draft"))
        self._sure = label("", "body")
        self._keep, self._really = plain_button(""), danger_button("")
        self._keep.setObjectName(self._named("keep_draft"))
        self._really.setObjectName(self._named("discard_for_good"))
        asking = QWidget()
        asking.setLayout(column(self._sure, FittingRow(self._keep, self._really, apart=True)))
        self._bar = CurrentStack(lines=0)
        self._bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._bar.addWidget(FittingRow(self._discard, self._sign, apart=True))
        self._bar.addWidget(asking)
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
        self._sign.clicked.connect(self._on_sign_clicked)
        self._discard.clicked.connect(lambda: self._ask(True))
        self._keep.clicked.connect(lambda: self._ask(False))
        self._really.clicked.connect(self._on_really_clicked)

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

    def open_draft(self, name: str, draft: NoteDraft) -> None:
        """Open a new or saved draft."""
        self._name, self._draft = "", None
        self._day.set_value(draft.held)
        self._follow_up.set_value(draft.follow_up)
        self._show_parts(draft)
        self._name, self._draft = name, draft
        self._unsaved = False
        self._saved.set_saved(local(draft.saved))
        self._day_field.set_error(None)
        self._follow_up_field.set_error(None)
        self._ask(False)
        self.retranslate()

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

    def mark_saved(self, moment: datetime) -> None:
        """Show that the draft is saved, unless it was edited since."""
        if self._unsaved:
            return
        self._saved.set_saved(local(moment))

    def mark_unsaved(self) -> None:
        """Show that saving failed; the next change tries again."""
        if self._draft is not None:
            self._unsaved = True
            self._saved.set_unsaved()

    def flush(self) -> None:
        """Save unsaved changes now."""
        self._timer.stop()
        self._most.stop()
        if self._draft is None or not self._unsaved:
            return
        self._unsaved = False
        self._draft = replace(
            self._draft,
            held=self._day.value() or self._draft.held,
            text=self._parts.text(),
            sections=self._parts.sections(),
            follow_up=self._follow_up.value(),
        )
        self._saved.set_saving()
        self._say_late()
        self.draft_changed.emit(self._name, self._draft)

    def close_draft(self) -> None:
        """Save the draft and close it."""
        self.flush()
        self._name, self._draft = "", None
        # Also clears the undo history: Ctrl+Z must not bring a discarded text back.
        self._parts.clear()

    def _on_edited(self) -> None:
        if self._draft is not None:
            self._unsaved = True
            self._saved.set_unsaved()
            self._timer.start()
            if not self._most.isActive():
                self._most.start()

    def _on_sign_clicked(self) -> None:
        days = (
            (self._day_field, self._day, self._day.value() is not None),
            (self._follow_up_field, self._follow_up, self._follow_up.is_valid()),
        )
        for field, day, good in days:
            field.set_error(None if good else day.wanted)
        wrong = next((day for _field, day, good in days if not good), None)
        if wrong is not None:
            wrong.setFocus()
            return
        self.flush()
        self.sign_requested.emit(self._name)

    def _ask(self, asking: bool) -> None:
        self._bar.setCurrentIndex(1 if asking else 0)
        if asking:
            self._keep.setFocus()

    def _on_really_clicked(self) -> None:
        self._timer.stop()
        self._most.stop()
        self._unsaved = False
        self._ask(False)
        self.discard_requested.emit(self._name)

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
        amends = self._draft is not None and bool(self._draft.note)
        self._heading.setText(self._title(amends))
        reason = self._draft.amendment if self._draft else ""
        self._reason.setText(self.tr("Reason: {reason}").format(reason=reason) if reason else "")
        self._reason.setVisible(bool(reason))
        self._say_late()
        day = self.tr("The day it is about") if self._private else self.tr("Day of the session")
        self._day_field.set_texts(day)
        self._follow_up_field.set_texts(self.tr("Follow-up, if one is planned"))
        sign = self.tr("Save the note") if self._private else self.tr("Sign the note")
        set_button_text(self._sign, sign)
        set_button_text(self._discard, self.tr("Discard…"))
        self._sure.setText(self.tr("Delete this draft for good?"))
        set_button_text(self._keep, self.tr("Keep it"))
        set_button_text(self._really, self.tr("Discard it"))
