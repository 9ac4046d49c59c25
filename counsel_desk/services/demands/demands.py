"""The registers of demands for records: in a client's file, and beside the legal cases."""

from dataclasses import dataclass, replace

from counsel_desk.domain.demands import WORDS, Demand, HandedOver
from counsel_desk.domain.disclosure import Disclosure
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.casework import cases
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.sensible import NotYetDayError
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

_READ = {
    VaultKind.COUNSELLING: Operation.READ_CLIENT_FILE,
    VaultKind.CASEWORK: Operation.READ_CASEWORK,
}
_WRITE = {
    VaultKind.COUNSELLING: Operation.WRITE_CLIENT_FILE,
    VaultKind.CASEWORK: Operation.WRITE_CASEWORK,
}


class NobodyAskedError(KnownError):
    """A demand does not say who asked."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please write who asked, such as the rank, the office or the court."
    )
    about = ("asked_by",)


@dataclass(frozen=True)
class Register:
    """Where demands are kept.

    Attributes:
        vault: The counselling vault, or the casework vault.
        client: Record id of the client whose records are asked for; empty in the casework vault.
    """

    vault: VaultKind
    client: str = ""


def put(session: Session, register: Register, demand: Demand, record: str = "") -> str:
    """Record a demand, or a change to it; this sends nothing.

    Args:
        session: A counsellor's or a caseworker's session.
        register: Where it is kept.
        demand: The demand; its hand-overs are ignored.
        record: Its record id if it exists already.

    Returns:
        The id of its record.

    Raises:
        NobodyAskedError: It does not say who asked.
        NotYetDayError: The day on which it came is in the future.
        TooLongError: A line is too long.
        FarAwayError: A day is too far away.
        NoSuchRecordError: There is no such demand, client, case or ledger entry.
    """
    kept = _checked(demand)
    if kept.received > session.today():
        raise NotYetDayError().at("received")
    with session.work(register.vault, _WRITE[register.vault]) as work:
        _require_place(work, register, kept)
        before = require(work, register, record).body if record else None
        kept = replace(kept, hand_overs=before.hand_overs if before else ())
        if kept == before:
            return record
        day = kept.received
        made = work.put(Kind.DEMAND, kept, parent=register.client, record=record, day=day)
        work.audit("demand_noted")
    return made


def _checked(demand: Demand) -> Demand:
    if not demand.asked_by.strip():
        raise NobodyAskedError
    return replace(
        demand,
        asked_by=cases.line(demand.asked_by),
        office=cases.line(demand.office),
        reference=cases.line(demand.reference),
        asked_for=cases.line(demand.asked_for, WORDS),
        advice=cases.line(demand.advice, WORDS),
        left=cases.line(demand.left, WORDS),
    )


def _require_place(work: Work, register: Register, demand: Demand) -> None:
    """Refuse a demand whose client, case or ledger entry does not belong to the register.

    Raises:
        NoSuchRecordError: There is no such client, case or entry in the client's ledger.
    """
    if register.vault is VaultKind.COUNSELLING:
        clients.require(work, register.client)
        if demand.case:
            raise NoSuchRecordError
    elif demand.case:
        cases.require(work, demand.case)
    if demand.entry:
        entries = work.latest(Kind.DISCLOSURE, Disclosure, register.client)
        if demand.entry not in {filed.record for filed in entries}:
            raise NoSuchRecordError


def listing(session: Session, register: Register) -> list[Filed[Demand]]:
    """Return the demands, the last received first."""
    parent = register.client or None
    with session.reading(register.vault, _READ[register.vault]) as reader:
        found = reader.latest(Kind.DEMAND, Demand, parent)
    return sorted(found, key=lambda filed: filed.body.received, reverse=True)


def require(reader: Reader, register: Register, record: str) -> Filed[Demand]:
    """Return a demand within a transaction.

    Raises:
        NoSuchRecordError: No demand in that register has that id.
    """
    row = reader.transaction.latest(record)
    exists = row is not None and (row.kind, row.parent) == (Kind.DEMAND, register.client)
    found = reader.get(record, Demand) if exists else None
    if found is None:
        raise NoSuchRecordError
    return found


def get(session: Session, register: Register, record: str) -> Filed[Demand]:
    """Return a demand.

    Raises:
        NoSuchRecordError: No demand in that register has that id.
    """
    with session.reading(register.vault, _READ[register.vault]) as reader:
        return require(reader, register, record)


def add_hand_over(work: Work, record: str, made: HandedOver) -> None:
    """Record a hand-over in its demand, within the unit of work that makes the hand-over."""
    body = require(work, Register(VaultKind.CASEWORK), record).body
    changed = replace(body, hand_overs=(*body.hand_overs, made))
    work.put(Kind.DEMAND, changed, record=record, day=body.received)
