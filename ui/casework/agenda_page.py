"""The caseworker's first page: upcoming hearings and tasks of all cases."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from counsel_desk.domain.casework.casework import HearingPurpose
from counsel_desk.domain.plain_text import comparable
from counsel_desk.services.casework.agenda import Upcoming
from ui.dates import day_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.clearable_line import ClearableLine
from ui.design.layout.layouts import page_layout, row
from ui.design.layout.page_header import PageHeader
from ui.design.layout.stack import Stack
from ui.design.messages.empty_state import EmptyState
from ui.design.reading import mark_reading
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated
from ui.words import casework

_EVERYTHING, _HEARINGS, _TASKS, _MINE = "everything", "hearings", "tasks", "mine"


class AgendaPage(Translated):
    """Hearings and tasks by day; Enter opens the case.

    Signals:
        case_opened(str): Show the case with this record id.
    """

    case_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("agenda_page")
        self._upcoming: list[Upcoming] = []
        self._me = ""
        self._header = PageHeader("")
        self._filter, self._kinds = ClearableLine(), ChoiceBox()
        mark_reading(self._filter)
        self._filter.setObjectName("filter_agenda")
        self._kinds.setObjectName("agenda_kinds")
        self._kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for code in (_EVERYTHING, _HEARINGS, _TASKS, _MINE):
            self._kinds.addItem("", code)
        self._table = DataTable([], "")
        self._table.setObjectName("agenda")
        self._empty = EmptyState("calendar", "")
        self._stack = Stack(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        bar = row(self._filter, self._kinds)
        bar.setStretch(0, 1)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addLayout(bar)
        layout.addLayout(self._stack, 1)
        self._filter.textChanged.connect(self._show_rows)
        self._kinds.currentIndexChanged.connect(self._show_rows)
        self._table.row_activated.connect(lambda one: self.case_opened.emit(one.case))
        self.setFocusProxy(self._table)
        self.retranslate()

    def show_upcoming(self, upcoming: Sequence[Upcoming], me: str) -> None:
        """Show the upcoming hearings and tasks.

        Args:
            upcoming: Sorted by day.
            me: Name of the signed-in person.
        """
        self._upcoming, self._me = list(upcoming), me
        self._show_rows()

    def _show_rows(self) -> None:
        wanted = comparable(self._filter.text().strip())
        rows = [
            one for one in self._upcoming if self._of_kind(one) and wanted in self._searched(one)
        ]
        self._table.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)

    def _of_kind(self, one: Upcoming) -> bool:
        kind, hearing = self._kinds.currentData(), isinstance(one.kind, HearingPurpose)
        return kind == _EVERYTHING or {
            _HEARINGS: hearing,
            _TASKS: not hearing,
            _MINE: one.who == self._me,
        }.get(kind, True)

    def _searched(self, one: Upcoming) -> str:
        return comparable(" ".join(column.text_of(one) for column in self._columns()))

    def _day(self, one: Upcoming) -> str:
        if one.day is None:
            return self.tr("no day")
        day = day_text(one.day)
        if not one.passed:
            return day
        if isinstance(one.kind, HearingPurpose):
            return self.tr("{day} (outcome not noted yet)").format(day=day)
        return self.tr("{day} (has passed)").format(day=day)

    def _what(self, one: Upcoming) -> str:
        what = casework.upcoming(one.kind)
        if isinstance(one.kind, HearingPurpose):
            return self.tr("Hearing: {what}").format(what=what)
        return what

    def _columns(self) -> list[Column[Upcoming]]:
        return [
            Column(self.tr("Day"), self._day, sort_key=lambda one: one.day or date.max),
            Column(self.tr("What"), self._what, leads=True),
            Column(self.tr("Case"), lambda one: one.reference),
            Column(self.tr("Place or details"), lambda one: one.told or "–", wide=True),
            Column(self.tr("Who"), lambda one: one.who or "–"),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("What is next"), self.tr("Hearings and tasks of all open cases, by day.")
        )
        self._filter.setPlaceholderText(self.tr("Filter by case, court, task or person"))
        self._filter.setAccessibleName(self.tr("Filter by case, court, task or person"))
        self._kinds.setAccessibleName(self.tr("What is shown"))
        texts = (
            self.tr("Everything"),
            self.tr("Hearings only"),
            self.tr("Tasks only"),
            self.tr("My tasks"),
        )
        for place, text in enumerate(texts):
            self._kinds.setItemText(place, text)
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("What is next"))
        self._empty.set_texts(
            self.tr("Nothing is coming up here. Add hearings and tasks in a case.")
        )
        self._show_rows()
