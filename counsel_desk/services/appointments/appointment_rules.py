"""Rules for appointments: what is refused, and what is saved but remarked on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from counsel_desk.domain.appointments.appointment import (
    HAPPENED,
    LONGEST_MINUTES,
    Appointment,
    Mode,
    State,
    day_after,
    overlaps,
)
from counsel_desk.domain.appointments.group_session import SMALLEST_GROUP
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Client
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.work.sensible import require_days


class NobodyChosenError(KnownError):
    """An appointment has no client."""

    text = QT_TRANSLATE_NOOP("errors", "Please choose with whom the appointment is.")
    about = ("client",)


class GroupTooSmallError(KnownError):
    """A group has fewer than two participants."""

    text = QT_TRANSLATE_NOOP(
        "errors", "A group has two people or more. Please choose who takes part."
    )
    about = ("participants",)


class EndBeforeStartError(KnownError):
    """An appointment ends before it begins, or repeats until a day before the first."""

    text = QT_TRANSLATE_NOOP(
        "errors", "The end is before the beginning. Please look at both once more."
    )
    about = ("minutes",)


class TooLongError(KnownError):
    """An appointment would take longer than a working day."""

    text = QT_TRANSLATE_NOOP(
        "errors", "An appointment can take up to {hours} hours. Please look at its length."
    )
    about = ("minutes",)


class StillAheadError(KnownError):
    """An outcome was given for an appointment that is still to come."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This day is still ahead. The outcome of the appointment can be noted once it has come.",
    )
    about = ("day",)


class NotBegunError(KnownError):
    """An outcome was given for an appointment of today before it begins."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The appointment has not begun yet. Its outcome can be noted once its hour has come.",
    )
    about = ("at",)


class Remark(StrEnum):
    """Something to point out about an appointment that is saved anyway."""

    OVERLAPS = "overlaps"
    PAST = "past"
    CLOSED_FILE = "closed_file"


@dataclass(frozen=True)
class Wanted:
    """The details of an appointment to be planned or changed.

    Attributes:
        clients: Record ids of the clients.
        day: The day.
        at: When it begins.
        minutes: How long it takes.
        mode: How they meet.
        place: Where; may be empty.
        group: Whether it is a group session.
    """

    clients: tuple[str, ...]
    day: date
    at: time
    minutes: int
    mode: Mode
    place: str = ""
    group: bool = False


def appointment(wanted: Wanted) -> Appointment:
    """Turn the wanted details into an appointment."""
    return Appointment(
        wanted.clients,
        wanted.day,
        wanted.at,
        wanted.minutes,
        wanted.mode,
        wanted.place.strip(),
        wanted.group,
    )


def changed(body: Appointment, wanted: Wanted, steps: int, old: date) -> Appointment:
    """Apply the wanted details to the appointment that is `steps` after the edited one."""
    counted = wanted.day if steps == 0 else day_after(wanted.day, body.every, steps)
    return replace(
        appointment(wanted),
        day=body.day if wanted.day == old else counted,
        state=body.state,
        series=body.series,
        number=body.number,
        every=body.every,
        zone=body.zone,
    )


def check(wanted: Wanted, state: State, now: datetime) -> None:
    """Refuse an invalid appointment.

    Raises:
        KnownError: A detail is invalid.
    """
    if not wanted.clients:
        raise GroupTooSmallError if wanted.group else NobodyChosenError
    if wanted.group and len(set(wanted.clients)) < SMALLEST_GROUP:
        raise GroupTooSmallError
    if wanted.minutes <= 0:
        raise EndBeforeStartError
    if wanted.minutes > LONGEST_MINUTES:
        raise TooLongError(hours=LONGEST_MINUTES // 60)
    require_days(wanted.day)
    check_begun(appointment(wanted), state, now)


def check_begun(body: Appointment, state: State, now: datetime) -> None:
    """Refuse an outcome for an appointment that is still to come.

    Raises:
        StillAheadError: Its day is in the future.
        NotBegunError: Its hour is.
    """
    if state in HAPPENED and body.begins > now:
        raise StillAheadError if body.day > local_day(now) else NotBegunError


def remarks(
    wanted: Sequence[Appointment],
    others: Sequence[Appointment],
    files: Iterable[Client],
    now: datetime,
) -> tuple[Remark, ...]:
    """Return what to point out about appointments.

    Args:
        wanted: The appointments that are planned or changed, earliest first.
        others: The counsellor's other appointments on those days.
        files: The clients.
        now: The current time, with a time zone.
    """
    past = wanted[0].state is State.PLANNED and wanted[0].ends < now
    found = {
        Remark.OVERLAPS: any(overlaps(one, other) for one in wanted for other in others),
        Remark.PAST: past,
        Remark.CLOSED_FILE: any(file.closed is not None for file in files),
    }
    return tuple(remark for remark, holds in found.items() if holds)
