"""A folder behind a process of its own, and roads that hang while somebody leaves them."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Never

import pytest

from counsel_desk.services.ports.roads import Address, Road, RoadClosedError
from counsel_desk.storage.roads import apart
from counsel_desk.storage.roads.abandonable import AbandonableRoad
from counsel_desk.storage.roads.apart import ApartFolder, folder_road
from counsel_desk.storage.roads.folder import FolderRoad
from tests.contracts.roads import ALICE, BELA, RoadContract

SOON = 2.0
"""Seconds within which somebody who leaves has left, on a busy machine."""


class TestApartFolder(RoadContract):
    @pytest.fixture(autouse=True)
    def _closing(self) -> Iterator[None]:
        self.opened: list[Road] = []
        yield
        for one in self.opened:
            one.close()

    def open(self, _laptop: str, place: Path) -> Road:
        self.opened.append(folder_road(place))
        return self.opened[-1]


def hanging_command(_folder: Path) -> list[str]:
    """Return a program that never answers, as one does that waits for a dead drive."""
    return [sys.executable, "-c", "import threading; threading.Event().wait()"]


@contextmanager
def asking(road: Road) -> Iterator[list[float]]:
    """Have another thread ask a road something, and note when it was told that it is closed."""
    told: list[float] = []

    def ask() -> None:
        with pytest.raises(RoadClosedError):
            road.waiting(BELA, {})
        told.append(time.monotonic())

    thread = threading.Thread(target=ask)
    thread.start()
    yield told
    thread.join(30)
    assert not thread.is_alive()


def reached(ready: Callable[[], object]) -> None:
    """Wait until something is so."""
    for _ in range(1000):
        if ready():
            return
        threading.Event().wait(0.01)
    raise AssertionError("never reached")


def test_a_drive_that_hangs_holds_nobody_up_who_leaves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "_command", hanging_command)
    folder = ApartFolder(tmp_path)
    road = AbandonableRoad(folder)
    with asking(road) as told:
        reached(lambda: folder._process)
        process = folder._process
        begun = time.monotonic()
        road.close()
        closed = time.monotonic() - begun
    assert closed < SOON
    assert told[0] - begun < SOON
    reached(lambda: process.poll() is not None)
    with pytest.raises(RoadClosedError):
        road.take(Address(ALICE, 1))


def test_a_process_that_cannot_even_be_killed_is_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "_command", hanging_command)
    folder = ApartFolder(tmp_path)
    road, kill = AbandonableRoad(folder), subprocess.Popen.kill
    with asking(road) as told:
        reached(lambda: folder._process)
        with monkeypatch.context() as patched:
            patched.setattr(subprocess.Popen, "kill", lambda _process: None)
            begun = time.monotonic()
            road.close()
            reached(lambda: told)
    assert told[0] - begun < SOON
    process = folder._process
    assert process is not None
    kill(process)
    reached(lambda: folder._process is None)


def test_a_call_that_takes_too_long_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "_command", hanging_command)
    road = AbandonableRoad(ApartFolder(tmp_path), seconds=0.05)
    with pytest.raises(RoadClosedError):
        road.lacks([])
    with pytest.raises(RoadClosedError):
        road.lacks([])


def test_a_process_that_died_is_a_closed_road_and_the_next_question_starts_another(
    tmp_path: Path,
) -> None:
    folder = ApartFolder(tmp_path)
    folder.put(Address(ALICE, 1), b"hello")
    assert folder._process is not None
    folder._process.kill()
    with pytest.raises(RoadClosedError):
        folder.take(Address(ALICE, 1))
    assert folder.take(Address(ALICE, 1)) == b"hello"
    folder.close()


def test_the_process_ends_with_the_desk(tmp_path: Path) -> None:
    folder = ApartFolder(tmp_path)
    folder.put(Address(ALICE, 1), b"hello")
    process = folder._process
    assert process is not None
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(30) == 0
    folder.close()


def test_a_folder_that_is_pulled_out_closes_the_road_and_comes_back(tmp_path: Path) -> None:
    road, place = folder_road(tmp_path / "stick"), tmp_path / "stick"
    with pytest.raises(RoadClosedError):
        road.waiting(BELA, {})
    place.mkdir()
    road.put(Address(ALICE, 1), b"hello")
    assert FolderRoad(place).take(Address(ALICE, 1)) == b"hello"
    road.close()


def test_a_defect_of_a_road_is_told_to_whoever_asked() -> None:
    class Defective(FolderRoad):
        def take(self, address: Address) -> Never:
            raise ZeroDivisionError

    road = AbandonableRoad(Defective(Path()))
    with pytest.raises(ZeroDivisionError):
        road.take(Address(ALICE, 1))
    road.close()
