"""How a client's risk is seen now, and how it was seen before."""

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
    """The assessment that holds, the others in a list, and the form for a new one.

    Attributes:
        form: The form for a new one.

    Signals:
        record_requested(RiskAssessment): A new one is to be recorded.
    """

    record_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("risk_card")
        self._found: list[Filed[RiskAssessment]] = []
        self._today = date.min
        self._card = Card()
        self._now, self._review = label("", "body"), label("", "muted")
        self._now.setObjectName("risk_now")
        self._review.setObjectName("review_overdue")
        self._told, self._read = label("", "muted"), label("", "body")
        self._read.setObjectName("risk_read")
        self._new = plain_button("")
        self._new.setObjectName("new_risk")
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("risks")
        self._table.setMinimumHeight(self.fontMetrics().lineSpacing() * (_ROWS + 2))
        self.form = RiskForm()
        self.form.hide()
        self._card.add(self._now, self._review, self._told, row(self._new, None))
        self._card.add(self.form, self._table, self._read)
        self.setLayout(column(self._card))
        self._new.clicked.connect(self.open_form)
        self._table.row_selected.connect(self._show_read)
        self.form.submitted.connect(self.record_requested)
        self.form.cancelled.connect(self.close_form)
        self.form.typed.resumed.connect(self.open_form)
        self.form.typed.discarded.connect(self.close_form)
        self.retranslate()

    def show_risks(self, found: Sequence[Filed[RiskAssessment]], today: date) -> None:
        """Show the assessments, the latest first."""
        self._found, self._today = list(found), today
        self._table.set_rows(found)
        self._table.setVisible(bool(found))
        self._show_read(self._table.selected())
        self._say_now()

    def select(self, record: str) -> bool:
        """Put the cursor on an assessment; return whether it is one."""
        if all(filed.record != record for filed in self._found):
            return False
        self._table.select(lambda filed: filed.record == record)
        self._table.setFocus()
        return True

    def open_form(self) -> None:
        """Show the form, with what stands in it."""
        self._new.hide()
        self.form.show()
        self.form.setFocus()

    def close_form(self) -> None:
        """Put the form away: it was saved, or given up."""
        self.form.clear()
        self.form.hide()
        self._new.show()
        self._new.setFocus()

    def _say_now(self) -> None:
        held = self._found[0].body if self._found else None
        self._review.setVisible(held is not None and held.next_review is not None)
        if held is None:
            self._now.setText(self.tr("Nothing is recorded yet."))
            return
        said = self.tr("{level}, as seen on {day} by {name}.")
        self._now.setText(
            said.format(level=words.risk(held.level), day=f"{held.day:%d-%m-%Y}", name=held.by)
        )
        if held.next_review is not None:
            overdue = review_overdue(held, self._today)
            ask = (
                self.tr("The day to look at it again was {day}. Whenever you see her next is fine.")
                if overdue
                else self.tr("To be looked at again on {day}.")
            )
            self._review.setText(ask.format(day=f"{held.next_review:%d-%m-%Y}"))

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
        """Say the own words in the language of the moment."""
        self._card.set_title(self.tr("Risk"))
        self._told.setText(
            self.tr("Whom to tell and when is settled with your supervisor, not by this page.")
        )
        set_button_text(self._new, self.tr("New assessment"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Risk assessments, the latest first"))
        self._say_now()
        self._show_read(self._table.selected())
