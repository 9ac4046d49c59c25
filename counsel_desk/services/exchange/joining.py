"""Lets a new laptop in: by a code that the administrator shows, and one comparison of words.

The administrator's laptop leaves how the office was founded on a road, sealed with the code. The
new one makes its data folder from that, if its root is the one that the code binds, makes its
identity and leaves a request, sealed with the code as well. Both show the same words. Once the
administrator has compared them and adds the laptop, it gets all it has to know in parcels for it
alone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

import msgspec

from counsel_desk.domain.exchange.parcel import Mark
from counsel_desk.domain.exchange.standing import Own
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import Founded
from counsel_desk.domain.office_log.claims import laptop_id
from counsel_desk.domain.office_log.entry import Signed, StoredEntry
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import PublicKeys
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import gathering, keeping, laptops, packing
from counsel_desk.services.exchange.laptops import AlreadyExchangingError
from counsel_desk.services.office.founding import check_folder, description_of, lay_out
from counsel_desk.services.people.people import check_name
from counsel_desk.services.ports.roads import Address, Road
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.log_rows import EntryAlteredError, decoded
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.register import Register, RegisterTransaction
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id

OFFER_LASTS = timedelta(days=30)
"""How long a code lets a laptop in."""
_OFFER = "offer"


class NothingUnderCodeError(KnownError):
    """Nothing that was sealed with the code lies on the road."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing lies here for this code. Please compare every character of it, and have the other "
        "laptop exchange over this folder or stick once more.",
    )


@dataclass(frozen=True)
class Offer:
    """A code that lets a laptop in."""

    code: str
    made: datetime


@dataclass(frozen=True)
class Asking:
    """A laptop that asks to be let in.

    Attributes:
        laptop: Its id.
        name: What people call it.
        keys: Its keys.
        words: The words to compare with those that it shows.
    """

    laptop: str
    name: str
    keys: PublicKeys
    words: str


@dataclass(frozen=True)
class _Request:
    name: str
    keys: PublicKeys


def offer(session: Session) -> str:
    """Make a code that lets a laptop in; the next exchange leaves what it needs on the road.

    Raises:
        NotPermittedError: Only an administrator may.
        NotExchangingError: This laptop does not take part itself.
    """
    session.require(Operation.MANAGE_PEOPLE)
    data, tools = session.data, session.data.tools
    root = data.office.root.keys
    code = tools.enrolment.invitation_code(session.identity, data.office.office, new_id(), root)
    with data.register.writing() as register:
        me = packing.required(register)
        founded = msgspec.msgpack.encode(next(iter(register.beside.entries())))
        box, body = tools.joining.mailbox(code), tools.joining.seal_under(code, founded)
        number = me.number + 1
        shelf = register.beside.shelf
        shelf.put_parcel(me.laptop, number, box, sha256(body).digest(), body)
        made = msgspec.msgpack.encode(Offer(code, tools.now()))
        shelf.put_thing(_OFFER, box, made)
        keeping.put_own(register, replace(me, number=number))
    return code


def come(
    folder: Path, tools: Tools, road: Road, code: str, name: str, key_file: Path | None
) -> str:
    """Create a data folder for the office that a code belongs to, and ask to be let in.

    Args:
        folder: The data folder; created if missing, and left as it was on failure.
        tools: Storage, security and reports.
        road: Where the administrator's laptop left how the office was founded.
        code: The code, as typed.
        name: What people call the laptop.
        key_file: Where to store the device secret; the machine's keyring if `None`.

    Returns:
        The words to compare.

    Raises:
        NothingUnderCodeError: Nothing lies there for this code.
        FolderInUseError: The folder holds data already.
        KnownError: The code is for another office, there is no keyring, or the road is closed.
    """
    check_folder(folder, key_file)
    check_name(name)
    row, founded = _founded(tools, road, code)
    me = laptops.made(tools, name)

    def fill(register: Register, _secret: bytes) -> None:
        with register.writing() as transaction:
            transaction.add(Signed(row.author, founded, row.signature), tools.now())
            _ask(tools, transaction, me, code)

    lay_out(folder, tools, description_of(founded.office, key_file), fill)
    return tools.joining.words(code, tools.parcels.identity(me.private).public)


def ask(data: OfficeData, road: Road, code: str, name: str) -> str:
    """Ask that a laptop is let in that has the office's data already; see `come`.

    Raises:
        AlreadyExchangingError: It takes part in the exchange.
    """
    check_name(name)
    data.require_writing()
    _founded(data.tools, road, code)
    with data.register.writing() as register:
        before = keeping.own(register)
        if before is not None and register.state.active(before.laptop) is not None:
            raise AlreadyExchangingError
        me = laptops.made(data.tools, name)
        _ask(data.tools, register, me, code)
    return data.tools.joining.words(code, data.tools.parcels.identity(me.private).public)


