"""The hash chain over a vault's records and over the audit trail.

A link is SHA-256 over the link before and the digest of the row. A row's digest covers a random
salt besides its body, so that the digest that remains of an erased body reveals nothing about it.
"""

import hashlib
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

SALT_BYTES = 16


@dataclass(frozen=True)
class Row:
    """One version of one record, as a vault keeps it.

    Attributes:
        number: Its place in the chain, from 1.
        record: Id of the record.
        version: Counts the versions of the record, from 1.
        kind: What the record is, such as ``note``.
        parent: Id of the record it belongs to, such as a client; may be empty.
        author: Id of the person who wrote it.
        written: When, with a time zone.
        salt: Random, `SALT_BYTES` long.
        body: The record as JSON; `None` once it was erased.
        digest: The digest of the row; see `digest`.
    """

    number: int
    record: str
    version: int
    kind: str
    parent: str
    author: str
    written: datetime
    salt: bytes
    body: bytes | None
    digest: bytes


PlainRow = tuple[int, str, int, str, str, str, str, bytes, bytes | None, bytes]
"""A row as it is stored: the fields of `Row` in their order, `written` as text."""
Dated = tuple[int, str | None, str | None, bool]
"""The number of a row, the days that it is about and by which something is due, and whether its
body was erased."""


@dataclass(frozen=True)
class Head:
    """The end of a chain.

    Attributes:
        length: How many rows it has.
        link: The last link; 32 zero bytes for an empty chain.
    """

    length: int
    link: bytes


EMPTY = Head(0, bytes(32))
_LENGTH = struct.Struct(">Q").pack


def framed(*parts: bytes) -> bytes:
    """Join parts, each after its length, so that no two lists of parts give the same bytes."""
    joined: list[bytes] = []
    for part in parts:
        joined += (_LENGTH(len(part)), part)
    return b"".join(joined)


def _length(part: bytes) -> bytes:
    return _LENGTH(len(part))


_ROW = framed(b"counsel_desk.row.1")
_LINK = framed(b"counsel_desk.link.1") + _length(EMPTY.link)
"""What precedes a link in the frame of the next one."""


def digest(
    place: tuple[int, str, int, str, str, str], written: datetime, salt: bytes, body: bytes
) -> bytes:
    """Return the digest of a row: SHA-256, 32 bytes.

    Args:
        place: Its number, record, version, kind, parent and author.
        written: When it was written.
        salt: Its salt.
        body: Its body.
    """
    words = [str(part).encode() for part in (*place, written.isoformat())]
    return hashlib.sha256(framed(b"counsel_desk.row.1", *words, salt, body)).digest()


def row_digest(row: Row) -> bytes:
    """Return the digest that `row` should have.

    Raises:
        ValueError: Its body was erased, so the digest cannot be computed.
    """
    if row.body is None:
        raise ValueError("An erased row has no body to digest.")
    place = (row.number, row.record, row.version, row.kind, row.parent, row.author)
    return digest(place, row.written, row.salt, row.body)


def extend(head: Head, digest_of_row: bytes) -> Head:
    """Return the head after one more row."""
    linked = hashlib.sha256(framed(b"counsel_desk.link.1", head.link, digest_of_row)).digest()
    return Head(head.length + 1, linked)


def head_statement(chain: str, head: Head) -> bytes:
    """Return the bytes that a person signs to vouch for a head.

    Args:
        chain: Id of the vault.
        head: Its head.
    """
    length = str(head.length).encode()
    return framed(b"counsel_desk.head.1", chain.encode(), length, head.link)


def walk(rows: Iterable[PlainRow]) -> tuple[Head, int | None]:
    """Check a whole chain in one pass.

    Args:
        rows: Every row, in order.

    Returns:
        The head that they lead to, and the number, from 1, of the first row that is altered or
        out of place, or `None` if all is well. An erased row has only its digest, for which the
        links vouch once they are checked against the signed head.
    """
    link, count, wrong = EMPTY.link, 0, None
    framed_word = _Words().__getitem__
    for row in rows:
        count += 1
        if wrong is None and (row[0] != count or _altered(row, framed_word)):
            wrong = count
        link = hashlib.sha256(_LINK + link + _length(row[9]) + row[9]).digest()
    return Head(count, link), wrong


class _Words(dict[str, bytes]):
    """Words in their frames: most of them stand in many rows."""

    def __missing__(self, word: str) -> bytes:
        self[word] = made = _framed(word)
        return made


def _framed(word: str) -> bytes:
    encoded = word.encode()
    return _length(encoded) + encoded


def _altered(row: PlainRow, word: Callable[[str], bytes]) -> bool:
    number, record, version, kind, parent, author, written, salt, body, expected = row
    if body is None:
        return False
    parts = (
        _ROW,
        _framed(str(number)),
        _framed(str(record)),
        word(str(version)),
        word(str(kind)),
        word(str(parent)),
        word(str(author)),
        _framed(str(written)),
        _length(salt),
        salt,
        _length(body),
        body,
    )
    return hashlib.sha256(b"".join(parts)).digest() != expected
