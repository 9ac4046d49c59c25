"""Supervision in the fictional office: what a supervisor and a counsellor keep together."""

from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from functools import partial

from counsel_desk.demo.persona import working_day
from counsel_desk.domain.supervision.supervision import (
    About,
    ActionState,
    AgendaPoint,
    AgreedAction,
    Entry,
    Meeting,
    MeetingState,
    Reflection,
    Who,
)
from counsel_desk.services.supervision import kept, pairs
from counsel_desk.services.work.session import Session

_BEGUN, _HELD, _AHEAD = 30, (14, 8, 3), timedelta(days=4)
"""Weeks ago that it began and that sessions took place, and how far ahead the next one is."""

Step = tuple[date, Callable[[], object]]
"""What somebody does on a day."""


def of_supervisor(session: Session, today: date) -> Iterator[Step]:
    """Yield how a supervisor begins supervision with every counsellor, and plans and holds it."""
    begun = today - timedelta(weeks=_BEGUN)
    for one in pairs.candidates(session):
        yield begun, partial(pairs.begin, session, one.person, one.as_)
    for pair in pairs.listing(session):
        for weeks in _HELD:
            day = working_day(today - timedelta(weeks=weeks))
            held = Meeting(day, time(16), "Upstairs", MeetingState.HELD)
            yield _put(session, pair.vault, day, held)
        agreed = AgreedAction("Ask the office for a second room in the afternoon", Who.SUPERVISOR)
        yield _put(session, pair.vault, today - timedelta(weeks=3), agreed)
        yield _put(
            session, pair.vault, today, Meeting(working_day(today + _AHEAD), time(16), "Upstairs")
        )


def of_counsellor(session: Session, today: date) -> Iterator[Step]:
    """Yield what a counsellor brings, agrees to and takes along."""
    last = today - timedelta(weeks=3)
    entries: tuple[tuple[date, Entry], ...] = (
        (
            last,
            AgendaPoint("Somebody falls silent whenever the hearing comes up", About.UNNAMED),
        ),
        (today, AgendaPoint("Three closings in one month: how do I say goodbye well")),
        (last, AgreedAction("Keep Friday afternoons free for notes", Who.COUNSELLOR)),
        (
            last,
            AgreedAction("Read the plan for the shelter together", state=ActionState.DONE),
        ),
        (last, Reflection(last, "Not having to be quick", "Silence is an answer too")),
    )
    for pair in pairs.listing(session):
        for day, entry in entries:
            yield _put(session, pair.vault, day, entry)


def _put(session: Session, pair: str, day: date, entry: Entry) -> Step:
    return day, partial(kept.put, session, pair, entry)
