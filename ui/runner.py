"""Runs slow work off the window's thread, one task after another.

The database has one worker thread. What does not touch it and may take long, such as reading a
file from outside, runs aside, on a second one, so that saving and locking go on meanwhile. What
waits for another computer or for a drive runs away, on a third one, and holds nothing else up.
"""

import queue
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal

from counsel_desk.errors import known

T = TypeVar("T")
_AWAY_SECONDS = 3.0
"""How long the end waits for what is away: who left it behind gives it up at once."""


class Task:
    """One piece of work; once cancelled, it calls nobody back."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether it was cancelled. A long operation may check this and stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Cancel it: it never starts, or if it already has, its result is dropped."""
        self._cancelled.set()


@dataclass(frozen=True)
class _Waiting:
    """Who gets a task's result. This stays on the window's thread, and so do its widgets."""

    task: Task
    on_success: Callable[[Any], None]
    on_failure: Callable[[Exception], None]
    owner: QObject
    cancellable: bool


@dataclass(frozen=True)
class _Work:
    number: int
    task: Task
    operation: Callable[[], Any]


class _Worker:
    """One thread, started by its first task, that does one after another.

    Args:
        name: The name of the thread.
        finished: Called on that thread with the number of a task, its result and its error.
    """

    def __init__(self, name: str, finished: Callable[[int, Any, Any], None]) -> None:
        self._name, self._finished = name, finished
        self._queue: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def put(self, work: _Work) -> None:
        """Do a task after those before it."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        self._queue.put(work)

    def _run(self) -> None:
        while (work := self._queue.get()) is not None:
            number, result, error = work.number, None, None
            try:
                if not work.task.cancelled:
                    result = work.operation()
            except Exception as raised:
                error = known(raised)
            # Drop every reference first: a widget must never be destroyed on this thread.
            del work
            self._finished(number, result, error)
            del result, error

    def end(self, seconds: float | None = None) -> None:
        """Wait for the running task, at most so long, and end the thread."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join(seconds)
            self._thread = None


class Runner(QObject):
    """Worker threads for the database, for work aside and away, ended by `shutdown`.

    Attributes:
        ending: Whether `shutdown` was called, so that long work had better stop.
        follow_up: Called once a task is done, before its result is passed on, so that what it
            runs comes before whatever the result leads to.

    Signals:
        busy_changed(bool): True at the first task, false when the last one is done.
        progressed(int, int): How much of a task is done, and of how much; the task emits it.
    """

    busy_changed = Signal(bool)
    progressed = Signal(int, int)
    _finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ending = False
        self.follow_up: Callable[[], None] = lambda: None
        self._waiting: dict[int, _Waiting] = {}
        self._count = 0
        self._desk = _Worker("desk-worker", self._finished.emit)
        self._aside = _Worker("desk-aside", self._finished.emit)
        self._away = _Worker("desk-away", self._finished.emit)
        self._done: deque[tuple[int, Any, Any]] = deque()
        self._next = QTimer(self)
        self._next.timeout.connect(self._pass_on_next)
        self._finished.connect(self._on_work_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a task is waiting or running."""
        return bool(self._waiting)

    def run(
        self,
        operation: Callable[[], T],
        on_success: Callable[[T], None],
        on_failure: Callable[[Exception], None],
        *,
        owner: QObject,
        cancellable: bool = False,
        aside: bool = False,
        away: bool = False,
    ) -> Task:
        """Run `operation` on a worker thread and call back on this one.

        Args:
            operation: The work. It must not touch a widget.
            on_success: Receives the result.
            on_failure: Receives the exception it raised.
            owner: Once it is destroyed, nobody is called back.
            cancellable: Whether `cancel_waiting` may cancel it; not for work that saves something.
            aside: Whether it runs beside the worker of the database, which it must not touch.
            away: Whether it waits for another computer or a drive, which may hang.

        Returns:
            The task, for cancelling it.
        """
        task = Task()
        self._count += 1
        was_busy = self.busy
        self._waiting[self._count] = _Waiting(task, on_success, on_failure, owner, cancellable)
        worker = self._away if away else self._aside if aside else self._desk
        worker.put(_Work(self._count, task, operation))
        if not was_busy:
            self.busy_changed.emit(True)
        return task

    def _on_work_finished(self, number: int, result: Any, error: Exception | None) -> None:
        """Pass a result on in a turn of its own: Qt would deliver all that wait in one go."""
        self._done.append((number, result, error))
        if self.ending:
            while self._done:
                self._pass_on_next()
        else:
            self._next.start(0)

    def _pass_on_next(self) -> None:
        number, result, error = self._done.popleft()
        if not self._done:
            self._next.stop()
        self._pass_on(number, result, error)

    def _pass_on(self, number: int, result: Any, error: Exception | None) -> None:
        waiting = self._waiting.pop(number)
        self.follow_up()
        try:
            if waiting.task.cancelled or not shiboken6.isValid(waiting.owner):
                return
            if error is None:
                waiting.on_success(result)
            else:
                waiting.on_failure(error)
        finally:
            if not self.busy:
                self.busy_changed.emit(False)

    def cancel_waiting(self) -> None:
        """Cancel every cancellable task; a running one finishes, but its result is dropped."""
        for waiting in self._waiting.values():
            if waiting.cancellable:
                waiting.task.cancel()

    def wait_until_idle(self, timeout_ms: int) -> bool:
        """Process callbacks until every task is done.

        Args:
            timeout_ms: The longest wait, in milliseconds.

        Returns:
            Whether every task is done.
        """
        loop = QEventLoop()
        timer = QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(loop.quit)
        self.busy_changed.connect(loop.quit)
        timer.start(timeout_ms)
        while self._waiting and timer.isActive():
            loop.exec()
        timer.stop()
        self.busy_changed.disconnect(loop.quit)
        return not self._waiting

    def shutdown(self) -> None:
        """Cancel every task, wait for the running ones to finish, and end the threads.

        Confined children are killed, so that no foreign file is waited for. A task given
        afterwards starts a new thread.
        """
        self.ending = True
        for waiting in self._waiting.values():
            waiting.task.cancel()
        _stop_children()
        self._away.end(_AWAY_SECONDS)
        self._aside.end()
        self._desk.end()


def _stop_children() -> None:
    from counsel_desk.confined import child  # not needed to show the sign-in window

    child.stop_all()
