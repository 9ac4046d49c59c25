"""Defects as a laptop kept them, as numbers: their kinds and their places in the program."""

import builtins
import os
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from counsel_desk.domain.support.support_report import Defect, Spot
from counsel_desk.errors import KnownError
from counsel_desk.files import LinkedFileError, open_own
from counsel_desk.services.work.data_folder import DEFECTS_FILE

ELSEWHERE = "elsewhere"
"""A file that is not the program's."""
OTHER = "another kind"
"""A kind of error that is not listed."""
_LARGEST = 200_000
_MOST_DEFECTS = 10
_MOST_SPOTS = 12
_LAST_LINE = 99_999
_SPOT = re.compile(r"  (\S+\.py):(\d{1,5}) ", re.ASCII)
_FOREIGN = {
    "DatabaseError",
    "DecodeError",
    "IntegrityError",
    "InternalError",
    "InvalidRequestError",
    "InvalidSignature",
    "InvalidTag",
    "OperationalError",
    "PasswordError",
    "PdfError",
    "ProgrammingError",
    "ValidationError",
}
"""Kinds of error of the libraries that the program uses."""


@cache
def kinds() -> tuple[str, ...]:
    """Return the names of the kinds of error that a report may name."""
    plain = {
        name
        for name, one in vars(builtins).items()
        if isinstance(one, type) and issubclass(one, BaseException)
    }
    return (OTHER, *sorted(plain | _FOREIGN | {one.__name__ for one in _own(KnownError)}))


def _own(kind: type[KnownError]) -> set[type[KnownError]]:
    return {kind}.union(*(_own(each) for each in kind.__subclasses__()))


def kind_of(name: str) -> int:
    """Return the place of a kind of error in `kinds`; 0 if it is not there."""
    return kinds().index(name) if name in kinds() else 0


def files(program: Sequence[str]) -> tuple[str, ...]:
    """Return the names of files that a report may name.

    Args:
        program: The program's own files.
    """
    return (ELSEWHERE, *program)


def kept(folder: Path, program: Sequence[str]) -> tuple[Defect, ...]:
    """Return the last defects that a data folder's file speaks of; none if it cannot be read.

    Args:
        folder: The data folder.
        program: The program's own files.
    """
    try:
        with os.fdopen(open_own(folder / DEFECTS_FILE, os.O_RDONLY), "rb") as file:
            text = file.read(_LARGEST).decode("utf-8", "replace")
    except (OSError, ValueError, LinkedFileError):
        return ()
    known = {name: number for number, name in enumerate(files(program))}
    return tuple(_defect(each, known) for each in _blocks(text)[-_MOST_DEFECTS:])


def _blocks(text: str) -> list[list[str]]:
    """Return the lines of each defect: its kind, then its places, which are indented."""
    found: list[list[str]] = []
    for line in text.splitlines():
        if line.startswith(" ") and found:
            found[-1].append(line)
        elif line.strip():
            found.append([line])
    return found


def _defect(lines: Sequence[str], known: dict[str, int]) -> Defect:
    """Return a defect; whatever its lines say beside listed names and numbers is left out."""
    places = [found for line in lines[1:] if (found := _SPOT.match(line))]
    spots = [Spot(known.get(each[1], 0), min(int(each[2]), _LAST_LINE)) for each in places]
    return Defect(kind_of(lines[0].rpartition(".")[2]), tuple(spots[-_MOST_SPOTS:]))
