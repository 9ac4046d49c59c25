"""Counts the files, no longer in use, that await a decision."""

from dataclasses import dataclass

from counsel_desk.services.rights import erasure, retention
from counsel_desk.services.work.session import Session


@dataclass(frozen=True)
class Due:
    """How many files await a decision, without saying whose they are.

    Attributes:
        destructions: Sealed files that may now be destroyed.
        reviews: Closed files whose time is over, to be sealed or kept longer.
    """

    destructions: int
    reviews: int


def due(session: Session) -> Due:
    """Return how many files the user has to decide about."""
    return Due(
        sum(one.due for one in erasure.sealed_files(session)),
        sum(one.over for one in retention.review(session)),
    )
