"""Packs that a backup builds on are read again in turn, and damaged ones are written anew."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from counsel_desk.domain.backup.manifest import BLOCK_BYTES, REREAD_WITHIN, Manifest
from counsel_desk.progress import StoppedError, go_on
from counsel_desk.storage.backup import packing, places
from tests.unit.storage.backup.conftest import Taken, vault
from tests.unit.storage.backup.test_packing import noise

FILES = {vault(1): noise(40 * BLOCK_BYTES, 1)}


@pytest.fixture
def first(taken: Taken, monkeypatch: pytest.MonkeyPatch) -> Manifest:
    """A backup in eleven packs."""
    monkeypatch.setattr(packing, "LARGEST_BLOCKS", 4)
    made = taken.back_up(FILES)
    assert len(made.packs) == 11
    return made


def rot(taken: Taken, name: str) -> None:
    """Change a byte of a pack, as a stick does that grows old."""
    with (taken.place / "packs" / name).open("r+b") as file:
        file.seek(BLOCK_BYTES + 7)
        file.write(b"?")


def following(taken: Taken, before: Manifest, times: int) -> list[Manifest]:
    """Make backups in which nothing changed, each on top of the one before."""
    made = [before]
    for _each in range(times):
        made.append(taken.back_up(FILES, [made[-1]]))
    return made


def test_seven_backups_in_a_row_read_every_pack(
    taken: Taken, first: Manifest, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[set[str]] = []
    real = places.damaged

    def noted(*arguments: object) -> set[str]:
        read.append(arguments[3])  # type: ignore[arg-type]
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(packing, "damaged", noted)
    following(taken, first, 2 * REREAD_WITHIN)
    everything = {pack.name for pack in first.packs}
    assert set().union(*read[:REREAD_WITHIN]) == set().union(*read[REREAD_WITHIN:]) == everything
    assert max(map(len, read)) == 2


def test_whichever_pack_rots_a_week_of_backups_later_it_is_written_anew(
    taken: Taken, first: Manifest
) -> None:
    rotten = first.packs[5].name
    rot(taken, rotten)
    made = following(taken, first, REREAD_WITHIN)
    assert rotten not in {pack.name for pack in made[-1].packs}
    assert places.damaged(taken.place, [made[-1]], go_on) == set()
    assert taken.restored(made[-1], taken.source / "out")[vault(1)] == FILES[vault(1)]
    built_on = [rotten in {pack.name for pack in one.packs} for one in made]
    assert not any(after and not before for before, after in pairwise(built_on))


def test_where_one_is_found_damaged_all_are_read(taken: Taken, first: Manifest) -> None:
    for pack in first.packs[::2]:
        rot(taken, pack.name)
    # Each reads two packs again, in the order of chance names, and five are whole.
    [*_before, last] = following(taken, first, 3)
    assert places.damaged(taken.place, [last], go_on) == set()
    assert {pack.name for pack in first.packs[1::2]} < {pack.name for pack in last.packs}


@pytest.mark.parametrize("harm", [Path.unlink, lambda path: path.write_bytes(b"")])
def test_a_pack_that_is_missing_has_all_others_read(
    taken: Taken, first: Manifest, harm: Callable[[Path], object]
) -> None:
    harm(taken.place / "packs" / first.packs[0].name)
    rot(taken, first.packs[7].name)
    with places.Packer(taken.place, first, go_on) as packer:
        assert packer.harmed
    assert places.damaged(taken.place, [taken.back_up(FILES, [first])], go_on) == set()


def test_whole_packs_are_no_reason_to_warn(taken: Taken, first: Manifest) -> None:
    with places.Packer(taken.place, first, go_on) as packer:
        assert not packer.harmed


def test_reading_again_can_be_stopped(taken: Taken) -> None:
    made = taken.back_up({vault(1): noise(70 * BLOCK_BYTES, 2)})
    with pytest.raises(StoppedError):
        places.Packer(taken.place, made, lambda *_how_far: False)
