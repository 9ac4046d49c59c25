"""Presenter of the caseworker's page of requests."""

from counsel_desk.domain.casework.requests import SummaryRequest
from counsel_desk.domain.records import Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.casework import cases, received_summaries, requests
from counsel_desk.services.casework.received_summaries import Arrivals
from counsel_desk.services.casework.requests import Wish
from counsel_desk.services.work.drafts import Place
from ui.casework.arrivals import say_arrivals
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.requests.sent_requests_page import SentRequestsPage


class SentRequestsPresenter(Presenter):
    """Asks counsellors for summaries, and shows the answers."""

    def __init__(self, context: DeskContext) -> None:
        self._asked, self._wanted = SentRequestsPage(), ""
        super().__init__(context, self._asked)
        form = self._asked.form
        self._draft = self.keep_typed(form.typed, Place(VaultKind.CASEWORK, "summary_request"))
        self._asked.new_requested.connect(self._begin)
        self._asked.take_back_requested.connect(self._take_back)
        form.submitted.connect(self._ask)
        form.cancelled.connect(self._leave)

    def refresh(self) -> None:
        """Receive new arrivals, and show the current requests."""

        def find() -> tuple[list[str], list[tuple[str, str]], Arrivals]:
            known = [(one.record, one.body.reference) for one in cases.listing(self.session)]
            return (
                requests.counsellors(self.session),
                known,
                received_summaries.receive(self.session),
            )

        def show(found: tuple[list[str], list[tuple[str, str]], Arrivals]) -> None:
            say_arrivals(self.context, found[2])
            self._asked.form.offer_choices(found[0], found[1])
            self._draft.look()
            self._list()

        self.context.run(find, show, self.page)
        self.say_who_waits()

    def open_record(self, record: str) -> None:
        """Show a request once the list is loaded."""
        self._wanted = record

    def _list(self) -> None:
        def show(found: list[Filed[SummaryRequest]]) -> None:
            self._asked.show_requests(found)
            self._asked.choose(self._wanted)
            self._wanted = ""

        self.context.run(lambda: requests.mine(self.session), show, self.page)

    def _begin(self) -> None:
        self._asked.form.settle_empty()
        self._asked.parts.show_part(self._asked.form)

    def _leave(self) -> None:
        self._asked.form.typed.discard()
        self._asked.parts.show_list()

    def _ask(self, wish: Wish) -> None:
        def asked(record: str) -> None:
            self._wanted = record
            self._asked.form.settle_empty()
            self._asked.parts.show_list()
            self._list()
            self.context.say(
                "success", lambda: self.tr("The counsellor finds your request at their desk.")
            )

        ask = self._draft.saving(lambda: requests.ask(self.session, wish))
        self.context.run(ask, asked, self.page)

    def _take_back(self, record: str) -> None:
        self.context.run(
            lambda: requests.take_back(self.session, record),
            lambda _nothing: self._list(),
            self.page,
        )
