"""A card with a client's current and earlier risk assessments."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.records import Filed
from counsel_desk.domain.safety import RiskAssessment, review_overdue
from ui import words
from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import column, row
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Translated
from ui.safety.risk_form import RiskForm

_ROWS = 5


class RiskCard(Translated):
    """The current assessment, a list of all of them, and the form for a new one.

    Attributes:
        form: The form for a new assessment.

    Signals:
        record_requested(RiskAssessment): Record a new assessment.
    """

    record_requested = Signal(object)

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
        self._table.setMinimumHeight(self.fontMetrics().lineSpacing() * (_ROWS + 2))
        self.form = RiskForm()
        self.form.hide()
        self._card.add(self._now, self._review, self._telling, row(self._new, None))
        self._card.add(self.form, self._table, self._read)
        self.setLayout(column(self._card))
        self._new.clicked.connect(self.open_form)
        self._table.row_selected.connect(self._show_read)
        self.form.submitted.connect(self.record_requested)
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
        self.form.show()
        self.form.setFocus()

    def close_form(self) -> None:
        """Clear and hide the form, after it was saved or cancelled."""
        self.form.clear()
        self.form.hide()
        self._new.show()
        self._new.setFocus()

    def _say_now(self) -> None:
        latest = self._risks[0].body if self._risks else None
        self._review.setVisible(latest is not None and latest.next_review is not None)
        if latest is None:
            self._now.setText(self.tr("Nothing is recorded yet."))
            return
        text = self.tr("{level}, as seen on {day} by {name}.")
        self._now.setText(
            text.format(
                level=words.risk(latest.level), day=f"{latest.day:%d-%m-%Y}", name=latest.by
            )
        )
        if latest.next_review is not None:
            overdue = review_overdue(latest, self._today)
            ask = (
                self.tr("The day to look at it again was {day}. Whenever you see her next is fine.")
                if overdue
                else self.tr("To be looked at again on {day}.")
            )
            self._review.setText(ask.format(day=f"{latest.next_review:%d-%m-%Y}"))

    def _show_read(self, filed: Filed[RiskAssessment] | None) -> None:
        self._read.setVisible(filed is not None)
        if filed is None:
            return
        texts = (
            (self.tr("Seen so by"), filed.body.by),
            (self.tr("Reasons"), filed.body.reasons),
            (self.tr("What speaks for her safety"), filed.body.protective),
            (self.tr("What was agreed"), filed.body.agreed),
        )
        self._read.setText("\n\n".join(f"{name}\n{text}" for name, text in texts if text))

    def _columns(self) -> list[Column[Filed[RiskAssessment]]]:
        return [
            day_column(self.tr("Day"), lambda filed: filed.body.day),
            Column(self.tr("How it was seen"), lambda filed: words.risk(filed.body.level)),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Risk"))
        self._telling.setText(
            self.tr("Whom to tell and when is settled with your supervisor, not by this page.")
        )
        set_button_text(self._new, self.tr("New assessment"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Risk assessments, the latest first"))
        self._say_now()
        self._show_read(self._table.selected())
