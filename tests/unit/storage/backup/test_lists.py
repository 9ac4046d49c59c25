"""Lists of backups: whole or damaged, and what deleting them takes along."""

import hashlib
import os
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, Never

import pytest

from counsel_desk.domain.backup.manifest import BLOCK_BYTES, Manifest
from counsel_desk.errors import DiskFullError
from counsel_desk.progress import go_on
from counsel_desk.storage.backup import hashing, lists, places
from counsel_desk.storage.backup.errors import BackupDamagedError, PlaceUnreachableError
from tests.helpers.folders import for_one_alone
from tests.helpers.small_disk import small_disk
from tests.unit.storage.backup.conftest import START, Taken, vault
from tests.unit.storage.backup.test_packing import noise

OVER = timedelta(days=14)


def body(seed: int) -> dict[str, bytes]:
    """Return one file that no other backup holds."""
    return {vault(1): noise(3 * BLOCK_BYTES, seed)}


def digested(content: bytes) -> bytes:
    """Return a list whose digest fits what it says now."""
    text, _digest, mark, end = content.split(b"\n")
    return b"\n".join((text, hashlib.sha256(text).hexdigest().encode(), mark, end))


def packs_of(manifest: Manifest) -> set[str]:
    """Return the names of the packs that a backup lies in."""
    return {pack.name for pack in manifest.packs}


def test_a_list_is_read_as_it_was_written(taken: Taken) -> None:
    manifest = taken.back_up(body(1))
    [name] = places.names(taken.place)
    stored = places.read(taken.place, name)
    assert (stored.manifest, stored.mark) == (manifest, b"mark")
    assert stored.content == (taken.place / name).read_bytes()
    assert for_one_alone(taken.place / name)


