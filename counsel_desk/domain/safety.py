"""A client's safety: the plan she writes with her counsellor, and how her risk is seen over time.

Every field of the plan is hers and may be left empty. A level of risk is what a person thinks
after talking with her; it is never worked out from a questionnaire.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Risk(StrEnum):
    """How much danger a counsellor sees for her at present."""

    NONE_KNOWN = "none_known"
    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"
    IMMINENT = "imminent"


class Flag(StrEnum):
    """What the list of clients says of a file beside its code."""

    RISK_IMMINENT = "risk_imminent"
    RISK_HIGH = "risk_high"
    REVIEW_DUE = "review_due"


@dataclass(frozen=True)
class SafetyPlan:
    """What helps her to stay safe, in her own words.

    Attributes:
        written: The day this version was written with her.
        warning_signs: How she notices that it is getting hard.
        coping: What she can do by herself.
        company: People and places that take her mind off it.
        helpers: People and places that she can ask for help.
        services: Services and helplines.
        surroundings: What makes the place around her safer.
        matters: What matters to her.
        show_office: Whether she wants the office's name on the printed page.
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
    """Return the parts of a plan that something is written in, each by its name."""
    return [(name, text) for name in PARTS if (text := getattr(plan, name).strip())]


@dataclass(frozen=True)
class RiskAssessment:
    """How her risk was seen on one day.

    Attributes:
        day: The day.
        level: How much danger was seen.
        by: Name of who saw it so.
        reasons: Why; may be empty.
        protective: What speaks for her safety; may be empty.
        agreed: What was agreed with her; may be empty.
        next_review: The day to look at it again, if one is planned.
    """

    day: date
    level: Risk
    by: str = ""
    reasons: str = ""
    protective: str = ""
    agreed: str = ""
    next_review: date | None = None


def latest(assessments: Iterable[RiskAssessment]) -> RiskAssessment | None:
    """Return the assessment that holds.

    Args:
        assessments: Of one client, in the order in which they were written; of two about the same
            day the one written later holds.
    """
    held: RiskAssessment | None = None
    for each in assessments:
        if held is None or each.day >= held.day:
            held = each
    return held


def review_overdue(held: RiskAssessment | None, today: date) -> bool:
    """Return whether the day to look again has passed."""
    return held is not None and held.next_review is not None and held.next_review < today


def flags(held: RiskAssessment | None, today: date) -> tuple[Flag, ...]:
    """Return what the list says of an open file.

    Args:
        held: The assessment that holds, if there is one.
        today: The date of the list. A review is due on its day, and overdue after it.
    """
    if held is None:
        return ()
    found = []
    if held.level is Risk.IMMINENT:
        found.append(Flag.RISK_IMMINENT)
    if held.level is Risk.HIGH:
        found.append(Flag.RISK_HIGH)
    if held.next_review is not None and held.next_review <= today:
        found.append(Flag.REVIEW_DUE)
    return tuple(found)
