"""A note that is being written."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QBasicTimer, QTimerEvent, Signal
from PySide6.QtWidgets import QPlainTextEdit, QStackedLayout, QWidget

from counsel_desk.domain.records import NoteDraft
from ui.design.buttons import danger_button, plain_button, primary_button, set_button_text
from ui.design.day_edit import DayEdit
from ui.design.field import Field
from ui.design.layouts import column, row
from ui.design.saved_state_line import SavedStateLine
from ui.design.styling import label
from ui.design.translated import Translated
from ui.notes.fitting_row import FittingRow

PAUSE_MS = 800
"""How long nothing is typed before the draft is saved."""


class NoteEditor(Translated):
    """The day, the text, a follow-up; saved as it is typed.

    Signals:
        draft_changed(str, NoteDraft): What is typed is to be saved.
        sign_requested(str): The note is to be signed.
        discard_requested(str): The draft is to be taken away, after the person said so twice.
    """

    draft_changed = Signal(str, object)
    sign_requested = Signal(str)
    discard_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._unsaved = False
        self._draft: NoteDraft | None = None
        self._timer = QBasicTimer()
        self._heading = label("", "heading")
        self._reason = label("", "muted")
        self._held, self._follow_up = DayEdit(), DayEdit()
        self._held.setObjectName("note_held")
        self._follow_up.setObjectName("note_follow_up")
        self._text = QPlainTextEdit()
        self._text.setObjectName("note_text")
        self._text.setTabChangesFocus(True)
        self._held_field = Field("", self._held)
        self._follow_up_field = Field("", self._follow_up)
        self._text_field = Field("", self._text)
        self._saved = SavedStateLine()
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._text)
        self.retranslate()

    def _build_layout(self) -> None:
        self._sign, self._discard = primary_button(""), plain_button("")
        self._sign.setObjectName("sign_note")
        self._discard.setObjectName("discard_draft")
        self._sure = label("", "body")
        self._keep, self._really = plain_button(""), danger_button("")
        self._keep.setObjectName("keep_draft")
        self._really.setObjectName("discard_for_good")
        usual, asking = QWidget(), QWidget()
        usual.setLayout(row(self._discard, None, self._sign))
        question = row(self._sure, self._keep, self._really)
        question.setStretchFactor(self._sure, 1)
        asking.setLayout(question)
        bar = QWidget()
        self._bar = QStackedLayout(bar)
        self._bar.addWidget(usual)
        self._bar.addWidget(asking)
        days = FittingRow(self._held_field, self._follow_up_field)
        top = row(self._heading, self._saved)
        top.setStretchFactor(self._heading, 1)
        layout = column(top, self._reason, self._text_field, days, bar)
        layout.setStretchFactor(self._text_field, 1)
        self.setLayout(layout)

    def _connect_signals(self) -> None:
        self._text.textChanged.connect(self._on_edited)
        self._held.value_changed.connect(self._on_edited)
        self._follow_up.value_changed.connect(self._on_edited)
        self._sign.clicked.connect(self._on_sign_clicked)
        self._discard.clicked.connect(lambda: self._ask(True))
        self._keep.clicked.connect(lambda: self._ask(False))
        self._really.clicked.connect(self._on_really_clicked)

    @property
    def name(self) -> str:
        """The draft in the editor, or nothing."""
        return self._name

    @property
    def draft(self) -> NoteDraft | None:
        """The draft as it was last to be saved, or nothing."""
        return self._draft

    def open_draft(self, name: str, draft: NoteDraft) -> None:
        """Begin or go on with a draft."""
        self._name, self._draft = "", None
        self._held.set_value(draft.held)
        self._follow_up.set_value(draft.follow_up)
        self._text.setPlainText(draft.text)
        self._name, self._draft = name, draft
        self._unsaved = False
        self._saved.set_saved(draft.saved.astimezone())
        self._held_field.set_error(None)
        self._follow_up_field.set_error(None)
        self._ask(False)
        self.retranslate()
        self._text.moveCursor(self._text.textCursor().MoveOperation.End)

    def mark_saved(self, moment: datetime) -> None:
        """Say that what is typed is saved, unless more was typed since."""
        if self._unsaved:
            return
        self._saved.set_saved(moment.astimezone())

    def mark_unsaved(self) -> None:
        """Say that what is typed could not be saved; it is tried again with the next change."""
        if self._draft is not None:
            self._unsaved = True
            self._saved.set_unsaved()

    def flush(self) -> None:
        """Have saved at once what is not saved yet."""
        self._timer.stop()
        if self._draft is None or not self._unsaved:
            return
        self._unsaved = False
        self._draft = replace(
            self._draft,
            held=self._held.value() or self._draft.held,
            text=self._text.toPlainText(),
            follow_up=self._follow_up.value(),
        )
        self._saved.set_saving()
        self.draft_changed.emit(self._name, self._draft)

    def close_draft(self) -> None:
        """Let go of the draft, which is saved."""
        self.flush()
        self._name, self._draft = "", None
        # Its undo history goes with it: a discarded text must not come back by Ctrl+Z.
        self._text.setPlainText("")

    def _on_edited(self) -> None:
        if self._draft is not None:
            self._unsaved = True
            self._saved.set_unsaved()
            self._timer.start(PAUSE_MS, self)

    def _on_sign_clicked(self) -> None:
        sentence = self.tr("Please write the day as day-month-year.")
        days = (
            (self._held_field, self._held, self._held.value() is not None),
            (self._follow_up_field, self._follow_up, self._follow_up.is_valid()),
        )
        for field, _day, good in days:
            field.set_error(None if good else sentence)
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
        self._unsaved = False
        self._ask(False)
        self.discard_requested.emit(self._name)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Have the draft saved once nothing was typed for a while."""
        if event.timerId() == self._timer.timerId():
            self.flush()
            return
        super().timerEvent(event)

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        amends = self._draft is not None and bool(self._draft.note)
        self._heading.setText(self.tr("Amending a note") if amends else self.tr("A new note"))
        reason = self._draft.amendment if self._draft else ""
        self._reason.setText(self.tr("Reason: {reason}").format(reason=reason) if amends else "")
        self._reason.setVisible(amends)
        self._held_field.set_texts(self.tr("Day of the session"))
        self._follow_up_field.set_texts(self.tr("Follow-up, if one is planned"))
        self._text_field.set_texts(self.tr("Note"))
        set_button_text(self._sign, self.tr("Sign the note"))
        set_button_text(self._discard, self.tr("Discard…"))
        self._sure.setText(self.tr("This draft would be gone for good."))
        set_button_text(self._keep, self.tr("Keep it"))
        set_button_text(self._really, self.tr("Discard it"))
