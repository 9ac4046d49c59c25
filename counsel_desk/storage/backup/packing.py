"""Writes the blocks of files that a place does not hold yet into packs, and reads them back."""

import os
import stat
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from counsel_desk.domain.backup.manifest import (
    BLOCK_BYTES,
    PACKS,
    BackedUpFile,
    Block,
    Manifest,
    Pack,
    digest_of,
    in_turn,
)
from counsel_desk.files import make_folder, sweep
from counsel_desk.progress import Progress, report
from counsel_desk.storage.backup.errors import PlaceUnreachableError, place_translated
from counsel_desk.storage.backup.hashing import Hashing
from counsel_desk.storage.backup.new_pack import NewPack
from counsel_desk.storage.backup.unpacking import SAID_BLOCKS, damaged

LARGEST_BLOCKS = 2**27 // BLOCK_BYTES
"""What is damaged is written anew by the pack, and read again by the pack: so none is too large."""
MOST_PACKS, SMALL_BLOCKS = 100, 64
"""If a backup lies in more packs, those below four megabytes are written anew, as one."""
_READERS = 4
"""How many threads read back: while one waits until its part is on the disk, others read."""
_USED_SHARE = 2
"""A pack of which less than one part in so many is still used is written anew."""


class Packer:
    """Takes files into a place, block by block.

    Used as a context manager; what was not kept is deleted at its end, and what a killed backup
    left unfinished at the beginning.

    Args:
        place: The place.
        known: A list of the place whose blocks need not be written again, if there is one.
        progress: Called with how many bytes were read, and of how many.

    Attributes:
        reread: Up to which pack those were read again that are not written anew.
        harmed: Whether a pack was missing or damaged that the list names.

    Raises:
        StoppedError: The person stopped it.
        PlaceUnreachableError: The place cannot be read.
    """

    def __init__(self, place: Path, known: Manifest | None, progress: Progress) -> None:
        self._place, self._folder, self._progress = place, place / PACKS, progress
        self._packs: list[Pack] = []
        self._known: dict[str, Block] = {}
        self._new: list[NewPack] = []
        self.reread, self.harmed = "", False
        with place_translated():
            # Not later: where a stick was pulled out, that would be a folder of this laptop.
            make_folder(self._folder)
        sweep(self._folder)
        if known is not None:
            self._learn(known)
        self._old = len(self._packs)
        self.read_bytes, self.total_bytes = 0, 0
        self._hashing = Hashing()
        self._reading = ThreadPoolExecutor(_READERS, thread_name_prefix="backup")

    def __enter__(self) -> "Packer":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._hashing.close()
        for pack in self._new:
            pack.abandon()
        self._reading.shutdown()

    def _learn(self, manifest: Manifest) -> None:
        """Know the blocks of a backup, except those of packs that are to be written anew."""
        places: dict[int, set[int]] = {}
        for block in (block for file in manifest.files for block in file.blocks):
            places.setdefault(block.pack, set()).add(block.place)
        index = {}
        many, wrong = len(manifest.packs) > MOST_PACKS, self._wrong(manifest)
        for number, pack in enumerate(manifest.packs):
            used = len(places.get(number, ())) * _USED_SHARE >= pack.blocks
            small = many and pack.blocks < SMALL_BLOCKS
            if used and not small and pack.name not in wrong:
                index[number] = len(self._packs)
                self._packs.append(pack)
        for block in (block for file in manifest.files for block in file.blocks):
            kept = index.get(block.pack)
            if kept is not None:
                there = block if kept == block.pack else block._replace(pack=kept)
                self._known.setdefault(block.digest, there)

    def _wrong(self, manifest: Manifest) -> set[str]:
        """Return the names of packs that are missing or damaged, as far as they are read again.

        Where one is, the stick may be failing: then all of them are.
        """
        there = [pack for pack in manifest.packs if self._is_there(pack)]
        wrong = {pack.name for pack in manifest.packs} - {pack.name for pack in there}
        turn = in_turn(there, manifest.reread)
        wrong |= self._damaged(manifest, turn)
        if wrong:
            wrong |= self._damaged(manifest, there)
        self.reread, self.harmed = turn[-1].name if turn else "", bool(wrong)
        return wrong

    def _damaged(self, manifest: Manifest, among: Iterable[Pack]) -> set[str]:
        def go_on(_done: int, _total: int) -> bool:
            return self._progress(0, 1)  # how much is to be copied is not known yet

        return damaged(self._place, [manifest], go_on, {pack.name for pack in among})

    def _is_there(self, pack: Pack) -> bool:
        """Return whether a pack is there, as large as it should be."""
        with suppress(OSError):
            found = (self._folder / pack.name).lstat()
            return stat.S_ISREG(found.st_mode) and found.st_size == pack.blocks * BLOCK_BYTES
        return False

    def add(self, name: str, file: BinaryIO) -> BackedUpFile:
        """Take a file in, from its beginning.

        Args:
            name: Its name within the data folder.
            file: The file.

        Raises:
            StoppedError: The person stopped it.
            OSError: The file cannot be read.
            DiskFullError: The place is full.
            PlaceUnreachableError: The place was taken away.
        """
        blocks: list[Block] = []
        size = os.fstat(file.fileno()).st_size
        file.seek(0)
        said = 0
        for part, digests in self._hashing.parts(file):
            self._keep_new(part, digests)
            blocks += [self._known[digest] for digest in digests]
            self.read_bytes += len(part)
            if len(blocks) - said >= SAID_BLOCKS:
                said = len(blocks)
                self._say()
        self._say()
        return BackedUpFile(name, size, tuple(blocks[: -(-size // BLOCK_BYTES)]))

    def _say(self) -> None:
        report(self._progress, min(self.read_bytes, self.total_bytes), self.total_bytes)

    def _keep_new(self, part: memoryview, digests: Sequence[str]) -> None:
        """Write the blocks of a part that are not known, those beside one another together."""
        new: list[int] = []
        for at, digest in enumerate(digests):
            if digest not in self._known and digest not in digests[:at]:
                new.append(at)
        for first, after in stretches(new):
            self._write(part[first * BLOCK_BYTES : after * BLOCK_BYTES], digests[first:after])

    def _write(self, cells: memoryview, digests: Sequence[str]) -> None:
        while digests:
            with place_translated():
                if not self._new or len(self._new[-1].digests) >= LARGEST_BLOCKS:
                    self._new.append(NewPack(self._folder, self._reading))
                pack = self._new[-1]
                room = LARGEST_BLOCKS - len(pack.digests)
                first = pack.add(cells[: room * BLOCK_BYTES], digests[:room])
            number = self._old + len(self._new) - 1
            for place, digest in enumerate(digests[:room], first):
                self._known[digest] = Block(number, place, digest)
            cells, digests = cells[room * BLOCK_BYTES :], digests[room:]

    def finish(self) -> tuple[Pack, ...]:
        """Put everything on the disk, read it back, and return all packs that blocks lie in.

        Raises:
            NotReadBackError: What was read back is not what was written.
            DiskFullError: The place is full.
            PlaceUnreachableError: The place was taken away.
        """
        with place_translated():
            for pack in self._new:
                pack.finish()
        return self._all()

    def _all(self) -> tuple[Pack, ...]:
        new = (Pack(one.name, len(one.digests), digest_of(one.digests)) for one in self._new)
        return (*self._packs, *new)

    def keep(self) -> None:
        """Keep what was written, now that a list names it.

        Raises:
            PlaceUnreachableError: It is not where the list is: the place was taken away meanwhile.
        """
        for pack in self._new:
            pack.listed = True
        if not all(self._is_there(pack) for pack in self._all()):
            raise PlaceUnreachableError


def stretches(places: Iterable[int]) -> list[tuple[int, int]]:
    """Return where places lie beside one another: each first one, and the one after the last."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and found[-1][1] == place:
            found[-1] = (found[-1][0], place + 1)
        else:
            found.append((place, place + 1))
    return found
