"""Presenter of the inbox."""

from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Entry
from counsel_desk.services.inbox.inbox import Inbox
from ui.desk.context import DeskContext
from ui.inbox.arriving_presenter import ArrivingPresenter
from ui.inbox.inbox_page import InboxPage
from ui.inbox.places import open_entry


class InboxPresenter(ArrivingPresenter):
    """Shows what came, leads to its details, and notes what only informs."""

    def __init__(self, context: DeskContext) -> None:
        self._inbox = InboxPage(read_only=context.session.data.read_only)
        super().__init__(context, self._inbox)
        context.names.serve(self._inbox.names, self._inbox.show_names)
        self._inbox.acted.connect(self._act)
        self._inbox.opened.connect(self._open)

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
