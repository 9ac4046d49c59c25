"""Shows the page on which a list is moved in, in place of the list of clients."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.design.deleting import delete_page
from ui.desk.context import DeskContext
from ui.moving_in.moving_in_page import MovingInPage
from ui.moving_in.presenter import MovingInPresenter


class MovingInPlace:
    """Opens and closes that page.

    Args:
        context: Of the person's own files.
        stack: Where pages are shown.
        clients: The list of clients.
        on_left: Called when the person goes back to the list.
    """

    def __init__(
        self,
        context: DeskContext,
        stack: QStackedWidget,
        clients: QWidget,
        on_left: Callable[[], None],
    ) -> None:
        self._context, self._stack, self._clients = context, stack, clients
        self._on_left = on_left
        self._presenter: MovingInPresenter | None = None

    @property
    def is_open(self) -> bool:
        """Whether the page is shown."""
        return self._presenter is not None

    def open(self) -> None:
        """Show the page at its first step."""
        page = MovingInPage()
        self._presenter = MovingInPresenter(self._context, page)
        page.left.connect(self._leave)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        # A form left open in the hidden list would otherwise make the page as tall as itself.
        self._stack.removeWidget(self._clients)
        self._presenter.refresh()

    def flush(self) -> None:
        """Stop long work; what is under way is not written."""
        if self._presenter is not None:
            self._presenter.flush()

    def close(self) -> None:
        """Go back to the list, if the page is shown."""
        if self._presenter is None:
            return
        self.flush()
        page, self._presenter = self._presenter.page, None
        self._stack.addWidget(self._clients)
        self._stack.removeWidget(page)
        delete_page(page)
        self._context.shell.clear_message()

    def _leave(self) -> None:
        self.close()
        self._on_left()
