"""Work runs on one other thread; its results come back to the window's thread, or nowhere."""

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_desk.errors import MemoryShortError
from ui.runner import Runner

pytestmark = pytest.mark.gui

WAIT_MS = 10_000


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    """The owner of the tasks."""
    return QObject()


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[Runner]:
    """A runner, shut down after the test."""
    runner = Runner()
    yield runner
    runner.shutdown()
    assert runner.wait_until_idle(WAIT_MS)


def _unexpected(value: object) -> None:
    """Fail: this callback must not be called."""
    raise AssertionError(f"not expected: {value!r}")


def test_the_result_comes_back_on_the_window_s_thread(runner: Runner, owner: QObject) -> None:
    seen: list[tuple[threading.Thread, threading.Thread]] = []
    runner.run(
        threading.current_thread,
        lambda thread: seen.append((thread, threading.current_thread())),
        _unexpected,
        owner=owner,
    )
    assert runner.wait_until_idle(WAIT_MS)
    [(worker, window)] = seen
    assert worker is not threading.main_thread()
    assert window is threading.main_thread()


def test_an_exception_comes_back_as_a_failure(runner: Runner, owner: QObject) -> None:
    failures: list[Exception] = []
    runner.run(lambda: 1 // 0, _unexpected, failures.append, owner=owner)
    assert runner.wait_until_idle(WAIT_MS)
    assert [type(each) for each in failures] == [ZeroDivisionError]


def no_thread() -> None:
    """Fail as the system does when it has no memory for a thread."""
    raise RuntimeError("can't start new thread")


def no_memory() -> None:
    """Fail as Python does when it gets no memory."""
    raise MemoryError


@pytest.mark.parametrize("work", [no_thread, no_memory])
def test_too_little_memory_is_no_defect(
    runner: Runner, owner: QObject, work: Callable[[], None]
) -> None:
    failures: list[Exception] = []
    runner.run(work, _unexpected, failures.append, owner=owner)
    assert runner.wait_until_idle(WAIT_MS)
    assert [type(each) for each in failures] == [MemoryShortError]


def test_work_is_done_in_the_order_given_on_one_thread(runner: Runner, owner: QObject) -> None:
    seen: list[tuple[int, int]] = []

    def operation(number: int) -> tuple[int, int]:
        return number, threading.get_ident()

    for number in range(20):
        runner.run(partial(operation, number), seen.append, _unexpected, owner=owner)
    assert runner.wait_until_idle(WAIT_MS)
    assert [number for number, _ in seen] == list(range(20))
    assert len({thread for _, thread in seen}) == 1


def test_no_callback_runs_when_the_owner_is_gone(runner: Runner, owner: QObject) -> None:
    gate = threading.Event()
    runner.run(lambda: gate.wait(WAIT_MS / 1000), _unexpected, _unexpected, owner=owner)
    shiboken6.delete(owner)
    gate.set()
    assert runner.wait_until_idle(WAIT_MS)


def test_a_running_task_sees_that_it_is_cancelled_and_calls_nobody_back(
    runner: Runner, owner: QObject
) -> None:
    started, gate = threading.Event(), threading.Event()
    seen: list[bool] = []

    def operation() -> None:
        started.set()
        gate.wait(WAIT_MS / 1000)
        seen.append(task.cancelled)

    task = runner.run(operation, _unexpected, _unexpected, owner=owner)
    assert started.wait(WAIT_MS / 1000)
    task.cancel()
    gate.set()
    assert runner.wait_until_idle(WAIT_MS)
    assert seen == [True]


def test_a_task_cancelled_while_it_waits_never_begins(runner: Runner, owner: QObject) -> None:
    gate = threading.Event()
    done: list[bool] = []
    runner.run(lambda: gate.wait(WAIT_MS / 1000), done.append, _unexpected, owner=owner)
    waiting = runner.run(lambda: _unexpected("begun"), _unexpected, _unexpected, owner=owner)
    waiting.cancel()
    gate.set()
    assert runner.wait_until_idle(WAIT_MS)
    assert done == [True]


def test_busy_changes_once_at_the_first_task_and_once_after_the_last(
    runner: Runner, owner: QObject
) -> None:
    changes: list[bool] = []
    runner.busy_changed.connect(changes.append)
    for _ in range(3):
        runner.run(lambda: None, lambda _: None, _unexpected, owner=owner)
    assert runner.busy
    assert runner.wait_until_idle(WAIT_MS)
    assert changes == [True, False]
    assert not runner.busy


def test_waiting_for_an_endless_task_gives_up(runner: Runner, owner: QObject) -> None:
    gate = threading.Event()
    runner.run(lambda: gate.wait(WAIT_MS / 1000), lambda _: None, _unexpected, owner=owner)
    assert not runner.wait_until_idle(10)
    gate.set()
    assert runner.wait_until_idle(WAIT_MS)


def test_shutdown_ends_the_thread_and_drops_waiting_tasks(runner: Runner, owner: QObject) -> None:
    started, gate = threading.Event(), threading.Event()

    def operation() -> None:
        started.set()
        gate.wait(WAIT_MS / 1000)

    runner.run(operation, _unexpected, _unexpected, owner=owner)
    runner.run(lambda: _unexpected("begun"), _unexpected, _unexpected, owner=owner)
    assert started.wait(WAIT_MS / 1000)
    release = threading.Timer(0.01, gate.set)
    release.start()
    runner.shutdown()
    release.join()
    assert "desk-worker" not in [thread.name for thread in threading.enumerate()]


def test_a_failing_callback_leaves_the_runner_idle(
    runner: Runner, owner: QObject, qtbot: QtBot
) -> None:
    with qtbot.captureExceptions() as raised:
        runner.run(lambda: "result", _unexpected, _unexpected, owner=owner)
        assert runner.wait_until_idle(WAIT_MS)
    assert [kind for kind, *_ in raised] == [AssertionError]


def test_only_cancellable_tasks_are_cancelled(runner: Runner, owner: QObject) -> None:
    gate = threading.Event()
    seen: list[str] = []
    runner.run(gate.wait, lambda _done: seen.append("first"), _unexpected, owner=owner)
    runner.run(lambda: "saved", seen.append, _unexpected, owner=owner)
    runner.run(lambda: "read", _unexpected, _unexpected, owner=owner, cancellable=True)
    runner.cancel_waiting()
    gate.set()
    assert runner.wait_until_idle(WAIT_MS)
    assert seen == ["first", "saved"]


def _name_after(gate: threading.Event, name: str) -> str:
    """Return a name, once a gate is open."""
    gate.wait()
    return name


def test_the_window_has_a_turn_between_two_results(runner: Runner, owner: QObject) -> None:
    seen: list[str] = []
    beat = QTimer()
    beat.timeout.connect(lambda: seen.append("beat"))
    gate = threading.Event()
    for name in ("first", "second", "third"):
        result = partial(_name_after, gate, name)
        runner.run(result, seen.append, _unexpected, owner=owner)
    done = threading.Event()
    runner.run(done.set, lambda _nothing: seen.append("last"), _unexpected, owner=owner)
    gate.set()
    assert done.wait(WAIT_MS / 1000)  # all of them are done, and wait for this thread
    beat.start(0)
    assert runner.wait_until_idle(WAIT_MS)
    beat.stop()
    assert [each for each in seen if each != "beat"] == ["first", "second", "third", "last"]
    assert "beat" in seen[seen.index("first") : seen.index("second")]
    assert "beat" in seen[seen.index("second") : seen.index("third")]
