"""The memory of files that were closed is given back to the system."""

import subprocess
import sys

import pytest
from pytestqt.qtbot import QtBot

from counsel_desk import spare_memory
from tests.gui.person import CounsellorDesk
from tests.gui.seen import open_part
from tests.helpers.folders import ROOT

pytestmark = pytest.mark.gui

FREED = """
import sys
from pathlib import Path
from counsel_desk import spare_memory

def held():
    told = Path("/proc/self/statm").read_text(encoding="ascii")
    return int(told.split()[1])

# Too small to be given back each on its own, and here and there one stays.
pieces = [bytearray(3000) for _ in range(40_000)]
pieces = pieces[::20]
before = held()
spare_memory.give_back()
sys.exit(held() > before * 3 // 4)
"""


def test_it_is_given_back_once_no_further_file_is_closed(
    qtbot: QtBot, counsellor_desk: CounsellorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, given = counsellor_desk, list[bool]()
    monkeypatch.setattr(spare_memory, "give_back", lambda: given.append(True))
    for _ in range(2):
        open_part(desk, desk.client, "")
        desk.click("back_to_clients")
    qtbot.waitUntil(lambda: bool(given))


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc keeps what was freed")
def test_what_was_freed_between_what_stays_goes_back() -> None:
    done = subprocess.run([sys.executable, "-c", FREED], cwd=ROOT, check=False)
    assert done.returncode == 0
