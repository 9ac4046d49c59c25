"""What does not fit in an exchange: a laptop or a road that lies is noticed by one of these."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Misfit(StrEnum):
    """What does not fit."""

    FORKED = "forked"
    """A laptop sent two different parcels under one number."""
    WENT_BACK = "went_back"
    """The office log of a laptop is shorter than it was, or another one."""
    PUT_BACK = "put_back"
    """Others have parcels of this laptop that it does not know: its data was put back."""
    WITHHELD = "withheld"
    """Another laptop has taken a parcel that does not come here."""
    FORGED = "forged"
    """A parcel is not signed by the laptop that it names."""
    UNASKED = "unasked"
    """A road offers what was taken long ago, or is for another laptop."""
    IMPOSSIBLE = "impossible"
    """A laptop sent something that no desk would send."""
    RETIRED = "retired"
    """A laptop that is retired still sends."""
    NEWER = "newer"
    """A laptop has a newer version of the desk, which this one does not understand."""


OF_A_ROAD = (Misfit.WITHHELD, Misfit.FORGED, Misfit.UNASKED)
"""What the road did; another road starts without them."""


@dataclass(frozen=True)
class Finding:
    """Something that does not fit, kept until it does.

    Attributes:
        misfit: What.
        laptop: Id of the laptop that it is about.
        number: Of which of its parcels.
        instant: When it was noticed first.
    """

    misfit: Misfit
    laptop: str
    number: int
    instant: datetime
