"""A card for what a client wants somebody to look at again."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.office.reviewing import Reviewing
from counsel_desk.services.rights.reviews import Reviewable
from ui import words
from ui.dates import day_text
from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.fields.field import Field
from ui.design.fields.typed import typed_editors
from ui.design.layout.layouts import column, row
from ui.design.messages.law_lines import LawLines
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated


class ReviewCard(Translated):
    """Lists what was left out or refused; notes that the client asks for a review, and its outcome.

    Attributes:
        typed: Tracks unsaved input.

    Signals:
        review_requested(str): The client asks for a review of the copy or correction with this id.
        outcome_given(str, str): What came of the review of the one with this id.
    """

    review_requested = Signal(str)
    outcome_given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_card")
        self._rule = Reviewing()
        self._who, self._empty, self._law = label("", "muted"), label("", "muted"), LawLines()
        self._table = DataTable([], "")
        self._table.setObjectName("reviews")
        self._outcome = QLineEdit()
        self._outcome.setObjectName("review_outcome")
        self._field = Field("", self._outcome)
        self._ask, self._keep = plain_button(""), plain_button("")
        self._ask.setObjectName("ask_review")
        self._keep.setObjectName("keep_review")
        mark_recording(self._ask, self._keep)
        resumed = ResumedMessage()
        self.typed = typed_editors({"outcome": self._outcome}, resumed, self)
        self._below = QWidget()
        buttons = row(self._ask, None, self._keep)
        self._below.setLayout(column(self._table, self._field, buttons))
        self._card = Card()
        self._card.add(self._who, self._law, self._empty, resumed, self._below)
        self.setLayout(column(self._card))
        self._table.row_selected.connect(self._on_row_selected)
        self._ask.clicked.connect(self._on_ask_clicked)
        self._keep.clicked.connect(self._on_keep_clicked)
        self.setFocusProxy(self._table)
        self.retranslate()
        self.show_reviews([], Reviewing(), [])

    def show_reviews(
        self, found: Sequence[Reviewable], rule: Reviewing, law: Sequence[Shown]
    ) -> None:
        """Show what can be looked at again, and by whom.

        Args:
            found: What was left out or refused, the newest first.
            rule: The office's setting.
            law: What the law says on it.
        """
        self._rule = rule
        self._law.show_statements(law)
        self._table.set_rows(found)
        self._below.setVisible(bool(found))
        self._empty.setVisible(not found)
        self.retranslate()
        if found:
            self._table.selectRow(0)
        self._on_row_selected(self._table.selected())

    def clear(self) -> None:
        """Clear the form."""
        self._outcome.clear()
        self._field.set_error(None)
        self.typed.settle()

    def _on_row_selected(self, one: Reviewable | None) -> None:
        is_open = one is not None and one.review is not None and one.review.answered is None
        self._ask.setEnabled(one is not None and not is_open)
        self._keep.setEnabled(is_open)
        self._outcome.setEnabled(is_open or self.typed.pending() is not None)

    def _on_ask_clicked(self) -> None:
        one: Reviewable | None = self._table.selected()
        if one is not None:
            self.review_requested.emit(one.record)

    def _on_keep_clicked(self) -> None:
        one: Reviewable | None = self._table.selected()
        outcome = self._outcome.text().strip()
        self._field.set_error(None if outcome else (lambda: self.tr("Please write the outcome.")))
        if not outcome:
            self._outcome.setFocus()
        elif one is not None:
            self.outcome_given.emit(one.record, outcome)

    def _columns(self) -> list[Column[Reviewable]]:
        return [
            Column(self.tr("Day"), lambda one: day_text(one.day)),
            Column(self.tr("What"), self._say_what, wide=True),
            Column(self.tr("Review"), self._say_review),
        ]

    def _say_what(self, one: Reviewable) -> str:
        if one.left_out:
            return self.tr("Copy with parts left out: {count}").format(count=one.left_out)
        return one.wish

    def _say_review(self, one: Reviewable) -> str:
        if one.review is None:
            return self.tr("Not asked for")
        if one.review.answered is None:
            return self.tr("Answer due by {day}").format(day=day_text(one.review.due))
        return one.review.outcome

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("A review"))
        who = (words.reviewer(self._rule.who), self._rule.name, self._rule.reach)
        self._who.setText(
            self.tr(
                "When a part of a copy is left out or a correction is refused, the client can"
                " ask for a review. The office settings name who reviews it: {who}. The answer"
                " is due within {days} days, and the desk reminds you."
            ).format(who=", ".join(one for one in who if one), days=self._rule.days)
        )
        self._empty.setText(self.tr("Nothing was left out or refused."))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("What can be looked at again"))
        self._field.set_texts(self.tr("Outcome"))
        set_button_text(self._ask, self.tr("The client asks for a review"))
        set_button_text(self._keep, self.tr("Save the outcome"))
