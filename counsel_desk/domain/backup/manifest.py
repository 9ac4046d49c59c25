"""The list of what a backup holds: of which blocks each file is made, and where they lie.

A data folder holds nothing but ciphertext, whose pages stay as they are until they are written
again. So every file is cut into blocks of one size, and a block that an earlier backup at the same
place holds is not written again. Blocks lie one after another in packs; the last one of a file is
filled up with zeros, so that every byte of a pack is covered by the digest of a block.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import NamedTuple

from counsel_desk.domain.chain import Head

FORMAT = "counsel_desk.backup.1"
BLOCK_BYTES = 64 * 1024
"""Sixteen pages of a vault: a note changes few of them, and a list of a gigabyte stays small."""
REREAD_WITHIN = 7
"""Within how many backups every block that lies at a place is read again."""
PACKS = "packs"
"""The folder of the packs, beside the lists."""
YEARS = range(1970, 2150)
"""In which years a backup can have been made, also by a clock that has lost its battery."""
DESCRIPTION = "desk.json"
REGISTER = "office.db"
_NAME = re.compile(r"desk\.json|(office\.db|vaults/[0-9a-f]{32}\.vault)(-journal)?")
_PACK = re.compile(r"[0-9a-f]{32}\.pack")
_HEX = re.compile(r"[0-9a-f]*")
_DIGITS = 64
"""Hexadecimal digits of a digest."""


class Block(NamedTuple):
    """Where a block lies.

    Attributes:
        pack: Index of its pack in `Manifest.packs`.
        place: Its number in the pack, from 0.
        digest: Its SHA-256, in hexadecimal digits.
    """

    pack: int
    place: int
    digest: str


@dataclass(frozen=True)
class Pack:
    """A file that holds blocks.

    Attributes:
        name: Its name.
        blocks: How many it holds, also those that no file is made of any more.
        digest: SHA-256 over their digests, in order.
    """

    name: str
    blocks: int
    digest: str


@dataclass(frozen=True)
class BackedUpFile:
    """A file of the data folder.

    Attributes:
        name: Its name within the data folder.
        size: Its size in bytes.
        blocks: Its blocks, in order.
    """

    name: str
    size: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Manifest:
    """What a backup holds.

    Attributes:
        office: Id of the office.
        laptop: Tells the laptop that made it from the office's other ones.
        made: When it was made, with a time zone.
        head: Head of the office log at that time.
        packs: The packs that its blocks lie in.
        files: The files, by name.
        format: The format it is written in.
        reread: Name of the pack up to which, in the order of their names, packs were read again.
    """

    office: str
    laptop: str
    made: datetime
    head: Head
    packs: tuple[Pack, ...]
    files: tuple[BackedUpFile, ...]
    format: str = FORMAT
    reread: str = ""


def allowed_name(name: str) -> bool:
    """Return whether a file of this name belongs into a backup: only what the desk itself makes."""
    return _NAME.fullmatch(name) is not None


def digest_of(digests: Sequence[str]) -> str:
    """Return the digest of a pack, given those of the blocks in it."""
    return sha256("".join(digests).encode()).hexdigest()


def in_turn(packs: Sequence[Pack], after: str) -> tuple[Pack, ...]:
    """Return which packs are to be read again: those whose turn comes after that of a name.

    They hold at least one block in seven, so that seven backups in a row read every block.
    """
    wanted, taken = -(-sum(pack.blocks for pack in packs) // REREAD_WITHIN), 0
    found: list[Pack] = []
    for pack in sorted(packs, key=lambda one: (one.name <= after, one.name)):
        if taken >= wanted:
            break
        found.append(pack)
        taken += pack.blocks
    return tuple(found)


def used_only(
    packs: Sequence[Pack], files: Sequence[BackedUpFile]
) -> tuple[tuple[Pack, ...], tuple[BackedUpFile, ...]]:
    """Return packs without those in which no block of a file lies, and the files to match."""
    used = sorted({block.pack for file in files for block in file.blocks})
    if len(used) == len(packs):
        return tuple(packs), tuple(files)
    index = {old: new for new, old in enumerate(used)}
    renumbered = tuple(
        replace(file, blocks=tuple(one._replace(pack=index[one.pack]) for one in file.blocks))
        for file in files
    )
    return tuple(packs[number] for number in used), renumbered


def sensible(manifest: Manifest) -> bool:
    """Return whether a manifest could be one: complete, and nothing in it leads elsewhere."""
    names = [file.name for file in manifest.files]
    return (
        manifest.format == FORMAT
        and manifest.made.tzinfo is not None
        and manifest.made.year in YEARS
        and {DESCRIPTION, REGISTER} <= set(names)
        and len(set(names)) == len(names)
        and all(map(allowed_name, names))
        and all(_PACK.fullmatch(pack.name) and pack.blocks > 0 for pack in manifest.packs)
        and len({pack.name for pack in manifest.packs}) == len(manifest.packs)
        and all(_file_holds(manifest, file) for file in manifest.files)
    )


def _file_holds(manifest: Manifest, file: BackedUpFile) -> bool:
    count = -(-file.size // BLOCK_BYTES)
    return (
        file.size >= 0
        and len(file.blocks) == count
        and all(
            0 <= block.pack < len(manifest.packs)
            and 0 <= block.place < manifest.packs[block.pack].blocks
            and len(block.digest) == _DIGITS
            for block in file.blocks
        )
        # All of them together: one by one that takes as long as reading the list.
        and _HEX.fullmatch("".join(block.digest for block in file.blocks)) is not None
    )
