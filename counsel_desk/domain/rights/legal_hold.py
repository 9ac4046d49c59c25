"""Legal holds: why a client's file must not be destroyed yet, whatever else is due."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Cause(StrEnum):
    """Why a file is held."""

    DECIDED = "decided"
    DEMAND = "demand"
    COMPENSATION = "compensation"
    REPORT = "report"


@dataclass(frozen=True)
class LegalHold:
    """One reason why nothing of a file may be destroyed.

    A hold that somebody decided on is written when it begins. One that follows from another record
    of the file begins with that record, and is written only when it is lifted.

    Attributes:
        cause: Why.
        since: The day since which.
        reason: In words, for a hold that somebody decided on; otherwise empty.
        lawyer: The lawyer who advised it; may be empty.
        source: Id of the record that it follows from; empty if somebody decided on it.
        lifted: The day on which it was lifted, if it was.
        lifted_why: Why it was lifted; empty while it is in force.
    """

    cause: Cause
    since: date
    reason: str = ""
    lawyer: str = ""
    source: str = ""
    lifted: date | None = None
    lifted_why: str = ""

    @property
    def sensible(self) -> bool:
        """Whether it says why it was set, what it follows from and why it was lifted."""
        decided = self.cause is Cause.DECIDED
        return (
            bool(self.reason.strip()) == decided
            and bool(self.source) != decided
            and (self.lifted is None) == (not self.lifted_why.strip())
        )


def in_force(
    written: Mapping[str, LegalHold], following: Iterable[LegalHold]
) -> dict[str, LegalHold]:
    """Return the holds in force, each by its key.

    Args:
        written: The holds that are written, by record id.
        following: What follows from other records of the file.

    Returns:
        Those that somebody decided on, by record id, then those that follow from another record,
        by the id of that record.
    """
    lifted = {hold.source for hold in written.values() if hold.lifted is not None}
    decided = {
        record: hold
        for record, hold in written.items()
        if hold.cause is Cause.DECIDED and hold.lifted is None
    }
    return decided | {hold.source: hold for hold in following if hold.source not in lifted}
