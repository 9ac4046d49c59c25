"""Presenter of the card with the colleagues by whom a file must not be read."""

from counsel_desk.domain.records import Client, Filed
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients, kept_from
from ui.client_file.kept_from_card import KeptFromCard
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.errors import told


class KeptFromPresenter(Presenter):
    """Keeps the ticks as they are set."""

    def __init__(self, context: DeskContext, card: KeptFromCard, filed: Filed[Client]) -> None:
        super().__init__(context, card)
        self._card, self._client = card, filed.record
        card.chosen.connect(self._keep)

    def refresh(self) -> None:
        """Show the colleagues and the ticks."""

        def find() -> tuple[list[tuple[str, str]], tuple[str, ...]]:
            ticked = clients.get(self.session, self._client).body.kept_from
            return kept_from.offered(self.session), ticked

        self.context.run(find, lambda found: self._card.show_people(*found), self.page)

    def _keep(self, people: list[str]) -> None:
        def refused(error: KnownError) -> None:
            self.refresh()
            self.context.run(
                lambda: None, lambda _n: self._card.show_refusal(told(error)), self.page
            )

        self.context.run(
            lambda: kept_from.keep(self.session, self._client, people),
            lambda _nothing: self.context.say(
                "success", lambda: self.tr("It is noted in the file.")
            ),
            self.page,
            refused,
        )
