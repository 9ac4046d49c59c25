"""Files go into a place and come out as they were; only what is new is written."""

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Never

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_desk.domain.backup.manifest import BLOCK_BYTES
from counsel_desk.errors import DiskFullError
from counsel_desk.files import mark_in_use
from counsel_desk.progress import StoppedError, go_on
from counsel_desk.storage.backup import hashing, new_pack, packing, places, unpacking
from counsel_desk.storage.backup.errors import NotReadBackError, PlaceUnreachableError
from tests.unit.storage.backup.conftest import Taken, vault

SIZES = st.sampled_from(
    [0, 1, 4096, BLOCK_BYTES - 1, BLOCK_BYTES, BLOCK_BYTES + 1, 5 * BLOCK_BYTES, 70 * BLOCK_BYTES]
)


def noise(size: int, seed: int) -> bytes:
    """Return bytes of which no block is like another."""
    return Random(seed).randbytes(size)


def test_what_is_read_back_in_parts_is_read_back_whole(
    taken: Taken, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new_pack, "_CHECKED_BLOCKS", 3)
    monkeypatch.setattr(hashing, "_PART_BYTES", BLOCK_BYTES)
    parts: list[tuple[int, int]] = []
    real = new_pack.to_disk

    def noted(descriptor: int, start: int, size: int) -> None:
        parts.append((start, size))
        real(descriptor, start, size)

    monkeypatch.setattr(new_pack, "to_disk", noted)
    manifest = taken.back_up({vault(1): noise(9 * BLOCK_BYTES, 1)})
    assert sum(size for _start, size in parts) == manifest.packs[0].blocks * BLOCK_BYTES
    assert [start for start, _size in parts] == [number * 3 * BLOCK_BYTES for number in range(4)]


@settings(max_examples=15)
@given(st.lists(st.tuples(SIZES, st.integers(0, 3)), max_size=4))
def test_files_of_any_size_come_out_as_they_went_in(sizes: list[tuple[int, int]]) -> None:
    with TemporaryDirectory() as folder:
        taken = Taken(Path(folder) / "place", Path(folder))
        taken.place.mkdir()
        files = {vault(number): noise(*one) for number, one in enumerate(sizes)}
        manifest = taken.back_up(files)
        found = taken.restored(manifest, Path(folder) / "out")
        assert found == files | {"desk.json": b"{}", "office.db": b"register"}
        assert places.damaged(taken.place, [manifest], go_on) == set()


@settings(max_examples=15)
@given(st.sets(st.integers(0, 39), max_size=12))
def test_a_second_backup_writes_the_blocks_that_changed(changed: set[int]) -> None:
    with TemporaryDirectory() as folder:
        taken = Taken(Path(folder) / "place", Path(folder))
        taken.place.mkdir()
        body = bytearray(noise(40 * BLOCK_BYTES, 1))
        first = taken.back_up({vault(1): bytes(body)})
        before = taken.packs()
        for number in changed:
            body[number * BLOCK_BYTES + 5] ^= 1
        second = taken.back_up({vault(1): bytes(body)}, [first])
        new = {name: size for name, size in taken.packs().items() if name not in before}
        assert sum(new.values()) == len(changed) * BLOCK_BYTES
        assert taken.restored(second, Path(folder) / "out")[vault(1)] == body


def test_a_pack_of_which_most_lies_idle_is_written_anew(taken: Taken) -> None:
    body = noise(10 * BLOCK_BYTES, 1)
    first = taken.back_up({vault(1): body})
    half = taken.back_up({vault(1): body[: 4 * BLOCK_BYTES]}, [first])
    assert half.packs == first.packs  # with the two small files, half of it is used
    less = taken.back_up({vault(1): body[: 3 * BLOCK_BYTES]}, [half])
    assert less.packs == first.packs  # looked at when the next one is made
    last = taken.back_up({vault(1): body[: 3 * BLOCK_BYTES]}, [less])
    assert {pack.name for pack in last.packs}.isdisjoint(pack.name for pack in first.packs)
    assert last.packs[0].blocks == 5


def test_many_small_packs_become_one(taken: Taken, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "MOST_PACKS", 5)
    body, manifest = b"", taken.back_up({})
    for number in range(8):
        body += noise(3 * BLOCK_BYTES, number)
        manifest = taken.back_up({vault(1): body}, [manifest])
        assert len(manifest.packs) <= 7
    assert taken.restored(manifest, taken.source / "out")[vault(1)] == body


def test_a_pack_that_is_gone_or_cut_is_not_built_on(taken: Taken) -> None:
    files = {vault(1): noise(4 * BLOCK_BYTES, 1)}
    first = taken.back_up(files)
    path = taken.place / "packs" / first.packs[0].name
    harms: list[Callable[[], None]] = [lambda: os.truncate(path, BLOCK_BYTES), path.unlink]
    if sys.platform != "win32":
        harms.append(lambda: os.mkfifo(path))
    for harm in harms:
        harm()
        next_one = taken.back_up(files, [first])
        assert path.name not in {pack.name for pack in next_one.packs}
        assert places.damaged(taken.place, [next_one], go_on) == set()


