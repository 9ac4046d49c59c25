"""Stays at the office server on a thread of its own, while the desk is open."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.errors import known

_SECONDS = 3.0
"""How long the end waits for the thread: the road was closed under it before."""


class ExchangeListener(QObject):
    """Runs what stays at the server, apart from all other work: it waits nearly all the time.

    Args:
        attend: Stays at the server; it calls what it is given after each exchange.

    Signals:
        exchanged(Exchanged): Something went one way or the other.
        failed(Exception): It ended; being offline is a `KnownError`.
    """

    exchanged = Signal(object)
    failed = Signal(object)

    def __init__(
        self, attend: Callable[[Callable[[Exchanged], None]], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._attend = attend
        self._thread: threading.Thread | None = None

    @property
    def there(self) -> bool:
        """Whether it is at the server."""
        return self._thread is not None and self._thread.is_alive()

    def begin(self) -> None:
        """Go to the server, unless it is there."""
        if not self.there:
            self._thread = threading.Thread(target=self._stay, name="desk-listener", daemon=True)
            self._thread.start()

    def end(self) -> None:
        """Wait until the thread has ended; the road has to be closed before."""
        if self._thread is not None:
            self._thread.join(_SECONDS)

    def _stay(self) -> None:
        try:
            self._attend(self.exchanged.emit)
        except Exception as raised:  # noqa: BLE001, RUF100 - the window hears of it
            self.failed.emit(known(raised))
