"""Reviews that a client asks for: of a part left out of a copy, and of a refused correction.

Who looks again, and within how many days, is the office's setting. What is due appears among the
reminders.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Filed, Kind
from counsel_desk.domain.rights.rights import Answer, Correction, RecordCopy, ReviewRequest
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.office import policy
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

_AHEAD = timedelta(days=7)
"""How long before its day an answer is listed."""


class OutcomeMissingError(KnownError):
    """A review was to be answered without words."""

    text = QT_TRANSLATE_NOOP("errors", "Please write the outcome. The client has a right to know.")
    about = ("outcome",)


@dataclass(frozen=True)
class Reviewable:
    """Something that a client may want to be looked at again.

    Attributes:
        record: Id of the copy or of the correction.
        day: The day of the copy or of the refusal.
        wish: What was to be corrected; empty for a copy.
        left_out: How many parts were left out of the copy; 0 for a correction.
        review: The review, if the client asked for one.
    """

    record: str
    day: date
    wish: str
    left_out: int
    review: ReviewRequest | None


@dataclass(frozen=True)
class Due:
    """An answer that is due.

    Attributes:
        client: Record id of the client.
        code: The client's code.
        day: By when.
    """

    client: str
    code: str
    day: date


def of_client(session: Session, client: str) -> list[Reviewable]:
    """Return what a client may want to be looked at again, the newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = [*_copies(reader, client), *_refused(reader, client)]
    return sorted(found, key=lambda one: one.day, reverse=True)


def _copies(reader: Reader, client: str) -> Iterator[Reviewable]:
    for filed in reader.latest(Kind.RECORD_COPY, RecordCopy, client):
        body = filed.body
        if body.withheld:
            yield Reviewable(filed.record, body.made, "", len(body.withheld), body.review)


def _refused(reader: Reader, client: str) -> Iterator[Reviewable]:
    for filed in reader.latest(Kind.CORRECTION, Correction, client):
        body = filed.body
        if body.answer is Answer.DECLINED or body.review is not None:
            yield Reviewable(filed.record, body.answered or body.asked, body.wish, 0, body.review)


def ask(session: Session, record: str) -> None:
    """Record that the client wants something to be looked at again.

    Args:
        session: A counsellor's session.
        record: Record id of a copy with parts left out, or of a refused correction.

    Raises:
        NoSuchRecordError: There is no such copy or correction, or it is being reviewed already.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    rule, today = policy.read(session).reviewing, session.today()
    made = ReviewRequest(today, today + timedelta(days=rule.days), rule.who, rule.name, rule.reach)
    _write(session, record, made, "review_asked")


def answer(session: Session, record: str, outcome: str) -> None:
    """Record what came of a review.

    Args:
        session: A counsellor's session.
        record: Record id of the copy or correction.
        outcome: What came of it, in words.

    Raises:
        OutcomeMissingError: The words are missing.
        NoSuchRecordError: No review of it is open.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    if not outcome.strip():
        raise OutcomeMissingError
    _write(session, record, outcome.strip(), "review_answered")


def _write(session: Session, record: str, said: ReviewRequest | str, action: str) -> None:
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        client = work.parent(record)
        known = {one.record: one for one in (*_copies(work, client), *_refused(work, client))}
        if record not in known:
            raise NoSuchRecordError
        before = known[record].review
        is_open = before is not None and before.answered is None
        if is_open == isinstance(said, ReviewRequest):
            raise NoSuchRecordError
        if isinstance(said, str):
            assert before is not None  # noqa: S101 - it is open
            said = replace(before, outcome=said, answered=session.today())
        _put(work, record, said, is_copy=bool(known[record].left_out))
        work.audit(action)


def _put(work: Work, record: str, review: ReviewRequest, *, is_copy: bool) -> None:
    if is_copy:
        copy = work.get(record, RecordCopy)
        assert copy is not None  # noqa: S101 - it was found by the caller
        day = copy.body.made
        work.put(Kind.RECORD_COPY, replace(copy.body, review=review), record=record, day=day)
        return
    refused = work.get(record, Correction)
    assert refused is not None  # noqa: S101 - it was found by the caller
    day = refused.body.asked
    work.put(Kind.CORRECTION, replace(refused.body, review=review), record=record, day=day)


def due(session: Session) -> list[Due]:
    """Return whose wishes and reviews are to be answered within a week, the earliest first."""
    until = session.today() + _AHEAD
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        days = [*_correction_days(reader), *_review_days(reader)]
        near = [(reader.get(client, Client), day) for client, day in days if day <= until]
    found = [Due(one.record, one.body.code, day) for one, day in near if one is not None]
    return sorted(found, key=lambda one: (one.day, one.code))


def _correction_days(reader: Reader) -> Iterator[tuple[str, date]]:
    for client, filed in reader.latest_with_parent(Kind.CORRECTION, Correction):
        body = filed.body
        if body.answer is Answer.OPEN and body.due is not None:
            yield client, body.due


def _review_days(reader: Reader) -> Iterator[tuple[str, date]]:
    found: list[tuple[str, Filed[Correction] | Filed[RecordCopy]]] = [
        *reader.latest_with_parent(Kind.CORRECTION, Correction),
        *reader.latest_with_parent(Kind.RECORD_COPY, RecordCopy),
    ]
    for client, filed in found:
        review = filed.body.review
        if review is not None and review.answered is None:
            yield client, review.due
