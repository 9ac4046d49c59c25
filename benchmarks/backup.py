"""Measures backups of a large vault against a plain copy, and the next one after ten notes."""

import os
import random
import shutil
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from benchmarks.measuring.measure import Measure, within
from benchmarks.measuring.office import enter, office
from counsel_desk.services.backup import making, restoring
from counsel_desk.services.notes import notes
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.office_data import VAULT_FOLDER, open_office_data
from counsel_desk.storage.backup.new_pack import from_disk

MEBIBYTES = 128
NOTES = 10
_PAGE, _PAGES_OF_A_NOTE = 4096, 6
_PIECE = 1024 * 1024
_MOST_SECONDS = 2.0
"""For the next backup, whatever the size of the vault."""


def measures(tools: Tools, mebibytes: int, runs: int) -> list[Measure]:
    """Measure an office in which one vault is large.

    Only ciphertext counts, so the large vault is a file of random bytes.

    Args:
        tools: Storage, security and reports.
        mebibytes: Its size.
        runs: How often; the median counts.
    """
    with office(tools, NOTES) as (folder, person, client):
        large = folder / VAULT_FOLDER / f"{0:032x}.vault"
        with large.open("wb") as file:
            for _each in range(mebibytes):
                file.write(os.urandom(_PIECE))
        place = folder.parent / "place"
        copied, compared, made, put_back = [], [], [], []
        for _run in range(runs):
            copied.append(_seconds(lambda: _copy(folder, place), place))
            compared.append(_seconds(lambda: _copy_and_compare(folder, place), place))
            made.append(_seconds(lambda: _back_up(tools, folder, place), place))
        _back_up(tools, folder, place)
        following = []
        for run in range(runs):
            session = enter(folder, tools, person)
            for _each in range(NOTES):
                name, draft = notes.begin(session, client, session.today())
                notes.save(session, name, replace(draft, text="She slept better. " * 50))
                notes.sign(session, name)
            sign_in.sign_out(session)
            session.data.register.close()
            _change(large, run)
            following.append(_seconds(lambda: _back_up(tools, folder, place)))
        new = folder.parent / "new"
        put_back.append(_seconds(lambda: _restore(tools, new, place), new))
    median = statistics.median
    return [
        _at_least_half("first backup", mebibytes, median(made), median(copied)),
        _at_least_half("first backup, compared copy", mebibytes, median(made), median(compared)),
        _at_least_half("restored backup", mebibytes, median(put_back), median(copied)),
        within("next backup, after ten notes", median(following), "s", None, _MOST_SECONDS),
    ]


def _seconds(work: Callable[[], object], remove: Path | None = None) -> float:
    """Return how long some work takes; what it made is deleted afterwards."""
    os.sync()
    begun = time.perf_counter()
    work()
    taken = time.perf_counter() - begun
    if remove is not None:
        shutil.rmtree(remove)
    return taken


def _copy(folder: Path, place: Path) -> None:
    """Copy a folder as `cp` does, and put it on the disk."""
    shutil.copytree(folder, place)
    for path in place.rglob("*"):
        descriptor = os.open(path, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)


def _copy_and_compare(folder: Path, place: Path) -> None:
    """Copy a folder and read the copy back from the disk, as a backup does."""
    _copy(folder, place)
    for path in (one for one in place.rglob("*") if one.is_file()):
        with path.open("rb") as copy, (folder / path.relative_to(place)).open("rb") as source:
            from_disk(copy.fileno(), 0, 0)
            while piece := source.read(_PIECE):
                assert copy.read(_PIECE) == piece


def _back_up(tools: Tools, folder: Path, place: Path) -> None:
    place.mkdir(exist_ok=True)
    data = open_office_data(folder, tools)
    try:
        making.back_up(data, place)
    finally:
        data.register.close()


def _restore(tools: Tools, folder: Path, place: Path) -> None:
    restoring.restore(folder, tools, restoring.offer(folder, tools, place))


def _change(large: Path, seed: int) -> None:
    """Change as many pages of a vault as ten notes change, anywhere in it."""
    chance, pages = random.Random(seed), large.stat().st_size // _PAGE
    with large.open("r+b") as file:
        for _each in range(NOTES * _PAGES_OF_A_NOTE):
            file.seek(chance.randrange(pages) * _PAGE)
            file.write(os.urandom(_PAGE))


def _at_least_half(name: str, mebibytes: int, seconds: float, copied: float) -> Measure:
    """Return a measure in megabytes a second, whose goal is half of what a copy comes to."""
    size = mebibytes * _PIECE / 1e6
    value, baseline = size / seconds, size / copied
    return Measure(
        f"{name}, {mebibytes} MiB",
        round(value, 1),
        "MB/s",
        round(baseline, 1),
        round(value / baseline, 2),
        "at least 0.5 times the baseline",
        value >= baseline / 2,
    )
