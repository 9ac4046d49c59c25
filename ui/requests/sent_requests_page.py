"""The caseworker's page of requests for a summary."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.casework.requests import RequestState, SummaryRequest
from counsel_desk.domain.records import Filed
from ui.dates import day_text
from ui.design.buttons import plain_button, set_button_text, yielding_button
from ui.design.layout.layouts import column, page_layout, row
from ui.design.layout.page_header import PageHeader
from ui.design.layout.parts_stack import PartsStack
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.question import Question
from ui.design.recording import mark_recording
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Translated
from ui.requests.request_form import RequestForm
from ui.words import casework


class SentRequestsPage(Translated):
    """The caseworker's requests and their states.

    Attributes:
        form: The form for a new request.
        parts: The stack of the list and the form.

    Signals:
        new_requested: Begin a request.
        take_back_requested(str): Cancel the request with this record id.
    """

    new_requested = Signal()
    take_back_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("asked_page")
        self._header = PageHeader("")
        self._new, self._take_back = yielding_button(""), plain_button("")
        self._new.setObjectName("new_request")
        self._take_back.setObjectName("take_request_back")
        mark_recording(self._take_back)
        self._table = DataTable([], "")
        self._table.setObjectName("requests")
        self._empty = EmptyState("send", "")
        self._question = Question()
        self._list = QWidget()
        buttons = row(self._new, self._take_back, None)
        self._list.setLayout(column(buttons, self._question, self._table, self._empty))
        self._list.setFocusProxy(self._new)
        self.form = RequestForm()
        self.parts = PartsStack(self._list, self.form)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self.parts, 1)
        self._new.clicked.connect(self.new_requested)
        self._take_back.clicked.connect(self._on_take_back_clicked)
        self._table.row_selected.connect(self._on_row_selected)
        self._question.agreed.connect(self.take_back_requested)
        self.form.typed.resumed.connect(lambda: self.parts.show_part(self.form))
        self.setFocusProxy(self.parts)
        self.retranslate()
        self.show_requests([])

    def show_requests(self, requests: Sequence[Filed[SummaryRequest]]) -> None:
        """Show the requests, the newest first."""
        self._table.set_rows(requests)
        self._table.setVisible(bool(requests))
        self._take_back.setVisible(bool(requests))
        self._empty.setVisible(not requests)
        self._on_row_selected(self._table.selected())

    def choose(self, record: str) -> None:
        """Put the cursor on the request with this record id."""
        self._table.select(lambda one: bool(one.record == record))

    def _on_row_selected(self, filed: Filed[SummaryRequest] | None) -> None:
        self._question.clear()
        open_request = filed is not None and filed.body.state is RequestState.ASKED
        self._take_back.setEnabled(open_request)

    def _on_take_back_clicked(self) -> None:
        filed = self._table.selected()
        if filed is not None:
            self._question.ask(
                filed.record,
                lambda: self.tr(
                    "The counsellor will be told that the summary is not needed any more."
                ),
                lambda: self.tr("Cancel the request"),
            )

    def _columns(self) -> list[Column[Filed[SummaryRequest]]]:
        return [
            day_column(self.tr("Asked on"), lambda filed: filed.body.asked),
            Column(self.tr("Counsellor"), lambda filed: filed.body.counsellor),
            Column(self.tr("What"), lambda filed: casework.request_kind(filed.body), leads=True),
            Column(self.tr("Status"), self._state),
            Column(
                self.tr("Needed by"),
                lambda filed: day_text(filed.body.needed_by) if filed.body.needed_by else "–",
            ),
            Column(
                self.tr("About"),
                lambda filed: filed.body.about,
                tooltip=lambda filed: filed.body.about,
                wide=True,
            ),
        ]

    def _state(self, filed: Filed[SummaryRequest]) -> str:
        body = filed.body
        state = casework.request_state(body.state)
        return state if body.state is RequestState.ASKED else f"{state}, {day_text(body.since)}"

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Requests for a summary"),
            self.tr("The survivor decides whether one is given; the reason is never shared."),
        )
        set_button_text(self._new, self.tr("Ask for a summary"))
        set_button_text(self._take_back, self.tr("Cancel the request…"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Requests for a summary"))
        self._empty.set_texts(self.tr("No counsellor has been asked for a summary yet."))
