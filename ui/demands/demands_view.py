"""The register of demands: the list, and in its place one demand or its form."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.demands import Demand, overdue
from counsel_desk.domain.records import Filed
from counsel_desk.domain.trust import VaultKind
from ui.dates import day_text
from ui.demands.demand_form import DemandForm
from ui.demands.demand_reader import DemandReader
from ui.design.buttons import plain_button, set_button_text, yielding_button
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import SPACE, column
from ui.design.layout.parts_stack import PartsStack
from ui.design.messages.empty_state import EmptyState
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Translated
from ui.words import casework


class DemandsView(Translated):
    """Demands for a client's records, or for legal files.

    Args:
        vault: The vault of the register.
        more: A widget to show below an open demand.
        parent: Its parent, if any.

    Attributes:
        form: The form to note or change a demand.
        reader: Shows one demand.
        parts: The stack of the list, the reader and the form.

    Signals:
        new_requested: Note a new demand.
        opened(str): Show the demand with this record id.
        card_requested: Show the page on what to do at a search.
    """

    new_requested = Signal()
    opened = Signal(str)
    card_requested = Signal()

    def __init__(
        self, vault: VaultKind, more: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("demands_view")
        self._today = date.min
        self._new = yielding_button("")
        self._new.setObjectName("new_demand")
        self._card = plain_button("")
        self._card.setObjectName("search_card")
        self._table = DataTable([], "")
        self._table.setObjectName("demands")
        self._empty = EmptyState("demand", "")
        self._list = QWidget()
        self._list.setLayout(column(FittingRow(self._new, self._card), self._table, self._empty))
        self._list.setFocusProxy(self._new)
        self.form, self.reader = DemandForm(vault), DemandReader(more)
        self.parts = PartsStack(self._list, self.reader, self.form)
        layout = column(self.parts)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)
        self._new.clicked.connect(self.new_requested)
        self._card.clicked.connect(self.card_requested)
        self._table.row_activated.connect(lambda filed: self.opened.emit(filed.record))
        self.reader.closed.connect(self.parts.show_list)
        self.form.typed.resumed.connect(lambda: self.parts.show_part(self.form))
        self.setFocusProxy(self.parts)
        self.retranslate()
        self.show_demands([], date.min)

    def show_demands(self, demands: Sequence[Filed[Demand]], today: date) -> None:
        """Show the demands, the latest first."""
        self._today = today
        self._table.set_rows(demands)
        self._table.setVisible(bool(demands))
        self._empty.setVisible(not demands)

    def _deadline(self, filed: Filed[Demand]) -> str:
        day = filed.body.deadline
        if day is None:
            return "–"
        if overdue(filed.body, self._today):
            return self.tr("{day} (has passed)").format(day=day_text(day))
        return day_text(day)

    def _columns(self) -> list[Column[Filed[Demand]]]:
        return [
            day_column(self.tr("Received on"), lambda filed: filed.body.received),
            Column(self.tr("Who asked"), lambda filed: filed.body.asked_by, leads=True),
            Column(
                self.tr("Under which law or order"),
                lambda filed: casework.power(filed.body.power),
                wide=True,
            ),
            Column(
                self.tr("Answer asked for by"),
                self._deadline,
                sort_key=lambda filed: filed.body.deadline or date.max,
            ),
            Column(
                self.tr("What was decided"),
                lambda filed: casework.decision(filed.body.decision),
            ),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._new, self.tr("Note a demand"))
        set_button_text(self._card, self.tr("If the office is searched…"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Demands for records"))
        self._empty.set_texts(
            self.tr("Nobody has asked for records here. Noting a demand sends nothing.")
        )
