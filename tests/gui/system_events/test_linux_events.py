"""Against a bus of its own, where another process plays logind."""

import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject

from counsel_desk.services.notes import notes
from counsel_desk.storage.errors import DiskFullError
from ui.system_events.events import Reason, SystemEvents
from ui.system_events.linux_events import Logind

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="needs dbus-daemon"),
]
FAKE = Path(__file__).with_name("fake_logind.py")
SOON_MS = 10_000


class Machine:
    """A bus and somebody who plays logind there."""

    def __init__(self, address: Any) -> None:
        self.address = address
        self.process = subprocess.Popen(
            [sys.executable, str(FAKE), address],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._said = queue.Queue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        self.hear("ready")

    def _read(self) -> None:
        for line in self.process.stdout:
            self._said.put(line.strip())

    def hear(self, word: Any) -> None:
        """Wait until logind was asked for something."""
        assert self._said.get(timeout=SOON_MS / 1000) == word

    def silent(self) -> Any:
        return self._said.empty()

    def say(self, word: Any) -> None:
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()

    def end(self) -> None:
        self.process.stdin.close()
        self.process.wait(SOON_MS / 1000)
        self._reader.join()
        self.process.stdout.close()


@pytest.fixture
def bus() -> Iterator[str]:
    process = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    )
    yield process.stdout.readline().strip()
    process.terminate()
    process.wait()
    process.stdout.close()


@pytest.fixture
def machine(bus: Any) -> Iterator[Any]:
    made = Machine(bus)
    yield made
    made.end()


@pytest.fixture
def events(machine: Any, qapp: Any) -> Iterator[Any]:
    parent = QObject()
    made = Logind(parent, machine.address)
    machine.hear("inhibited sleep delay")
    machine.hear("asked")
    yield made
    made.stop()


def settled(qtbot: Any, events: Any) -> None:
    """Wait until every call has been answered."""
    qtbot.waitUntil(lambda: not events._calls, timeout=SOON_MS)


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("sleep", Reason.SLEEP),
        ("lock", Reason.LOCKED),
        ("locked", Reason.LOCKED),
        ("inactive", Reason.SWITCHED),
    ],
)
def test_it_tells_that_the_machine_is_left(
    qtbot: Any, machine: Any, events: Any, word: Any, reason: Any
) -> None:
    settled(qtbot, events)
    with qtbot.waitSignal(events.left, timeout=SOON_MS) as told:
        machine.say(word)
    assert told.args == [reason]


def test_what_means_nothing_is_passed_over(qtbot: Any, machine: Any, events: Any) -> None:
    settled(qtbot, events)
    told = []
    events.left.connect(told.append)
    with qtbot.waitSignal(events.left, timeout=SOON_MS):
        for word in ("active", "unlocked", "other", "lock"):
            machine.say(word)
    assert told == [Reason.LOCKED]


def test_sleep_is_held_back_until_it_is_let_go_and_again_after_waking(
    qtbot: Any, machine: Any, events: Any
) -> None:
    settled(qtbot, events)
    with qtbot.waitSignal(events.left, timeout=SOON_MS):
        machine.say("sleep")
    assert machine.silent()
    events.let_sleep()
    machine.hear("released")
    machine.say("wake")
    qtbot.waitUntil(lambda: events._inhibitor is not None, timeout=SOON_MS)
    machine.hear("inhibited sleep delay")
    events.stop()
    machine.hear("released")


def test_without_a_bus_or_without_logind_there_is_silence(
    qtbot: Any, bus: Any, tmp_path: Any
) -> None:
    parent = QObject()
    nowhere = Logind(parent, f"unix:path={tmp_path / 'none'}")
    alone = Logind(parent, bus)
    with qtbot.assertNotEmitted(nowhere.left), qtbot.assertNotEmitted(alone.left):
        settled(qtbot, alone)
    for each in (nowhere, alone):
        each.let_sleep()
        each.stop()


def test_lock_the_machine_sleeps_once_the_draft_is_saved_and_the_desk_locked(
    qtbot: Any, machine: Any, person: Any
) -> None:
    closed = []

    class Watched(Logind):
        def stop(self) -> None:
            closed.append(not person.driver.desk.session.vaults)
            super().stop()

    person.make = lambda parent: Watched(parent, machine.address)
    desk = person.sign_in()
    machine.hear("inhibited sleep delay")
    machine.hear("asked")
    settled(qtbot, person.machines[-1])
    person.write()
    assert machine.silent()
    machine.say("sleep")
    qtbot.waitUntil(lambda: desk.shell.covered, timeout=SOON_MS)
    person.driver.idle()
    machine.hear("released")
    assert closed == [True]
    assert person.driver.left
    person.make = SystemEvents
    person.sign_in()
    assert person.words in person.drafts()


def test_lock_the_machine_sleeps_too_where_the_draft_cannot_be_saved(
    qtbot: Any, machine: Any, person: Any, monkeypatch: Any
) -> None:
    person.make = lambda parent: Logind(parent, machine.address)
    desk = person.sign_in()
    machine.hear("inhibited sleep delay")
    machine.hear("asked")
    settled(qtbot, person.machines[-1])
    person.write()

    def full(*_given: Any) -> None:
        raise DiskFullError

    with monkeypatch.context() as patched:
        patched.setattr(notes, "save", full)
        machine.say("sleep")
        qtbot.waitUntil(lambda: desk.shell.covered, timeout=SOON_MS)
        person.driver.idle()
        machine.hear("released")
    assert not person.driver.left
    assert desk.shell.covered
    machine.say("wake")
    qtbot.waitUntil(lambda: person.machines[-1]._inhibitor is not None, timeout=SOON_MS)
    machine.hear("inhibited sleep delay")
    person.driver.press("F9")
    person.driver.lock()
    machine.hear("released")
