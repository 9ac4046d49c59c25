"""How many people were in each group at the end of each month, as far as it may be shown."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.caseload.groups import CROSSED, TABLES
from counsel_desk.domain.caseload.totals import Month, Sum
from counsel_desk.domain.reporting import crossed
from ui import words
from ui.caseload import figure_texts
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.layouts import column
from ui.design.layout.prose import prose
from ui.design.messages.empty_state import EmptyState
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated

Row = tuple[date, Month]
Line = tuple[StrEnum, Mapping[StrEnum, Sum]]
"""A group of one table, with how many of its people are in each group of another."""


class BreakdownTab(Translated):
    """One table at a time: a line for each month, a column for each group.

    Of two tables at once: a line for each group of the one, a column for each of the other.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: list[Row] = []
        self._what, self._choice = label("", "muted"), ChoiceBox()
        self._choice.setObjectName("breakdown")
        self._field, self._table = Field("", self._choice), DataTable([], "")
        self._table.setObjectName("breakdown_table")
        self._month = label("", "body")
        self._month.setObjectName("breakdown_month")
        self._empty, card = EmptyState("caseload", ""), Card()
        card.add(prose(self._what), self._field, self._month, self._table, self._empty)
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
        # Lines of the one kind do not fit the columns of the other.
        self._table.set_rows([])
        if place < len(TABLES):
            self._show_table(place)
        else:
            self._show_pair(place - len(TABLES))

    def _show_table(self, place: int) -> None:
        self._month.hide()
        shown = [
            (day, month)
            for day, month in self._months
            if any(one.shown for one in (*month.tables[place], month.people))
        ]
        self._table.set_columns(self._columns(place))
        self._table.set_rows(shown)
        self._show_or_say(bool(shown), self.tr("None of these months can be shown."))

    def _show_pair(self, number: int) -> None:
        found = ((day, month) for day, month in self._months if crossed.shown(month, number))
        newest = next(found, None)
        lines: dict[StrEnum, dict[StrEnum, Sum]] = {}
        for row, group, one in crossed.cells(newest[1], number) if newest else ():
            lines.setdefault(row, {})[group] = one
        if newest:
            text = self.tr("At the end of {month}")
            self._month.setText(text.format(month=f"{newest[0]:%m-%Y}"))
        self._month.setVisible(newest is not None)
        self._table.set_columns(self._pair_columns(number))
        self._table.set_rows(list(lines.items()))
        self._show_or_say(bool(lines), words.translated("Words", crossed.WHY_NOT))

    def _show_or_say(self, shown: bool, why_not: str) -> None:
        self._table.setVisible(shown)
        self._empty.setVisible(not shown)
        self._empty.set_texts(why_not)

    def _pair_columns(self, number: int) -> Sequence[Column[Line]]:
        one, other = CROSSED[number]

        def of_group(group: StrEnum) -> Column[Line]:
            return Column(
                words.group(group),
                lambda line: figure_texts.total(line[1][group]),
                "end",
                sort_key=lambda line: line[1][group].value,
            )

        first = Column[Line](words.table(one), lambda line: words.group(line[0]))
        return (first, *map(of_group, other))

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
                "A number below five people is not shown, nor one from which it could be worked "
                "out, with all that was shown before. Some others are left out at random, so that "
                "a gap tells nothing."
            )
        )
        self._field.set_texts(self.tr("By"))
        self._table.setAccessibleName(self.tr("Clients by group"))
        chosen = max(0, self._choice.currentIndex())
        self._choice.blockSignals(True)
        self._choice.clear()
        for each in TABLES:
            self._choice.addItem(words.table(each), each.__name__.lower())
        for one, other in CROSSED:
            code = f"{one.__name__}*{other.__name__}".lower()
            self._choice.addItem(f"{words.table(one)} · {words.table(other)}", code)
        self._choice.setCurrentIndex(chosen)
        self._choice.blockSignals(False)
        self._show()
