"""A client's safety: the plan that client and counsellor write, and the risk seen over time.

Every field of the plan is the client's and may be left empty. A level of risk is a person's
judgement after talking with the client; it is never computed from a questionnaire.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Risk(StrEnum):
    """How much danger a counsellor sees for the client at present."""

    NONE_KNOWN = "none_known"
    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"
    IMMINENT = "imminent"


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
        surroundings: What makes the client's surroundings safer.
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


PARTS = (
    "warning_signs",
    "coping",
    "company",
    "helpers",
    "services",
    "surroundings",
    "matters",
)
"""The parts of a plan, in the order in which they are written and printed."""


def parts(plan: SafetyPlan) -> list[tuple[str, str]]:
    """Return the parts of a plan that have text, each with its name."""
    return [(name, text) for name in PARTS if (text := getattr(plan, name).strip())]


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
    """

    day: date
    level: Risk
    by: str = ""
    reasons: str = ""
    protective: str = ""
    agreed: str = ""
    next_review: date | None = None


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
