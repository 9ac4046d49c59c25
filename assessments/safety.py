"""Which results concern a client's safety, so that somebody has to answer them."""

from collections.abc import Iterable

from assessments.model import Instrument
from assessments.scoring import CRITICAL


def of_safety(instrument: Instrument, flags: Iterable[str]) -> tuple[str, ...]:
    """Return the flags that concern safety, in their order."""
    return tuple(
        flag for flag in flags if instrument.about_safety or flag.partition(":")[0] == CRITICAL
    )
