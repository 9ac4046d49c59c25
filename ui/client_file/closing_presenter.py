"""Presenter of the part that closes a client's file."""

from collections.abc import Callable

from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import clients, closure
from counsel_desk.services.clients.closing_rules import BeforeClosing
from counsel_desk.services.work.drafts import Place
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.rights.closing_card import ClosingCard

Found = tuple[Client, list[Filed[Closure]], BeforeClosing]


class ClosingPresenter(Presenter):
    """Closes a file, changes how it was closed, and reopens it.

    Args:
        context: What every presenter needs.
        card: The part.
        filed: The client.
        changed: Called after the file was closed or reopened.
    """

    def __init__(
        self,
        context: DeskContext,
        card: ClosingCard,
        filed: Filed[Client],
        changed: Callable[[], None],
    ) -> None:
        super().__init__(context, card)
        self._card, self._client, self._changed = card, filed.record, changed
        place = Place(VaultKind.COUNSELLING, "closure", filed.record)
        self._closing = self.keep_typed(card.typed, place)
        card.close_requested.connect(self._close)
        card.reopen_requested.connect(self._go_on)

    def refresh(self) -> None:
        """Show whether the file is closed, then restore unsaved input."""

        def find() -> Found:
            session, client = self.session, self._client
            return (
                clients.get(session, client).body,
                closure.of_client(session, client),
                closure.before_closing(session, client),
            )

        self.context.run(find, self._show, self.page)

    def _show(self, found: Found) -> None:
        client, closures, known = found
        self._card.show_state(client.closed)
        self._card.show_closures(closures, known)
        self._closing.look()

    def _close(self, ending: Closure) -> None:
        self.context.run(
            self._closing.saving(lambda: closure.close(self.session, self._client, ending)),
            lambda _nothing: self._on_closed(),
            self.page,
        )

    def _go_on(self) -> None:
        self.context.run(
            lambda: closure.reopen(self.session, self._client),
            lambda _nothing: self._on_reopened(),
            self.page,
        )

    def _on_closed(self) -> None:
        self._card.typed.settle()
        self._show_again()
        self.context.say_with_undo(
            lambda: self.tr("The file is closed."),
            lambda: closure.reopen(self.session, self._client),
            self._show_again,
            self.page,
        )

    def _on_reopened(self) -> None:
        self._card.typed.settle()
        self._show_again()
        self.context.say("success", lambda: self.tr("The work goes on."))

    def _show_again(self) -> None:
        self.refresh()
        self._changed()
