"""Exchanges with other laptops by itself, once the desk is open and every few minutes."""

from PySide6.QtCore import QObject, QTimer

from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import at_desk
from ui.desk.context import DeskContext

FIRST_MS = 5_000
"""After signing in, when the desk is done with what comes first."""
EACH_MS = 5 * 60_000


class ExchangeWatch(QObject):
    """Exchanges over what was chosen; being offline is nothing to tell anybody.

    Args:
        context: The desk.
    """

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.shell)
        self._context, self._running = context, False
        self._each = QTimer(self)
        self._each.timeout.connect(self.look)
        self.start(FIRST_MS)

    def start(self, wait: int = EACH_MS) -> None:
        """Exchange after that many milliseconds, and then every few minutes."""
        if not self._context.session.data.read_only:
            self._each.start(wait)

    def stop(self) -> None:
        """Begin no exchange any more; the desk is being left."""
        self._each.stop()

    def look(self) -> None:
        """Exchange now, unless that is going on."""
        self._each.setInterval(EACH_MS)
        if not self._running:
            self._running = True
            self._context.run(self._exchange, self._on_ended, self, self._on_ended, away=True)

    def _exchange(self) -> Exchanged | None:
        session = self._context.session
        if at_desk.chosen(session) is None:
            return None
        return at_desk.run(session, self._context.leaving)

    def _on_ended(self, result: Exchanged | KnownError | None) -> None:
        self._running = False
        if isinstance(result, Exchanged) and result.taken:
            self._context.taken_in()
