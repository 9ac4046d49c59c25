"""Lets a new laptop in: by a code that the administrator shows, and one comparison of words.

The administrator's laptop leaves how the office was founded on a road, sealed with the code. The
new one makes its data folder from that, if its root is the one that the code binds, makes its
identity and leaves a request, sealed with the code as well. Both show the same words. Once the
administrator has compared them and adds the laptop, it gets all it has to know in parcels for it
alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

import msgspec

from counsel_desk.domain.exchange.parcel import Mark
from counsel_desk.domain.exchange.standing import Own
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.claims import laptop_id
from counsel_desk.domain.office_log.entry import Signed
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import PublicKeys
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import gathering, keeping, laptops, meeting, packing, under_code
from counsel_desk.services.exchange.laptops import AlreadyExchangingError
from counsel_desk.services.exchange.meeting import Way
from counsel_desk.services.exchange.under_code import Request
from counsel_desk.services.office.founding import check_folder, description_of, lay_out
from counsel_desk.services.people.people import check_name
from counsel_desk.services.ports.roads import Road
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.register import Register, RegisterTransaction
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id

OFFER_LASTS = timedelta(days=30)
"""How long a code lets a laptop in."""
_OFFER = "offer"


class OtherOfficeError(KnownError):
    """A code is for another office than the one whose data is here."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This code is for another office than the one on this laptop."
    )


class CodeWithdrawnError(KnownError):
    """A laptop asks with a code that counts no more."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The code that this laptop uses is no longer valid. Please make another one, and ask"
        " for it to be typed there.",
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
        box: The mailbox of the code that it asks with.
    """

    laptop: str
    name: str
    keys: PublicKeys
    words: str
    box: str


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


def come(  # noqa: PLR0917 - what a person decides, and where it is found
    folder: Path,
    tools: Tools,
    road: Road,
    code: str,
    name: str,
    key_file: Path | None,
    way: Way | None = None,
) -> str:
    """Create a data folder for the office that a code belongs to, and ask to be let in.

    Args:
        folder: The data folder; created if missing, and left as it was on failure.
        tools: Storage, security and reports.
        road: Where the administrator's laptop left how the office was founded.
        code: The code, as typed.
        name: What people call the laptop.
        key_file: Where to store the device secret; the machine's keyring if `None`.
        way: What leads to the road, to be kept for the exchanges that follow.

    Returns:
        The words to compare.

    Raises:
        NothingUnderCodeError: Nothing lies there for this code.
        FolderInUseError: The folder holds data already.
        KnownError: The code is for another office, there is no keyring, or the road is closed.
    """
    check_folder(folder, key_file)
    check_name(name)
    row, founded = under_code.founded(tools, road, code)
    me = laptops.made(tools, name)

    def fill(register: Register, _secret: bytes) -> None:
        with register.writing() as transaction:
            transaction.add(Signed(row.author, founded, row.signature), tools.now())
            _ask(tools, transaction, me, code)
            if way is not None:
                meeting.put(transaction, way)

    lay_out(folder, tools, description_of(founded.office, key_file), fill)
    return _words(tools, me, code)


def ask(data: OfficeData, road: Road, code: str, name: str) -> str:
    """Ask that a laptop is let in that has the office's data already; see `come`.

    Raises:
        AlreadyExchangingError: It takes part in the exchange.
        OtherOfficeError: The code is for another office.
    """
    check_name(name)
    data.require_writing()
    _row, founded = under_code.founded(data.tools, road, code)
    if (founded.office, founded.root) != (data.office.office, data.office.root):
        raise OtherOfficeError
    with data.register.writing() as register:
        before = keeping.own(register)
        if before is not None and register.state.active(before.laptop) is not None:
            raise AlreadyExchangingError
        if before is not None and before.laptop not in register.state.laptops:
            register.beside.shelf.drop_parcel(before.laptop, 1)  # what it asked with before
        me = laptops.made(data.tools, name)
        _ask(data.tools, register, me, code)
    return _words(data.tools, me, code)


def _words(tools: Tools, me: Own, code: str) -> str:
    return tools.joining.words(code, tools.parcels.identity(me.private).public)


def _ask(tools: Tools, register: RegisterTransaction, me: Own, code: str) -> None:
    request = Request(me.name, tools.parcels.identity(me.private).public)
    body = tools.joining.seal_under(code, msgspec.msgpack.encode(request))
    box = tools.joining.mailbox(code)
    register.beside.shelf.put_parcel(me.laptop, 1, box, sha256(body).digest(), body)
    keeping.put_own(register, replace(me, number=1))
    keeping.put_words(register, _words(tools, me, code))


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
    for box, code in offers.items():
        for address, content in under_code.found(tools, road, code):
            request = under_code.request_in(content)
            if request is None or address.sender in there:
                continue
            if laptop_id(request.keys) == address.sender:
                words = tools.joining.words(code, request.keys)
                asked = Asking(address.sender, request.name, request.keys, words, box)
                found[address.sender] = asked
    return list(found.values())


def mailboxes(session: Session) -> frozenset[str]:
    """Return the mailboxes of the codes of this laptop that let somebody in.

    Raises:
        NotPermittedError: Only an administrator may.
    """
    session.require(Operation.MANAGE_PEOPLE)
    with session.data.register.reading() as register:
        return frozenset(_offers(register, session.data.tools.now()))


def _offers(register: RegisterTransaction, now: datetime) -> Mapping[str, str]:
    """Return the codes that let somebody in, by their mailboxes; forget those that are too old."""
    found = {}
    for box, body in register.beside.shelf.things(_OFFER).items():
        made = msgspec.msgpack.decode(body, type=Offer)
        if timedelta(0) <= now - made.made < OFFER_LASTS:
            found[box] = made.code
    return found


def refuse(session: Session, asked: Asking) -> None:
    """Refuse a laptop whose words differ: whoever asks knows the code, so that counts no more.

    Raises:
        NotPermittedError: Only an administrator may.
    """
    session.require(Operation.MANAGE_PEOPLE)
    with session.data.register.writing() as register:
        register.beside.shelf.drop_thing(_OFFER, asked.box)


def add(session: Session, asked: Asking) -> None:
    """Let a laptop in, once its words were compared; the next exchange sends what it has to know.

    Args:
        session: An administrator's.
        asked: The laptop as it stood on the screen.

    Raises:
        NotPermittedError: Only an administrator may.
        CodeWithdrawnError: The code counts no more.
        AlreadyExchangingError: It was added meanwhile.
    """
    session.require(Operation.MANAGE_PEOPLE)
    tools = session.data.tools
    with session.data.register.writing() as register:
        packing.required(register)
        if asked.box not in _offers(register, tools.now()):
            raise CodeWithdrawnError
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
