"""Comments that a client gives alone at the desk, and who may see them.

No function here returns a comment that is not shared; it only counts in `statistics`, among five
people or more. It is nevertheless in the counsellor's vault, under the counsellor's key: this
program hides it, not encryption.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from counsel_desk.domain.appointments.appointment import HAPPENED, Appointment
from counsel_desk.domain.caseload.suppression import Shown, over_months
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.referrals import Referral
from counsel_desk.domain.trust import VaultKind
from counsel_desk.domain.voice import ANSWERS, QUESTIONS, Comment, Subject
from counsel_desk.services.clients import clients
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

_SESSIONS_OFFERED = 5


@dataclass(frozen=True)
class Choice:
    """Something that a client can comment on.

    Attributes:
        subject: What it is.
        about: Record id of the appointment or referral; empty for the talks as a whole.
        day: When it was; `None` for the talks as a whole.
        referral: The referral, if it is one.
    """

    subject: Subject
    about: str
    day: date | None = None
    referral: Referral | None = None


@dataclass(frozen=True)
class Feedback:
    """A client's comment as it was entered.

    Attributes:
        subject: What it is about.
        about: Record id of the appointment or referral; empty for the talks as a whole.
        answers: One for each question, from 1 to 5; `None` for a skipped one.
        text: The client's own words; may be empty.
        shared: Whether the counsellor may see it.
    """

    subject: Subject
    about: str
    answers: tuple[int | None, ...]
    text: str
    shared: bool


@dataclass(frozen=True)
class Heard:
    """What a counsellor may see of a client's comments.

    Attributes:
        comments: The shared ones, newest first.
        kept_back: The number of those that are not shared.
    """

    comments: tuple[Comment, ...]
    kept_back: int


@dataclass(frozen=True)
class Figures:
    """How a counsellor's clients answered one question.

    Attributes:
        subject: What it is about.
        question: Index of the question.
        shared: How often each answer was given in shared comments.
        kept_back: How many people last gave each answer in unshared comments, up to the end of a
            month; nothing about fewer than five people, and no month too close to another.
    """

    subject: Subject
    question: int
    shared: tuple[int, ...]
    kept_back: Shown


def choices(session: Session, client: str) -> list[Choice]:
    """Return what a client can comment on: the talks, their last sessions, every referral."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        held = [
            (filed.body.day, filed.record)
            for filed in reader.latest(Kind.APPOINTMENT, Appointment, client)
            if filed.body.state in HAPPENED
        ]
        asked = reader.latest(Kind.REFERRAL, Referral, client)[::-1]
    last = sorted(held, reverse=True)[:_SESSIONS_OFFERED]
    return [
        Choice(Subject.SESSION, ""),
        *(Choice(Subject.SESSION, record, day) for day, record in last),
        *(Choice(Subject.SERVICE, one.record, one.body.sent, one.body) for one in asked),
    ]


def keep(session: Session, client: str, feedback: Feedback) -> bool:
    """Store a comment, unless everything was skipped.

    Returns:
        Whether there was anything to store.

    Raises:
        NoSuchRecordError: The client is not in the vault.
        ValueError: The answers do not fit the questions.
    """
    known = range(1, ANSWERS + 1)
    if len(feedback.answers) != QUESTIONS or any(
        one not in (None, *known) for one in feedback.answers
    ):
        raise ValueError("answers")
    session.require(Operation.WRITE_CLIENT_FILE)
    text = feedback.text.strip()
    if not text and all(one is None for one in feedback.answers):
        return False
    day = session.today()
    comment = Comment(
        feedback.subject, feedback.about, day, feedback.shared, feedback.answers, text
    )
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        work.put(Kind.COMMENT, comment, parent=client, day=day)
        work.audit("comment_kept")
    return True


def heard(session: Session, client: str) -> Heard:
    """Return the comments that a client shares, and the number of the others."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        every = [filed.body for filed in reader.latest(Kind.COMMENT, Comment, client)[::-1]]
    shared = tuple(comment for comment in every if comment.shared)
    return Heard(shared, len(every) - len(shared))


def statistics(session: Session) -> list[Figures]:
    """Return how each question was answered, over all clients.

    Unshared answers are counted up to the end of each month: seeing the figures before and after
    one client comments reveals nothing about that client.
    """
    today = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        every = _by_day(reader)
    return [
        _figures(every, subject, question, today.replace(day=1))
        for subject in Subject
        for question in range(QUESTIONS)
    ]


def _by_day(reader: Reader) -> list[tuple[str, Comment]]:
    found = reader.latest_with_parent(Kind.COMMENT, Comment)
    return sorted(((client, filed.body) for client, filed in found), key=lambda pair: pair[1].given)


def _figures(
    every: Sequence[tuple[str, Comment]], subject: Subject, question: int, until: date
) -> Figures:
    given = [
        (client, comment, answer)
        for client, comment in every
        if comment.subject is subject and (answer := comment.answers[question]) is not None
    ]
    shared = [answer for _client, comment, answer in given if comment.shared]
    kept = [
        (comment.given, client, answer - 1)
        for client, comment, answer in given
        if not comment.shared and comment.given < until
    ]
    counted = tuple(shared.count(answer) for answer in range(1, ANSWERS + 1))
    return Figures(subject, question, counted, _by_month(kept))


def _by_month(kept: Sequence[tuple[date, str, int]]) -> Shown:
    """Return the figures of the last month for which any may be shown."""
    months: dict[date, dict[str, int]] = {}
    people: dict[str, int] = {}
    for day, client, group in kept:
        people = {**people, client: group}
        months[day - timedelta(days=day.day - 1)] = people
    shown = over_months([months[first] for first in sorted(months)], ANSWERS)
    nothing = Shown((None,) * ANSWERS, None)
    return next((each for each in reversed(shown) if each.total is not None), nothing)
