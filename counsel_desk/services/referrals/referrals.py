"""A client's referrals and entitlements: recorded, followed up and escalated."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.referrals import Escalation, Referral, Rung, Service, State, proposed
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session


class PromisedBeforeSentError(KnownError):
    """An answer would be due before the request was sent."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The day of the answer is before the day on which the letter was sent. Please look at"
        " both dates.",
    )
    about = ("answer_by", "promised")


class NoSuchStepError(KnownError):
    """An escalation step does not exist."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This step was not taken yet. Please note first when the office was written to."
    )


@dataclass(frozen=True)
class Details:
    """What a counsellor writes about a referral; all but the first two are optional.

    Attributes:
        service: What kind of service.
        sent: The day on which it was sent or applied for.
        state: How far it is.
        since: The day on which it reached that state; by default `sent` for `State.SENT`, otherwise
            today.
        to: The organisation or office.
        contact: How to reach it.
        asked: What is asked for.
        promised: The day by which an answer was promised.
        next_step: What comes next.
        office_reference: The office's own reference number.
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
        since: The day from which that was so.
        written: When it was recorded.
        author: Id of who recorded it.
        own: Whether the user recorded it.
    """

    state: State
    since: date
    written: datetime
    author: str
    own: bool


def record(session: Session, client: str, details: Details) -> str:
    """Record a referral; this sends nothing about the client.

    Returns:
        The id of its record.

    Raises:
        KnownError: The client is not in the vault, or a date is invalid.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        known = {each.body.our_reference for each in work.latest(Kind.REFERRAL, Referral)}
        body = replace(
            _referral(details, session.today()), our_reference=f"R-{clients.new_code(known)}"
        )
        made = work.put(Kind.REFERRAL, body, parent=client, day=body.sent)
        work.audit("referral_noted")
    return made


def change(session: Session, record: str, details: Details) -> None:
    """Change a referral; what it said before stays in the history.

    Raises:
        KnownError: There is no such referral, or a date is invalid.
    """
    today = session.today()

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


def put_escalation(
    session: Session, record: str, step: Escalation, number: int | None = None
) -> None:
    """Record that the office on a rung of the ladder was approached, or what became of it.

    Args:
        session: A counsellor's session.
        record: The referral.
        step: The step.
        number: Index of the existing step that it replaces; `None` for a new one.

    Raises:
        KnownError: There is no such referral or step, or a date is invalid.
    """
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
    """Return a client's referrals, the last sent first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = reader.latest(Kind.REFERRAL, Referral, client)
    return sorted(found, key=lambda filed: filed.body.sent, reverse=True)


def history(session: Session, record: str) -> list[Change]:
    """Return the states that a referral went through, newest first.

    Raises:
        NoSuchRecordError: There is no such referral.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        versions = reader.versions(record, Referral)
    if not versions:
        raise NoSuchRecordError
    return _changes(versions, session.me.person)[::-1]


def proposal(session: Session, record: str) -> Rung | None:
    """Return the rung to approach now, or `None`.

    Raises:
        NoSuchRecordError: There is no such referral.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return proposed(require(reader, record).body, session.today())


def require(reader: Reader, record: str) -> Filed[Referral]:
    """Return a referral within a transaction.

    Raises:
        NoSuchRecordError: There is no such referral.
    """
    found = reader.get(record, Referral)
    if found is None:
        raise NoSuchRecordError
    return found


def _changes(versions: Sequence[Filed[Referral]], me: str) -> list[Change]:
    changes: list[Change] = []
    for filed in versions:
        body = filed.body
        if not changes or (changes[-1].state, changes[-1].since) != (body.state, body.since):
            own = filed.author == me
            changes.append(Change(body.state, body.since, filed.written, filed.author, own))
    return changes


def _rewrite(session: Session, record: str, changed: Callable[[Referral], Referral]) -> None:
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before = require(work, record).body
        body = changed(before)
        if body != before:
            work.put(Kind.REFERRAL, body, record=record, day=body.sent)
            work.audit("referral_changed")


def _referral(details: Details, today: date) -> Referral:
    since = details.since or (details.sent if details.state is State.SENT else today)
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


def _check_order(first: date, second: date | None) -> None:
    if second is not None and second < first:
        raise PromisedBeforeSentError
