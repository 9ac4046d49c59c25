"""Keeps the number beside the inbox true after what is done elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from counsel_desk.services.inbox import inbox
from ui.casework.arrivals import say_refused
from ui.desk.context import DeskContext
from ui.inbox.places import PAGES

_COUNT_THEMSELVES = ("today", "inbox")


class InboxWatch(QObject):
    """Counts again when another page is shown, as long as anything was open.

    Args:
        context: The desk.
    """

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.shell)
        self._context = context
        context.shell.page_shown.connect(self._on_page_shown)
        context.inbox.outdated.connect(self._count_again)

    def _on_page_shown(self, page: str) -> None:
        if page not in _COUNT_THEMSELVES:
            self._count_again()

    def look(self) -> None:
        """Count again after something was saved where an entry leads, such as an answer."""
        if self._context.shell.current_page in PAGES:
            self._count_again()

    def _count_again(self) -> None:
        if self._context.inbox.count:
            session = self._context.session
            self._run(lambda: (0, len(inbox.listing(session).open)))

    def take_in(self) -> None:
        """Take in what an exchange brought, so that what is called back is gone, and count."""
        session = self._context.session
        self._run(lambda: (inbox.receive(session), len(inbox.listing(session).open)))

    def _run(self, counting: Callable[[], tuple[int, int]]) -> None:
        self._context.run(counting, self._on_counted, self, lambda _error: None)

    def _on_counted(self, found: tuple[int, int]) -> None:
        refused, count = found
        if refused:
            say_refused(self._context)
        self._context.inbox.set_count(count)
