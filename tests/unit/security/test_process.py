import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
TRY = """
import ctypes, os, resource
from counsel_desk.security.process import keep_memory_private
keep_memory_private()
assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 0  # PR_GET_DUMPABLE
print("private")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_a_process_leaves_no_core_dump_and_is_not_dumpable(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", TRY], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.stdout == "private\n", done.stderr
