"""Shows the first words over the whole window, before a name is asked."""

from counsel_desk.services import first_words
from counsel_desk.services.first_words import Card
from ui.clients.clients_page import ClientsPage
from ui.desk.context import DeskContext
from ui.first_words.first_words_view import FirstWordsView
from ui.shell.shell_window import ShellWindow


class FirstWordsPlace:
    """Opens and closes the card, and then the form for a new client.

    Args:
        clients: The list of clients, with the form.
    """

    def __init__(self, clients: ClientsPage) -> None:
        self._clients = clients
        self._view: FirstWordsView | None = None
        self._shell: ShellWindow | None = None

    def open(self, context: DeskContext) -> None:
        """Show the card, unless a form is half filled in or the card is shown already."""
        if self._clients.typed.pending() is not None:
            self._clients.show_form()
            return
        if self._view is not None:
            return
        view = self._view = FirstWordsView(opening=True)
        view.choose_language(self._clients.language)

        def show(_code: str) -> None:
            language, window = view.language, context.languages.current
            context.run(
                lambda: first_words.card(context.session, language, window), view.show_card, view
            )

        view.language_chosen.connect(show)
        view.spoken.connect(self._on_spoken)
        view.put_off.connect(self._on_put_off)
        view.left.connect(self.close)
        self._shell = context.shell
        # The client sees it too: nothing of the desk is beside it.
        self._shell.fill(view, self._clients)
        show(view.language)

    def close(self) -> None:
        """Go back to the list, if the card is shown."""
        if self._view is not None:
            self._view = None
            if self._shell is not None:
                self._shell.restore()

    def _on_spoken(self, card: Card) -> None:
        self.close()
        self._clients.show_form(card.language, told=True)

    def _on_put_off(self) -> None:
        language = self._view.language if self._view else ""
        self.close()
        self._clients.show_form(language)
