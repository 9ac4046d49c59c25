"""Referrals and entitlements of a client: noted, followed, and taken from rung to rung."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.referrals import Escalation, Referral, Rung, Service, State, proposed
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.appointments.appointment_rules import YEARS, FarAwayError
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session


class PromisedBeforeSentError(KnownError):
    """An answer would be due before anything was asked."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The day of an answer lies before the day on which it was sent. Please look at both dates.",
    )


class NoSuchStepError(KnownError):
    """A step on the ladder is not there."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This step was not taken yet. Please note first when the office was written to."
    )


@dataclass(frozen=True)
class Details:
    """What a counsellor writes about a referral; everything but the first two may be left.

    Attributes:
        service: What kind of service.
        sent: The day on which it was sent or applied for.
        state: How far it is.
        since: The day from which it is so; the day of writing if none is given.
        to: The organisation or office.
        contact: How it is reached.
        asked: What is asked for.
        promised: The day by which an answer was promised.
        next_step: What comes next.
        office_reference: The number under which the office keeps it.
    """

    service: Service
    sent: date
    state: State = State.SENT
    since: date | None = None
    to: str = ""
    contact: str = ""
    asked: str = ""
    promised: date | None = None
    next_step: str = ""
    office_reference: str = ""


@dataclass(frozen=True)
class Change:
    """One entry of a referral's history.

    Attributes:
        state: How far it was.
        since: From which day.
        written: When it was noted.
        author: Id of who noted it.
        own: Whether the person who asks noted it.
    """

    state: State
    since: date
    written: datetime
    author: str
    own: bool


def record(session: Session, client: str, details: Details) -> str:
    """Note a referral; nothing about her leaves by it.

    Returns:
        The id of its record.

    Raises:
        KnownError: She is not in the vault, or a date cannot be.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        known = {each.body.our_reference for each in work.latest(Kind.REFERRAL, Referral)}
        body = replace(
            _referral(details, _today(session)), our_reference=f"R-{clients.new_code(known)}"
        )
        made = work.put(Kind.REFERRAL, body, parent=client, day=body.sent)
        work.audit("referral_noted")
    return made


def change(session: Session, record: str, details: Details) -> None:
    """Keep what changed; what stood before stays in the history.

    Raises:
        KnownError: There is no such referral, or a date cannot be.
    """
    today = _today(session)

    def changed(before: Referral) -> Referral:
        wanted = details
        if details.since is None and details.state is before.state:
            wanted = replace(details, since=before.since)
        return replace(
            _referral(wanted, today),
            our_reference=before.our_reference,
            escalations=before.escalations,
            letters=before.letters,
        )

    _rewrite(session, record, changed)


def climb(session: Session, record: str, step: Escalation, number: int | None = None) -> None:
    """Note that the office on a rung of the ladder was turned to, or what became of it.

    Args:
        session: A counsellor's.
        record: The referral.
        step: The step.
        number: Which of the steps there are it takes the place of, from 0; `None` for a new one.

    Raises:
        KnownError: There is no such referral or step, or a date cannot be.
    """
    _check_days(step.sent, step.answer_by, step.answered)
    _check_order(step.sent, step.answer_by)
    _check_order(step.sent, step.answered)
    kept = replace(step, office=step.office.strip(), answer=step.answer.strip())

    def climbed(before: Referral) -> Referral:
        steps = before.escalations
        if number is None:
            return replace(before, escalations=(*steps, kept))
        if not 0 <= number < len(steps):
            raise NoSuchStepError
        changed = (*steps[:number], kept, *steps[number + 1 :])
        return replace(before, escalations=changed)

    _rewrite(session, record, climbed)


def of_client(session: Session, client: str) -> list[Filed[Referral]]:
    """Return a client's referrals, the one sent last first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = reader.latest(Kind.REFERRAL, Referral, client)
    return sorted(found, key=lambda filed: filed.body.sent, reverse=True)


def history(session: Session, record: str) -> list[Change]:
    """Return through which states a referral went, the newest first.

    Raises:
        NoSuchRecordError: There is no such referral.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        versions = reader.versions(record, Referral)
    if not versions:
        raise NoSuchRecordError
    return _changes(versions, session.me.person)[::-1]


def proposal(session: Session, record: str) -> Rung | None:
    """Return the rung that it is time for, or `None`.

    Raises:
        NoSuchRecordError: There is no such referral.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return proposed(require(reader, record).body, _today(session))


def require(reader: Reader, record: str) -> Filed[Referral]:
    """Return a referral within a transaction.

    Raises:
        NoSuchRecordError: There is none of that id.
    """
    found = reader.get(record, Referral)
    if found is None:
        raise NoSuchRecordError
    return found


def _changes(versions: Sequence[Filed[Referral]], me: str) -> list[Change]:
    found: list[Change] = []
    for filed in versions:
        body = filed.body
        if not found or (found[-1].state, found[-1].since) != (body.state, body.since):
            own = filed.author == me
            found.append(Change(body.state, body.since, filed.written, filed.author, own))
    return found


def _rewrite(session: Session, record: str, changed: Callable[[Referral], Referral]) -> None:
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before = require(work, record).body
        body = changed(before)
        if body != before:
            work.put(Kind.REFERRAL, body, record=record, day=body.sent)
            work.audit("referral_changed")


def _referral(details: Details, today: date) -> Referral:
    since = details.since or (details.sent if details.state is State.SENT else today)
    _check_days(details.sent, details.promised, since)
    _check_order(details.sent, details.promised)
    return Referral(
        details.service,
        details.state,
        since,
        details.sent,
        details.to.strip(),
        details.contact.strip(),
        details.asked.strip(),
        details.promised,
        details.next_step.strip(),
        details.office_reference.strip(),
    )


def _check_days(*days: date | None) -> None:
    if any(day is not None and day.year not in YEARS for day in days):
        raise FarAwayError


def _check_order(first: date, second: date | None) -> None:
    if second is not None and second < first:
        raise PromisedBeforeSentError


def _today(session: Session) -> date:
    return session.today()
