"""A client's goals: in the client's words, with steps towards them and the client's ratings."""

from dataclasses import replace
from datetime import date

from counsel_desk.domain import goals
from counsel_desk.domain.goals import HIGHEST, LOWEST, Goal, GoalState, Rating
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.sensible import NotYetDayError
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work


class EmptyGoalError(KnownError):
    """The goal has no words."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The goal has no words yet. A few of the client's own are enough; steps can come later.",
    )
    about = ("words",)


class RatingOutOfScaleError(KnownError):
    """The rating is not on the scale."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Ratings go from 0 to 10. Please look at the number; nothing is saved yet."
    )
    about = ("value",)


def of_client(session: Session, client: str) -> list[Filed[Goal]]:
    """Return a client's goals, grouped by state with current goals first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = reader.latest(Kind.GOAL, Goal, client)
    order = list(GoalState)
    return sorted(found, key=lambda filed: order.index(filed.body.state))


def set_goal(session: Session, client: str, goal: Goal) -> str:
    """Set a goal.

    Args:
        session: A counsellor's.
        client: Record id of the client, whose file may be closed.
        goal: The goal as the client said it.

    Returns:
        The id of its record.

    Raises:
        EmptyGoalError: It has no words.
        NoSuchRecordError: There is no such client.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        record = work.put(Kind.GOAL, _tidy(goal), parent=client, day=goal.since)
        work.audit("goal_set")
    return record


def change(session: Session, record: str, goal: Goal) -> None:
    """Change a goal's words, steps and review day; its day, state and ratings stay as they are.

    Raises:
        EmptyGoalError: It has no words.
        NoSuchRecordError: There is no such goal.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before = _require(work, record)
        wanted = replace(before, words=goal.words, steps=goal.steps, review=goal.review)
        _put(work, record, before, _tidy(wanted))


def rate(session: Session, record: str, day: date, value: int) -> None:
    """Save how near to a goal the client feels; the last rating of a day counts.

    Raises:
        RatingOutOfScaleError: The value is not from 0 to 10.
        NotYetDayError: The day lies in the future.
        NoSuchRecordError: There is no such goal.
    """
    today = session.today()
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before = _require(work, record)
        if not LOWEST <= value <= HIGHEST:
            raise RatingOutOfScaleError
        if day > today:
            raise NotYetDayError
        _put(work, record, before, goals.rated(before, Rating(day, value)))


def mark(session: Session, record: str, state: GoalState) -> None:
    """Note that a goal is reached, set aside, or taken up again.

    Raises:
        NoSuchRecordError: There is no such goal.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before = _require(work, record)
        _put(work, record, before, replace(before, state=state))


def _put(work: Work, record: str, before: Goal, goal: Goal) -> None:
    if goal != before:
        work.put(Kind.GOAL, goal, record=record, day=goal.since)
        work.audit("goal_changed")


def _tidy(goal: Goal) -> Goal:
    """Return a goal without empty steps, or refuse one without words."""
    words = goal.words.strip()
    if not words:
        raise EmptyGoalError
    steps = tuple(
        replace(step, text=step.text.strip(), who=step.who.strip())
        for step in goal.steps
        if step.text.strip()
    )
    return replace(goal, words=words, steps=steps)


def _require(reader: Reader, record: str) -> Goal:
    filed = reader.get(record, Goal)
    if filed is None:
        raise NoSuchRecordError
    return filed.body
