"""F18 and L56: one desk at a time on a folder, and a way in again soon after a kill or a lock."""

import multiprocessing
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from counsel_desk.storage.errors import DeskInUseError
from counsel_desk.storage.lock import hold

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 2
"""What the acceptance list asks for."""
WINDOW = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services import sign_in
from counsel_desk.services.desk import open_desk
from counsel_desk.wiring import tools
from ui import app as desk_app
from ui.texts import Texts

folder, name, passphrase = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
qt = desk_app.application()
app = desk_app.App(lambda: tools(Texts(), FLOOR), folder)
app.ended.connect(lambda restart: qt.exit(desk_app.RESTART if restart else 0))
app.start()

def signed_in():
    session = sign_in.sign_in(open_desk(folder, tools(Texts(), FLOOR)), name, passphrase)
    app._on_signed_in(session)
    print("in", flush=True)
    QTimer.singleShot(0, wait)

def wait():
    sys.stdin.readline()
    app.desk.shell.lock_requested.emit()

QTimer.singleShot(300, signed_in)
sys.exit(qt.exec())
"""


def hold_it(folder, held):
    with hold(folder):
        held.set()
        signal.pause()


def test_f18_a_second_desk_is_refused_and_after_a_kill_it_starts_at_once(tmp_path):
    context = multiprocessing.get_context("forkserver")
    held = context.Event()
    first = context.Process(target=hold_it, args=(tmp_path, held))
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


def test_l56_after_locking_the_process_is_gone(office):
    from counsel_desk.domain.trust import Role

    person = office.person(Role.COUNSELLOR)
    process = subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(office.folder), person.name, person.passphrase],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout.readline() == "in\n"
        begun = time.perf_counter()
        process.stdin.write("lock\n")
        process.stdin.flush()
        code = process.wait(30)
        assert time.perf_counter() - begun < SECONDS
    assert code == 75
