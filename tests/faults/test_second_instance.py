"""F18 and L56: one desk at a time on a folder, and a way in again soon after a kill or a lock."""

import multiprocessing
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from multiprocessing.synchronize import Event
from pathlib import Path
from subprocess import Popen

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.services.vaults.verify import verify
from counsel_desk.storage.errors import DeskInUseError
from counsel_desk.storage.lock import hold
from tests.helpers.folders import ROOT
from tests.helpers.office import Office

SECONDS = 2
"""The longest wait that the acceptance list allows."""
PROGRAM = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from counsel_desk import opening

folder, name, passphrase = Path(sys.argv[1]), *sys.argv[2:4]
real = opening._desk

def tell(word):
    print(word, os.getpid(), flush=True)

def desk(data, left, painted):
    # The hands of a person; only the processes of the program come here, one after another.
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
    from ui.application.app import application
    from ui.sign_in.sign_in_page import SignInPage

    def find(kind, name):
        for window in QApplication.topLevelWidgets():
            for each in window.findChildren(kind, name):
                if each.isVisible():
                    return each
        return None

    def look():
        again = find(QPushButton, "look_again")
        if again is not None:
            timer.stop()
            tell("refused")
            sys.stdin.readline()
            again.click()
            timer.start()
            return
        line = find(QLineEdit, "sign_in_name")
        if line is None or find(QWidget, "busy_bar") or not find(SignInPage, "")._open:
            return
        timer.stop()
        tell("sign_in")
        if sys.stdin.readline() != "sign in\\n":
            QApplication.exit(0)
            return
        line.setText(name)
        find(QWidget, "sign_in_passphrase").findChild(QLineEdit).setText(passphrase)
        find(QPushButton, "sign_in").click()
        timer.timeout.disconnect()
        timer.timeout.connect(inside)
        timer.start()

    def inside():
        if find(QPushButton, "nav_clients") is None:
            return
        timer.stop()
        tell("inside")
        sys.stdin.readline()
        find(QPushButton, "lock_button").click()

    application()
    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(look)
    timer.start()
    return real(data, left, painted)

opening._desk = desk
sys.exit(opening.open_window(folder))
"""


def hold_it(folder: Path, held: Event) -> None:
    """Hold a folder until the process is killed."""
    with hold(folder):
        held.set()
        signal.pause()


def test_f18_a_second_desk_is_refused_and_after_a_kill_the_folder_is_free_at_once(
    tmp_path: Path,
) -> None:
    context = multiprocessing.get_context("forkserver")
    held = context.Event()
    first = context.Process(target=hold_it, args=(tmp_path, held), daemon=True)
    first.start()
    assert held.wait(30)
    with pytest.raises(DeskInUseError), hold(tmp_path):
        pass
    first.kill()
    begun = time.perf_counter()
    first.join()
    with hold(tmp_path):
        assert time.perf_counter() - begun < SECONDS
    first.close()


def heard(process: Popen[str], word: str) -> int:
    """Wait for a word, and return the id of the process that said it."""
    said, number = process.stdout.readline().split()
    assert said == word
    return int(number)


@pytest.fixture
def start(office: Office) -> Iterator[Callable[[], Popen[str]]]:
    """Start the whole program, with a person who signs in and locks when told to."""
    person, started = office.person(Role.COUNSELLOR), []

    def another() -> Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(office.folder), person.name, person.passphrase],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield another
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def program(start: Callable[[], Popen[str]]) -> Popen[str]:
    """The program, started once."""
    return start()


def say(process: Popen[str], word: str) -> None:
    """Tell the person in the program what to do next."""
    process.stdin.write(word + "\n")
    process.stdin.flush()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the process is replaced")
def test_l56_after_locking_the_process_is_gone(program: Popen[str]) -> None:
    first = heard(program, "sign_in")
    say(program, "sign in")
    assert heard(program, "inside") == first
    watched = os.pidfd_open(first)
    begun = time.perf_counter()
    say(program, "lock")
    gone, _, _ = select.select([watched], [], [], 30)
    assert gone
    assert time.perf_counter() - begun < SECONDS
    os.close(watched)
    assert heard(program, "sign_in") != first
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)
    say(program, "enough")
    assert program.wait(30) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is one process")
def test_f18_a_program_killed_in_the_middle_leaves_no_window_and_starts_again(
    program: Popen[str], office: Office
) -> None:
    first = heard(program, "sign_in")
    say(program, "sign in")
    heard(program, "inside")
    with pytest.raises(DeskInUseError), hold(office.folder):
        pass
    watched = os.pidfd_open(first)
    begun = time.perf_counter()
    program.kill()
    gone, _, _ = select.select([watched], [], [], 30)
    assert gone
    os.close(watched)
    with hold(office.folder):
        assert time.perf_counter() - begun < SECONDS


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is one process")
@pytest.mark.parametrize("whole", [True, False], ids=["the program", "the desk alone"])
def test_f18_a_second_program_is_refused_until_the_first_is_killed_and_both_start_again(
    start: Callable[[], Popen[str]], office: Office, *, whole: bool
) -> None:
    """The time from a kill to the window is a benchmark: it depends on the computer."""
    first = start()
    desk = heard(first, "sign_in")
    second = start()
    heard(second, "refused")
    say(first, "sign in")
    heard(first, "inside")
    say(second, "look again")
    heard(second, "refused")
    watched = os.pidfd_open(desk)
    os.kill(first.pid if whole else desk, signal.SIGKILL)
    assert first.wait(30) != 0
    assert select.select([watched], [], [], 30)[0]
    os.close(watched)
    # Whoever waited goes on at once, and so does whoever starts the program anew.
    say(second, "look again")
    heard(second, "sign_in")
    say(second, "enough")
    assert second.wait(30) == 0
    third = start()
    heard(third, "sign_in")
    say(third, "sign in")
    heard(third, "inside")
    say(third, "lock")
    heard(third, "sign_in")
    say(third, "enough")
    assert third.wait(30) == 0
    assert all(check.ok for check in verify(office.folder, office.tools))
