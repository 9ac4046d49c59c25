"""The memory of files that were closed is given back to the system, every so often."""

import subprocess
import sys

import pytest

from counsel_desk import spare_memory
from tests.gui.person import CounsellorDesk
from tests.gui.seen import open_part
from tests.helpers.folders import ROOT
from ui.clients import presenter

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


def test_every_so_many_files_it_is_given_back(
    counsellor_desk: CounsellorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, given = counsellor_desk, list[bool]()
    monkeypatch.setattr(presenter, "_SPARED", 2)
    monkeypatch.setattr(spare_memory, "give_back", lambda: given.append(True))
    for closed in range(1, 5):
        open_part(desk, desk.client, "")
        desk.click("back_to_clients")
        assert len(given) == closed // 2


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc keeps what was freed")
def test_what_was_freed_between_what_stays_goes_back() -> None:
    done = subprocess.run([sys.executable, "-c", FREED], cwd=ROOT, check=False)
    assert done.returncode == 0
