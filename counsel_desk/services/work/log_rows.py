"""Reads the rows of the office log: decodes them, follows their links and folds them."""

from collections.abc import Iterable, Iterator
from datetime import datetime

import msgspec

from counsel_desk.domain.chain import EMPTY, Head
from counsel_desk.domain.office_log.bodies import Body, Brought
from counsel_desk.domain.office_log.entry import (
    KINDS,
    Entry,
    StoredEntry,
    extend_stored,
    is_fact,
    kind,
)
from counsel_desk.domain.office_log.fold import LogAlteredError, Verify, fold_rows
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import AlarmError

_BROUGHT = kind(Brought)
YEARS = range(1970, 2150)
"""In which years an entry can have been made."""


class RegisterAlteredError(AlarmError):
    """The register is not the one that the person last saw."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The office register is not as you last saw it: it may be an older copy. Nothing has "
        "been changed. Please do not go on here, and ask the administrator.",
    )


class EntryAlteredError(RegisterAlteredError):
    """An entry of the office log is not as its author wrote it, or is missing.

    Attributes:
        number: Its number.
    """

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The office register is not as the people of the office wrote it: entry {number} is the "
        "first that was changed, was added by somebody else or is missing. Nothing has been "
        "changed now. Please do not go on here, and ask the administrator.",
    )

    def __init__(self, number: int) -> None:
        super().__init__(number=number)
        self.number = number


def folded(rows: Iterable[StoredEntry], verify: Verify, before: State) -> State:
    """Return the state that stored entries come to.

    Raises:
        EntryAlteredError: An entry is not as its author wrote it.
    """
    try:
        return fold_rows(rows, decoded, verify, before)
    except LogAlteredError as error:
        raise EntryAlteredError(number=error.number) from None


def decoded(row: StoredEntry, previous: bytes = EMPTY.link) -> Entry:
    """Return a stored entry.

    Args:
        row: As it is stored.
        previous: The link before it.

    Raises:
        EntryAlteredError: It is not one that any version of the desk wrote.
    """
    if not _of_right_types(row):
        raise EntryAlteredError(number=row.number)
    try:
        body = _body(row.kind, row.body)
        instant = datetime.fromisoformat(row.instant)
    except (msgspec.DecodeError, KeyError, ValueError, RecursionError):
        raise EntryAlteredError(number=row.number) from None
    if instant.tzinfo is None or instant.year not in YEARS or instant.isoformat() != row.instant:
        raise EntryAlteredError(number=row.number)
    return Entry(row.number, previous, row.author, instant, body, row.signature, row.body)


def _body(kind: str, written: bytes) -> Body:
    if kind != _BROUGHT:
        return msgspec.json.decode(written, type=KINDS[kind])
    brought = msgspec.json.decode(written, type=_Brought)
    fact = msgspec.json.decode(brought.fact, type=KINDS[brought.kind])
    if not is_fact(fact) or isinstance(fact, Brought):
        raise KeyError(brought.kind)
    return Brought(fact)


class _Brought(msgspec.Struct):
    """A brought fact as it is stored: what shape it has follows from its kind."""

    kind: str
    fact: msgspec.Raw


def _of_right_types(row: StoredEntry) -> bool:
    """Return whether a row has texts and bytes where they belong; SQLite takes any in any place."""
    texts = type(row.kind) is type(row.author) is type(row.instant) is str
    return texts and type(row.body) is type(row.signature) is bytes


def linked(rows: Iterable[StoredEntry]) -> Iterator[tuple[Entry, Head]]:
    """Return the entries of a whole log with the link before them, and the head after each."""
    head, office = EMPTY, ""
    for row in rows:
        entry = decoded(row, head.link)
        office = office or getattr(entry.body, "office", "")
        [head] = heads([row], head, office)
        yield entry, head


def heads(rows: Iterable[StoredEntry], head: Head, office: str) -> Iterator[Head]:
    """Return the head after each stored entry that follows a head.

    Raises:
        EntryAlteredError: One is missing, or is not one that any version of the desk wrote.
    """
    for row in rows:
        if row.number != head.length + 1:
            raise EntryAlteredError(number=head.length + 1)
        if not _of_right_types(row):
            raise EntryAlteredError(number=row.number)
        head = extend_stored(head, office, row)
        yield head
