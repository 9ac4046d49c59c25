"""The administrator's page on what law and guidelines say, for the office's lawyer to check."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.law.statement import LawyersAnswer, Shown
from ui.design.layout.layouts import page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.layout.side_by_side import SideBySide
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated
from ui.law.answer_card import AnswerCard


class LawPage(Translated):
    """Lists the statements, and takes the lawyer's answer to the chosen one.

    Signals:
        answered(str, LawyersAnswer): Keep this answer to the statement with this key; `None`
            removes the answer.
    """

    answered = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("law_page")
        self._header = PageHeader("")
        self._table = DataTable([], "")
        self._table.setObjectName("statements")
        self._card = AnswerCard()
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(SideBySide(self._table, self._card, (3, 2)), 1)
        self._table.row_selected.connect(self._on_row_selected)
        self._card.answered.connect(self._on_card_answered)
        self.setFocusProxy(self._table)
        self.retranslate()

    def show_statements(self, statements: Sequence[Shown]) -> None:
        """Show every statement; the chosen one stays chosen."""
        chosen = self._card.key
        self._table.set_rows(statements)
        self._table.select(lambda row: row.key == chosen)
        self._card.show_statement(next((one for one in statements if one.key == chosen), None))

    def _on_row_selected(self, row: Shown | None) -> None:
        if row is not None and row.key != self._card.key:
            self._card.show_statement(row)

    def _on_card_answered(self, answer: LawyersAnswer | None) -> None:
        self.answered.emit(self._card.key, answer)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("What the law says"),
            self.tr(
                "The desk shows these statements where they matter. They are a beginning, not"
                " legal advice. Please ask the office's lawyer to read them, and enter the"
                " answer here."
            ),
        )
        self._table.setAccessibleName(self.tr("Statements of law"))
        self._table.set_columns(
            [
                Column(self.tr("Act and section"), lambda row: row.named),
                Column(self.tr("Checked by"), self._checked),
            ]
        )

    def _checked(self, row: Shown) -> str:
        return row.answer.by if row.answer else self.tr("nobody yet")
