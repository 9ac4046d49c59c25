"""Keeps the number beside the inbox true after what is done elsewhere."""

from PySide6.QtCore import QObject

from counsel_desk.services.inbox import inbox
from ui.desk.context import DeskContext

_COUNT_THEMSELVES = ("today", "inbox")
_PLACE = "inbox"


class InboxWatch(QObject):
    """Counts again when another page is shown, as long as anything was open.

    Args:
        context: The desk.
    """

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.shell)
        self._context = context
        context.shell.page_shown.connect(self._on_page_shown)

    def _on_page_shown(self, page: str) -> None:
        if page not in _COUNT_THEMSELVES:
            self._count()

    def look(self) -> None:
        """Count again after something was saved on a page of the inbox, such as an answer."""
        shell = self._context.shell
        page = shell.current_page
        if page and page not in _COUNT_THEMSELVES and shell.pages.place_of(page) == _PLACE:
            self._count()

    def _count(self) -> None:
        if not self._context.inbox.count:
            return
        session = self._context.session
        self._context.run(
            lambda: len(inbox.listing(session).open),
            self._context.inbox.set_count,
            self,
            lambda _error: None,
        )
