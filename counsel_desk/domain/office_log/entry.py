"""An entry of the office log, the bytes that are signed, and the link to the next one.

A fact is signed for itself, so that it can be carried to another laptop; every other entry is
signed over its place as well. The link covers all of an entry in either case.
"""

import hashlib
import json
import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import TypeGuard, get_args

from counsel_desk.domain.chain import Head, framed
from counsel_desk.domain.framing import frame
from counsel_desk.domain.office_log.bodies import (
    Body,
    Brought,
    Enrolled,
    Fact,
    FormKept,
    FormRetired,
    Founded,
    Invited,
    PolicySet,
    Proved,
)
from counsel_desk.domain.office_log.laptop_bodies import LaptopAdded, LaptopRetired, Upheld
from counsel_desk.domain.trust import Certificate

_STATEMENT = framed(b"counsel_desk.entry.1")
_LINK = framed(b"counsel_desk.entry_link.1")
_INVITED = "counsel_desk.invited.1"
_ENROLLED = "counsel-desk enrolment 1"
_CERTIFICATE = "counsel-desk certificate 1"
_POLICY = "counsel_desk.policy.1"
_FORM = "counsel_desk.form_kept.1"
_RETIRED = "counsel_desk.form_retired.1"
_LAPTOP = "counsel_desk.laptop_added.1"
_LAPTOP_RETIRED = "counsel_desk.laptop_retired.1"
_UPHELD = "counsel_desk.upheld.1"
_WORDS = re.compile(r"(?<!^)(?=[A-Z])")
_FIELDS: dict[type, tuple[str, ...] | None] = {}
_FACTS = (*get_args(Fact), Brought)


@dataclass(frozen=True)
class Signed:
    """What somebody said and signed, without its place in a log.

    Attributes:
        author: Id of the person, or `ROOT`.
        body: What it says.
        signature: Theirs, over `fact_statement` if it is a fact.
    """

    author: str
    body: Body
    signature: bytes


@dataclass(frozen=True)
class Entry:
    """One entry.

    Attributes:
        number: Its place, from 1.
        previous: Link of the entry before; 32 zero bytes for the first.
        author: Id of the person who signed it, or `ROOT`.
        instant: When, with a time zone; a clock may be wrong, so nothing is decided by it.
        body: What it says.
        signature: The author's, over `statement`, or over `fact_statement` if it is a fact.
        written: The body as it is stored, so that it need not be written anew to be checked.
    """

    number: int
    previous: bytes
    author: str
    instant: datetime
    body: Body
    signature: bytes
    written: bytes


@dataclass(frozen=True)
class StoredEntry:
    """An entry as it is stored: the link before it follows from those before.

    Attributes:
        number: Its place.
        kind: What kind of entry it is.
        author: Id of the person who signed it, or `ROOT`.
        instant: When, as text.
        body: What it says, as `encoded` writes it.
        signature: The author's.
    """

    number: int
    kind: str
    author: str
    instant: str
    body: bytes
    signature: bytes


def stored(entry: Entry) -> StoredEntry:
    """Return an entry as it is stored."""
    name, instant = kind_of(entry.body), entry.instant.isoformat()
    return StoredEntry(entry.number, name, entry.author, instant, entry.written, entry.signature)


def placed(head: Head, said: Signed, instant: datetime) -> Entry:
    """Return what somebody said as the entry after a head."""
    written = encoded(said.body)
    return Entry(
        head.length + 1, head.link, said.author, instant, said.body, said.signature, written
    )


def kind_of(body: Body) -> str:
    """Return the kind of a body."""
    return _NAMES[type(body)]


def kind(body: type[Body]) -> str:
    """Return the kind of an entry, such as ``vault_made``."""
    return _WORDS.sub("_", body.__name__).lower()


KINDS: Mapping[str, type[Body]] = {kind(each): each for each in get_args(Body)}
"""What an entry of each kind says."""
_NAMES = {body: name for name, body in KINDS.items()}
FACTS = frozenset(kind(each) for each in _FACTS)
"""The kinds that are facts."""


def is_fact(body: Body) -> TypeGuard[Fact | Brought]:
    """Return whether a body is signed for itself, wherever it stands."""
    return isinstance(body, _FACTS)


