"""The base class of the presenters of pages that show the inbox."""

from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Entry
from ui.casework.arrivals import say_refused
from ui.desk.presenter import Presenter


class ArrivingPresenter(Presenter):
    """Takes in what came while the page is shown, and notes what only informs."""

    def refresh(self) -> None:
        """Show the page as it is, then take in what came, and show it again."""
        self._show_again()
        self.context.run(lambda: inbox.receive(self.session), self._on_received, self.page)

    def take_in(self) -> None:
        """Show what came, as it comes."""
        self.refresh()

    def _on_received(self, refused: int) -> None:
        if refused:
            say_refused(self.context)
        self._show_again()

    def _show_again(self) -> None:
        raise NotImplementedError

    def _note(self, entry: Entry) -> None:
        self.context.run(
            lambda: inbox.note(self.session, entry),
            lambda _nothing: self._show_again(),
            self.page,
        )
