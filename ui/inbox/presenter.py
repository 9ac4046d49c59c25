"""Presenter of the inbox."""

from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Entry
from counsel_desk.services.inbox.inbox import Inbox
from ui.casework.arrivals import say_refused
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.inbox.inbox_page import InboxPage
from ui.inbox.places import open_entry


class InboxPresenter(Presenter):
    """Shows what came, leads to its details, and notes what only informs."""

    def __init__(self, context: DeskContext) -> None:
        self._inbox = InboxPage(read_only=context.session.data.read_only)
        super().__init__(context, self._inbox)
        context.names.serve(self._inbox.names, self._inbox.show_names)
        self._inbox.acted.connect(self._act)
        self._inbox.opened.connect(self._open)

    def refresh(self) -> None:
        """Show the inbox as it is, then take in what came, and show it again."""
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
        self.context.run(lambda: inbox.listing(self.session), self._show, self.page)

    def _show(self, found: Inbox) -> None:
        self._inbox.show_inbox(found)
        self.context.inbox.set_count(len(found.open))

    def _act(self, entry: Entry) -> None:
        if entry.informs:
            self._note(entry)
        else:
            self._open(entry)

    def _open(self, entry: Entry) -> None:
        open_entry(self.context, entry)

    def _note(self, entry: Entry) -> None:
        self.context.run(
            lambda: inbox.note(self.session, entry),
            lambda _nothing: self._show_again(),
            self.page,
        )