def test_packs_end_at_the_largest_size(taken: Taken, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "LARGEST_BLOCKS", 4)
    body = noise(9 * BLOCK_BYTES, 1)
    manifest = taken.back_up({vault(1): body})
    assert [pack.blocks for pack in manifest.packs] == [4, 4, 3]
    assert taken.restored(manifest, taken.source / "out")[vault(1)] == body


def test_a_backup_of_more_packs_than_may_be_open_comes_out(
    taken: Taken, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "LARGEST_BLOCKS", 1)
    monkeypatch.setattr(unpacking, "_MOST_OPEN", 3)
    body = noise(9 * BLOCK_BYTES, 1)
    manifest = taken.back_up({vault(1): body + body})
    assert len(manifest.packs) == 11
    before = len([*Path("/proc/self/fd").iterdir()])
    assert taken.restored(manifest, taken.source / "out")[vault(1)] == body + body
    assert len([*Path("/proc/self/fd").iterdir()]) == before


@pytest.mark.parametrize("after", [1, 2])
def test_stopping_leaves_nothing(taken: Taken, after: int) -> None:
    asked = []

    def go(done: int, total: int) -> bool:
        asked.append((done, total))
        return len(asked) < after

    with pytest.raises(StoppedError):
        taken.back_up({vault(1): noise(200 * BLOCK_BYTES, 1)}, progress=go)
    assert taken.packs() == {}
    assert places.names(taken.place) == []
    assert all(0 <= done <= total for done, total in asked)


def test_an_earlier_backup_is_untouched_by_one_that_is_stopped(taken: Taken) -> None:
    first = taken.back_up({vault(1): noise(3 * BLOCK_BYTES, 1)})
    before = taken.packs()
    with pytest.raises(StoppedError):
        taken.back_up(
            {vault(1): noise(200 * BLOCK_BYTES, 2)}, [first], progress=lambda *_how_far: False
        )
    assert taken.packs() == before


def test_what_is_not_read_back_as_it_was_written_is_no_backup(
    taken: Taken, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = new_pack.to_disk

    def rot(*part: int) -> None:
        real(*part)
        [path] = (taken.place / "packs").iterdir()
        with path.open("r+b") as file:
            file.seek(BLOCK_BYTES + 7)
            file.write(b"rotten")

    monkeypatch.setattr(new_pack, "to_disk", rot)
    with pytest.raises(NotReadBackError):
        taken.back_up({vault(1): noise(3 * BLOCK_BYTES, 1)})
    assert places.names(taken.place) == []
    assert taken.packs() == {}


def test_a_list_that_finds_no_room_leaves_nothing(
    taken: Taken, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> Never:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("counsel_desk.storage.backup.lists.write_anew", full)
    with pytest.raises(DiskFullError):
        taken.back_up({vault(1): noise(3 * BLOCK_BYTES, 1)})
    assert taken.packs() == {}


def test_a_disk_that_fills_up_is_said_and_left_as_it_was(
    taken: Taken, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[int] = []
    real = new_pack.NewPack.add

    def add(pack: new_pack.NewPack, cells: memoryview, digests: Sequence[str]) -> int:
        written.append(len(cells))
        if sum(written) > 5 * BLOCK_BYTES:
            raise OSError(28, "No space left on device")
        return real(pack, cells, digests)

    monkeypatch.setattr(new_pack.NewPack, "add", add)
    with pytest.raises(DiskFullError):
        taken.back_up({vault(1): noise(9 * BLOCK_BYTES, 1)})
    assert taken.packs() == {}


def test_a_place_that_is_taken_away_meanwhile_is_said(taken: Taken) -> None:
    def pull(_done: int, _total: int) -> bool:
        shutil.rmtree(taken.place, ignore_errors=True)
        return True

    with pytest.raises(PlaceUnreachableError):
        taken.back_up({vault(1): noise(64 * BLOCK_BYTES, 1)}, progress=pull)


def test_what_a_killed_backup_left_goes_and_what_another_laptop_writes_stays(taken: Taken) -> None:
    folder = taken.place / "packs"
    folder.mkdir()
    left, others = (folder / f".desk-{number:016x}.new" for number in range(2))
    left.write_bytes(b"half a pack")
    with others.open("wb") as file:
        mark_in_use(file.fileno())
        with places.Packer(taken.place, None, go_on):
            assert not left.exists()
            assert others.exists()


def test_a_pack_that_is_being_written_is_not_swept_by_another_laptop(taken: Taken) -> None:
    source = taken.source / "file"
    source.write_bytes(noise(BLOCK_BYTES, 1))
    with places.Packer(taken.place, None, go_on) as packer, source.open("rb") as file:
        packer.add(vault(1), file)
        places.drop(taken.place, set(), taken.made)
        [pack] = packer.finish()
        assert list(taken.packs()) == [pack.name]
