"""What a confined child does with a foreign list, as `confined` asks it to."""

import json
from dataclasses import asdict

from counsel_desk.confined.messages import packed
from counsel_desk.confined.refusals import refusal
from counsel_desk.domain.attachments import BEGINNINGS
from counsel_desk.domain.moving_in.source import Sheet, Source
from counsel_desk.domain.moving_in.table import MOST_CHARACTERS
from counsel_desk.security.tables.bundle import read_bundle
from counsel_desk.security.tables.comma_separated import read_csv
from counsel_desk.security.tables.errors import (
    EmptyListError,
    ListRefusedError,
    NotAListError,
    OldWorkbookError,
    UnpacksTooLargeListError,
)
from counsel_desk.security.tables.workbook import read_workbook

_ZIP = b"PK\x03\x04"
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The container of .xls, and of .xlsx that is locked with a password."""
_OTHERS = (
    *BEGINNINGS,
    b"{\\rtf",
    b"\x1f\x8b",
    b"MZ",
    b"Rar!",
    b"7z\xbc\xaf",
)


def reading(question: bytes) -> bytes:
    """Read the file that was given."""
    try:
        made = read(question)
    except ListRefusedError as error:
        return refusal(error)
    text = json.dumps(asdict(made), ensure_ascii=False)
    # Half a character can come out of UTF-16 or an escape; it is taken out with the others later.
    return packed({}, text.encode("utf-8", "replace"))


def read(content: bytes) -> Source:
    """Return what a file holds, recognised by its content.

    Raises:
        ListRefusedError: It cannot be moved in; the subclasses say why.
    """
    if not content.strip():
        raise EmptyListError
    if content.startswith(_OLD):
        raise OldWorkbookError
    if content.startswith(_OTHERS):
        raise NotAListError
    if content.startswith(_ZIP):
        made = read_workbook(content)
    elif content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{":
        made = read_bundle(content)
    elif content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<":
        raise NotAListError
    else:
        made = Source((Sheet("", tuple(map(tuple, read_csv(content)))),))
    cells = (cell for sheet in made.sheets for row in sheet.rows for cell in row)
    if sum(map(len, cells)) > MOST_CHARACTERS:
        raise UnpacksTooLargeListError
    return made
