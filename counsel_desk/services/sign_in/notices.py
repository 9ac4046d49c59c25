"""Notices after sign-in: what is wrong with this laptop, and, without an inbox, what happened.

Who has an inbox finds there what others sent or did, and what is unfinished on their first page.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Entry
from counsel_desk.services.today import today
from counsel_desk.services.today.unfinished import Unfinished
from counsel_desk.services.work.session import Session

_TOLERANCE = timedelta(minutes=5)
_LOOKED_AT = 200
"""How many of the last entries of the office log are searched for a clock that was set back."""


class Kind(StrEnum):
    """What is wrong, or new, with this laptop."""

    CLOCK = "clock"
    FOLDER = "folder"
    DISK_FULL = "disk_full"
    BROUGHT_OVER = "brought_over"
    LETTER_MISSING = "letter_missing"


@dataclass(frozen=True)
class Notice:
    """One thing to tell the person.

    Attributes:
        kind: What it is about.
        day: The day; for a clock that was set back, the latest day in the office log.
        name: A colleague's name, or ``""``.
    """

    kind: Kind
    day: date
    name: str = ""


def gather(session: Session) -> list[Notice | Entry | Unfinished]:
    """Return the notices for the person: problems every time, news once."""
    session.require(Operation.READ_OWN_ACTIONS)
    brought_over = [Notice(Kind.BROUGHT_OVER, session.today())] if session.brought_over else []
    return [
        *brought_over,
        *_room(session),
        *_clock(session),
        *_folder(session),
        *_missing(session),
        *inbox.at_sign_in(session),
        *today.at_sign_in(session),
    ]


def _room(session: Session) -> list[Notice]:
    return [Notice(Kind.DISK_FULL, session.today())] if session.on_reserve else []


def _folder(session: Session) -> list[Notice]:
    return [] if session.data.private else [Notice(Kind.FOLDER, session.today())]


def _clock(session: Session) -> list[Notice]:
    with session.data.register.reading() as register:
        recent = register.latest(_LOOKED_AT)
    latest = max(entry.instant for entry in recent)
    if latest <= session.data.tools.now() + _TOLERANCE:
        return []
    return [Notice(Kind.CLOCK, local_day(latest))]


def _missing(session: Session) -> list[Notice]:
    """Return from whom letters to the person were posted that are not there any more."""
    with session.data.register.reading() as register:
        senders = dict.fromkeys(register.missing(session.me.person))
        people = register.state.people
    today = session.today()
    return [Notice(Kind.LETTER_MISSING, today, people[sender].name) for sender in senders]
