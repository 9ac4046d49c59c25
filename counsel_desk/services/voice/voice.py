"""Comments that a client gives alone at the desk, and who may see them.

No function here returns a comment that is not shared; it only counts in `statistics`, among five
people or more. It is nevertheless in the counsellor's vault, under the counsellor's key: this
program hides it, not encryption.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from counsel_desk.domain.appointments.appointment import HAPPENED, Appointment
from counsel_desk.domain.caseload.suppression import People, Sheet, Shown
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.referrals import Referral
from counsel_desk.domain.trust import VaultKind
from counsel_desk.domain.voice import ANSWERS, QUESTIONS, Comment, Subject
from counsel_desk.services.clients import clients
from counsel_desk.services.work import shown_figures
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

_SESSIONS_OFFERED = 5
_SKIPPED = ANSWERS
"""The group of those who answered other questions and skipped this one."""
_SHAPE = (ANSWERS + 1,) * QUESTIONS
"""The groups of each question. All questions count the same people, so that no two totals differ
by the few who skipped one."""


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
            month, and how many commented at all; nothing about fewer than five people, nor from
            which that could be worked out with anything shown before.
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
    one client comments reveals nothing about that client. What is shown is remembered.
    """
    until = session.today().replace(day=1)
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        every = _by_day(reader)
        shown = {subject: _kept_back(reader, every, subject, until) for subject in Subject}
        new = [each for each in shown if shown_figures.is_new(reader, _series(each), shown[each])]
    if new:
        with session.work(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as work:
            for subject in new:
                shown_figures.remember(work, _series(subject), shown[subject])
    return [
        _figures(every, subject, question, shown[subject])
        for subject in Subject
        for question in range(QUESTIONS)
    ]


def _series(subject: Subject) -> str:
    return f"voice.{subject}"


def _by_day(reader: Reader) -> list[tuple[str, Comment]]:
    found = reader.latest_with_parent(Kind.COMMENT, Comment)
    return sorted(((client, filed.body) for client, filed in found), key=lambda pair: pair[1].given)


def _kept_back(
    reader: Reader, every: Sequence[tuple[str, Comment]], subject: Subject, until: date
) -> dict[date, Sheet]:
    """Return what may be shown of the months before `until`, by their first day."""
    kept = [
        (client, comment)
        for client, comment in every
        if comment.subject is subject and not comment.shared and comment.given < until
    ]
    months = {comment.given.replace(day=1) for _client, comment in kept}
    return shown_figures.decide(
        reader, _series(subject), months, lambda first: _people(kept, first), _SHAPE
    )


def _people(kept: Sequence[tuple[str, Comment]], first: date) -> People:
    """Return everyone's last answer to each question, up to the end of a month."""
    last: dict[str, tuple[int, ...]] = {}
    for client, comment in kept:
        if comment.given.replace(day=1) <= first:
            before = last.get(client, (_SKIPPED,) * QUESTIONS)
            last[client] = tuple(
                old if answer is None else answer - 1
                for old, answer in zip(before, comment.answers, strict=True)
            )
    return last


def _figures(
    every: Sequence[tuple[str, Comment]],
    subject: Subject,
    question: int,
    kept_back: Mapping[date, Sheet],
) -> Figures:
    shared = [
        comment.answers[question]
        for _client, comment in every
        if comment.subject is subject and comment.shared
    ]
    counted = tuple(shared.count(answer) for answer in range(1, ANSWERS + 1))
    tables = [kept_back[first][question] for first in sorted(kept_back, reverse=True)]
    last = next((table for table in tables if table.figures), Shown((None,) * ANSWERS, None))
    return Figures(subject, question, counted, Shown(last.cells[:ANSWERS], last.total))