def _founded(tools: Tools, road: Road, code: str) -> tuple[StoredEntry, Founded]:
    """Return how the office was founded that a code belongs to.

    Raises:
        NothingUnderCodeError: Nothing lies there for this code.
    """
    for _address, content in _under(tools, road, code):
        try:
            row = msgspec.msgpack.decode(content, type=StoredEntry)
            body = decoded(row).body
        except (msgspec.DecodeError, EntryAlteredError):
            continue
        if isinstance(body, Founded):
            tools.enrolment.check_office(code, body.root.keys)
            return row, body
    raise NothingUnderCodeError


def _under(tools: Tools, road: Road, code: str) -> Iterator[tuple[Address, bytes]]:
    box = tools.joining.mailbox(code)
    for address in road.waiting(box, {}):
        if address.recipient == box:
            sealed = road.take(address)
            content = tools.joining.open_under(code, sealed) if sealed is not None else None
            if content is not None:
                yield address, content


def _ask(tools: Tools, register: RegisterTransaction, me: Own, code: str) -> None:
    request = _Request(me.name, tools.parcels.identity(me.private).public)
    body = tools.joining.seal_under(code, msgspec.msgpack.encode(request))
    box = tools.joining.mailbox(code)
    register.beside.shelf.put_parcel(me.laptop, 1, box, sha256(body).digest(), body)
    keeping.put_own(register, replace(me, number=1))


def asking(session: Session, road: Road) -> list[Asking]:
    """Return the laptops that ask on a road to be let in by a code of this laptop.

    Raises:
        NotPermittedError: Only an administrator may.
        RoadClosedError: The road cannot be reached.
    """
    session.require(Operation.MANAGE_PEOPLE)
    tools, found = session.data.tools, {}
    with session.data.register.reading() as register:
        offers, there = _offers(register, tools.now()), set(register.state.laptops)
    for code in offers.values():
        for address, content in _under(tools, road, code):
            request = _request(content)
            if request is None or address.sender in there:
                continue
            if laptop_id(request.keys) == address.sender:
                words = tools.joining.words(code, request.keys)
                found[address.sender] = Asking(address.sender, request.name, request.keys, words)
    return list(found.values())


def _offers(register: RegisterTransaction, now: datetime) -> Mapping[str, str]:
    """Return the codes that let somebody in, by their mailboxes; forget those that are too old."""
    found = {}
    for box, body in register.beside.shelf.things(_OFFER).items():
        made = msgspec.msgpack.decode(body, type=Offer)
        if timedelta(0) <= now - made.made < OFFER_LASTS:
            found[box] = made.code
    return found


def _request(content: bytes) -> _Request | None:
    try:
        found = msgspec.msgpack.decode(content, type=_Request)
        check_name(found.name)
    except (msgspec.DecodeError, KnownError):
        return None
    return found


def add(session: Session, asked: Asking) -> None:
    """Let a laptop in, once its words were compared; the next exchange sends what it has to know.

    Args:
        session: An administrator's.
        asked: The laptop as it stood on the screen.

    Raises:
        NotPermittedError: Only an administrator may.
        AlreadyExchangingError: It was added meanwhile.
    """
    session.require(Operation.MANAGE_PEOPLE)
    tools = session.data.tools
    with session.data.register.writing() as register:
        packing.required(register)
        if asked.laptop in register.state.laptops:
            raise AlreadyExchangingError
        laptops.add_fact(session, register, asked.laptop, asked.name, asked.keys)
        packing.pack(tools, register)
        _welcome(tools, register, asked)
    session.note_reached()


def _welcome(tools: Tools, register: RegisterTransaction, to: Asking) -> None:
    """Make parcels of all that a new laptop has to know."""
    me, head = packing.required(register), register.state.head
    office = register.state.office.office if register.state.office else ""
    marks = {who: one.mark for who, one in keeping.everybody_met(register).items()}
    marks[me.laptop] = me.mark
    grants = {to.laptop: tools.parcels.grant(office, me.laptop, to.laptop, to.keys, me.keys)}
    log = Mark(head.length, head.link)
    for contents in packing.parts(gathering.everything(register), log, marks):
        me = packing.seal(tools, register, me, contents, grants, to.laptop)
    keeping.put_own(register, me)