def encoded(body: Body) -> bytes:
    """Return the one way in which a body is written: JSON with sorted names, bytes in base64."""
    plain = _plain(body)
    if isinstance(body, Brought):
        plain = {"fact": _plain(body.fact), "kind": kind_of(body.fact)}
    return json.dumps(plain, sort_keys=True, separators=(",", ":")).encode()


def _plain(value: object) -> object:
    names = _names_of(type(value))
    if names is not None:
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(name): _plain(each) for name, each in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    return value


def _names_of(shape: type) -> tuple[str, ...] | None:
    """Return the names of the fields of a dataclass; `None` for everything else."""
    if shape not in _FIELDS:
        known = tuple(each.name for each in fields(shape)) if is_dataclass(shape) else None
        _FIELDS[shape] = known
    return _FIELDS[shape]


def statement(office: str, entry: Entry) -> bytes:
    """Return the bytes that an entry's author signs; they name the office and the place.

    Args:
        office: Id of the office.
        entry: The entry; its signature does not matter.
    """
    return _stated(office, entry.previous, stored(entry))


def _stated(office: str, previous: bytes, row: StoredEntry) -> bytes:
    place = _framed_text(office) + framed(str(row.number).encode(), previous)
    what = _framed_text(row.kind) + _framed_text(row.author)
    return _STATEMENT + place + what + framed(row.instant.encode(), row.body)


@lru_cache
def _framed_text(text: str) -> bytes:
    """Return the frame of a text that many entries have."""
    return framed(text.encode())


def fact_statement(  # noqa: PLR0911 - one for each kind
    office: str, author: str, body: Fact | Brought
) -> bytes:
    """Return the bytes that the author of a fact signs; empty for a proof, which proves itself.

    Args:
        office: Id of the office.
        author: Id of the author.
        body: What they say.
    """
    body = body.fact if isinstance(body, Brought) else body
    match body:
        case Certificate() | Founded():
            return _certificate(office, body.root if isinstance(body, Founded) else body)
        case Invited():
            roles = ",".join(body.roles)
            return frame(_INVITED, office, author, body.person, body.name, roles, body.epoch)
        case Enrolled():
            keys = body.keys
            return frame(_ENROLLED, office, body.person, keys.agreement, keys.signing, body.mark)
        case PolicySet():
            return f"{_POLICY}:{office}:{body.number}:{author}:".encode() + body.policy
        case FormKept() | FormRetired():
            return _form(office, author, body)
        case LaptopAdded() | LaptopRetired() | Upheld():
            return _laptops(office, author, body)
        case Proved():
            return b""


def _laptops(office: str, author: str, body: LaptopAdded | LaptopRetired | Upheld) -> bytes:
    match body:
        case LaptopAdded(laptop, name, keys):
            return frame(_LAPTOP, office, author, laptop, name, keys.agreement, keys.signing)
        case LaptopRetired(laptop):
            return frame(_LAPTOP_RETIRED, office, author, laptop)
        case Upheld(facts):
            return frame(_UPHELD, office, author, *facts)


def _form(office: str, author: str, body: FormKept | FormRetired) -> bytes:
    if isinstance(body, FormRetired):
        return frame(_RETIRED, office, author, body.form, body.number)
    said = (body.use, body.title, ",".join(body.languages), body.content, body.day.isoformat())
    return frame(_FORM, office, author, body.form, body.number, *said)


def _certificate(office: str, body: Certificate) -> bytes:
    return frame(
        _CERTIFICATE,
        office,
        body.person,
        body.name,
        ",".join(body.roles),
        body.keys.agreement,
        body.keys.signing,
        body.epoch,
        body.challenge,
        body.proof,
    )


def extend(head: Head, office: str, entry: Entry) -> Head:
    """Return the head of the log after one more entry; it covers the signature as well."""
    return extend_stored(Head(head.length, entry.previous), office, stored(entry))


def extend_stored(head: Head, office: str, row: StoredEntry) -> Head:
    """Return the head of the log after one more entry, as that is stored."""
    signed = _LINK + framed(_stated(office, head.link, row), row.signature)
    return Head(head.length + 1, hashlib.sha256(signed).digest())
