"""Summaries: their types, what each may hold, and for which purposes it is written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from counsel_desk.domain.consent.consent import Category, Part, Purpose


class SummaryType(StrEnum):
    """The types of summary."""

    REFERRAL_SUMMARY = "referral_summary"
    IMPACT_STATEMENT = "impact_statement"
    ATTENDANCE_LETTER = "attendance_letter"
    SAFETY_ALERT = "safety_alert"


class Scheme(StrEnum):
    """The compensation scheme that a statement is written for."""

    CHILD = "child"
    WOMAN = "woman"
    STATE = "state"


SCHEME_LAW: Mapping[Scheme, tuple[str, ...]] = {
    Scheme.CHILD: ("pocso_33_8",),
    Scheme.WOMAN: ("nalsa_2018", "bnss_396"),
    Scheme.STATE: ("bnss_396",),
}
"""By scheme, the keys of the statements of law that a statement cites."""


CATEGORIES: Mapping[SummaryType, tuple[Category, ...]] = {
    # What another service needs first: what the client wants help with, and what is asked of it.
    SummaryType.REFERRAL_SUMMARY: (
        Category.PRESENTING_CONCERNS,
        Category.NEEDS_AND_RECOMMENDATIONS,
        Category.SAFETY_AND_RISK,
        Category.FUNCTIONING,
        Category.ASSESSMENT_RESULTS,
        Category.STRENGTHS_AND_SUPPORTS,
        Category.ATTENDANCE,
    ),
    # What the statement rests on, how the client is, what the client needs.
    SummaryType.IMPACT_STATEMENT: (
        Category.ATTENDANCE,
        Category.PRESENTING_CONCERNS,
        Category.FUNCTIONING,
        Category.ASSESSMENT_RESULTS,
        Category.STRENGTHS_AND_SUPPORTS,
        Category.NEEDS_AND_RECOMMENDATIONS,
    ),
    SummaryType.ATTENDANCE_LETTER: (Category.ATTENDANCE,),
    SummaryType.SAFETY_ALERT: (Category.SAFETY_AND_RISK, Category.NEEDS_AND_RECOMMENDATIONS),
}
"""What each type of summary can hold, in its order; of that, only what the client agreed to."""

PURPOSES: Mapping[SummaryType, frozenset[Purpose]] = {
    SummaryType.REFERRAL_SUMMARY: frozenset({Purpose.CASEWORK_SUMMARY, Purpose.SERVICE_REFERRAL}),
    SummaryType.IMPACT_STATEMENT: frozenset({Purpose.VICTIM_COMPENSATION}),
    SummaryType.ATTENDANCE_LETTER: frozenset(
        {Purpose.CASEWORK_SUMMARY, Purpose.SERVICE_REFERRAL, Purpose.VICTIM_COMPENSATION}
    ),
    SummaryType.SAFETY_ALERT: frozenset({Purpose.CASEWORK_SUMMARY, Purpose.SERVICE_REFERRAL}),
}
"""The purposes for which a type of summary is written."""


def types_for(purpose: Purpose) -> tuple[SummaryType, ...]:
    """Return the types of summary that are written for a purpose."""
    return tuple(each for each in SummaryType if purpose in PURPOSES[each])


def offered(kind: SummaryType, agreed: Iterable[Part]) -> tuple[Part, ...]:
    """Return the parts that the client agreed to and a type can hold, in the type's order."""
    order = CATEGORIES[kind]
    known = (part for part in set(agreed) if part.category in order)
    return tuple(sorted(known, key=lambda part: (order.index(part.category), part.instrument)))


def lacking(kind: SummaryType, agreed: Iterable[Part]) -> tuple[Category, ...]:
    """Return what a type could hold but the client did not agree to, in the type's order."""
    named = {part.category for part in agreed}
    return tuple(each for each in CATEGORIES[kind] if each not in named)


class Ground(StrEnum):
    """Why something leaves without the client's consent; nothing else is a ground."""

    DANGER_TO_LIFE = "danger_to_life"
    OFFENCE_AGAINST_CHILD = "offence_against_child"
    CHILD_WITHOUT_FAMILY = "child_without_family"
    OTHER_DUTY = "other_duty"
    COURT_ORDER = "court_order"
    PROTECTING_ANOTHER = "protecting_another"


@dataclass(frozen=True)
class Section:
    """What a summary says on one part.

    Attributes:
        category: Category of the part.
        text: Literal text.
        instrument: Instrument of the part; empty except for results of questionnaires.
    """

    category: Category
    text: str
    instrument: str = ""

    @property
    def part(self) -> Part:
        """The part that a consent has to name for the section to leave."""
        return Part(self.category, self.instrument)


@dataclass(frozen=True)
class Summary:
    """A summary that leaves, built from categories, never from whole notes.

    Attributes:
        link: Random; known only to the two ends of this release.
        type: Type of summary.
        about: The words that tell the recipient whom it is about, as the client agreed to them;
            may be empty.
        purpose: What it may be used for; `None` if it leaves on a `ground` instead.
        language: Two-letter code of the language it is written in.
        sections: What it says.
        written: The day it was written.
        counsellor: Name of the counsellor who wrote it.
        until: The day the consent ends; `None` if it rests on none.
        conditions: What else the client asked for, in words; may be empty.
        ground: The ground on which it leaves without consent; `None` if the client agreed.
        cites: The statements of law that it rests on, in words; may be empty.
        registration: How the counsellor is registered; may be empty.
    """

    link: str
    type: SummaryType
    about: str
    purpose: Purpose | None
    language: str
    sections: tuple[Section, ...]
    written: date
    counsellor: str
    until: date | None
    conditions: str = ""
    ground: Ground | None = None
    cites: str = ""
    registration: str = ""
