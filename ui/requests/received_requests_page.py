"""The counsellor's page of requests for a summary."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from counsel_desk.services.casework.incoming_requests import Waiting
from ui.design.layout.layouts import page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.layout.side_by_side import SideBySide
from ui.design.layout.stack import Stack
from ui.design.messages.empty_state import EmptyState
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Translated
from ui.requests.received_request_card import ReceivedRequestCard
from ui.words import casework


class ReceivedRequestsPage(Translated):
    """The list of requests, and the selected one beside it.

    Attributes:
        card: The selected request.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting_page")
        self._header = PageHeader("")
        self._table = DataTable([], "")
        self._table.setObjectName("incoming_requests")
        self._empty = EmptyState("send", "")
        self.card = ReceivedRequestCard()
        self._stack = Stack(self)
        self._stack.addWidget(SideBySide(self._table, self.card, (2, 3)))
        self._stack.addWidget(self._empty)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addLayout(self._stack, 1)
        self._table.row_selected.connect(self._on_row_selected)
        self.setFocusProxy(self._table)
        self.retranslate()
        self.show_requests([])

    def show_requests(self, requests: Sequence[Waiting]) -> None:
        """Show the requests, open ones first; keep the selected one."""
        before = self._table.selected()
        wanted = before.filed.record if before else ""
        self._table.set_rows(requests)
        self._stack.setCurrentIndex(0 if requests else 1)
        if requests:
            self._table.selectRow(0)
            self._table.select(lambda one: one.filed.record == wanted)
            self._on_row_selected(self._table.selected())

    def choose(self, record: str) -> None:
        """Show the request with this record id."""
        self._table.select(lambda one: bool(one.filed.record == record))
        self.card.setFocus()

    def _on_row_selected(self, one: Waiting | None) -> None:
        if one is not None:
            self.card.show_request(one)

    def _columns(self) -> list[Column[Waiting]]:
        return [
            day_column(self.tr("Received on"), lambda one: one.filed.body.received),
            Column(self.tr("From"), lambda one: one.filed.body.asker),
            Column(self.tr("What"), lambda one: casework.request_kind(one.filed.body), wide=True),
            Column(self.tr("Status"), lambda one: casework.request_state(one.filed.body.state)),
            Column(self.tr("File"), lambda one: one.code or "–"),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Requests for a summary"),
            self.tr("What caseworkers ask for. You may decline, and so may the client."),
        )
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Requests for a summary"))
        self._empty.set_texts(self.tr("No caseworker has asked for a summary."))
