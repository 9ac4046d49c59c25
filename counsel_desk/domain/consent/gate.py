"""The one gate that every release passes: does this consent cover it, whole, at this instant?"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from counsel_desk.domain.consent.consent import (
    FOR_A_CHILD,
    SHARING,
    Consent,
    Giving,
    Manner,
    Part,
    Purpose,
    Recipient,
)


class Refusal(StrEnum):
    """Why a consent does not cover a release."""

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
) -> Verdict:
    """Decide whether `consent` covers a release, whole, at `instant`.

    Args:
        consent: The consent.
        parts: Everything the release would carry.
        recipient: Whom it would go to.
        purpose: What it would be used for.
        instant: When it would leave; with a time zone, as are the consent's own times.

    Returns:
        A verdict that names every reason, so that all can be put right at once.
    """
    requested = frozenset(parts)
    missing = requested - consent.parts
    found = {
        Refusal.NOTHING_ASKED: not requested,
        Refusal.SHARES_NOTHING: consent.purpose not in SHARING,
        **flaws(consent.giving),
        # A withdrawal holds whatever the clock says: setting it back reopens nothing.
        Refusal.WITHDRAWN: consent.withdrawn is not None,
        Refusal.NOT_YET: instant < consent.starts,
        Refusal.ENDED: instant >= consent.ends,
        Refusal.OTHER_RECIPIENT: recipient != consent.recipient,
        Refusal.OTHER_PURPOSE: purpose != consent.purpose,
        Refusal.NOT_COVERED: bool(missing),
    }
    return Verdict(tuple(reason for reason, holds in found.items() if holds), missing)


def flaws(giving: Giving) -> dict[Refusal, bool]:
    """Return what makes a consent void whatever it covers, such as no freedom to refuse."""
    return {
        Refusal.NOT_FREE: not giving.free_to_refuse,
        Refusal.NOT_ABLE: not giving.able,
        Refusal.NO_ASSENT: giving.by in FOR_A_CHILD and not giving.assent,
        Refusal.NO_WITNESS: giving.manner is Manner.SPOKEN_BEFORE_WITNESS
        and not giving.witness.strip(),
    }