@pytest.mark.parametrize(
    "harm",
    [
        lambda content: b"",
        lambda content: content[:-1],
        lambda content: content + b"\n",
        lambda content: content[: len(content) // 2],
        lambda content: content.replace(b'"laptop"', b'"pottal"', 1),
        lambda content: digested(content.replace(b"desk.json", b"../d.json")),
        lambda content: digested(content.replace(b'"size":2', b'"size":-2')),
        lambda content: digested(content.replace(b"{", b"[" * 100_000, 1)),
        lambda content: digested(content.replace(b"2026-07-01", b"2026-07-02", 1)),
        lambda content: content.replace(b"\n6d61726b", b"\n6D61726B"),
        lambda content: content.replace(b"\n6d61726b", b"\nxx"),
    ],
)
def test_a_list_that_is_not_as_a_desk_writes_it_is_damaged(
    taken: Taken, harm: Callable[[bytes], bytes]
) -> None:
    taken.back_up(body(1))
    [name] = places.names(taken.place)
    path = taken.place / name
    assert digested(path.read_bytes()) == path.read_bytes()
    harmed = harm(path.read_bytes())
    assert harmed != path.read_bytes()
    path.write_bytes(harmed)
    with pytest.raises(BackupDamagedError):
        places.read(taken.place, name)


def test_a_list_is_found_under_no_other_name(taken: Taken) -> None:
    taken.back_up(body(1))
    [name] = places.names(taken.place)
    path = taken.place / name
    for other in (f"20260702{name[8:]}", f"{name[:16]}-", f"../{name}", "desk.json"):
        (taken.place / other).write_bytes(path.read_bytes())
        with pytest.raises(BackupDamagedError):
            places.read(taken.place, other)
    path.rename(taken.source / name)
    path.symlink_to(taken.source / name)
    with pytest.raises(BackupDamagedError):
        places.read(taken.place, name)


def test_deleting_a_list_takes_along_the_packs_that_no_other_needs(taken: Taken) -> None:
    first = taken.back_up(body(1))
    second = taken.back_up(body(1) | {vault(2): noise(BLOCK_BYTES, 2)}, [first])
    third = taken.back_up(body(3))
    names = places.names(taken.place)[::-1]
    assert set(taken.packs()) == packs_of(first) | packs_of(second) | packs_of(third)
    places.drop(taken.place, {names[0]}, START)
    assert set(taken.packs()) == packs_of(second) | packs_of(third)
    places.drop(taken.place, {names[1]}, START)
    assert set(taken.packs()) == packs_of(third)
    assert places.names(taken.place) == names[2:]


def test_a_damaged_list_keeps_every_pack_until_its_time_is_over(taken: Taken) -> None:
    first, second = taken.back_up(body(1)), taken.back_up(body(2))
    newest, oldest = places.names(taken.place)
    content = (taken.place / newest).read_bytes()
    (taken.place / newest).write_bytes(content[:-9])
    places.drop(taken.place, {oldest}, START)
    assert set(taken.packs()) == packs_of(first) | packs_of(second)
    (taken.place / newest).write_bytes(content)  # it can be read again
    places.drop(taken.place, set(), START)
    assert places.read(taken.place, newest).manifest == second
    (taken.place / newest).write_bytes(b"")
    for path in (taken.place / "packs").iterdir():
        os.utime(path, (0, 0))
    places.drop(taken.place, set(), taken.made + OVER)
    assert places.names(taken.place) == []
    assert taken.packs() == {}


def test_what_a_killed_backup_left_goes_after_a_day_and_not_before(taken: Taken) -> None:
    manifest = taken.back_up(body(1))
    left = taken.place / "packs" / f"{'a' * 32}.pack"
    left.write_bytes(b"not listed")
    places.drop(taken.place, set(), START)
    assert left.exists()  # another laptop may be about to list it
    two_days = left.stat().st_mtime - 48 * 3600
    os.utime(left, (two_days, two_days))
    places.drop(taken.place, set(), START)
    assert set(taken.packs()) == packs_of(manifest)


def test_a_folder_of_its_own_is_made_where_there_is_something_else(tmp_path: Path) -> None:
    assert lists.settled(tmp_path) == tmp_path
    assert lists.settled(tmp_path / "new") == tmp_path / "new"
    (tmp_path / "holiday.jpg").touch()
    inside = lists.settled(tmp_path)
    assert inside == tmp_path / lists.OWN_FOLDER
    (inside / "packs").mkdir(parents=True)
    assert lists.settled(inside) == inside
    with pytest.raises(PlaceUnreachableError):
        lists.settled(tmp_path / "stick" / "backups")


def test_a_real_disk_that_is_full_keeps_the_backups_it_has(taken: Taken, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "2m") as place:
        taken.place = place
        first = taken.back_up(body(1))
        before = taken.packs()
        with pytest.raises(DiskFullError):
            taken.back_up({vault(1): noise(40 * BLOCK_BYTES, 2)}, [first])
        assert taken.packs() == before
        assert places.damaged(place, [first], lambda *_how_far: True) == set()
        assert len(places.names(place)) == 1
        taken.back_up(body(1), [first])


def test_a_full_disk_that_cannot_take_what_is_restored_is_said(
    taken: Taken, tmp_path: Path
) -> None:
    manifest = taken.back_up({vault(1): noise(40 * BLOCK_BYTES, 2)})
    with small_disk(tmp_path / "disk", "2m") as folder, pytest.raises(DiskFullError):
        places.unpack(taken.place, manifest, folder, lambda *_how_far: True)


def test_a_block_that_the_disk_cannot_read_is_named(
    taken: Taken, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest = taken.back_up({vault(1): noise(3 * BLOCK_BYTES, 1)})

    def unreadable(*_arguments: Any) -> Never:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(hashing.Hashing, "parts", unreadable)
    assert places.damaged(taken.place, [manifest], go_on) == {manifest.packs[0].name}
    shutil.rmtree(taken.place)
    with pytest.raises(PlaceUnreachableError):
        places.damaged(taken.place, [manifest], go_on)
