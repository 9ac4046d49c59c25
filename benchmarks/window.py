"""Times the sign-in window against a bare one, and after a kill, each in its own process."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import fontpkg_hind_siliguri

from benchmarks.measuring.measure import Measure, against, within

_FONT = fontpkg_hind_siliguri.ROOT / "files" / "HindSiliguri-Regular.ttf"
_MEMORY = """
import sys
def memory():
    linux = sys.platform == "linux"
    return int(open("/proc/self/statm").read().split()[1]) * 4096 / 2**20 if linux else 0
"""
_BARE = """
import sys, time
start = time.perf_counter()
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(sys.argv)
QFontDatabase.addApplicationFont(sys.argv[1])
app.setFont(QFont("Hind Siliguri"))
window = QMainWindow()
window.setCentralWidget(QLabel("Counsel Desk"))
window.show()
app.processEvents()
shown = (time.perf_counter() - start) * 1000
first = memory()
"""
_DESK = """
import sys, time
start = time.perf_counter()
from counsel_desk.opening import tools
from pathlib import Path
from ui.application.app import App, application
app = application()
desk = App(lambda: tools(True), Path(sys.argv[1]))
desk.start()
app.processEvents()
shown = (time.perf_counter() - start) * 1000
first = memory()
desk.wait_until_idle(60000)
app.processEvents()
"""
_REPORT = """
spent = (time.perf_counter() - start) * 1000
print("measured", shown, spent, first, memory(), flush=True)
import os
os._exit(0)
"""


_WAITING = """
print("ready", flush=True)
sys.stdin.read()
"""
_LONGEST_MS = 2000
"""From a start, also after a kill, to the sign-in window of an open office: F18."""


def _run(script: str, *arguments: str) -> tuple[float, float, float, float]:
    """Return the milliseconds to the window and to the end, and the memory at both, in MiB."""
    done = subprocess.run(
        [sys.executable, "-c", _MEMORY + script + _REPORT, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    line = next(each for each in done.stdout.splitlines() if each.startswith("measured"))
    shown, spent, first, last = (float(each) for each in line.split()[1:])
    return shown, spent, first, last


def _start(folder: Path) -> subprocess.Popen[str]:
    """Start a desk in a process of its own, and return it once a person can sign in."""
    process = subprocess.Popen(
        [sys.executable, "-c", _MEMORY + _DESK + _WAITING, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    for line in process.stdout or ():
        if line.strip() == "ready":
            return process
    raise RuntimeError("The desk did not start.")


def _after_a_kill(folder: Path, runs: int) -> float:
    """Return how many milliseconds after a kill, in the median, a person can sign in again."""
    spent = []
    desk = _start(folder)
    for _ in range(runs):
        desk.kill()
        begun = time.perf_counter()
        desk.communicate()
        desk = _start(folder)
        spent.append((time.perf_counter() - begun) * 1000)
    desk.kill()
    desk.communicate()
    return statistics.median(spent)


def measures(folder: Path, runs: int) -> list[Measure]:
    """Measure how long an office's sign-in window takes to open, and its memory."""
    data = [_run(_DESK, str(folder)) for _ in range(runs + 1)][1:]
    bare = [_run(_BARE, str(_FONT)) for _ in range(runs + 1)][1:]
    shown, spent, first, last = (statistics.median(each) for each in zip(*data, strict=True))
    bare_shown, _spent, bare_first, _last = (
        statistics.median(each) for each in zip(*bare, strict=True)
    )
    killed = _after_a_kill(folder, runs)
    found = [
        against("sign-in window in sight, ready to type in", shown, "ms", bare_shown, 1.5),
        within("sign-in window with the office open", spent, "ms", bare_shown, _LONGEST_MS),
        within("from a kill to the next sign-in", killed, "ms", None, _LONGEST_MS),
    ]
    if bare_first:
        found += [
            against(
                "memory of the sign-in window, ready to type in", first, "MiB", bare_first, 1.6
            ),
            # By then what the desk needs is imported, while a person types.
            against("memory with the desk behind it loaded", last, "MiB", bare_first, 1.6),
        ]
    return found
