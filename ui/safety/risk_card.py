"""A card with a client's current and earlier risk assessments."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.records import Filed
from counsel_desk.domain.safety import (
    PRESSING,
    Danger,
    Recent,
    RiskAssessment,
    SafetyPlan,
    Said,
    lacks_review,
    review_overdue,
)
from counsel_desk.services.safety.helplines import Helpline
from ui import words
from ui.dates import day_text
from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import column, row
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Translated
from ui.safety.risk_form import RiskForm
from ui.safety.steps_part import StepsPart


class RiskCard(Translated):
    """The current assessment, a list of all of them, and the form for a new one.

    Attributes:
        form: The form for a new assessment.
        steps: What to do now, while the current level is one of the two highest.

    Signals:
        record_requested(RiskAssessment): Record a new assessment.
        protection_requested: Refer the client to witness protection.
    """

    record_requested = Signal(object)
    protection_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("risk_card")
        self._risks: list[Filed[RiskAssessment]] = []
        self._today = date.min
        self._card = Card()
        self._now, self._review = label("", "body"), label("", "muted")
        self._now.setObjectName("risk_now")
        self._review.setObjectName("review_overdue")
        self._telling, self._read = label("", "muted"), label("", "body")
        self._read.setObjectName("risk_read")
        self._new = plain_button("")
        self._new.setObjectName("new_risk")
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("risks")
        self.steps, self.form = StepsPart(), RiskForm()
        self._opened = label("", "heading")
        self.form.hide()
        self._opened.hide()
        self._card.add(self._now, self._review, self.steps, self._telling, row(self._new, None))
        self._card.add(self._opened, self.form, self._table, self._read)
        self.setLayout(column(self._card))
        self._new.clicked.connect(self.open_form)
        self._table.row_selected.connect(self._show_read)
        self.form.submitted.connect(self.record_requested)
        for steps in (self.steps, self.form.steps):
            steps.protection_requested.connect(self.protection_requested)
        self.form.cancelled.connect(self.close_form)
        self.form.typed.resumed.connect(self.open_form)
        self.form.typed.discarded.connect(self.close_form)
        self.retranslate()

    def show_risks(self, risks: Sequence[Filed[RiskAssessment]], today: date) -> None:
        """Show the assessments, the latest first."""
        self._risks, self._today = list(risks), today
        self._table.set_rows(risks)
        self._table.setVisible(bool(risks))
        self._show_read(self._table.selected())
        self._say_now()

    def show_help(
        self, numbers: Sequence[Helpline], plan: SafetyPlan | None, law: Sequence[Shown]
    ) -> None:
        """Show whom to call, and what the law says on protecting witnesses."""
        for steps in (self.steps, self.form.steps):
            steps.show_help(numbers, plan, law)

    def select(self, record: str) -> bool:
        """Select an assessment in the list; return whether there is one with this record id."""
        if all(filed.record != record for filed in self._risks):
            return False
        self._table.select(lambda filed: filed.record == record)
        self._table.setFocus()
        return True

    def open_form(self) -> None:
        """Show the form with its current contents."""
        self._new.hide()
        self._opened.show()
        self.form.show()
        self._show_steps()
        self.form.setFocus()

    def close_form(self) -> None:
        """Clear and hide the form, after it was saved or cancelled."""
        self.form.clear()
        self.form.hide()
        self._opened.hide()
        self._show_steps()
        self._new.show()
        self._new.setFocus()

    @property
    def _latest(self) -> RiskAssessment | None:
        return self._risks[0].body if self._risks else None

    def _show_steps(self) -> None:
        """Show what to do now, unless the form shows it for the level that is chosen there."""
        latest = self._latest
        if latest is None or not self.form.isHidden():
            self.steps.show_level(None, at_court=False)
            return
        pressing = latest.level if latest.level in PRESSING else None
        self.steps.show_level(pressing, at_court=Danger.AT_COURT in latest.dangers)

    def _say_now(self) -> None:
        latest = self._latest
        self._show_steps()
        review = self._review_text(latest) if latest else ""
        self._review.hide()
        self._review.setText(review)
        self._review.setVisible(bool(review))
        if latest is None:
            self._now.setText(self.tr("Nothing is recorded yet."))
            return
        text = self.tr("{level}, as seen on {day} by {name}.")
        self._now.setText(
            text.format(level=words.risk(latest.level), day=day_text(latest.day), name=latest.by)
        )

    def _review_text(self, latest: RiskAssessment) -> str:
        if lacks_review(latest):
            return self.tr("No day is set to look at it again. Please set one today.")
        if latest.next_review is None:
            return ""
        if not review_overdue(latest, self._today):
            ask = self.tr("To be looked at again on {day}.")
        elif latest.level in PRESSING:
            ask = self.tr(
                "The day to look at it again was {day}. Please look at it today, and talk with "
                "your supervisor if you cannot reach the client safely."
            )
        else:
            ask = self.tr(
                "The day to look at it again was {day}. The next time you see the client is fine."
            )
        return ask.format(day=day_text(latest.next_review))

    def _show_read(self, filed: Filed[RiskAssessment] | None) -> None:
        self._read.setVisible(filed is not None)
        if filed is None:
            return
        body = filed.body
        texts = (
            (self.tr("How the client sees it"), body.own_view),
            *self._today_texts(body),
            (self.tr("What kind of danger"), ", ".join(map(words.danger, body.dangers))),
            (self.tr("Assessed by"), body.by),
            (self.tr("Reasons"), body.reasons),
            (self.tr("Protective factors"), body.protective),
            (self.tr("What was agreed"), body.agreed),
        )
        self._read.setText("\n\n".join(f"{name}\n{text}" for name, text in texts if text))

    def _today_texts(self, body: RiskAssessment) -> list[tuple[str, str]]:
        """Return the answers of that day that were given and kept."""
        if body.today is None:
            return []
        hurt, tonight, recent = body.today.hurt, body.today.safe_tonight, body.today.recent
        return [
            (self.tr("Hurt that day"), "" if hurt is Said.NOT_SAID else words.said(hurt)),
            (
                self.tr("A safe place for the night"),
                "" if tonight is Said.NOT_SAID else words.said(tonight),
            ),
            (
                self.tr("Sexual violence in the days before"),
                "" if recent is Recent.NOT_SAID else words.recent(recent),
            ),
        ]

    def _columns(self) -> list[Column[Filed[RiskAssessment]]]:
        return [
            day_column(self.tr("Day"), lambda filed: filed.body.day),
            Column(self.tr("Assessed as"), lambda filed: words.risk(filed.body.level), wide=True),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Risk"))
        self._telling.setText(
            self.tr("Whom to tell and when is settled with your supervisor, not by this page.")
        )
        set_button_text(self._new, self.tr("New assessment"))
        self._opened.setText(self.tr("New assessment"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Risk assessments, the latest first"))
        self._say_now()
        self._show_read(self._table.selected())
