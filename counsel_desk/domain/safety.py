"""A client's safety: the plan that client and counsellor write, and the risk seen over time.

Every field of the plan is the client's and may be left empty. A level of risk is a person's
judgement after talking with the client; it is never computed from a questionnaire.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Risk(StrEnum):
    """How much danger a counsellor sees for the client at present."""

    NONE_KNOWN = "none_known"
    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"
    IMMINENT = "imminent"


PRESSING = frozenset({Risk.HIGH, Risk.IMMINENT})
"""The levels at which the next review has a day and the form shows steps and numbers."""
REVIEW_DAYS = {Risk.MODERATE: 28, Risk.HIGH: 7, Risk.IMMINENT: 2}
"""After how many days a review is proposed, by level; at the others none is."""


class Danger(StrEnum):
    """Where a danger comes from, or whom or where it threatens."""

    FROM_OTHERS = "from_others"
    TO_SELF = "to_self"
    RE_TRAFFICKING = "re_trafficking"
    AT_COURT = "at_court"
    TO_A_CHILD = "to_a_child"


class Said(StrEnum):
    """An answer that may also be left out."""

    NOT_SAID = "not_said"
    YES = "yes"
    NO = "no"


class Recent(StrEnum):
    """Whether there was sexual violence so short a time ago that a hospital's help is urgent."""

    NOT_SAID = "not_said"
    NO = "no"
    WITHIN_72_HOURS = "within_72_hours"
    WITHIN_120_HOURS = "within_120_hours"


class Flag(StrEnum):
    """What the list of clients shows about a file beside its code."""

    RISK_IMMINENT = "risk_imminent"
    RISK_HIGH = "risk_high"
    REVIEW_DUE = "review_due"


@dataclass(frozen=True)
class SafetyPlan:
    """What helps the client to stay safe, in their own words.

    Attributes:
        written: The day this version was written with the client.
        warning_signs: How the client notices that it is getting hard.
        coping: What the client can do alone.
        company: People and places that take the client's mind off it.
        helpers: People and places that the client can ask for help.
        services: Services and helplines.
        night: Whom the client can call at night.
        safe_phone: A phone on which the client can speak and be called safely.
        code_word: A word that means that the client needs help.
        surroundings: What makes the client's surroundings safer.
        court_route: The way to the court and back.
        matters: What matters to the client.
        show_office: Whether the client wants the office's name on the printed page.
    """

    written: date
    warning_signs: str = ""
    coping: str = ""
    company: str = ""
    helpers: str = ""
    services: str = ""
    surroundings: str = ""
    matters: str = ""
    show_office: bool = False
    night: str = ""
    safe_phone: str = ""
    code_word: str = ""
    court_route: str = ""


PARTS = (
    "warning_signs",
    "coping",
    "company",
    "helpers",
    "services",
    "night",
    "safe_phone",
    "code_word",
    "surroundings",
    "court_route",
    "matters",
)
"""The parts of a plan, in the order in which they are written and printed."""


def parts(plan: SafetyPlan) -> list[tuple[str, str]]:
    """Return the parts of a plan that have text, each with its name."""
    return [(name, text) for name in PARTS if (text := getattr(plan, name).strip())]


@dataclass(frozen=True)
class Today:
    """What the client needs today; nothing about what happened.

    Attributes:
        hurt: Whether the client is hurt.
        safe_tonight: Whether the client has a safe place for the night.
        recent: Whether there was sexual violence in the last days.
    """

    hurt: Said = Said.NOT_SAID
    safe_tonight: Said = Said.NOT_SAID
    recent: Recent = Recent.NOT_SAID


@dataclass(frozen=True)
class RiskAssessment:
    """A client's risk as seen on one day.

    Attributes:
        day: The day.
        level: How much danger was seen.
        by: Name of the person who saw it so.
        reasons: Why; may be empty.
        protective: What speaks for the client's safety; may be empty.
        agreed: What was agreed with the client; may be empty.
        next_review: The day of the next review, if one is planned.
        own_view: How the client sees it, in their own words; may be empty.
        dangers: The kinds of danger that were seen; may be none.
        today: What the client needed that day, if they wanted it kept.
    """

    day: date
    level: Risk
    by: str = ""
    reasons: str = ""
    protective: str = ""
    agreed: str = ""
    next_review: date | None = None
    own_view: str = ""
    dangers: tuple[Danger, ...] = ()
    today: Today | None = None


def proposed_review(level: Risk, day: date) -> date | None:
    """Return the day on which a risk seen on `day` is best looked at again; `None` for no day."""
    days = REVIEW_DAYS.get(level)
    return None if days is None else day + timedelta(days=days)


def lacks_review(assessment: RiskAssessment) -> bool:
    """Return whether the next review has no day although the level asks for one."""
    return assessment.level in PRESSING and assessment.next_review is None


def latest(assessments: Iterable[RiskAssessment]) -> RiskAssessment | None:
    """Return the current assessment.

    Args:
        assessments: Those of one client, in the order of writing; of two about the same day the
            later one counts.
    """
    current: RiskAssessment | None = None
    for each in assessments:
        if current is None or each.day >= current.day:
            current = each
    return current


def review_overdue(current: RiskAssessment | None, today: date) -> bool:
    """Return whether the day of the next review has passed."""
    return current is not None and current.next_review is not None and current.next_review < today


def flags(current: RiskAssessment | None, today: date) -> tuple[Flag, ...]:
    """Return the flags of an open file.

    Args:
        current: The current assessment, if there is one.
        today: The date of the list. A review is due on its day, and overdue after it.
    """
    if current is None:
        return ()
    found = []
    if current.level is Risk.IMMINENT:
        found.append(Flag.RISK_IMMINENT)
    if current.level is Risk.HIGH:
        found.append(Flag.RISK_HIGH)
    if current.next_review is not None and current.next_review <= today:
        found.append(Flag.REVIEW_DUE)
    return tuple(found)
