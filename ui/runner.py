"""Runs work longer than a blink away from the window, one piece after another."""

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal

T = TypeVar("T")


class Task:
    """One piece of work; cancelled, it calls nobody back."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether it was given up. A long operation may look, and stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Give it up: if it has not begun it never will; if it has, its result is dropped."""
        self._cancelled.set()


@dataclass(frozen=True)
class _Waiting:
    """What becomes of a task's result. It stays on the window's thread, and so do its widgets."""

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


class Runner(QObject):
    """A single worker thread, begun by the first task and ended by `shutdown`.

    Signals:
        busy_changed(bool): The first task was given, or the last one is done.
    """

    busy_changed = Signal(bool)
    _finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        self._waiting: dict[int, _Waiting] = {}
        self._count = 0
        self._thread: threading.Thread | None = None
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
    ) -> Task:
        """Do `operation` on the worker thread and call back on this one.

        Args:
            operation: What to do. It touches no widget.
            on_success: Gets its result.
            on_failure: Gets the exception it raised.
            owner: Once it is destroyed, nobody is called back.
            cancellable: Whether `cancel_waiting` may give it up; what saves something may not.

        Returns:
            The task, by which it can be cancelled.
        """
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="desk-worker", daemon=True)
            self._thread.start()
        task = Task()
        self._count += 1
        was_busy = self.busy
        self._waiting[self._count] = _Waiting(task, on_success, on_failure, owner, cancellable)
        self._queue.put(_Work(self._count, task, operation))
        if not was_busy:
            self.busy_changed.emit(True)
        return task

    def _work(self) -> None:
        while (work := self._queue.get()) is not None:
            number, result, error = work.number, None, None
            try:
                if not work.task.cancelled:
                    result = work.operation()
            except Exception as raised:
                error = raised
            # The thread lets go of everything first: a widget must never die on it.
            del work
            self._finished.emit(number, result, error)
            del result, error

    def _on_work_finished(self, number: int, result: Any, error: Exception | None) -> None:
        waiting = self._waiting.pop(number)
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
        """Give up what may be given up; of what has begun, the result is dropped."""
        for waiting in self._waiting.values():
            if waiting.cancellable:
                waiting.task.cancel()

    def wait_until_idle(self, timeout_ms: int) -> bool:
        """Let callbacks happen until nothing is left to do.

        Args:
            timeout_ms: How long to wait at most, in milliseconds.

        Returns:
            Whether nothing is left to do.
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
        """Give up what has not begun, wait for what has, and end the thread.

        Work given afterwards begins a new thread.
        """
        for waiting in self._waiting.values():
            waiting.task.cancel()
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None
