"""Work happens on one other thread and its results come back here, or nowhere."""

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.runner import Runner

pytestmark = pytest.mark.gui

WAIT_MS = 10_000


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    return QObject()


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[Runner]:
    runner = Runner()
    yield runner
    runner.shutdown()
    assert runner.wait_until_idle(WAIT_MS)


def _unexpected(value: object) -> None:
    raise AssertionError(f"not expected: {value!r}")


def test_the_result_comes_back_on_the_window_s_thread(runner: Runner, owner: QObject) -> None:
    seen = []
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
    failures = []
    runner.run(lambda: 1 // 0, _unexpected, failures.append, owner=owner)
    assert runner.wait_until_idle(WAIT_MS)
    assert [type(each) for each in failures] == [ZeroDivisionError]


def test_work_is_done_in_the_order_given_on_one_thread(runner: Runner, owner: QObject) -> None:
    seen = []
    for number in range(20):
        runner.run(
            lambda number=number: (number, threading.get_ident()),
            seen.append,
            _unexpected,
            owner=owner,
        )
    assert runner.wait_until_idle(WAIT_MS)
    assert [number for number, _ in seen] == list(range(20))
    assert len({thread for _, thread in seen}) == 1


def test_nobody_is_called_when_the_owner_is_gone(runner: Runner, owner: QObject) -> None:
    gate = threading.Event()
    runner.run(lambda: gate.wait(WAIT_MS / 1000), _unexpected, _unexpected, owner=owner)
    shiboken6.delete(owner)
    gate.set()
    assert runner.wait_until_idle(WAIT_MS)


def test_a_cancelled_task_that_runs_is_told_and_calls_nobody(
    runner: Runner, owner: QObject
) -> None:
    started, gate, seen = threading.Event(), threading.Event(), []

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


def test_a_cancelled_task_that_waits_never_begins(runner: Runner, owner: QObject) -> None:
    gate, done = threading.Event(), []
    runner.run(lambda: gate.wait(WAIT_MS / 1000), done.append, _unexpected, owner=owner)
    waiting = runner.run(lambda: _unexpected("begun"), _unexpected, _unexpected, owner=owner)
    waiting.cancel()
    gate.set()
    assert runner.wait_until_idle(WAIT_MS)
    assert done == [True]


def test_busy_is_said_once_at_the_first_task_and_once_at_the_last(
    runner: Runner, owner: QObject
) -> None:
    said = []
    runner.busy_changed.connect(said.append)
    for _ in range(3):
        runner.run(lambda: None, lambda _: None, _unexpected, owner=owner)
    assert runner.busy
    assert runner.wait_until_idle(WAIT_MS)
    assert said == [True, False]
    assert not runner.busy


def test_waiting_for_what_does_not_end_gives_up(runner: Runner, owner: QObject) -> None:
    gate = threading.Event()
    runner.run(lambda: gate.wait(WAIT_MS / 1000), lambda _: None, _unexpected, owner=owner)
    assert not runner.wait_until_idle(10)
    gate.set()
    assert runner.wait_until_idle(WAIT_MS)


def test_shutdown_ends_the_thread_and_drops_what_had_not_begun(
    runner: Runner, owner: QObject
) -> None:
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


def test_only_what_may_be_given_up_is_given_up(runner: Runner, owner: QObject) -> None:
    gate, seen = threading.Event(), []
    runner.run(gate.wait, lambda _done: seen.append("first"), _unexpected, owner=owner)
    runner.run(lambda: "saved", seen.append, _unexpected, owner=owner)
    runner.run(lambda: "read", _unexpected, _unexpected, owner=owner, cancellable=True)
    runner.cancel_waiting()
    gate.set()
    assert runner.wait_until_idle(WAIT_MS)
    assert seen == ["first", "saved"]
