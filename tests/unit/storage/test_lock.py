"""One program at a time holds a data folder, and a killed one holds nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from counsel_desk.domain.office.vault_files import LOCK_FILE
from counsel_desk.storage.errors import DeskInUseError
from counsel_desk.storage.lock import hold
from tests.helpers.folders import ROOT, for_one_alone

HOLD = """
import sys
from pathlib import Path
from counsel_desk.storage.lock import hold
with hold(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_program_is_refused_and_the_first_goes_on(tmp_path: Path) -> None:
    with hold(tmp_path), pytest.raises(DeskInUseError), hold(tmp_path):
        pytest.fail("held twice")


def test_it_is_free_again_afterwards(tmp_path: Path) -> None:
    with hold(tmp_path):
        pass
    with hold(tmp_path):
        assert for_one_alone(tmp_path / LOCK_FILE)


def test_a_killed_program_holds_nothing(tmp_path: Path) -> None:
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert other.stdout is not None
    assert other.stdin is not None
    assert other.stdout.readline() == "held\n"
    with pytest.raises(DeskInUseError), hold(tmp_path):
        pytest.fail("held twice")
    other.kill()
    other.wait()
    other.stdout.close()
    other.stdin.close()
    with hold(tmp_path):
        assert True
