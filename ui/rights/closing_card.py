"""A card to close a client's file."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed
from counsel_desk.domain.rights.rights import Closure, Why
from counsel_desk.services.documents.wording import day_text
from ui import words
from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.typed import typed_editors
from ui.design.layout.layouts import column, row
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.styling import label
from ui.design.translated import Translated

_LINES, _FOLLOW_UPS = 4, 3


class ClosingCard(Translated):
    """Takes the last day, and optionally the reason, a summary and follow-up days.

    Attributes:
        typed: Tracks unsaved input.

    Signals:
        close_requested(Closure): Close the file, or change how it was closed.
        reopen_requested: Reopen the file.
    """

    close_requested = Signal(object)
    reopen_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._closed: date | None = None
        self._closures: Sequence[Filed[Closure]] = ()
        self._day, self._why, self._summary = DayEdit(), QComboBox(), QPlainTextEdit()
        self._day.setObjectName("client_closed")
        self._why.setObjectName("closing_why")
        self._summary.setObjectName("closing_summary")
        self._summary.setTabChangesFocus(True)
        self._summary.setFixedHeight(self.fontMetrics().lineSpacing() * (_LINES + 1))
        self._follow_ups = [DayEdit() for _ in range(_FOLLOW_UPS)]
        for number, each in enumerate(self._follow_ups):
            each.setObjectName(f"follow_up_{number}")
        editors: list[QWidget] = [self._day, self._why, self._summary, *self._follow_ups]
        self._fields = [Field("", editor) for editor in editors]
        resumed = ResumedMessage()
        names = ("day", "why", "summary", *(f"follow_up_{n}" for n in range(_FOLLOW_UPS)))
        self.typed = typed_editors(dict(zip(names, editors, strict=True)), resumed, self)
        self._close, self._reopen = plain_button(""), plain_button("")
        self._close.setObjectName("close_file")
        self._reopen.setObjectName("reopen_file")
        self._state, self._history = label("", "muted"), label("", "body")
        self._card = Card()
        self._card.add(self._state, resumed, *self._fields)
        self._card.add(row(None, self._reopen, self._close), self._history)
        self.setLayout(column(self._card))
        self._close.clicked.connect(self._on_close_clicked)
        self._reopen.clicked.connect(self.reopen_requested)
        self.retranslate()
        self._fill()

    def show_state(self, closed: date | None) -> None:
        """Show the last day, or that the file is open."""
        self._closed = closed
        if self.typed.pending() is None:
            self._fill()
        self._say()

    def show_closures(self, closures: Sequence[Filed[Closure]]) -> None:
        """Show every closing of the file, the latest first."""
        self._closures = closures
        if self.typed.pending() is None:
            self._fill()
        self._say()

    def _fill(self) -> None:
        last = self._closures[0].body if self._closed and self._closures else None
        self._day.set_value(self._closed or local_day(datetime.now(UTC)))
        self._why.setCurrentIndex(max(self._why.findData(last.why if last else ""), 0))
        self._summary.setPlainText(last.summary if last else "")
        days = [*(last.follow_ups if last else ()), *[None] * _FOLLOW_UPS]
        for edit, day in zip(self._follow_ups, days, strict=False):
            edit.set_value(day)
        for field in self._fields:
            field.set_error(None)
        self.typed.settle()

    def _on_close_clicked(self) -> None:
        wrong = [
            field
            for field, edit in ((self._fields[0], self._day), *self._pairs())
            if not edit.is_valid() or (edit is self._day and edit.value() is None)
        ]
        for field in self._fields:
            text = self.tr("Please write the day as day-month-year.")
            field.set_error(text if field in wrong else None)
        day = self._day.value()
        if wrong or day is None:
            wrong[0].widget.setFocus()
            return
        why = self._why.currentData()
        days = sorted({each for edit in self._follow_ups if (each := edit.value()) is not None})
        self.close_requested.emit(
            Closure(day, Why(why) if why else None, self._summary.toPlainText(), tuple(days))
        )

    def _pairs(self) -> list[tuple[Field, DayEdit]]:
        return list(zip(self._fields[3:], self._follow_ups, strict=True))

    def _say(self) -> None:
        self._reopen.setVisible(self._closed is not None)
        text = self.tr("When your work together has ended, note the last day here.")
        if self._closed is not None:
            text = self.tr("Your work together ended on {day}.").format(day=day_text(self._closed))
        self._state.setText(text)
        close = self.tr("Note the last day") if self._closed is None else self.tr("Save the end")
        set_button_text(self._close, close)
        reopened = [one.body for one in self._closures if one.body.reopened is not None]
        line = self.tr("Ended on {day}, and went on from {reopened}.")
        lines = [
            line.format(day=day_text(one.day), reopened=day_text(one.reopened)) + f"\n{one.summary}"
            for one in reopened
            if one.reopened is not None
        ]
        self._history.setText("\n".join(each.strip() for each in lines))
        self._history.setVisible(bool(lines))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("The end of the work together"))
        place = max(self._why.currentIndex(), 0)
        self._why.clear()
        self._why.addItem(self.tr("Not said"), "")
        for each in Why:
            self._why.addItem(words.closing_reason(each), each)
        self._why.setCurrentIndex(place)
        texts = (
            self.tr("Last day"),
            self.tr("Why it ended"),
            self.tr("Closing summary, in your own words"),
            self.tr("A day to ask how she is"),
            self.tr("A second day"),
            self.tr("A third day"),
        )
        for field, text in zip(self._fields, texts, strict=True):
            field.set_texts(text)
        set_button_text(self._reopen, self.tr("The work goes on"))
        self._say()
