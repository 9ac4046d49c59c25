"""System events on Linux, from a private bus on which another process plays logind."""

import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusPendingCallWatcher
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_desk.errors import DiskFullError
from counsel_desk.services.notes import notes
from tests.gui.person import SeatedPerson
from ui.system_events.events import Reason, SystemEvents
from ui.system_events.linux_events import Logind

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="needs dbus-daemon"),
]
FAKE = Path(__file__).with_name("fake_logind.py")
SOON_MS = 10_000


class FakeMachine:
    """A process that plays logind on a bus.

    Attributes:
        address: The address of the bus.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        self._process = subprocess.Popen(
            [sys.executable, str(FAKE), address],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdin
        assert self._process.stdout
        self._input, self._output = self._process.stdin, self._process.stdout
        self._heard: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        self.hear("ready")

    def _read(self) -> None:
        """Keep every line that it writes."""
        for line in self._output:
            self._heard.put(line.strip())

    def hear(self, word: str) -> None:
        """Wait for the next line from logind, and compare it."""
        assert self._heard.get(timeout=SOON_MS / 1000) == word

    def silent(self) -> bool:
        """Return whether logind wrote nothing more."""
        return self._heard.empty()

    def say(self, word: str) -> None:
        """Have logind send a signal."""
        self._input.write(word + "\n")
        self._input.flush()

    def end(self) -> None:
        """End the process."""
        self._input.close()
        self._process.wait(SOON_MS / 1000)
        self._reader.join()
        self._output.close()


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a private bus."""
    process = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    yield process.stdout.readline().strip()
    process.terminate()
    process.wait()
    process.stdout.close()


@pytest.fixture
def machine(bus: str) -> Iterator[FakeMachine]:
    """A machine with logind on that bus."""
    made = FakeMachine(bus)
    yield made
    made.end()


@pytest.fixture
def events(machine: FakeMachine, qapp: QApplication) -> Iterator[Logind]:
    """The events of that machine, being listened for."""
    parent = QObject()
    made = Logind(parent, machine.address)
    hear_start(machine)
    yield made
    made.stop()


def hear_start(machine: FakeMachine) -> None:
    """Wait for the two calls with which listening starts."""
    machine.hear("inhibited sleep delay")
    machine.hear("asked")


def settle(qtbot: QtBot, events: Logind) -> None:
    """Wait until every call has been answered, and is gone: its answer holds the lock on sleep."""
    qtbot.waitUntil(lambda: not events.findChildren(QDBusPendingCallWatcher), timeout=SOON_MS)


def held_back(qtbot: QtBot, events: Logind) -> None:
    """Wait until sleep is held back."""
    qtbot.waitUntil(lambda: events._inhibitor is not None, timeout=SOON_MS)
    settle(qtbot, events)


def logind_of(person: SeatedPerson) -> Logind:
    """Return the system events of the desk in front."""
    events = person.machines[-1]
    assert isinstance(events, Logind)
    return events


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("sleep", Reason.SLEEP),
        ("lock", Reason.LOCKED),
        ("locked", Reason.LOCKED),
        ("inactive", Reason.SWITCHED),
    ],
)
def test_leaving_the_machine_is_announced_with_its_reason(
    qtbot: QtBot, machine: FakeMachine, events: Logind, word: str, reason: Reason
) -> None:
    settle(qtbot, events)
    with qtbot.waitSignal(events.left, timeout=SOON_MS) as left:
        machine.say(word)
    assert left.args == [reason]


def test_meaningless_signals_are_ignored(
    qtbot: QtBot, machine: FakeMachine, events: Logind
) -> None:
    settle(qtbot, events)
    reasons: list[Reason] = []
    events.left.connect(reasons.append)
    with qtbot.waitSignal(events.left, timeout=SOON_MS):
        for word in ("active", "unlocked", "other", "lock"):
            machine.say(word)
    assert reasons == [Reason.LOCKED]


def test_sleep_is_held_back_until_it_is_allowed_and_again_after_waking(
    qtbot: QtBot, machine: FakeMachine, events: Logind
) -> None:
    settle(qtbot, events)
    with qtbot.waitSignal(events.left, timeout=SOON_MS):
        machine.say("sleep")
    assert machine.silent()
    events.let_sleep()
    machine.hear("released")
    machine.say("wake")
    held_back(qtbot, events)
    machine.hear("inhibited sleep delay")
    events.stop()
    machine.hear("released")


def test_without_a_bus_or_without_logind_nothing_happens(
    qtbot: QtBot, bus: str, tmp_path: Path
) -> None:
    parent = QObject()
    nowhere = Logind(parent, f"unix:path={tmp_path / 'none'}")
    alone = Logind(parent, bus)
    with qtbot.assertNotEmitted(nowhere.left), qtbot.assertNotEmitted(alone.left):
        settle(qtbot, alone)
    for each in (nowhere, alone):
        each.let_sleep()
        each.stop()


def test_lock_the_machine_sleeps_once_the_draft_is_saved_and_the_desk_locked(
    qtbot: QtBot, machine: FakeMachine, person: SeatedPerson
) -> None:
    closed: list[bool] = []

    class Watched(Logind):
        """Records whether the vaults were closed when listening ended."""

        def stop(self) -> None:
            """Stop listening."""
            closed.append(not person.driver.desk.session.vaults)
            super().stop()

    person.make = lambda parent: Watched(parent, machine.address)
    desk = person.sign_in()
    hear_start(machine)
    settle(qtbot, logind_of(person))
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
    qtbot: QtBot, machine: FakeMachine, person: SeatedPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.make = lambda parent: Logind(parent, machine.address)
    desk = person.sign_in()
    events = logind_of(person)
    hear_start(machine)
    settle(qtbot, events)
    person.write()

    def full(*_given: object) -> None:
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
    held_back(qtbot, events)
    machine.hear("inhibited sleep delay")
    person.driver.press("F9")
    person.driver.lock()
    machine.hear("released")
