"""Puts together what the two of a supervision kept, for a window and for the caseload figures."""

from dataclasses import dataclass
from datetime import date

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.supervision import supervision
from counsel_desk.domain.supervision.supervision import (
    ActionState,
    AgendaPoint,
    AgreedAction,
    Meeting,
    MeetingState,
    Reflection,
    Who,
)
from counsel_desk.services.supervision import kept, pairs
from counsel_desk.services.supervision.kept import Written
from counsel_desk.services.supervision.pairs import PairView
from counsel_desk.services.work.session import Session


@dataclass(frozen=True)
class Book:
    """Everything that the two kept.

    Attributes:
        pair: Whose it is.
        planned: The sessions that are planned, the earliest first.
        past: The sessions that were held, the latest first.
        points: What was brought, oldest first.
        actions: What was agreed, oldest first.
        reflections: What each took along, the latest day first.
        weeks: How many whole weeks ago the last session was; `None` if there was none.
    """

    pair: PairView
    planned: tuple[Written[Meeting], ...]
    past: tuple[Written[Meeting], ...]
    points: tuple[Written[AgendaPoint], ...]
    actions: tuple[Written[AgreedAction], ...]
    reflections: tuple[Written[Reflection], ...]
    weeks: int | None


def of(session: Session, pair: str) -> Book:
    """Return what the two kept.

    Raises:
        NoPairError: The person has no such vault.
    """
    view = pairs.of(session, pair)
    meetings = kept.every(session, pair, Meeting)
    reflections = kept.every(session, pair, Reflection)
    planned = [one for one in meetings if one.body.state is MeetingState.PLANNED]
    past = [one for one in meetings if one.body.state is MeetingState.HELD]
    return Book(
        view,
        tuple(sorted(planned, key=lambda one: one.body.day)),
        tuple(sorted(past, key=lambda one: one.body.day, reverse=True)),
        tuple(kept.every(session, pair, AgendaPoint)),
        tuple(kept.every(session, pair, AgreedAction)),
        tuple(sorted(reflections, key=lambda one: one.body.day, reverse=True)),
        supervision.weeks_between(_last(meetings, session.today()), session.today()),
    )


def _last(meetings: list[Written[Meeting]], today: date) -> date | None:
    return supervision.last_held((one.body for one in meetings), today)


@dataclass(frozen=True)
class Ahead:
    """What lies ahead in one supervision of the person.

    Attributes:
        pair: Which one.
        next: The next session that is planned; `None` if there is none.
        open: How much of what was agreed is still open for the person.
        due: The earliest day by which some of it is due; `None` without one.
    """

    pair: PairView
    next: Meeting | None
    open: int
    due: date | None


def ahead(session: Session) -> list[Ahead]:
    """Return what lies ahead in each supervision that goes on."""
    session.require(Operation.SUPERVISION)
    found = []
    for pair in pairs.listing(session):
        if pair.runs and pair.opens:
            meetings = [one.body for one in kept.every(session, pair.vault, Meeting)]
            mine = [
                one.body
                for one in kept.every(session, pair.vault, AgreedAction)
                if one.body.state is ActionState.OPEN and one.body.who in {pair.mine, Who.BOTH}
            ]
            due = min((one.due for one in mine if one.due is not None), default=None)
            coming = supervision.next_planned(meetings, session.today())
            found.append(Ahead(pair, coming, len(mine), due))
    return found


def last_sessions(session: Session) -> dict[str, date]:
    """Return the day of the last supervision of each counsellor whom the person supervises.

    It counts sessions that were held; who had none is not in it.

    Returns:
        Days by the ids of the counsellors.
    """
    session.require(Operation.SUPERVISION)
    found: dict[str, date] = {}
    for pair in pairs.listing(session):
        if pair.mine is Who.SUPERVISOR and pair.opens:
            last = _last(kept.every(session, pair.vault, Meeting), session.today())
            if last is not None:
                found[pair.other] = max(last, found.get(pair.other, last))
    return found
