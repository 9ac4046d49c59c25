"""What a list of a backup may say, and how packs that are not needed leave it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.backup.manifest import (
    BLOCK_BYTES,
    DESCRIPTION,
    REGISTER,
    BackedUpFile,
    Block,
    Manifest,
    Pack,
    allowed_name,
    in_turn,
    sensible,
    used_only,
)
from counsel_desk.domain.chain import EMPTY

DIGEST = "0" * 64
VAULT = f"vaults/{'1' * 32}.vault"
WEST, EAST = timezone(-timedelta(hours=9)), timezone(timedelta(hours=9))
PACKS = (Pack(f"{'2' * 32}.pack", 3, DIGEST), Pack(f"{'3' * 32}.pack", 1, DIGEST))


def file(name: str, size: int, *places: tuple[int, int]) -> BackedUpFile:
    """Return a file whose blocks lie at places in packs."""
    return BackedUpFile(name, size, tuple(Block(*place, DIGEST) for place in places))


GOOD = Manifest(
    "office",
    "laptop",
    datetime(2026, 7, 1, tzinfo=UTC),
    EMPTY,
    PACKS,
    (
        file(DESCRIPTION, 300, (0, 0)),
        file(REGISTER, BLOCK_BYTES + 1, (0, 1), (1, 0)),
        file(VAULT, 0),
    ),
)


def with_file(one: BackedUpFile) -> Manifest:
    """Return the good list with one more file."""
    return replace(GOOD, files=(*GOOD.files, one))


@given(st.lists(st.integers(1, 40), min_size=1, max_size=30), st.integers(0, 29))
def test_seven_turns_reach_every_pack_wherever_they_begin(sizes: list[int], start: int) -> None:
    packs = [Pack(f"{number:032x}.pack", size, DIGEST) for number, size in enumerate(sizes)]
    reached: set[Pack] = set()
    after = f"{start:032x}.pack"
    for _each in range(7):
        turn = in_turn(packs, after)
        reached |= {*turn}
        after = turn[-1].name
    assert reached == {*packs}


def test_where_nothing_lies_nothing_is_read_again() -> None:
    assert in_turn([], "") == ()


def test_what_a_desk_writes_is_sensible() -> None:
    assert sensible(GOOD)
    assert sensible(with_file(file(f"{VAULT}-journal", BLOCK_BYTES, (0, 2))))


@pytest.mark.parametrize(
    "name",
    [
        "../desk.json",
        "/etc/passwd",
        "vaults/../../x.vault",
        f"vaults/{'A' * 32}.vault",
        f"{VAULT}\n",
        f"{VAULT}\0",
        f"vaults\\{'1' * 32}.vault",
        f"vaults//{'1' * 32}.vault",
        "vaults",
        "device.key",
        "desk.lock",
        "backups.json",
        "desk.json-journal",
        "OFFICE.DB",
        "",
        "ready",
    ],
)
def test_a_name_that_the_desk_does_not_make_is_refused(name: str) -> None:
    assert not allowed_name(name)
    assert not sensible(with_file(file(name, 0)))


@pytest.mark.parametrize(
    "change",
    [
        lambda good: with_file(file(VAULT, 0)),
        lambda good: with_file(file(f"{VAULT}-journal", -1)),
        lambda good: with_file(file(f"{VAULT}-journal", -BLOCK_BYTES)),
        lambda good: with_file(file(f"{VAULT}-journal", 1)),
        lambda good: with_file(file(f"{VAULT}-journal", 1, (0, 0), (0, 1))),
        lambda good: with_file(file(f"{VAULT}-journal", 1, (2, 0))),
        lambda good: with_file(file(f"{VAULT}-journal", 1, (-1, 0))),
        lambda good: with_file(file(f"{VAULT}-journal", 1, (0, 3))),
        lambda good: with_file(file(f"{VAULT}-journal", 1, (0, -1))),
        lambda good: with_file(
            BackedUpFile(f"{VAULT}-journal", 1, (Block(0, 0, DIGEST.replace("0", "G")),))
        ),
        lambda good: with_file(
            BackedUpFile(
                f"{VAULT}-journal",
                2 * BLOCK_BYTES,
                (Block(0, 0, DIGEST[1:]), Block(0, 1, f"0{DIGEST}")),
            )
        ),
        lambda good: replace(good, packs=(*PACKS, PACKS[0])),
        lambda good: replace(good, packs=(*PACKS, replace(PACKS[0], name="../x.pack"))),
        lambda good: replace(good, packs=(*PACKS, Pack(f"{'4' * 32}.pack", 0, DIGEST))),
        lambda good: replace(good, packs=(*PACKS, Pack(f"{'4' * 32}.pack", -1, DIGEST))),
        lambda good: replace(good, files=good.files[1:]),
        lambda good: replace(good, files=(good.files[0], good.files[2])),
        lambda good: replace(good, made=datetime(2026, 7, 1)),  # noqa: DTZ001 - a clock time is refused
        lambda good: replace(good, made=datetime(9999, 12, 31, 23, tzinfo=WEST)),
        lambda good: replace(good, made=datetime(1, 1, 1, tzinfo=EAST)),
        lambda good: replace(good, format="counsel_desk.backup.2"),
    ],
)
def test_a_list_that_cannot_be_one_is_refused(change: Callable[[Manifest], Manifest]) -> None:
    assert not sensible(change(GOOD))


@given(st.lists(st.lists(st.integers(0, 9), max_size=5), max_size=5))
def test_only_packs_in_which_a_block_lies_stay(layout: list[list[int]]) -> None:
    packs = [Pack(f"{number:032x}.pack", 1, DIGEST) for number in range(10)]
    files = [
        file(str(number), 0, *((pack, 0) for pack in row)) for number, row in enumerate(layout)
    ]
    left, renumbered = used_only(packs, files)
    assert {pack.name for pack in left} == {packs[one].name for row in layout for one in row}
    for before, after in zip(files, renumbered, strict=True):
        named = [left[block.pack].name for block in after.blocks]
        assert named == [packs[block.pack].name for block in before.blocks]
