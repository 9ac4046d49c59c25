"""The sign-in window against a bare window, each in a process of its own."""

import os
import statistics
import subprocess
import sys
from pathlib import Path

from benchmarks.measure import Measure, against

_BARE = """
import sys, time
start = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.show()
app.processEvents()
"""
_DESK = """
import sys, time
start = time.perf_counter()
from pathlib import Path
from counsel_desk.cli import _tools
from ui.app import App, application
app = application()
desk = App(_tools(True), Path(sys.argv[1]))
desk.start()
desk.runner.wait_until_idle(60000)
app.processEvents()
"""
_TELL = """
spent = (time.perf_counter() - start) * 1000
linux = sys.platform == "linux"
size = int(open("/proc/self/statm").read().split()[1]) * 4096 / 2**20 if linux else 0
print("told", spent, size, flush=True)
import os
os._exit(0)
"""


def _run(script: str, *arguments: str) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-c", script + _TELL, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    line = next(each for each in done.stdout.splitlines() if each.startswith("told"))
    _word, spent, size = line.split()
    return float(spent), float(size)


def measures(folder: Path, runs: int) -> list[Measure]:
    """Measure the way to the sign-in window of an office, and the memory it takes."""
    desk = [_run(_DESK, str(folder)) for _ in range(runs + 1)][1:]
    bare = [_run(_BARE) for _ in range(runs + 1)][1:]
    spent, size = (statistics.median(each) for each in zip(*desk, strict=True))
    bare_spent, bare_size = (statistics.median(each) for each in zip(*bare, strict=True))
    found = [against("sign-in window", spent, "ms", bare_spent, 1.5)]
    if bare_size:
        found.append(against("memory at the sign-in window", size, "MiB", bare_size, 1.6))
    return found
