"""A folder as a road, and what a synchronising program or a stranger puts into it."""

import errno
import os
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from counsel_desk.services.ports.roads import LARGEST_PARCEL, Address, Road, RoadClosedError
from counsel_desk.storage.roads.folder import FolderRoad
from tests.contracts.roads import ALICE, BELA, RoadContract

NAME = f"{ALICE}-000000000001-all.cdp"


class TestFolderRoad(RoadContract):
    def open(self, _laptop: str, place: Path) -> Road:
        return FolderRoad(place)


def test_a_file_that_is_half_synchronised_waits(tmp_path: Path) -> None:
    road = FolderRoad(tmp_path)
    road.put(Address(ALICE, 1), b"hello" * 1000)
    whole = (tmp_path / NAME).read_bytes()
    for length in (0, 10, 32, len(whole) - 1):
        (tmp_path / NAME).write_bytes(whole[:length])
        assert road.take(Address(ALICE, 1)) is None
    (tmp_path / NAME).write_bytes(whole)
    assert road.take(Address(ALICE, 1)) == b"hello" * 1000


@pytest.mark.parametrize(
    "name",
    [
        f"{ALICE}-000000000001-all (conflicted copy 2026-11-30).cdp",
        f"{ALICE}-000000000001-all.cdp.part",
        f".{NAME}.tmp",
        f"{ALICE}-1-all.cdp",
        f"{ALICE}-000000000000-all.cdp",
        f"{ALICE.upper()}-000000000001-all.cdp",
        *([f"{ALICE}-000000000001-all.cdp\n"] if sys.platform != "win32" else []),
        "notes.txt",
    ],
)
def test_other_files_are_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    assert FolderRoad(tmp_path).waiting(BELA, {}) == []
    assert (tmp_path / name).exists()


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(sha256(b"x").digest() + b"x")
    (tmp_path / NAME).symlink_to(secret)
    road = FolderRoad(tmp_path)
    assert road.waiting(BELA, {}) == []
    assert road.take(Address(ALICE, 1)) is None
    road.put(Address(ALICE, 1), b"mine")
    assert secret.read_bytes() == sha256(b"x").digest() + b"x"


def test_a_pipe_or_a_folder_is_not_read(tmp_path: Path) -> None:
    if sys.platform != "win32":
        os.mkfifo(tmp_path / NAME)
    (tmp_path / NAME.replace("001-", "002-")).mkdir()
    road = FolderRoad(tmp_path)
    assert road.waiting(BELA, {}) == []
    assert road.take(Address(ALICE, 1)) is None
    assert road.take(Address(ALICE, 2)) is None


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / NAME).open("wb") as file:
        file.truncate(LARGEST_PARCEL + 33)
    assert FolderRoad(tmp_path).take(Address(ALICE, 1)) is None


def test_a_stick_that_was_pulled_out_closes_the_road(tmp_path: Path) -> None:
    road = FolderRoad(tmp_path / "stick")
    for ask in (
        lambda: road.put(Address(ALICE, 1), b"x"),
        lambda: road.lacks([]),
        lambda: road.waiting(BELA, {}),
        lambda: road.take(Address(ALICE, 1)),
    ):
        with pytest.raises(RoadClosedError):
            ask()


def test_a_full_disk_leaves_nothing_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(RoadClosedError):
        FolderRoad(tmp_path).put(Address(ALICE, 1), b"x")
    assert list(tmp_path.iterdir()) == []


def test_what_a_stranger_left_under_a_number_keeps_nothing_out(tmp_path: Path) -> None:
    road, mine = FolderRoad(tmp_path), Address(ALICE, 1, "", "1" * 32)
    (tmp_path / NAME).write_bytes(b"anything")
    road.put(Address(ALICE, 1, "", "2" * 32), b"of somebody else")
    assert road.lacks([mine]) == [mine]
    road.put(mine, b"mine")
    assert road.take(mine) == b"mine"
    assert mine in road.waiting(BELA, {})
