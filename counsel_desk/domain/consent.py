"""Informed consent to share, and the one gate that every release passes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Category(StrEnum):
    """What a summary can be built from; never a whole note."""

    ATTENDANCE = "attendance"
    PRESENTING_CONCERN = "presenting_concern"
    ASSESSMENTS = "assessments"
    IMPACT = "impact"
    SAFETY_PLAN = "safety_plan"
    REFERRALS = "referrals"
    RECOMMENDATIONS = "recommendations"


class Purpose(StrEnum):
    """What the recipient may use a summary for."""

    VICTIM_COMPENSATION = "victim_compensation"
    COURT_SUPPORT = "court_support"
    REHABILITATION = "rehabilitation"
    MEDICAL_REFERRAL = "medical_referral"
    SHELTER = "shelter"


class GivenBy(StrEnum):
    """Who gave the consent."""

    CLIENT = "client"
    GUARDIAN_WITH_ASSENT = "guardian_with_assent"


class Manner(StrEnum):
    """How the consent was given."""

    SIGNATURE = "signature"
    THUMB_IMPRESSION = "thumb_impression"
    SPOKEN_BEFORE_WITNESS = "spoken_before_witness"


@dataclass(frozen=True)
class Consent:
    """One informed consent.

    Attributes:
        purpose: The one purpose it holds for.
        categories: What may be shared.
        recipient: Id of the one person who may receive it.
        language: Language in which it was explained, two letters.
        starts: From this instant on.
        ends: Up to, and not including, this instant.
        given_by: Who gave it.
        manner: How it was given.
        interpreter: Whether an interpreter was present.
        explained: The exact text that was read to her.
        free_to_refuse: Whether she was told, and showed, that she may say no.
        withdrawn: When she took it back, if she did.
    """

    purpose: Purpose
    categories: frozenset[Category]
    recipient: str
    language: str
    starts: datetime
    ends: datetime
    given_by: GivenBy
    manner: Manner
    interpreter: bool
    explained: str
    free_to_refuse: bool
    withdrawn: datetime | None = None


class Refusal(StrEnum):
    """Why a consent does not carry a release."""

    NOTHING_ASKED = "nothing_asked"
    NOT_FREE = "not_free"
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
        not_covered: The categories asked for that the consent does not name.
    """

    refusals: tuple[Refusal, ...]
    not_covered: frozenset[Category]

    @property
    def open(self) -> bool:
        """Whether the release may leave."""
        return not self.refusals


def gate(
    consent: Consent,
    categories: Iterable[Category],
    recipient: str,
    purpose: Purpose,
    instant: datetime,
) -> Verdict:
    """Decide whether `consent` covers a release, whole, at `instant`.

    Args:
        consent: What she agreed to.
        categories: Everything the release would carry.
        recipient: Id of the person it would go to.
        purpose: What it would be used for.
        instant: When it would leave; with a time zone, as are the consent's own times.

    Returns:
        A verdict that names every reason, so that all can be put right at once.
    """
    asked = frozenset(categories)
    missing = asked - consent.categories
    found = {
        Refusal.NOTHING_ASKED: not asked,
        Refusal.NOT_FREE: not consent.free_to_refuse,
        # A withdrawal holds whatever the clock says: setting it back reopens nothing.
        Refusal.WITHDRAWN: consent.withdrawn is not None,
        Refusal.NOT_YET: instant < consent.starts,
        Refusal.ENDED: instant >= consent.ends,
        Refusal.OTHER_RECIPIENT: recipient != consent.recipient,
        Refusal.OTHER_PURPOSE: purpose != consent.purpose,
        Refusal.NOT_COVERED: bool(missing),
    }
    return Verdict(tuple(reason for reason, holds in found.items() if holds), missing)
