"""The one gate that every release passes: does this consent cover it, whole, at this instant?"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from counsel_desk.domain.consent.about_client import AboutClient
from counsel_desk.domain.consent.consent import (
    ASKED_FROM,
    FOR_A_CHILD,
    SHARING,
    Consent,
    GivenBy,
    Giving,
    Manner,
    Part,
    Purpose,
    Recipient,
)
from counsel_desk.domain.intake import UNSAFE, MayHaveHarmed
from counsel_desk.domain.office_time import local_day


class Refusal(StrEnum):
    """Why a consent does not cover a release."""

    NOTHING_ASKED = "nothing_asked"
    SHARES_NOTHING = "shares_nothing"
    NOT_FREE = "not_free"
    NOT_ABLE = "not_able"
    NO_ASSENT = "no_assent"
    CHILD_ALONE = "child_alone"
    OF_AGE = "of_age"
    GUARDIAN_MAY_HARM = "guardian_may_harm"
    NO_WITNESS = "no_witness"
    GUARDIAN_NOT_ASKED_ABOUT = "guardian_not_asked_about"
    WITHDRAWN = "withdrawn"
    NOT_YET = "not_yet"
    ENDED = "ended"
    OTHER_RECIPIENT = "other_recipient"
    OTHER_PURPOSE = "other_purpose"
    NOT_COVERED = "not_covered"


@dataclass(frozen=True)
class Verdict:
    """The gate's decision.

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
    about: AboutClient,
) -> Verdict:
    """Decide whether `consent` covers a release, whole, at `instant`.

    Args:
        consent: The consent.
        parts: Everything the release would carry.
        recipient: Whom it would go to.
        purpose: What it would be used for.
        instant: When it would leave; with a time zone, as are the consent's own times.
        about: What the intake says of the client's age and guardian now.

    Returns:
        A verdict that names every reason, so that all can be put right at once.
    """
    requested = frozenset(parts)
    missing = requested - consent.parts
    found = {
        Refusal.NOTHING_ASKED: not requested,
        Refusal.SHARES_NOTHING: consent.purpose not in SHARING,
        **flaws(consent, instant, about),
        # An older record holds on, but nothing leaves under it until the question is answered.
        Refusal.GUARDIAN_NOT_ASKED_ABOUT: to_ask_about_guardian(consent.giving),
        # A withdrawal holds whatever the clock says: setting it back reopens nothing.
        Refusal.WITHDRAWN: consent.withdrawn is not None,
        Refusal.NOT_YET: instant < consent.starts,
        Refusal.ENDED: instant >= consent.ends,
        Refusal.OTHER_RECIPIENT: recipient != consent.recipient,
        Refusal.OTHER_PURPOSE: purpose != consent.purpose,
        Refusal.NOT_COVERED: bool(missing),
    }
    return Verdict(tuple(reason for reason, holds in found.items() if holds), missing)


def flaws(consent: Consent, instant: datetime, about: AboutClient) -> dict[Refusal, bool]:
    """Return what makes a consent void whatever it covers, such as no freedom to refuse.

    Args:
        consent: The consent.
        instant: With a time zone.
        about: What the intake says of the client's age and guardian now.
    """
    giving, given = consent.giving, local_day(consent.starts)
    for_child = giving.by in FOR_A_CHILD
    return {
        Refusal.NOT_FREE: not giving.free_to_refuse,
        Refusal.NOT_ABLE: not giving.able,
        Refusal.NO_ASSENT: for_child and not giving.assent and asks_child(giving, given, about),
        # A child who gave it alone was a child then, also once they are of age.
        Refusal.CHILD_ALONE: not for_child
        and (about.may_be_child(given) or bool(giving.too_young.strip())),
        Refusal.OF_AGE: for_child and about.is_adult(local_day(instant)),
        Refusal.GUARDIAN_MAY_HARM: giving.by is GivenBy.GUARDIAN_WITH_ASSENT
        and (giving.may_have_harmed in UNSAFE or about.guardian_may_harm),
        Refusal.NO_WITNESS: giving.manner is Manner.SPOKEN_BEFORE_WITNESS
        and not giving.witness.strip(),
    }


def asks_child(giving: Giving, given: date, about: AboutClient) -> bool:
    """Return whether the child's own yes is needed: not from one who is too young to be asked.

    Then only the Child Welfare Committee, or a guardian of whom it was asked and who is safe, can
    give it: nobody else hears the child.

    Args:
        giving: Who gives it, and how.
        given: The day on which it was given.
        about: What the intake says of the client's age and guardian now.
    """
    return (
        not giving.too_young.strip()
        or about.is_at_least(ASKED_FROM, given)
        or (
            giving.by is GivenBy.GUARDIAN_WITH_ASSENT
            and giving.may_have_harmed is not MayHaveHarmed.NO
        )
    )


def to_ask_about_guardian(giving: Giving) -> bool:
    """Return whether nobody has asked yet if the guardian who gave a consent is safe."""
    return (
        giving.by is GivenBy.GUARDIAN_WITH_ASSENT
        and giving.may_have_harmed is MayHaveHarmed.NOT_ASKED
    )
