"""Calculates a form beside the window, which never waits for its expressions."""

import contextlib
import functools
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from forms.filling import Filling
from forms.settling import computing
from forms.settling.calculation import Settled

_PATIENCE = 0.004
"""Seconds to wait for what is nearly always there at once."""
_LATE_MS = 200
"""After so long it is said that something is being calculated, so that nothing flickers."""


class _Run:
    """One calculation on a thread of its own."""

    def __init__(self, work: Callable[[Callable[[], bool]], Settled]) -> None:
        self._work = work
        self._cancelled = threading.Event()
        self._thread = threading.Thread(
            target=self._calculate, name="form-calculation", daemon=True
        )
        self._ended: Callable[[], None] = lambda: None
        self.outcome: Settled | None = None

    def start(self, ended: Callable[[], None]) -> None:
        """Begin; `ended` is called on the thread."""
        self._ended = ended
        self._thread.start()

    def _calculate(self) -> None:
        self.outcome = self._work(self._cancelled.is_set)
        with contextlib.suppress(RuntimeError):  # whoever waited may be gone
            self._ended()

    def done(self, seconds: float = 0.0) -> bool:
        """Return whether it is done, after a wait."""
        self._thread.join(seconds)
        return self.outcome is not None

    def cancel(self) -> None:
        """End it and the expression that it is at."""
        self._cancelled.set()
        while self._thread.is_alive():
            computing.stop()
            self._thread.join(0.1)


class Calculating(QObject):
    """Keeps a form calculated: one calculation at a time, the last answers at the end.

    Args:
        filling: The form. What is seen of it never waits from now on.
        parent: The form's widget; what is under way when it is destroyed is ended.

    Signals:
        settled(): What took longer is calculated now.
        late(): It takes so long that it should be said.
    """

    settled = Signal()
    late = Signal()
    _ended = Signal()

    def __init__(self, filling: Filling, parent: QObject) -> None:
        super().__init__(parent)
        filling.waits = False
        self._filling = filling
        self._runs: list[_Run] = []
        self._waiting: list[Callable[[], None]] = []
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE_MS)
        self._late.timeout.connect(self.late)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(functools.partial(_cancel, self._runs))

    def begin(self) -> None:
        """Calculate for the answers as they are, if that is not done."""
        if self._runs or self._filling.settled:
            return
        run = _Run(self._filling.calculation())
        self._runs.append(run)
        run.start(self._ended.emit)
        if run.done(_PATIENCE):
            self._take(run)
        elif not self._late.isActive():
            self._late.start()

    def when_settled(self, work: Callable[[], None]) -> None:
        """Call `work` once everything is calculated: now, or later."""
        self.begin()
        if self._filling.settled:
            work()
        else:
            self._waiting.append(work)

    def _take(self, run: _Run) -> bool:
        """Take in an outcome, and return whether it is that of the answers as they are."""
        self._runs.clear()
        return run.outcome is not None and self._filling.take(run.outcome)

    def _on_ended(self) -> None:
        if not self._runs or not self._runs[0].done(_PATIENCE):
            return
        if not self._take(self._runs[0]):
            self.begin()
        if self._filling.settled:
            self._late.stop()
            self.settled.emit()
            waiting, self._waiting = self._waiting, []
            for work in waiting:
                work()


def _cancel(runs: list[_Run]) -> None:
    for run in runs:
        run.cancel()
