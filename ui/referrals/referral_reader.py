"""Shows one referral: its state, escalations, letters and history."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed
from counsel_desk.domain.referrals import Escalation, Referral, awaited, overdue, proposed
from counsel_desk.services.referrals.referrals import Change
from ui import words
from ui.dates import day_text
from ui.design.buttons import plain_button, quiet_button, set_button_text, yielding_button
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Translated


class ReferralReader(Translated):
    """A referral, and the actions on it.

    Signals:
        change_requested: Change the referral.
        climb_requested: Record an escalation.
        step_opened(int): Change the escalation at this index.
        letter_requested: Make a letter.
        closed: Go back to the list.
    """

    change_requested = Signal()
    climb_requested = Signal()
    step_opened = Signal(int)
    letter_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("referral_reader")
        self._filed: Filed[Referral] | None = None
        self._today = date.min
        self._changes: tuple[Change, ...] = ()
        self._heading, self._facts = label("", "heading"), label("", "body")
        self._facts.setObjectName("referral_facts")
        self._waiting_line = label("", "body")
        self._waiting_line.setObjectName("referral_waits")
        self._ladder_title, self._history = label("", "label"), label("", "muted")
        self._history.setObjectName("referral_history")
        self._steps = DataTable([], "")
        self._steps.setObjectName("ladder")
        self._change, self._climb = plain_button(""), plain_button("")
        self._letter, self._back = yielding_button(""), quiet_button("")
        self._change.setObjectName("change_referral")
        self._climb.setObjectName("climb")
        mark_recording(self._climb)
        self._letter.setObjectName("letter")
        self._back.setObjectName("close_referral")
        buttons = FittingRow(self._letter, self._climb, self._change, self._back)
        parts = (self._heading, self._facts, self._waiting_line, buttons)
        below = (self._ladder_title, self._steps, self._history)
        self.setLayout(column(*parts, *below))
        self._connect_signals()
        self.setFocusProxy(self._letter)
        self.retranslate()

    def _connect_signals(self) -> None:
        self._change.clicked.connect(self.change_requested)
        self._climb.clicked.connect(self.climb_requested)
        self._letter.clicked.connect(self.letter_requested)
        self._back.clicked.connect(self.closed)
        self._steps.row_activated.connect(lambda pair: self.step_opened.emit(pair[0]))

    def show_referral(self, filed: Filed[Referral], changes: Sequence[Change], today: date) -> None:
        """Show a referral.

        Args:
            filed: The referral.
            changes: Its changes of state, the newest first.
            today: The date that decides whether a day has passed.
        """
        self._filed, self._changes, self._today = filed, tuple(changes), today
        steps = list(enumerate(filed.body.escalations))
        self._steps.set_rows(steps)
        self._steps.setVisible(bool(steps))
        self._ladder_title.setVisible(bool(steps))
        self._say()

    def _say(self) -> None:
        if self._filed is None:
            return
        body = self._filed.body
        self._heading.setText(f"{words.service(body.service)} · {body.to}".removesuffix(" · "))
        rows = (
            (self.tr("Status"), f"{words.referral_state(body.state)}, {day_text(body.since)}"),
            (self.tr("Sent or applied for on"), day_text(body.sent)),
            (self.tr("How it is reached"), body.contact),
            (self.tr("What is asked for"), body.asked),
            (self.tr("Next step"), body.next_step),
            (self.tr("Number that the office gave"), body.office_reference),
            (self.tr("Our reference"), body.our_reference),
        )
        self._facts.setText("\n".join(f"{name}: {value}" for name, value in rows if value))
        self._waiting_line.setText(self._waiting(body))
        self._waiting_line.setVisible(bool(self._waiting_line.text()))
        self._history.setText("\n".join([*self._letters(body), *self._states()]))

    def _waiting(self, body: Referral) -> str:
        day = awaited(body)
        if day is None:
            return ""
        text = self.tr("An answer is awaited by {day}.")
        if overdue(body, self._today):
            text = self.tr("An answer was awaited by {day}. It has not been noted yet.")
        rung = proposed(body, self._today)
        if rung is not None:
            text += " " + self.tr("The next office to write to, if the client wishes it: {rung}.")
        return text.format(day=day_text(day), rung=words.rung(rung) if rung else "")

    def _letters(self, body: Referral) -> list[str]:
        lines = []
        for each in reversed(body.letters):
            text = self.tr("{day}: letter to {rung}, names nobody")
            if each.consent:
                text = self.tr("{day}: letter to {rung}, names the client by their consent")
            lines.append(text.format(day=day_text(each.made), rung=words.rung(each.rung)))
        return lines

    def _states(self) -> list[str]:
        lines = []
        for each in self._changes:
            text = self.tr("{day}: {state}, noted by a colleague on {written}")
            if each.own:
                text = self.tr("{day}: {state}, noted by you on {written}")
            lines.append(
                text.format(
                    day=day_text(each.since),
                    state=words.referral_state(each.state),
                    written=day_text(local_day(each.written)),
                )
            )
        return lines

    def _columns(self) -> list[Column[tuple[int, Escalation]]]:
        return [
            Column(self.tr("Which office"), lambda pair: words.rung(pair[1].rung)),
            Column(self.tr("Its name"), lambda pair: pair[1].office or "–"),
            day_column(self.tr("Letter sent on"), lambda pair: pair[1].sent),
            Column(
                self.tr("Answered on"),
                lambda pair: day_text(pair[1].answered) if pair[1].answered else "–",
            ),
            Column(self.tr("Answer"), lambda pair: pair[1].answer or "–", wide=True),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._ladder_title.setText(self.tr("Offices written to"))
        self._steps.set_columns(self._columns())
        self._steps.setAccessibleName(self._ladder_title.text())
        set_button_text(self._letter, self.tr("Letter…"))
        set_button_text(self._climb, self.tr("Record an escalation"))
        set_button_text(self._change, self.tr("Change"))
        set_button_text(self._back, self.tr("Back"))
        self._say()
