"""Legal holds on a client's file, under which nothing of it is destroyed.

A person puts a file under a hold. A demand for records, a release for a compensation claim and a
disclosure without consent do so by themselves. Only a person lifts a hold, with a reason. A hold
can be set and lifted while the file is sealed, because a court may ask for it then, and on a copy
that was kept after a hand-over: process notes under a hold stay there, because they do not go with
the file.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from counsel_desk.domain.consent.consent import Purpose
from counsel_desk.domain.demands import Demand
from counsel_desk.domain.disclosure import Disclosure, Step
from counsel_desk.domain.exceptional.exceptional_disclosure import ExceptionalRelease, State
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Kind
from counsel_desk.domain.rights import legal_hold
from counsel_desk.domain.rights.legal_hold import Cause, LegalHold
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

LAW = "bns_241"
"""Key of the statement of law that says why nothing is destroyed."""


class HeldError(KnownError):
    """Something would be destroyed that is under a legal hold."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file is under a legal hold, so nothing of it is destroyed. Nothing has been "
        "changed. A hold is ended under Rights, or under Closed files, with the reason.",
    )


class HoldReasonError(KnownError):
    """A legal hold is to be set or lifted without a reason."""

    text = QT_TRANSLATE_NOOP("errors", "Please write why. The reason is kept with the file.")
    about = ("reason",)


@dataclass(frozen=True)
class Hold:
    """A hold in force.

    Attributes:
        key: By which it is lifted.
        body: The hold.
    """

    key: str
    body: LegalHold


def in_force(reader: Reader, client: str) -> tuple[Hold, ...]:
    """Return the holds in force on a file, sealed or not, the oldest first."""
    below = reader.including_sealed()
    written = {one.record: one.body for one in below.latest(Kind.LEGAL_HOLD, LegalHold, client)}
    found = legal_hold.in_force(written, _following(below, client))
    holds = [Hold(key, body) for key, body in found.items()]
    return tuple(sorted(holds, key=lambda one: one.body.since))


def _following(reader: Reader, client: str) -> Iterator[LegalHold]:
    """Yield the holds that follow from other records of a file."""
    for demand in reader.latest(Kind.DEMAND, Demand, client):
        yield LegalHold(Cause.DEMAND, demand.body.received, source=demand.record)
    for entry in reader.latest(Kind.DISCLOSURE, Disclosure, client):
        claim = entry.body.purpose is Purpose.VICTIM_COMPENSATION
        if claim and entry.body.step is Step.RELEASED:
            day = local_day(entry.body.instant)
            yield LegalHold(Cause.COMPENSATION, day, source=entry.record)
    for report in reader.latest(Kind.EXCEPTIONAL_RELEASE, ExceptionalRelease, client):
        # Of a request that was given up nothing ever left.
        if report.body.state is not State.GIVEN_UP:
            yield LegalHold(Cause.REPORT, local_day(report.body.asked), source=report.record)


def refuse(reader: Reader, client: str) -> None:
    """Refuse to destroy anything of a file that is under a hold.

    Raises:
        HeldError: It is.
    """
    if in_force(reader, client):
        raise HeldError


def of_client(session: Session, client: str) -> tuple[Hold, ...]:
    """Return the holds in force on a file, the oldest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return in_force(reader, client)


def hold(session: Session, client: str, reason: str, lawyer: str = "") -> str:
    """Put a file under a hold, sealed or not.

    Args:
        session: A counsellor's.
        client: Record id of the client.
        reason: Why.
        lawyer: The lawyer who advised it; may be empty.

    Returns:
        The id of its record.

    Raises:
        HoldReasonError: The reason is empty.
        NoSuchRecordError: There is no such client.
        FrozenError: The file is being, or was, handed over.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    if not reason.strip():
        raise HoldReasonError
    body = LegalHold(Cause.DECIDED, session.today(), reason.strip(), lawyer.strip())
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        row = work.transaction.latest(client)
        if row is None or row.body is None or row.kind != Kind.CLIENT:
            raise NoSuchRecordError
        made = work.put(Kind.LEGAL_HOLD, body, parent=client)
        work.audit("legal_hold_set")
    return made


def lift(session: Session, client: str, key: str, reason: str) -> None:
    """Lift a hold.

    Args:
        session: A counsellor's.
        client: Record id of the client.
        key: Which one, as `in_force` has it.
        reason: Why.

    Raises:
        HoldReasonError: The reason is empty.
        NoSuchRecordError: There is no such hold in force.
        FrozenError: The file is being, or was, handed over.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    if not reason.strip():
        raise HoldReasonError().at("why")
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        found = [one for one in in_force(work, client) if one.key == key]
        if not found:
            raise NoSuchRecordError
        body = replace(found[0].body, lifted=session.today(), lifted_why=reason.strip())
        record = "" if body.source else key
        work.put(Kind.LEGAL_HOLD, body, parent=client, record=record)
        work.audit("legal_hold_lifted")
