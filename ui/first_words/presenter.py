"""Presenter of the card in a client's file."""

from collections.abc import Callable

from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.spoken.first_words import FirstWords
from counsel_desk.services import first_words
from counsel_desk.services.first_words import Card
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.first_words.first_words_view import FirstWordsView


class FirstWordsPresenter(Presenter):
    """Shows the card, and notes that it was spoken.

    Args:
        context: What every presenter needs.
        view: The card.
        client: The client.
        on_spoken: Called after it was noted.
    """

    def __init__(
        self,
        context: DeskContext,
        view: FirstWordsView,
        client: Filed[Client],
        on_spoken: Callable[[], None],
    ) -> None:
        super().__init__(context, view)
        self._view, self._client, self._on_spoken = view, client.record, on_spoken
        view.choose_language(client.body.language)
        view.language_chosen.connect(lambda _code: self._show_card())
        view.spoken.connect(self._note)

    def refresh(self) -> None:
        """Show the card as it holds today, and when it was spoken."""
        self._show_card()

        def find() -> list[Filed[FirstWords]]:
            return first_words.of_client(self.session, self._client)

        self.context.run(find, self._view.show_said, self.page)

    def _show_card(self) -> None:
        language, window = self._view.language, self.context.languages.current
        self.context.run(
            lambda: first_words.card(self.session, language, window),
            self._view.show_card,
            self.page,
        )

    def _note(self, card: Card) -> None:
        self.context.run(
            lambda: first_words.note_said(self.session, self._client, card),
            lambda _record: self._on_noted(),
            self.page,
        )

    def _on_noted(self) -> None:
        self.context.say("success", lambda: self.tr("Saved: confidentiality was explained."))
        self.refresh()
        self._on_spoken()
