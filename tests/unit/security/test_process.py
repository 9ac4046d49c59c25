"""What a process knows leaves no trace in a core dump and is gone when it ends."""

import subprocess
import sys

import pytest

from tests.helpers.folders import ROOT

TRY = """
import ctypes, os, resource
from counsel_desk.security.process import keep_memory_private
keep_memory_private()
assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 0  # PR_GET_DUMPABLE
print("private")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_a_process_leaves_no_core_dump_and_is_not_dumpable() -> None:
    done = subprocess.run(
        [sys.executable, "-c", TRY], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.stdout == "private\n", done.stderr


OWN = """
import os, sys
from counsel_desk.security.process import in_own_process
known = []

def work():
    known.append(1)
    print(os.getpid())
    if sys.argv[1] == "fail":
        raise ValueError
    if sys.argv[1] == "kill":
        os.kill(os.getpid(), 9)
    return 75

print(in_own_process(work), known, flush=True)
print(os.getpid())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is one process")
@pytest.mark.parametrize(("how", "code"), [("end", 75), ("fail", 1), ("kill", -9)])
def test_what_a_process_of_its_own_learned_is_gone_with_it(how: str, code: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OWN, how], capture_output=True, text=True, cwd=ROOT, check=False
    )
    *child, outcome, here = done.stdout.splitlines()
    assert outcome == f"{code} []"
    assert here not in child
    assert ("ValueError" in done.stderr) == (how == "fail")
