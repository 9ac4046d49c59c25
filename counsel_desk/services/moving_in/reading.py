"""Reads a file that is to be moved in."""

from pathlib import Path

from counsel_desk.domain.moving_in.fields import OF_PATIENT
from counsel_desk.domain.moving_in.source import Source
from counsel_desk.domain.moving_in.table import MOST_BYTES, Table, as_table, cleaned
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.files import read_chosen
from counsel_desk.services.work.session import Session

_MEGABYTE = 1_000_000


class ListNotReadError(KnownError):
    """A list could not be opened."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The file could not be opened. Nothing has been imported. Please check whether it is"
        " still there, close it in other programs, and choose the file itself, not a link to"
        " it.",
    )


class ListTooLargeError(KnownError):
    """A file is larger than a list may be."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file has more than {megabytes} MB. Nothing has been imported. Please divide it into "
        "several files, or take pictures out of it, and choose it again.",
    )


class NoRowsError(KnownError):
    """No sheet of a file has a row below its headings."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "There are headings in this file but no rows below them. Please check whether it is"
        " the right file, and choose it again.",
    )


def read(session: Session, path: Path) -> Source:
    """Read a spreadsheet or a FHIR bundle.

    It needs no vault and may take ten seconds, so it is not for the worker of the database.

    Raises:
        ListNotReadError: It cannot be opened.
        ListTooLargeError: It is too large.
        KnownError: It is something else, damaged, or would take too much time or memory.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    try:
        content = read_chosen(path, MOST_BYTES)
    except OSError:
        raise ListNotReadError from None
    if len(content) > MOST_BYTES:
        raise ListTooLargeError(megabytes=MOST_BYTES // _MEGABYTE)
    return session.data.tools.read_list(content)


def tables(source: Source) -> tuple[Table, ...]:
    """Return the sheets of a file that have rows, each with its headings.

    Raises:
        NoRowsError: There are none.
    """
    if source.bundle:
        return (_of_bundle(source),)
    made = (as_table(each.name, each.rows) for each in source.sheets)
    found = tuple(one for one in made if one is not None)
    if not found:
        raise NoRowsError
    return found


def _of_bundle(source: Source) -> Table:
    """Return the patients of a bundle, one in each row."""
    rows = [tuple(map(cleaned, row)) for sheet in source.sheets[:1] for row in sheet.rows]
    if not rows or any(len(row) != len(OF_PATIENT) for row in rows):
        raise NoRowsError
    return Table("", tuple(OF_PATIENT), tuple(rows), tuple(range(1, len(rows) + 1)))
