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
    COURT_ORDER = "court_order"


class Way(StrEnum):
    """How something left."""

    DESK = "desk"
    PROTECTED_FILE = "protected_file"
    PRINT = "print"
    TOLD = "told"


class Reading(StrEnum):
    """How the client came to know what would leave."""

    BY_CLIENT = "by_her"
    TO_CLIENT = "to_her"
    TO_CLIENT_INTERPRETED = "to_her_interpreted"


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
    """The client's yes to the exact words that leave, at the moment it was given.

    Attributes:
        instant: When.
        digest: Digest of what the client saw or heard, by
            `counsel_desk.services.release.release.digest_of`.
        reading: How the client came to know it.
        language: Language in which the client read or heard it, two letters.
    """

    instant: datetime
    digest: str
    reading: Reading
    language: str


@dataclass(frozen=True)
class Exceptional:
    """Why something left without the client's consent.

    Attributes:
        ground: The ground.
        reason: In the counsellor's words.
        supervisor: Name of the supervisor who co-signed, or is asked to.
        signed: When they did; `None` while the co-signature is awaited.
        signature: Their signature, in hexadecimal digits; empty while it is awaited.
        told: Whether the client was told.
        not_told: Why the client was not, or not yet; may be empty if they were.
        held_back: Whether telling the client would endanger them, so that no copy for them shows
            it before an entry says that they may be told.
        asked: Record id of the request that was co-signed.
        spoken: When it was told by word of mouth; `None` if it left in another way.
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
        instant: When this desk learned of it.
        consent: Record id of the consent it rests on; empty if it left without one.
        recipient: Whom it went to.
        purpose: What it may be used for; `None` if it left on a ground of `exceptional`.
        parts: What left.
        link: The release's random link.
        digest: SHA-256 of what left, in hexadecimal digits.
        summary: What left; `None` in an entry about a later step.
        way: How it left.
        agreement: The client's yes to it; `None` if it left without one.
        exceptional: Why it left without consent; `None` if the client agreed.
        day: The day on which the recipient's desk says it happened; `None` for steps of this desk.
            Only the day, since the two vaults share no instant.
        copied: Whether the recipient had printed or saved it before it was gone; `None` if that
            is not known, and in entries of other steps.
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
    """Return the links that no copy for the client may show yet, since it would endanger them."""
    hidden: set[str] = set()
    told: set[str] = set()
    for entry in entries:
        if entry.exceptional and entry.exceptional.held_back:
            hidden.add(entry.link)
        if entry.step in {Step.MAY_BE_TOLD, Step.CLIENT_TOLD}:
            told.add(entry.link)
    return frozenset(hidden - told)
