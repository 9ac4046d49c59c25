"""Presenter of the counsellor's page of requests."""

from counsel_desk.domain.casework.requests import Declining
from counsel_desk.services.casework import incoming_requests
from counsel_desk.services.casework.incoming_requests import Waiting
from ui.design.translated import Phrase
from ui.desk.context import DeskContext, Spot
from ui.desk.presenter import Presenter
from ui.requests.received_requests_page import ReceivedRequestsPage

Found = tuple[list[Waiting], list[tuple[str, str]]]


class ReceivedRequestsPresenter(Presenter):
    """Links requests to clients, and answers them."""

    def __init__(self, context: DeskContext) -> None:
        self._waiting = ReceivedRequestsPage()
        super().__init__(context, self._waiting)
        card = self._waiting.card
        card.offer(context.codes)
        card.client_chosen.connect(self._link)
        card.part_requested.connect(self._open)
        card.answered.connect(self._answer)
        card.declined.connect(self._decline)

    def refresh(self) -> None:
        """Receive new requests, and show all of them."""

        def find() -> list[Waiting]:
            incoming_requests.receive(self.session)
            return incoming_requests.listing(self.session)

        self.context.offer_codes()
        self.context.run(find, self._waiting.show_requests, self.page)

    def open_record(self, record: str) -> None:
        """Show a request once the list is loaded."""
        self.context.run(lambda: record, self._waiting.choose, self.page)

    def _open(self, client: str, part: str) -> None:
        self.context.open_file(Spot(client, part))

    def _link(self, record: str, client: str) -> None:
        self.context.run(
            lambda: incoming_requests.link_to_client(self.session, record, client),
            lambda _nothing: self.refresh(),
            self.page,
        )

    def _answer(self, record: str) -> None:
        self.context.run(
            lambda: incoming_requests.answer(self.session, record, given=True),
            lambda _nothing: self._settled(lambda: self.tr("The caseworker is told: answered.")),
            self.page,
        )

    def _decline(self, record: str, reason: str) -> None:
        self.context.run(
            lambda: incoming_requests.answer(
                self.session, record, given=False, reason=Declining(reason)
            ),
            lambda _nothing: self._settled(
                lambda: self.tr("The caseworker is told: cannot be given.")
            ),
            self.page,
        )

    def _settled(self, text: Phrase) -> None:
        self.refresh()
        self.context.say("success", text)
