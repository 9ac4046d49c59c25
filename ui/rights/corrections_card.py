"""A card for a client's requests to correct the record."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed
from counsel_desk.domain.rights.rights import Answer, Correction
from ui import words
from ui.dates import day_text
from ui.design.buttons import plain_button, set_button_text, yielding_button
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.fields.typed import typed_editors
from ui.design.layout.layouts import column, row
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated


class CorrectionsCard(Translated):
    """Takes corrections and answers to them; no signed text is changed.

    Attributes:
        typed: Tracks unsaved input for a new correction.
        answer_typed: Tracks unsaved input for an answer.

    Signals:
        wish_given(str, date): The client asked for this correction on this day.
        answer_given(str, Answer, str, str): Answer the correction with this record id; the answer,
            its reason and the client's statement.
    """

    wish_given = Signal(str, object)
    answer_given = Signal(str, object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = label("", "muted")
        self._wish, self._statement = TextBox("correction_wish"), TextBox("correction_statement")
        self._asked, self._reason, self._answer = DayEdit(), QLineEdit(), ChoiceBox()
        self._asked.setObjectName("correction_asked")
        self._reason.setObjectName("correction_reason")
        self._answer.setObjectName("correction_answer")
        editors = (self._wish, self._asked, self._answer, self._reason, self._statement)
        self._fields = [Field("", editor) for editor in editors]
        self._keep, self._save = yielding_button(""), plain_button("")
        self._keep.setObjectName("keep_wish")
        mark_recording(self._keep)
        self._save.setObjectName("save_answer")
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("corrections")
        resumed, answer_resumed = ResumedMessage(), ResumedMessage()
        wish = {"wish": self._wish, "asked": self._asked}
        answer = {"reason": self._reason, "statement": self._statement}
        self.typed = typed_editors(wish, resumed, self)
        self.answer_typed = typed_editors(answer, answer_resumed, self)
        self._answering = QWidget()
        self._answering.setLayout(column(*self._fields[2:], row(self._save, None)))
        self._card = Card()
        self._card.add(self._what, resumed, *self._fields[:2], row(self._keep, None))
        self._card.add(self._table, answer_resumed, self._answering)
        self.setLayout(column(self._card))
        self._keep.clicked.connect(self._on_keep_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self._table.row_selected.connect(self._on_row_selected)
        self.setFocusProxy(self._wish)
        self.clear()
        self.retranslate()
        self.show_corrections([])

    def clear(self) -> None:
        """Clear the form for a new correction; the day is today."""
        self._wish.clear()
        self._asked.set_value(local_day(datetime.now(UTC)))
        self._fields[0].set_error(None)
        self.typed.settle()

    def show_corrections(self, corrections: Sequence[Filed[Correction]]) -> None:
        """Show the corrections, the newest first."""
        self._table.set_rows(corrections)
        self._table.setVisible(bool(corrections))
        self._answering.setVisible(bool(corrections))
        if corrections:
            self._table.selectRow(0)

    def settle_answer(self) -> None:
        """Treat the answer in the form as saved."""
        self.answer_typed.settle()

    def _on_row_selected(self, filed: Filed[Correction] | None) -> None:
        if filed is None or self.answer_typed.pending() is not None:
            return
        self._answer.setCurrentIndex(self._answer.findData(filed.body.answer))
        self._reason.setText(filed.body.reason)
        self._statement.setPlainText(filed.body.statement)
        self.answer_typed.settle()

    def _on_keep_clicked(self) -> None:
        day = self._asked.value()
        if not self._wish.toPlainText().strip():
            self._fields[0].set_error(lambda: self.tr("Please write what is to be put right."))
            self._wish.setFocus()
        elif day is None:
            self._fields[1].set_error(self._asked.wanted)
            self._asked.setFocus()
        else:
            self._fields[1].set_error(None)
            self.wish_given.emit(self._wish.toPlainText(), day)

    def _on_save_clicked(self) -> None:
        filed, given = self._table.selected(), Answer(self._answer.currentData())
        reason = self._reason.text()
        missing = given is Answer.DECLINED and not reason.strip()
        self._fields[3].set_error(
            (lambda: self.tr("Please write why it stays as it is; the client is told the reason."))
            if missing
            else None
        )
        if missing:
            self._reason.setFocus()
        elif filed is not None:
            self.answer_given.emit(filed.record, given, reason, self._statement.toPlainText())

    def _columns(self) -> list[Column[Filed[Correction]]]:
        return [
            Column(
                self.tr("Asked"),
                lambda filed: day_text(filed.body.asked),
                sort_key=lambda filed: filed.body.asked,
            ),
            Column(self.tr("Answer"), lambda filed: words.correction_answer(filed.body.answer)),
            Column(self.tr("Due by"), _due),
            Column(self.tr("What they ask for"), lambda filed: filed.body.wish, wide=True),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Something to be put right"))
        self._what.setText(
            self.tr(
                "The request is kept beside the record, with the answer and the client's own "
                "statement. The signed text stays as it is; a note can be amended under Notes."
            )
        )
        texts = (
            self.tr("What the client wishes to be put right"),
            self.tr("The day on which they asked"),
            self.tr("The answer to the chosen request"),
            self.tr("The reason, or what was done"),
            self.tr("Their own statement, kept beside the record"),
        )
        for field, text in zip(self._fields, texts, strict=True):
            field.set_texts(text)
        place = max(self._answer.currentIndex(), 0)
        self._answer.clear()
        for each in Answer:
            self._answer.addItem(words.correction_answer(each), each)
        self._answer.setCurrentIndex(place)
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("What the client asked for"))
        set_button_text(self._keep, self.tr("Save the request"))
        set_button_text(self._save, self.tr("Save the answer"))


def _due(filed: Filed[Correction]) -> str:
    open_still = filed.body.answer is Answer.OPEN and filed.body.due is not None
    return day_text(filed.body.due) if open_still and filed.body.due else "–"
