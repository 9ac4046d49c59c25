"""The laptops of the office: which there are, how the exchange went, and retiring one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from counsel_desk.domain.exchange.findings import Finding
from counsel_desk.domain.exchange.standing import Exchanged, Own
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.claims import laptop_id
from counsel_desk.domain.office_log.laptop_bodies import LaptopAdded, LaptopRetired
from counsel_desk.domain.office_log.state import Laptop
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import PublicKeys
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import keeping, packing
from counsel_desk.services.office.upholding import enter_fact, upholding
from counsel_desk.services.people.people import check_name, note
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session


class ThisLaptopError(KnownError):
    """Nobody retires the laptop that they sit at."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This is the laptop you are using. Please retire it at another laptop of the office.",
    )


class NoSuchLaptopError(KnownError):
    """The laptop does not take part in the exchange any more."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This laptop no longer takes part. Please look at the list again."
    )


class AlreadyExchangingError(KnownError):
    """The laptop takes part in the exchange already."""

    text = QT_TRANSLATE_NOOP("errors", "This laptop takes part in the exchange already.")


@dataclass(frozen=True)
class Standing:
    """How the exchange stands at this laptop.

    Attributes:
        own: Id of this laptop; empty if it does not take part.
        laptops: The laptops of the office, by name; retired ones last.
        last: How the last exchange went; `None` before the first.
        findings: What does not fit.
        heard: When something of another laptop was taken in last, by its id. One of which nobody
            hears may be quiet, or kept back by the road: nothing tells the two apart.
        retired: Whether this laptop took part until it was retired.
    """

    own: str
    laptops: tuple[Laptop, ...]
    last: Exchanged | None
    findings: tuple[Finding, ...]
    heard: Mapping[str, datetime] = field(default_factory=dict)
    retired: bool = False


def standing(session: Session) -> Standing:
    """Return how the exchange stands at this laptop."""
    session.require(Operation.READ_OWN_ACTIONS)
    with session.data.register.reading() as register:
        me, there = keeping.own(register), register.state.laptops.values()
        found = tuple(keeping.findings(register))
        heard = {who: one.heard for who, one in keeping.everybody_met(register).items()}
        active = me is not None and register.state.active(me.laptop) is not None
        retired = keeping.retired(register)
    ordered = tuple(sorted(there, key=lambda one: (one.retired, one.name, one.laptop)))
    own = me.laptop if me is not None and active else ""
    known = {who: instant for who, instant in heard.items() if instant is not None}
    return Standing(own, ordered, me.last if me else None, found, known, retired)


def made(tools: Tools, name: str) -> Own:
    """Make an identity for this laptop."""
    identity = tools.keys.new_identity()
    return Own(laptop_id(identity.public), name.strip(), identity.private_bytes())


def begin(session: Session, name: str) -> None:
    """Make this the first laptop of the office that exchanges.

    Args:
        session: An administrator's.
        name: What people call the laptop.

    Raises:
        NotPermittedError: Only an administrator may.
        AlreadyExchangingError: It takes part already.
        KnownError: The name is missing.
    """
    session.require(Operation.MANAGE_PEOPLE)
    check_name(name)
    tools, data = session.data.tools, session.data
    with data.register.writing() as register:
        me = keeping.own(register)
        if me is not None and register.state.active(me.laptop) is not None:
            raise AlreadyExchangingError
        me = made(tools, name)
        add_fact(session, register, me.laptop, me.name, tools.parcels.identity(me.private).public)
        keeping.put_own(register, me)
        packing.pack(tools, register)
    session.note_reached()


def add_fact(
    session: Session, register: RegisterTransaction, laptop: str, name: str, keys: PublicKeys
) -> None:
    """Enter that a laptop is added; with the first one, uphold what would count no more."""
    note(session, register, "laptop_added")
    with upholding(session, register):
        enter_fact(session, register, LaptopAdded(laptop, name, keys))


def retire(session: Session, laptop: str) -> None:
    """Retire a laptop, such as one that is lost: it reads nothing more of the exchange.

    Args:
        session: An administrator's.
        laptop: Id of the laptop.

    Raises:
        NotPermittedError: Only an administrator may.
        ThisLaptopError: It is this one.
        NoSuchLaptopError: It takes part no more.
    """
    session.require(Operation.MANAGE_PEOPLE)
    with session.data.register.writing() as register:
        if register.state.active(laptop) is None:
            raise NoSuchLaptopError
        if packing.required(register).laptop == laptop:
            raise ThisLaptopError
        note(session, register, "laptop_retired")
        packing.pack(session.data.tools, register)
        enter_fact(session, register, LaptopRetired(laptop))
        packing.pack(session.data.tools, register, rotate=False)
        packing.pack(session.data.tools, register)
    session.note_reached()
