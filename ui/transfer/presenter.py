"""Presenters of the page of offered files and of the card in a client's file."""

from collections.abc import Callable

from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.transfer import HandOver, Knew, Reason
from counsel_desk.errors import KnownError
from counsel_desk.services.office import policy
from counsel_desk.services.transfer import taking_over, transfer, transfer_answers
from counsel_desk.services.transfer.taking_over import Waiting
from ui.design.translated import Phrase
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.transfer.hand_over_card import FileState, HandOverCard
from ui.transfer.hand_overs_page import HandOversPage

Found = tuple[list[Waiting], list[Filed[HandOver]]]


class HandOversPresenter(Presenter):
    """Accepts and declines offered files, and shows the person's own offers."""

    def __init__(self, context: DeskContext) -> None:
        self._hand_overs = HandOversPage()
        super().__init__(context, self._hand_overs)
        self._hand_overs.accept_requested.connect(self._accept)
        self._hand_overs.decline_requested.connect(self._decline)

    def refresh(self) -> None:
        """Receive answers, and show the current offers in both directions."""

        def find() -> Found:
            transfer_answers.receive(self.session)
            return taking_over.waiting(self.session), transfer.entries(self.session)

        self.context.run(find, self._show, self.page)

    def open_record(self, record: str) -> None:
        """Focus what a message offers, or an offer of the person's own, once all is shown."""
        self.context.run(lambda: record, self._hand_overs.select, self.page)

    def _show(self, found: Found) -> None:
        self._hand_overs.show_offered(found[0])
        self._hand_overs.show_entries(found[1])

    def _accept(self, message: str) -> None:
        self.context.run(
            lambda: taking_over.accept(self.session, message),
            lambda _client: self._on_answered(
                lambda: self.tr("The file is with you now. You find it under Clients.")
            ),
            self.page,
            self._on_refused,
        )

    def _decline(self, message: str) -> None:
        self.context.run(
            lambda: taking_over.decline(self.session, message),
            lambda _nothing: self._on_answered(
                lambda: self.tr("You declined. Your colleague is told at the next sign-in.")
            ),
            self.page,
            self._on_refused,
        )

    def _on_answered(self, text: Phrase) -> None:
        self.context.say("success", text)
        self.refresh()

    def _on_refused(self, error: KnownError) -> None:
        self.context.say_error(error)
        self.refresh()


class HandOverPresenter(Presenter):
    """Offers one file to a colleague, and takes the offer back.

    Args:
        context: The context of the signed-in person.
        card: The card in the client's file.
        filed: The client.
        changed: To be called once the file was offered or the offer taken back.
    """

    def __init__(
        self,
        context: DeskContext,
        card: HandOverCard,
        filed: Filed[Client],
        changed: Callable[[], None],
    ) -> None:
        super().__init__(context, card)
        self._card, self._client, self._changed = card, filed.record, changed
        card.offer_requested.connect(self._offer)
        card.take_back_requested.connect(self._take_back)

    def follow_language(self) -> None:
        """Leave what is open as it is: nothing here was made in a language."""

    def refresh(self) -> None:
        """Show the transfer state; hide the card in a file that the person only covers."""
        self._act(lambda: None, lambda _current: "")
        self.say_who_waits()

    def _offer(self, person: str, reason: Reason, knew: Knew) -> None:
        self._act(
            lambda: transfer.offer(self.session, self._client, person, reason, knew),
            lambda current: self.tr("The file is sealed and offered.") if current else "",
        )

    def _take_back(self) -> None:
        def said(current: HandOver | None) -> str:
            if current is None:
                return self.tr("The file is with you as before.")
            return self.tr("The file has left already, so it is asked back.")

        self._act(lambda: transfer.take_back(self.session, self._client), said)

    def _act(self, act: Callable[[], object], said: Callable[[HandOver | None], str]) -> None:
        def act_and_find() -> FileState | None:
            act()
            return self._find()

        def show(state: FileState | None) -> None:
            self._card.setVisible(state is not None)
            if state is None:
                return
            self._card.show_state(state)
            if said(state.current):
                self.context.say("success", lambda: said(state.current))
                self._changed()

        self.context.run(
            act_and_find,
            show,
            self.page,
            lambda error: self.context.say_error(error, self._card.show_refusal),
        )

    def _find(self) -> FileState | None:
        if not transfer.may_offer(self.session):
            return None
        return FileState(
            transfer.recipients(self.session),
            transfer.current(self.session, self._client),
            taking_over.provenance(self.session, self._client),
            policy.read(self.session).keep_after_transfer,
        )
