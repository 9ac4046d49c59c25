"""One process follows another, and the one before ends once the next one's window is there."""

import subprocess
import sys

import pytest

from tests.helpers.folders import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is one process")

RUN = """
import os, sys, time
from pathlib import Path
from counsel_desk.security.succession import in_succession

def is_there(pid):
    # What has ended and waits to be collected has no command any more; it may be gone meanwhile.
    try:
        return (Path("/proc") / pid / "cmdline").read_bytes() != b""
    except (FileNotFoundError, ProcessLookupError):
        return False

def work(left, painted):
    if left == 0:
        Path(sys.argv[2]).write_text(str(os.getpid()))
        return 75
    before = Path(sys.argv[2]).read_text(encoding="utf-8")
    print("follows", left, is_there(before), flush=True)
    if sys.argv[1] == "painted":
        painted()
        for _again in range(200):
            if not is_there(before):
                break
            time.sleep(0.01)
        print("there", is_there(before), flush=True)
    if sys.argv[1] == "killed":
        os.kill(os.getpid(), 9)
    return 3

print(in_succession(work, 0, {75}, lambda: None), flush=True)
"""


@pytest.mark.parametrize(
    ("how", "lines"),
    [
        ("painted", ["follows 75 True", "there False", "3"]),
        ("never", ["follows 75 True", "3"]),
        ("killed", ["follows 75 True", "-9"]),
    ],
)
def test_the_one_before_stays_until_the_next_one_is_seen(
    how: str, lines: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", RUN, how, str(tmp_path_factory.mktemp("of") / "pid")],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=60,
    )
    assert done.stdout.splitlines() == lines, done.stderr
