"""How many people were in each group at the end of each month, as far as it may be shown."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.caseload.groups import TABLES
from counsel_desk.domain.caseload.totals import Month, Sum
from ui import words
from ui.caseload import figure_texts
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.layouts import column
from ui.design.messages.empty_state import EmptyState
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated

Row = tuple[date, Month]


class BreakdownTab(Translated):
    """One table at a time: a line for each month, a column for each group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: list[Row] = []
        self._what, self._choice = label("", "muted"), ChoiceBox()
        self._choice.setObjectName("breakdown")
        self._field, self._table = Field("", self._choice), DataTable([], "")
        self._table.setObjectName("breakdown_table")
        self._empty, card = EmptyState("caseload", ""), Card()
        card.add(self._what, self._field, self._table, self._empty)
        layout = column(card)
        layout.addStretch(1)
        self.setLayout(layout)
        self._choice.currentIndexChanged.connect(lambda _place: self._show())
        self.retranslate()

    def show_months(self, months: Mapping[date, Month]) -> None:
        """Show what may be shown of these months, the newest first."""
        self._months = sorted(months.items(), reverse=True)
        self._show()

    def _show(self) -> None:
        place = max(0, self._choice.currentIndex())
        shown = [
            (day, month)
            for day, month in self._months
            if any(one.shown for one in (*month.tables[place], month.people))
        ]
        self._table.set_columns(self._columns(place))
        self._table.set_rows(shown)
        self._table.setVisible(bool(shown))
        self._empty.setVisible(not shown)

    def _columns(self, place: int) -> Sequence[Column[Row]]:
        def of_group(number: int, group: StrEnum) -> Column[Row]:
            def one(row: Row) -> Sum:
                return row[1].tables[place][number]

            return Column(
                words.group(group),
                lambda row: figure_texts.total(one(row)),
                "end",
                sort_key=lambda row: one(row).value,
            )

        return (
            Column(self.tr("Month"), lambda row: f"{row[0]:%m-%Y}", sort_key=lambda row: row[0]),
            Column(
                self.tr("Everybody"),
                lambda row: figure_texts.total(row[1].people),
                "end",
                sort_key=lambda row: row[1].people.value,
            ),
            *(of_group(number, group) for number, group in enumerate(TABLES[place])),
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._what.setText(
            self.tr(
                "Only people who agreed to statistics are counted, on the last day of each month. "
                "What counts fewer than five people is not shown, nor anything from which it "
                "could be worked out, with all that was shown before. Some more is left out by "
                "chance, so that nothing follows from what is missing."
            )
        )
        self._field.set_texts(self.tr("By"))
        self._empty.set_texts(self.tr("Nothing may be shown of these months."))
        self._table.setAccessibleName(self.tr("People in groups"))
        chosen = max(0, self._choice.currentIndex())
        self._choice.blockSignals(True)
        self._choice.clear()
        self._choice.addItems([words.table(each) for each in TABLES])
        self._choice.setCurrentIndex(chosen)
        self._choice.blockSignals(False)
        self._show()
