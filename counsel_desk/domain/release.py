"""Summaries, their release, and the disclosure ledger that the client may read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from counsel_desk.domain.consent.consent import Category, Part, Purpose, Recipient


class SummaryType(StrEnum):
    """The types of summary."""

    REFERRAL_SUMMARY = "referral_summary"
    IMPACT_STATEMENT = "impact_statement"
    ATTENDANCE_LETTER = "attendance_letter"
    SAFETY_ALERT = "safety_alert"


CATEGORIES: Mapping[SummaryType, tuple[Category, ...]] = {
    # What another service needs first: what she wants help with, and what is asked of it.
    SummaryType.REFERRAL_SUMMARY: (
        Category.PRESENTING_CONCERNS,
        Category.NEEDS_AND_RECOMMENDATIONS,
        Category.SAFETY_AND_RISK,
        Category.FUNCTIONING,
        Category.ASSESSMENT_RESULTS,
        Category.STRENGTHS_AND_SUPPORTS,
        Category.ATTENDANCE,
    ),
    # What the statement rests on, how she is, what she needs.
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
"""What a type of summary can tell, in its order; of that only what she agreed to."""

PURPOSES: Mapping[SummaryType, frozenset[Purpose]] = {
    SummaryType.REFERRAL_SUMMARY: frozenset({Purpose.CASEWORK_SUMMARY, Purpose.SERVICE_REFERRAL}),
    # For a claim under BNSS 2023 s. 396 and the compensation schemes made under it.
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
    """Return what a type can tell of what she agreed to, in the type's order."""
    order = CATEGORIES[kind]
    known = (part for part in set(agreed) if part.category in order)
    return tuple(sorted(known, key=lambda part: (order.index(part.category), part.instrument)))


def lacking(kind: SummaryType, agreed: Iterable[Part]) -> tuple[Category, ...]:
    """Return what a type could tell and she has not agreed to, in the type's order."""
    named = {part.category for part in agreed}
    return tuple(each for each in CATEGORIES[kind] if each not in named)


class Ground(StrEnum):
    """Why something leaves without her consent; nothing else is a ground."""

    DANGER_TO_LIFE = "danger_to_life"
    OFFENCE_AGAINST_CHILD = "offence_against_child"
    COURT_ORDER = "court_order"


class Way(StrEnum):
    """How something left."""

    DESK = "desk"
    PROTECTED_FILE = "protected_file"
    PRINT = "print"
    TOLD = "told"


class Reading(StrEnum):
    """How she came to know what would leave."""

    BY_HER = "by_her"
    TO_HER = "to_her"
    TO_HER_INTERPRETED = "to_her_interpreted"


@dataclass(frozen=True)
class Section:
    """What a summary says on one part.

    Attributes:
        category: Of the part.
        text: Literal.
        instrument: Of the part; empty outside results of questionnaires.
    """

    category: Category
    text: str
    instrument: str = ""

    @property
    def part(self) -> Part:
        """What a consent has to name for it to leave."""
        return Part(self.category, self.instrument)


@dataclass(frozen=True)
class Summary:
    """What leaves: built from categories, never from whole notes.

    Attributes:
        link: Random; known to the two ends of this one release and to nothing else.
        type: Of summary.
        about: The words by which the recipient will know whom it is about, as she agreed to
            them; may be empty.
        purpose: What it may be used for; `None` where it leaves on a `ground` instead.
        language: Two-letter code of the language it is written in.
        sections: What it says.
        written: The day it was written.
        counsellor: Name of who wrote it.
        until: The day her consent ends; `None` where it rests on none.
        conditions: What else she asked for, in words; may be empty.
        ground: On which it leaves without her consent; `None` where she agreed.
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


@dataclass(frozen=True)
class Agreement:
    """Her yes to the very words that leave, at the moment she gave it.

    Attributes:
        instant: When.
        digest: Of what she saw or heard: see `counsel_desk.services.release.release.digest_of`.
        reading: How she came to know it.
        language: In which she read or heard it, two letters.
    """

    instant: datetime
    digest: str
    reading: Reading
    language: str


@dataclass(frozen=True)
class Exceptional:
    """Why something left without her consent.

    Attributes:
        ground: Which.
        reason: In the counsellor's words.
        supervisor: Name of who signed for it as well, or is asked to.
        signed: When they did; `None` while the co-signature is awaited.
        signature: Theirs, in hexadecimal digits; empty while it is awaited.
        told: Whether she was told.
        not_told: Why she was not, or not yet; may be empty where she was.
        held_back: Whether telling her would endanger her, so that no copy for her shows it before
            an entry says that she may be told.
        asked: Record id of the request that was co-signed.
        spoken: When it was told by word of mouth; `None` where it left in another way.
    """

    ground: Ground
    reason: str
    supervisor: str
    signed: datetime | None
    signature: str
    told: bool
    not_told: str = ""
    held_back: bool = False
    asked: str = ""
    spoken: datetime | None = None


class Step(StrEnum):
    """What happened to a release."""

    RELEASED = "released"
    OPENED = "opened"
    WITHDRAWN = "withdrawn"
    GONE = "gone"
    COSIGNED = "cosigned"
    NOT_COSIGNED = "not_cosigned"
    MAY_BE_TOLD = "may_be_told"
    CLIENT_TOLD = "client_told"


@dataclass(frozen=True)
class Disclosure:
    """One entry of the disclosure ledger, which the client may read.

    Attributes:
        step: What happened.
        instant: When this desk knew of it.
        consent: Record id of the consent it rests on; empty where it left without one.
        recipient: Whom it went to.
        purpose: What it may be used for; `None` where it left on a ground of `exceptional`.
        parts: What left.
        link: The release's random link.
        digest: SHA-256 of what left, in hexadecimal digits.
        summary: What left, frozen; `None` in an entry that tells of a later step.
        way: How it left.
        agreement: Her yes to it; `None` where it left without one.
        exceptional: Why it left without her consent; `None` where she agreed.
        day: The day on which the recipient's desk says it happened; `None` for steps of this desk.
            No more than the day: the two vaults share no instant.
        copied: Whether the recipient had printed or saved it before it was gone; `None` where
            that is not known, and in entries of other steps.
    """

    step: Step
    instant: datetime
    consent: str
    recipient: Recipient
    purpose: Purpose | None
    parts: tuple[Part, ...]
    link: str
    digest: str
    summary: Summary | None
    way: Way = Way.DESK
    agreement: Agreement | None = None
    exceptional: Exceptional | None = None
    day: date | None = None
    copied: bool | None = None


def held_back(entries: Iterable[Disclosure]) -> frozenset[str]:
    """Return the links of what no copy for her may show yet, since telling would endanger her."""
    held: set[str] = set()
    told: set[str] = set()
    for entry in entries:
        if entry.exceptional and entry.exceptional.held_back:
            held.add(entry.link)
        if entry.step in {Step.MAY_BE_TOLD, Step.CLIENT_TOLD}:
            told.add(entry.link)
    return frozenset(held - told)
