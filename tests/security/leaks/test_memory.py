"""L55: neither a crash nor a full memory writes it to disk, and no other process can read it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.folders import ROOT

NOBODY = 65534
CRASH = """
import ctypes, resource, sys
from counsel_desk.security.process import keep_memory_private
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
secret = "heron by the lamp " * 3
if sys.argv[1] == "private":
    keep_memory_private()
    assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
ctypes.string_at(0)
"""
WAIT = f"""
import ctypes, os, sys
from counsel_desk.security.process import keep_memory_private
if os.getuid() == 0:
    # For root nothing is closed: both sides run as another account.
    os.setgroups([]), os.setgid({NOBODY}), os.setuid({NOBODY})
# What setuid takes away is given back, so that only the defence can close it.
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
if sys.argv[1] == "private":
    keep_memory_private()
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True)
sys.stdin.read()
"""
LOOK = f"""
import ctypes, os, sys
if os.getuid() == 0:
    os.setgroups([]), os.setgid({NOBODY}), os.setuid({NOBODY})
try:
    open(f"/proc/{{sys.argv[1]}}/mem", "rb").close()
    print("read", end=" ")
except PermissionError:
    print("closed", end=" ")
attached = ctypes.CDLL(None).ptrace(16, int(sys.argv[1]), 0, 0)  # PTRACE_ATTACH
print("traced" if attached == 0 else "closed")
"""
WRITE = """
import sys
from pathlib import Path
from counsel_desk.storage.engine import open_database
with open_database(Path(sys.argv[1]), bytes(32), create=True).connect() as connection:
    connection.exec_driver_sql("CREATE TABLE said (words)")
    connection.exec_driver_sql("BEGIN")
    connection.exec_driver_sql("INSERT INTO said VALUES (?)", ("heron by the lamp " * 50_000,))
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    print(status.partition("VmLck:")[2].split()[0])
"""
LOCKED_KIB, ROOM = 500, 4 * 2**20

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="cores and ptrace as Linux has them"
)


def crash(folder: Path, how: str) -> list[str]:
    """Have a program crash in a folder, with the defence or without; return the files it leaves."""
    done = subprocess.run(
        [sys.executable, "-c", CRASH, how],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"]},
        capture_output=True,
        check=False,
    )
    assert done.returncode == -11, done.stderr
    return [path.name for path in folder.iterdir()]


def test_l55_a_crash_leaves_no_core_file(tmp_path: Path) -> None:
    assert crash(tmp_path, "private") == []


def test_the_same_crash_leaves_one_without_the_defence(tmp_path: Path) -> None:
    import resource

    pattern = Path("/proc/sys/kernel/core_pattern").read_text(encoding="utf-8").strip()
    if "/" in pattern or pattern.startswith("|") or not resource.getrlimit(4)[1]:
        pytest.skip("this system puts cores elsewhere, or makes none")
    assert crash(tmp_path, "open") != []


def look(how: str) -> tuple[str, str]:
    """Return whether a process is dumpable, and what another of its account may do to it."""
    with subprocess.Popen(
        [sys.executable, "-c", WAIT, how],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        said = process.stdout.readline().strip()
        seen = subprocess.run(
            [sys.executable, "-c", LOOK, str(process.pid)],
            capture_output=True,
            text=True,
            check=True,
        )
        process.kill()
    return said, seen.stdout.strip()


def test_l55_another_process_of_the_account_reads_no_memory() -> None:
    assert look("private") == ("0", "closed closed")


def test_without_the_defence_it_could() -> None:
    scope = Path("/proc/sys/kernel/yama/ptrace_scope")
    if scope.exists() and scope.read_text(encoding="utf-8").strip() != "0":
        pytest.skip("this system closes memory in any case")
    assert look("open") == ("1", "read traced")


def test_l55_what_is_read_and_written_is_never_swapped_to_the_disk(tmp_path: Path) -> None:
    import resource

    most, _hard = resource.getrlimit(resource.RLIMIT_MEMLOCK)
    if most != resource.RLIM_INFINITY and most < ROOM:
        pytest.skip("this account may lock too little memory to see it")
    done = subprocess.run(
        [sys.executable, "-c", WRITE, str(tmp_path / "a.vault")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout) > LOCKED_KIB
