"""A77: whatever a child does, it ends within its limits and takes nothing with it."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from counsel_desk.confined import CHILD, limits
from counsel_desk.confined import child as module
from counsel_desk.confined.child import Child, FailedError, StoppedError, ask_once, stop_all
from tests.helpers.folders import ROOT
from tests.helpers.processes import children

WORK = "tests.helpers.foreign.confined_work"
MOST = 1_000
CANARY = b"heron by the lamp 9e41"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes as Linux counts them")


@pytest.fixture(autouse=True)
def none_left() -> Iterator[None]:
    """Fail when a child or a thread outlives a test."""
    stop_all()
    before = set(threading.enumerate())
    yield
    stop_all()
    assert children() == []
    assert set(threading.enumerate()) == before


def test_an_answer_is_what_the_work_returns_whatever_it_prints(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert ask_once(f"{WORK}:echo", CANARY, MOST) == CANARY
    child = Child(f"{WORK}:echo", MOST)
    assert [child.ask(each) for each in (b"", b"a\n", CANARY)] == [b"", b"a\n", CANARY]
    assert len(children()) == 1
    said = capfd.readouterr()
    assert said.out + said.err == ""


@pytest.mark.parametrize("work", ["endless", "busy"])
def test_a77_past_its_time_a_child_is_killed_and_the_next_question_gets_another(work: str) -> None:
    child = Child(f"{WORK}:{work}", MOST)
    child.start()
    (first,) = children()
    begun = monotonic()
    with pytest.raises(StoppedError):
        child.ask(b"", 0.3)
    assert monotonic() - begun < 2
    assert children() == []
    child.start()
    assert children() not in ([], [first])


def test_a77_starting_and_answering_together_stay_below_ten_seconds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert module.SECONDS < 10
    monkeypatch.setattr(module, "SECONDS", 0.6)
    begun = monotonic()
    with pytest.raises(StoppedError):
        ask_once(f"{WORK}:endless", b"", MOST)
    assert 0.5 < monotonic() - begun < 2


def test_a77_past_its_memory_a_child_is_stopped() -> None:
    with pytest.raises(StoppedError):
        ask_once(f"{WORK}:eat", b"", MOST)
    assert limits.MEMORY <= 512_000_000
    # A process of its own, whose only child is the one that eats.
    measure = (
        "import resource, sys; from counsel_desk.confined.child import StoppedError, ask_once\n"
        "try: ask_once(sys.argv[1], b'', int(sys.argv[2]))\n"
        "except StoppedError: pass\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)"
    )
    command = [sys.executable, "-c", measure, f"{WORK}:eat", str(MOST)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    assert 0 < int(done.stdout) <= 512_000_000


def test_a_child_that_crashes_is_replaced() -> None:
    child = Child(f"{WORK}:die", MOST)
    for _ in range(2):
        with pytest.raises(StoppedError):
            child.ask(b"")


def test_l54_a_defect_is_named_by_type_and_place_without_a_value() -> None:
    with pytest.raises(FailedError) as raised:
        ask_once(f"{WORK}:break_down", CANARY, MOST)
    assert str(raised.value).startswith("KeyError\n")
    assert "confined_work.py" in str(raised.value)
    assert "heron" not in str(raised.value)


def test_a_child_that_says_too_much_is_not_listened_to() -> None:
    with pytest.raises(StoppedError):
        ask_once(f"{WORK}:talk", b"much", MOST)


def test_a77_a_child_reaches_no_file_no_network_and_no_process(tmp_path: Path) -> None:
    stopped = ask_once(f"{WORK}:reach", str(tmp_path).encode(), MOST).decode().split()
    assert stopped == ["NotAllowedError"] * 8
    assert list(tmp_path.iterdir()) == []


def test_stopping_ends_a_question_that_is_under_way() -> None:
    child = Child(f"{WORK}:endless", MOST)
    child.start()
    clock = threading.Timer(0.2, stop_all)
    clock.start()
    begun = monotonic()
    with pytest.raises(StoppedError):
        child.ask(b"")
    clock.join()
    assert monotonic() - begun < 2


PARENT = f"""
import sys, threading
sys.path[:0] = [{str(ROOT)!r}]
from counsel_desk.confined.child import Child
child = Child({WORK + ":busy"!r}, 1000)
child.start()
print(child._process.pid, flush=True)
threading.Thread(target=child.ask, args=(b"",), daemon=True).start()
sys.stdin.read()
"""


@pytest.mark.parametrize("how", ["killed", "ended"])
def test_a77_no_child_outlives_the_desk_even_when_it_is_busy(how: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as desk:
        number = int(desk.stdout.readline())
        if how == "killed":
            desk.kill()
        else:
            desk.stdin.close()
        # The end of a pipe that only the child still holds is the end of the child.
        assert desk.stdout.read() == b""
    gone_by = monotonic() + 5
    while Path(f"/proc/{number}").exists() and not _dead(number):
        assert monotonic() < gone_by


def _dead(number: int) -> bool:
    try:
        return (
            Path(f"/proc/{number}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
            == "Z"
        )
    except OSError:
        return True


def test_a_bundled_program_is_its_own_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    command = module._command(f"{WORK}:echo")
    assert command == [sys.executable, CHILD, f"{WORK}:echo"]
    # An interpreter needs the module's name, where a bundle is the program itself.
    whole = [sys.executable, "-m", "counsel_desk.start", *command[1:]]
    monkeypatch.setattr(module, "_command", lambda _work: whole)
    assert ask_once(f"{WORK}:echo", CANARY, MOST) == CANARY
