"""A card with one request of a caseworker, and the possible answers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from counsel_desk.domain.casework.requests import Declining, RequestState, Wanted
from counsel_desk.services.casework.incoming_requests import Waiting
from ui import words
from ui.dates import day_text
from ui.design.buttons import (
    plain_button,
    primary_button,
    set_button_text,
    yielding_button,
)
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.fields.offered import Offered
from ui.design.fields.search_choice import SearchChoice
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, row
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Translated
from ui.words import casework


class ReceivedRequestCard(Translated):
    """What is asked for and about whom; links it to a client and answers it.

    Signals:
        client_chosen(str, str): Link the request to a client; both record ids, the second may be
            empty.
        part_requested(str, str): Open a part of this client's file.
        answered(str): Answer the request: a summary was sent.
        declined(str, str): Decline the request, with the code of the reason, which is not sent.
    """

    client_chosen = Signal(str, str)
    part_requested = Signal(str, str)
    answered = Signal(str)
    declined = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting_card")
        self._request: Waiting | None = None
        self._heading, self._facts = label("", "heading"), label("", "muted")
        self._about = label("", "body")
        self._about.setObjectName("request_about")
        self._client, self._reason = SearchChoice(), ChoiceBox()
        self._client.setObjectName("request_client")
        self._reason.setObjectName("declining_reason")
        self._reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for code in Declining:
            self._reason.addItem("", code.value)
        self._client_field, self._reason_field = Field("", self._client), Field("", self._reason)
        self._consents, self._summary = plain_button(""), primary_button("")
        self._consents.setObjectName("request_to_consents")
        self._summary.setObjectName("request_to_summary")
        self._given, self._decline = yielding_button(""), plain_button("")
        self._given.setObjectName("request_answered")
        self._decline.setObjectName("request_declined")
        mark_recording(self._given, self._decline)
        self._ask_first, self._stays = label("", "muted"), label("", "muted")
        self.setLayout(self._laid_out())
        self._connect_signals()
        self.setFocusProxy(self._client)
        self.retranslate()

    def _laid_out(self) -> QVBoxLayout:
        self._to_do = QWidget()
        self._to_do.setLayout(
            column(
                self._client_field,
                FittingRow(self._consents, self._summary),
                self._ask_first,
                row(self._given, None),
                self._reason_field,
                row(self._decline, None),
            )
        )
        laid = column(self._heading, self._facts, self._about, self._to_do, self._stays)
        laid.addStretch(1)
        return laid

    def _connect_signals(self) -> None:
        self._client.chosen.connect(self._on_client_chosen)
        self._consents.clicked.connect(lambda: self._open("consents"))
        self._summary.clicked.connect(lambda: self._open("summary"))
        self._given.clicked.connect(self._on_given_clicked)
        self._decline.clicked.connect(self._on_decline_clicked)

    def offer(self, clients: Offered) -> None:
        """Offer the clients that a request may be about."""
        self._client.offer(clients)

    def show_request(self, request: Waiting) -> None:
        """Show a request; the same one keeps the reason that was chosen."""
        if self._request is None or self._request.filed.record != request.filed.record:
            self._reason.setCurrentIndex(0)
        self._request = request
        self._client.choose(request.filed.body.client)
        self._say()

    def _on_client_chosen(self) -> None:
        if self._request is not None:
            self.client_chosen.emit(self._request.filed.record, self._client.currentData())

    def _open(self, part: str) -> None:
        if self._client.currentData():
            self.part_requested.emit(self._client.currentData(), part)

    def _on_given_clicked(self) -> None:
        if self._request is not None:
            self.answered.emit(self._request.filed.record)

    def _on_decline_clicked(self) -> None:
        if self._request is not None:
            self.declined.emit(self._request.filed.record, self._reason.currentData())

    def _say(self) -> None:
        if self._request is None:
            return
        body = self._request.filed.body
        is_open, linked = body.state is RequestState.ASKED, bool(self._client.currentData())
        self._heading.setText(casework.request_kind(body))
        facts = self.tr("{purpose} · asked by {name}, received on {day}").format(
            purpose=words.purpose(body.purpose), name=body.asker, day=day_text(body.received)
        )
        court_day = body.wanted is Wanted.COURT_DAY
        if court_day:
            facts = self.tr("Asked by {name}, received on {day}").format(
                name=body.asker, day=day_text(body.received)
            )
        if body.needed_by and court_day:
            day = self.tr("hearing on {day}").format(day=day_text(body.needed_by))
            facts = f"{facts} · {day}"
        elif body.needed_by:
            needed = self.tr("needed by {day}").format(day=day_text(body.needed_by))
            facts = f"{facts} · {needed}"
        self._facts.setText(facts)
        self._about.setText(self.tr("About: {words}").format(words=body.about))
        self._to_do.setVisible(is_open)
        self._consents.setEnabled(linked)
        self._summary.setEnabled(linked)
        self._consents.setVisible(not court_day)
        self._summary.setVisible(not court_day)
        self._say_answers(court_day)
        self._stays.setText(self._settled())

    def _say_answers(self, court_day: bool) -> None:
        """Set the texts that depend on what is asked for."""
        ask_first = self.tr(
            "Please ask the client first. The caseworker hears only that a summary was sent, or "
            "that none can be given: not whether they were asked, nor what they said."
        )
        given = self.tr("A summary was sent")
        if court_day:
            ask_first = self.tr(
                "Please ask the client whether they want time with you before or after the "
                "hearing. The caseworker hears only that time was offered, or that it cannot be."
            )
            given = self.tr("Time was offered")
        self._ask_first.setText(ask_first)
        set_button_text(self._given, given)

    def _settled(self) -> str:
        if self._request is None or self._request.filed.body.state is RequestState.ASKED:
            return ""
        body = self._request.filed.body
        text = self.tr("{state} on {day}").format(
            state=casework.request_state(body.state), day=day_text(body.since)
        )
        if body.state is RequestState.CANNOT_BE_GIVEN:
            return f"{text} ({casework.declining(body.reason)})"
        return text

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._client_field.set_texts(
            self.tr("Whose file it belongs to"),
            self.tr("It stays with your files and is never sent."),
        )
        self._reason_field.set_texts(
            self.tr("Why none is given"),
            self.tr("It stays with your files, and may be left open. The caseworker is not told."),
        )
        self._say_answers(False)
        set_button_text(self._consents, self.tr("The client's consents"))
        set_button_text(self._summary, self.tr("Write the summary"))
        set_button_text(self._decline, self.tr("Answer: none can be given"))
        for place in range(self._reason.count()):
            self._reason.setItemText(place, casework.declining(self._reason.itemData(place)))
        self._say()
