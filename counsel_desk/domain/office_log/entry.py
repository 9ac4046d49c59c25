"""An entry of the office log, the bytes that are signed, and the link to the next one."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime

from counsel_desk.domain.chain import Head, framed
from counsel_desk.domain.office_log.bodies import Body

_STATEMENT = b"counsel_desk.entry.1"
_LINK = b"counsel_desk.entry_link.1"
_WORDS = re.compile(r"(?<!^)(?=[A-Z])")


@dataclass(frozen=True)
class Entry:
    """One entry.

    Attributes:
        number: Its place, from 1.
        previous: Link of the entry before; 32 zero bytes for the first.
        author: Id of the person who signed it, or `ROOT`.
        instant: When, with a time zone; a clock may be wrong, so nothing is decided by it.
        body: What it says.
        signature: The author's, over `statement`.
    """

    number: int
    previous: bytes
    author: str
    instant: datetime
    body: Body
    signature: bytes


def kind(body: Body) -> str:
    """Return the kind of an entry, such as ``vault_made``."""
    return _WORDS.sub("_", type(body).__name__).lower()


def encoded(body: Body) -> bytes:
    """Return the one way in which a body is written: JSON with sorted names, bytes as hex."""
    return json.dumps(_plain(body), sort_keys=True, separators=(",", ":")).encode()


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(name): _plain(each) for name, each in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    return value


def statement(office: str, entry: Entry) -> bytes:
    """Return the bytes that an entry's author signs; they name the office and the place.

    Args:
        office: Id of the office.
        entry: The entry; its signature does not matter.
    """
    return framed(
        _STATEMENT,
        office.encode(),
        str(entry.number).encode(),
        entry.previous,
        kind(entry.body).encode(),
        entry.author.encode(),
        entry.instant.isoformat().encode(),
        encoded(entry.body),
    )


def extend(head: Head, office: str, entry: Entry) -> Head:
    """Return the head of the log after one more entry; it covers the signature as well."""
    signed = framed(_LINK, statement(office, entry), entry.signature)
    return Head(head.length + 1, hashlib.sha256(signed).digest())
