"""Sessions of supervision, what is brought to them, what is agreed, and what each takes along.

Nothing here can say how good somebody is at their work: there is no score, no rating and no
evaluation to fill in. No client can be told from it either: what is brought about a client says at
most until when they agreed to supervision.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum

LONGEST = 5_000
"""Characters of a text."""
SHORT = 200
"""Characters of a line."""
_WEEK = 7


class MeetingState(StrEnum):
    """What became of a session."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Meeting:
    """A session of supervision.

    Attributes:
        day: The day.
        at: When it begins; `None` if that is open.
        where: Where or how; may be empty.
        state: What became of it.
        signature: Its author's, in hexadecimal digits; see `services/supervision/kept.py`.
    """

    day: date
    at: time | None = None
    where: str = ""
    state: MeetingState = MeetingState.PLANNED
    signature: str = ""


class About(StrEnum):
    """What is brought."""

    QUESTION = "question"
    UNNAMED = "unnamed"
    AGREED = "agreed"


@dataclass(frozen=True)
class AgendaPoint:
    """Something that one of the two brings.

    Attributes:
        words: What it is.
        about: Whether it is about a client, and whether that client agreed to supervision.
        agreed_until: The last day of that consent; `None` without one.
        taken_up: The day on which it was talked about; `None` before.
        signature: Its author's, in hexadecimal digits; see `services/supervision/kept.py`.
    """

    words: str
    about: About = About.QUESTION
    agreed_until: date | None = None
    taken_up: date | None = None
    signature: str = ""


class Who(StrEnum):
    """Who does what was agreed."""

    SUPERVISOR = "supervisor"
    COUNSELLOR = "counsellor"
    BOTH = "both"


class ActionState(StrEnum):
    """What became of what was agreed."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True)
class AgreedAction:
    """What the two agreed to do.

    Attributes:
        words: What it is.
        who: Who does it.
        due: By which day; `None` without one.
        state: What became of it.
        signature: Its author's, in hexadecimal digits; see `services/supervision/kept.py`.
    """

    words: str
    who: Who = Who.BOTH
    due: date | None = None
    state: ActionState = ActionState.OPEN
    signature: str = ""


@dataclass(frozen=True)
class Reflection:
    """What somebody takes along from a session.

    Attributes:
        day: The day it is about.
        helped: What helped; may be empty.
        along: What they take along; may be empty.
        again: What they want to come back to; may be empty.
        signature: Its author's, in hexadecimal digits; see `services/supervision/kept.py`.
    """

    day: date
    helped: str = ""
    along: str = ""
    again: str = ""
    signature: str = ""


Entry = Meeting | AgendaPoint | AgreedAction | Reflection
"""What the two can keep."""


def says_something(entry: Entry) -> bool:
    """Return whether an entry holds any words, where it needs them."""
    if isinstance(entry, Reflection):
        return any(text.strip() for text in (entry.helped, entry.along, entry.again))
    return isinstance(entry, Meeting) or bool(entry.words.strip())


def may_follow(before: Entry, after: Entry, *, same_author: bool) -> bool:
    """Return whether a version may follow another: nobody changes the words of the other one.

    Either of the two plans sessions, and says that something was taken up or done.
    """
    if type(before) is not type(after):
        return False
    if same_author or isinstance(before, Meeting):
        return True
    if isinstance(before, AgendaPoint) and isinstance(after, AgendaPoint):
        return _same(before, replace(after, taken_up=before.taken_up))
    if isinstance(before, AgreedAction) and isinstance(after, AgreedAction):
        return _same(before, replace(after, state=before.state))
    return False


def _same(before: Entry, after: Entry) -> bool:
    return replace(after, signature=before.signature) == before


def last_held(meetings: Iterable[Meeting], today: date) -> date | None:
    """Return the day of the last session that was held, or `None`."""
    held = (one.day for one in meetings if one.state is MeetingState.HELD and one.day <= today)
    return max(held, default=None)


def next_planned(meetings: Iterable[Meeting], today: date) -> Meeting | None:
    """Return the next session that is planned for today or later, or `None`."""
    planned = [one for one in meetings if one.state is MeetingState.PLANNED and one.day >= today]
    return min(planned, key=lambda one: (one.day, one.at or time.min), default=None)


def weeks_between(last: date | None, today: date) -> int | None:
    """Return how many whole weeks ago the last session was; `None` if there was none."""
    return None if last is None else max(0, (today - last).days // _WEEK)
