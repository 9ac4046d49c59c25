"""A caseworker's requests to a counsellor for a summary, as each of the two keeps them.

The two ends share a random link while a request is pending, and nothing once it is settled. The
answer says that a summary was sent or that none can be given; whether the client was asked, and
what they said, stays with the counsellor.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from counsel_desk.domain.consent.consent import SHARING, Purpose
from counsel_desk.domain.summary import PURPOSES, SummaryType


class RequestState(StrEnum):
    """State of a request."""

    ASKED = "asked"
    ANSWERED = "answered"
    CANNOT_BE_GIVEN = "cannot_be_given"
    WITHDRAWN = "withdrawn"


class Wanted(StrEnum):
    """What is asked for."""

    SUMMARY = "summary"
    COURT_DAY = "court_day"


class Declining(StrEnum):
    """Why a counsellor gives no summary; kept in the counsellor's vault and never sent."""

    NOT_SAID = "not_said"
    NOT_KNOWN = "not_known"
    CLIENT_SAID_NO = "she_said_no"
    NOT_GOOD_NOW = "not_good_now"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True)
class Asking:
    """The letter that asks for a summary.

    Attributes:
        link: Random; known only to the two ends of this request.
        type: Type of summary.
        purpose: What it is for.
        about: The caseworker's own words that tell the counsellor whom it is about.
        needed_by: The day by which it is needed, if one was named; the day in court.
        wanted: A summary, or time around a day in court, which needs no type and no purpose.
    """

    link: str
    type: SummaryType
    purpose: Purpose
    about: str
    needed_by: date | None
    wanted: Wanted = Wanted.SUMMARY


@dataclass(frozen=True)
class Answering:
    """The letter that settles a request; it has no room for a reason.

    Attributes:
        link: The link of the request.
        given: Whether a summary was sent.
    """

    link: str
    given: bool


@dataclass(frozen=True)
class TakingBack:
    """The letter that withdraws the request with this link."""

    link: str


@dataclass(frozen=True)
class SummaryRequest:
    """What the caseworker keeps of a request.

    Attributes:
        counsellor: Name of the counsellor who was asked.
        case: Record id of the case it is for; may be empty, and is never sent.
        type: Type of summary.
        purpose: What it is for.
        about: The words of the request.
        needed_by: The day by which it is needed, if one was named.
        asked: The day on which it was asked for.
        link: The link of the request; empty once it is settled.
        state: Its state.
        since: The day since which it has been in this state.
        wanted: A summary, or time around a day in court.
    """

    counsellor: str
    case: str
    type: SummaryType
    purpose: Purpose
    about: str
    needed_by: date | None
    asked: date
    link: str
    state: RequestState
    since: date
    wanted: Wanted = Wanted.SUMMARY


@dataclass(frozen=True)
class IncomingRequest:
    """What the counsellor keeps of a request.

    Attributes:
        asker: Name of the caseworker.
        type: Type of summary.
        purpose: What it is for.
        about: The words of the request.
        needed_by: The day by which it is needed, if one was named.
        received: The day on which it came.
        link: The link of the request; empty once it is settled.
        state: Its state.
        since: The day since which it has been in this state.
        client: Record id of the client whom the counsellor takes it to be about; may be empty.
        reason: Why none is given; for the counsellor alone.
        wanted: A summary, or time around a day in court.
    """

    asker: str
    type: SummaryType
    purpose: Purpose
    about: str
    needed_by: date | None
    received: date
    link: str
    state: RequestState
    since: date
    client: str = ""
    reason: Declining = Declining.NOT_SAID
    wanted: Wanted = Wanted.SUMMARY


def purposes_of(type_: SummaryType) -> tuple[Purpose, ...]:
    """Return the purposes for which a caseworker may ask for a type of summary."""
    return tuple(one for one in Purpose if one in SHARING and one in PURPOSES[type_])


def has_its_day(request: Asking | SummaryRequest | IncomingRequest) -> bool:
    """Return whether a request for time around a day in court names that day."""
    return request.wanted is not Wanted.COURT_DAY or request.needed_by is not None
