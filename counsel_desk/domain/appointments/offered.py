"""When a new appointment begins, or a session began, as long as nobody has chosen another time."""

from dataclasses import dataclass
from datetime import date, datetime, time

from counsel_desk.domain.office_time import local

USUAL = time(10)
_LAST_HOUR = 23


@dataclass(frozen=True)
class Times:
    """The times that are offered for one appointment.

    Attributes:
        ahead: When it begins.
        begun: When it began, if it took place already.
    """

    ahead: time
    begun: time


def offered(day: date, now: datetime) -> Times:
    """Return the usual time; on the day itself a full hour, the next one or the last one.

    Args:
        day: The day of the appointment.
        now: This instant.
    """
    here = local(now)
    if here.date() != day:
        return Times(USUAL, USUAL)
    following = USUAL if here.time() < USUAL else time(min(here.hour + 1, _LAST_HOUR))
    return Times(following, time(here.hour))
