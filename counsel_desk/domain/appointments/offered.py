"""When a new appointment begins, as long as nobody has chosen another time."""

from datetime import date, datetime, time

from counsel_desk.domain.office_time import local

USUAL = time(10)
_LAST_HOUR = 23


def offered(day: date, now: datetime) -> time:
    """Return the usual time; once it is past on the day itself, the next full hour.

    Args:
        day: The day of the appointment.
        now: This instant.
    """
    here = local(now)
    if here.date() != day or here.time() < USUAL:
        return USUAL
    return time(min(here.hour + 1, _LAST_HOUR))
