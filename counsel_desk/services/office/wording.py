"""The office's own wording: kept with the signed policy, written to a file and taken from one.

A file can come from anybody, so what is taken from it holds only once an administrator has signed
it with the policy.
"""

import csv
import io
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office.wording import LANGUAGES, MOST_CORRECTIONS, Correction
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.files import read_chosen
from counsel_desk.services.documents.csv_table import csv_table
from counsel_desk.services.documents.export_files import saving
from counsel_desk.services.office import policy
from counsel_desk.services.work.session import Session

HEADING = ("language", "english", "wording")
MOST_BYTES = 5_000_000


class NoWordingFileError(KnownError):
    """The file is not one of wordings."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This is not a file of wordings: it needs the columns language, english and wording, as "
        "the file that the desk saves has them. Nothing has been changed.",
    )


class WordingError(KnownError):
    """A wording cannot be used."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This wording cannot be used. It needs the same words in braces as the text of the desk, "
        "no hidden signs, and at most 2,000 letters. Nothing has been changed.",
    )
    about = ("own_wording",)


class TooManyWordingsError(KnownError):
    """There are too many wordings."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "An office can have {most} wordings of its own. Nothing has been changed. Please remove "
        "some that are needed less.",
    )


@dataclass(frozen=True)
class Taken:
    """What came of a file.

    Attributes:
        taken: How many wordings were taken.
        refused: Numbers of the lines that were not, as a spreadsheet counts them.
    """

    taken: int
    refused: tuple[int, ...]


def keep(session: Session, correction: Correction) -> None:
    """Have a text of the desk shown in the office's words from the next sign-in on.

    Raises:
        NotPermittedError: Only an administrator may.
        WordingError: It cannot be used.
        TooManyWordingsError: There are too many.
    """
    session.require(Operation.SET_POLICY)
    if not correction.sensible:
        raise WordingError
    _keep(session, [correction])


def drop(session: Session, language: str, source: str) -> None:
    """Show a text in the desk's own words again.

    Raises:
        NotPermittedError: Only an administrator may.
    """
    session.require(Operation.SET_POLICY)
    current = policy.read(session)
    left = tuple(one for one in current.wording if (one.language, one.source) != (language, source))
    policy.keep(session, replace(current, wording=left))


def _keep(session: Session, corrections: Iterable[Correction]) -> None:
    current = policy.read(session)
    wording = {(one.language, one.source): one for one in current.wording}
    wording |= {(one.language, one.source): one for one in corrections}
    if len(wording) > MOST_CORRECTIONS:
        raise TooManyWordingsError(most=MOST_CORRECTIONS)
    policy.keep(session, replace(current, wording=tuple(sorted(wording.values()))))


def save_file(session: Session, path: Path) -> None:
    """Save the office's wordings as a CSV file, to correct them in a spreadsheet.

    Raises:
        NotSavedError: The file could not be written.
    """
    rows = [(one.language, one.source, one.text) for one in policy.read(session).wording]
    with saving(path) as write:
        write([csv_table(HEADING, rows)])


def take_file(session: Session, path: Path, known: Collection[str]) -> Taken:
    """Take wordings from a CSV file; those that the office has already stay, or are replaced.

    Args:
        session: An administrator's.
        path: The file.
        known: The texts of the desk in English; a line about any other is refused.

    Raises:
        NotPermittedError: Only an administrator may.
        NoWordingFileError: It is not one of wordings.
        TooManyWordingsError: There are too many.
    """
    session.require(Operation.SET_POLICY)
    good, refused = [], []
    for number, one in enumerate(_lines(path), start=2):
        if one.sensible and one.source in known:
            good.append(one)
        else:
            refused.append(number)
    if good:
        _keep(session, good)
    return Taken(len(good), tuple(refused))


def _lines(path: Path) -> list[Correction]:
    try:
        content = read_chosen(path, MOST_BYTES)
        if len(content) > MOST_BYTES:
            raise NoWordingFileError
        text = content.decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except (OSError, UnicodeDecodeError, csv.Error):
        raise NoWordingFileError from None
    heading = [cell.strip().casefold() for cell in rows[0]] if rows else []
    if heading[: len(HEADING)] != list(HEADING) or len(rows) > len(LANGUAGES) * MOST_CORRECTIONS:
        raise NoWordingFileError
    padded = ([*row, "", "", ""][: len(HEADING)] for row in rows[1:])
    return [
        Correction(language.strip().casefold(), source, wording.strip())
        for language, source, wording in padded
    ]
