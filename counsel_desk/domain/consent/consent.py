"""Informed consent, and the one gate that every release passes.

A consent is purpose × parts × recipient × language × validity, with who gave it, how, and what was
explained. Consent to use or appear in media is no purpose here: the desk never shares for that.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum


class Category(StrEnum):
    """What a summary can be built from; never a whole note."""

    ATTENDANCE = "attendance"
    PRESENTING_CONCERNS = "presenting_concerns"
    SAFETY_AND_RISK = "safety_and_risk"
    FUNCTIONING = "functioning"
    ASSESSMENT_RESULTS = "assessment_results"
    STRENGTHS_AND_SUPPORTS = "strengths_and_supports"
    NEEDS_AND_RECOMMENDATIONS = "needs_and_recommendations"


@dataclass(frozen=True, order=True)
class Part:
    """The smallest thing that she can agree to share.

    Attributes:
        category: Which.
        instrument: Key of the instrument; of `Category.ASSESSMENT_RESULTS` alone.
    """

    category: Category
    instrument: str = ""


class Purpose(StrEnum):
    """What she agrees to."""

    COUNSELLING = "counselling"
    CASEWORK_SUMMARY = "casework_summary"
    VICTIM_COMPENSATION = "victim_compensation"
    SERVICE_REFERRAL = "service_referral"
    SUPERVISION = "supervision"
    STATISTICS = "statistics"
    RESEARCH = "research"


SHARING = frozenset(
    {Purpose.CASEWORK_SUMMARY, Purpose.VICTIM_COMPENSATION, Purpose.SERVICE_REFERRAL}
)
"""The purposes for which something about her leaves, to one recipient; no other opens the gate."""


@dataclass(frozen=True)
class Recipient:
    """The one person or office that may receive it.

    Attributes:
        name: Of the person, or of the office where nobody is named.
        role: What they are, in words; may be empty.
        organisation: Where they work; may be empty.
        at_desk: Whether it is a caseworker whom the office root certified under this name; anybody
            else receives a protected file or a printed page. No id stands here: a counselling
            vault and a casework vault share none.
    """

    name: str
    role: str = ""
    organisation: str = ""
    at_desk: bool = False


class GivenBy(StrEnum):
    """Who gave the consent.

    Where no guardian is safe, the Child Welfare Committee or a person it named stands in for one:
    Juvenile Justice (Care and Protection of Children) Act 2015, sections 30 and 37.
    """

    CLIENT = "client"
    GUARDIAN_WITH_ASSENT = "guardian_with_assent"
    COMMITTEE_WITH_ASSENT = "committee_with_assent"


FOR_A_CHILD = frozenset({GivenBy.GUARDIAN_WITH_ASSENT, GivenBy.COMMITTEE_WITH_ASSENT})
"""Who gives a consent for somebody under 18, and never without her own yes."""


class Manner(StrEnum):
    """How the consent was given."""

    SIGNATURE = "signature"
    THUMB_IMPRESSION = "thumb_impression"
    SPOKEN_BEFORE_WITNESS = "spoken_before_witness"


@dataclass(frozen=True)
class Giving:
    """Who gave a consent, and how.

    Attributes:
        by: Who.
        manner: How.
        free_to_refuse: Whether she was told, and showed, that she may say no.
        able: Whether the counsellor considered that whoever gives it understands it and can decide.
        guardian: Who gave it for her, and what they are to her; empty where she gave it herself.
        assent: Whether the child herself said yes as well; counts where another gave it.
        interpreter: Whether an interpreter was present.
        interpreter_name: Who; may be empty.
        witness: Who heard or saw it; may be empty unless it was spoken.
        mark: Record id of the drawn signature or of the picture of a thumb impression or of a
            signed sheet (see `consent_mark`); empty where it stands on paper alone.
    """

    by: GivenBy
    manner: Manner
    free_to_refuse: bool
    able: bool
    guardian: str = ""
    assent: bool = False
    interpreter: bool = False
    interpreter_name: str = ""
    witness: str = ""
    mark: str = ""


@dataclass(frozen=True)
class Consent:
    """One informed consent.

    Attributes:
        purpose: The one purpose it holds for.
        parts: What may be shared; none where the purpose shares nothing.
        recipient: Who may receive it; `None` where the purpose shares nothing.
        language: Language in which it was explained, two letters.
        starts: From this instant on.
        ends: Up to, and not including, this instant. What another gave ends when she is of age.
        giving: Who gave it, and how.
        explained: The exact text that was read to her, frozen; blank lines part its sentences.
        conditions: What else she asked for, in words; may be empty.
        renews: Record id of the consent that it renews; empty for a first one.
        narrowed: When she last took a part of it back, if she did.
        withdrawn: When she took it back whole, if she did.
        symbols: The icon that stood beside each part of `explained`, in order; may be empty.
    """

    purpose: Purpose
    parts: frozenset[Part]
    recipient: Recipient | None
    language: str
    starts: datetime
    ends: datetime
    giving: Giving
    explained: str
    conditions: str = ""
    renews: str = ""
    narrowed: datetime | None = None
    withdrawn: datetime | None = None
    symbols: tuple[str, ...] = ()

    @property
    def categories(self) -> frozenset[Category]:
        """The categories that it names a part of."""
        return frozenset(part.category for part in self.parts)


class Refusal(StrEnum):
    """Why a consent does not carry a release."""

    NOTHING_ASKED = "nothing_asked"
    SHARES_NOTHING = "shares_nothing"
    NOT_FREE = "not_free"
    NOT_ABLE = "not_able"
    NO_ASSENT = "no_assent"
    NO_WITNESS = "no_witness"
    WITHDRAWN = "withdrawn"
    NOT_YET = "not_yet"
    ENDED = "ended"
    OTHER_RECIPIENT = "other_recipient"
    OTHER_PURPOSE = "other_purpose"
    NOT_COVERED = "not_covered"


@dataclass(frozen=True)
class Verdict:
    """What the gate says.

    Attributes:
        refusals: Every reason against the release, in the order of `Refusal`.
        not_covered: The parts asked for that the consent does not name.
    """

    refusals: tuple[Refusal, ...]
    not_covered: frozenset[Part] = field(default=frozenset())

    @property
    def open(self) -> bool:
        """Whether the release may leave."""
        return not self.refusals


def gate(
    consent: Consent,
    parts: Iterable[Part],
    recipient: Recipient,
    purpose: Purpose,
    instant: datetime,
) -> Verdict:
    """Decide whether `consent` covers a release, whole, at `instant`.

    Args:
        consent: What she agreed to.
        parts: Everything the release would carry.
        recipient: Whom it would go to.
        purpose: What it would be used for.
        instant: When it would leave; with a time zone, as are the consent's own times.

    Returns:
        A verdict that names every reason, so that all can be put right at once.
    """
    asked = frozenset(parts)
    missing = asked - consent.parts
    found = {
        Refusal.NOTHING_ASKED: not asked,
        Refusal.SHARES_NOTHING: consent.purpose not in SHARING,
        **_flaws(consent.giving),
        # A withdrawal holds whatever the clock says: setting it back reopens nothing.
        Refusal.WITHDRAWN: consent.withdrawn is not None,
        Refusal.NOT_YET: instant < consent.starts,
        Refusal.ENDED: instant >= consent.ends,
        Refusal.OTHER_RECIPIENT: recipient != consent.recipient,
        Refusal.OTHER_PURPOSE: purpose != consent.purpose,
        Refusal.NOT_COVERED: bool(missing),
    }
    return Verdict(tuple(reason for reason, holds in found.items() if holds), missing)


def _flaws(giving: Giving) -> dict[Refusal, bool]:
    return {
        Refusal.NOT_FREE: not giving.free_to_refuse,
        Refusal.NOT_ABLE: not giving.able,
        Refusal.NO_ASSENT: giving.by in FOR_A_CHILD and not giving.assent,
        Refusal.NO_WITNESS: giving.manner is Manner.SPOKEN_BEFORE_WITNESS
        and not giving.witness.strip(),
    }


def holds(consent: Consent, instant: datetime) -> bool:
    """Return whether a consent holds at `instant`, whatever it is for."""
    return (
        not any(_flaws(consent.giving).values())
        and consent.withdrawn is None
        and consent.starts <= instant < consent.ends
    )


def narrower(
    consent: Consent, parts: frozenset[Part], ends: datetime, instant: datetime
) -> Consent:
    """Return `consent` with a part of it taken back at `instant`; it never grows.

    Args:
        consent: What she agreed to.
        parts: What she goes on agreeing to; what the consent does not name is left out.
        ends: Its new end; a later one than before changes nothing.
        instant: Of the change.
    """
    return replace(
        consent,
        parts=consent.parts & parts,
        ends=min(consent.ends, ends),
        narrowed=instant,
    )


def until_of_age(consent: Consent, of_age: datetime, instant: datetime) -> Consent:
    """Return `consent` as it holds once it is known when she comes of age.

    What another gave for her ends then at the latest; what she gave herself stays as it is.

    Args:
        consent: What was agreed to.
        of_age: The beginning of her 18th birthday.
        instant: Of the change.
    """
    if consent.giving.by not in FOR_A_CHILD or consent.ends <= of_age:
        return consent
    return narrower(consent, consent.parts, of_age, instant)
