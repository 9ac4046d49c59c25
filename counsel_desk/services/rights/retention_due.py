"""What waits to be decided about files that are not in use any more."""

from dataclasses import dataclass

from counsel_desk.services.rights import erasure, retention
from counsel_desk.services.work.session import Session


@dataclass(frozen=True)
class Due:
    """How many files wait; nothing of whose they are.

    Attributes:
        destructions: Sealed files that may be destroyed from today on.
        reviews: Closed files whose time is over, to be sealed or kept longer.
    """

    destructions: int
    reviews: int


def due(session: Session) -> Due:
    """Return how many files a person is to look at."""
    return Due(
        sum(one.due for one in erasure.sealed_files(session)),
        sum(one.over for one in retention.review(session)),
    )
