"""Stays on a road to other laptops on a thread of its own, while the desk is open."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from counsel_desk.errors import known

_SECONDS = 3.0
"""How long the end waits for the thread: the road was closed under it before."""
Stay = Callable[[Callable[[], bool], Callable[[Any], None]], None]
"""Stays on a road: it asks the first whether to end, and calls the second with what is new."""


class RoadListener(QObject):
    """Runs what stays on a road, apart from all other work: it waits nearly all the time.

    Args:
        stay: Stays on the road.

    Signals:
        heard(object): Something is new.
        failed(Exception): It ended; being offline is a `KnownError`.
        moved: It ended, since this laptop exchanges over something else now.
    """

    heard = Signal(object)
    failed = Signal(object)
    moved = Signal()

    def __init__(self, stay: Stay, parent: QObject) -> None:
        super().__init__(parent)
        self._stay_there = stay
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()

    @property
    def there(self) -> bool:
        """Whether it is on the road, and stays."""
        alive = self._thread is not None and self._thread.is_alive()
        return alive and not self._stopped.is_set()

    def begin(self) -> None:
        """Go onto the road, unless it is there."""
        if not self.there:
            self._stopped = threading.Event()
            stay = threading.Thread(
                target=self._stay, args=(self._stopped,), name="desk-listener", daemon=True
            )
            self._thread = stay
            stay.start()

    def stop(self) -> None:
        """Leave the road soon; nothing is heard from now on."""
        self._stopped.set()

    def end(self) -> None:
        """Wait until the thread has ended; the road has to be closed before."""
        self.stop()
        if self._thread is not None:
            self._thread.join(_SECONDS)

    def _stay(self, stopped: threading.Event) -> None:
        def hear(found: object) -> None:
            if not stopped.is_set():
                self.heard.emit(found)

        try:
            self._stay_there(stopped.is_set, hear)
        except Exception as raised:  # noqa: BLE001, RUF100 - the window hears of it
            if not stopped.is_set():
                self.failed.emit(known(raised))
        else:
            if not stopped.is_set():
                self.moved.emit()
