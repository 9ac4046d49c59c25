"""What the records of one client's file can say about each other."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from counsel_desk.domain.appointments.appointment import HAPPENED, Appointment
from counsel_desk.domain.attachments import Attachment, type_of
from counsel_desk.domain.chain import Row
from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.consent.consent_mark import Mark
from counsel_desk.domain.goals import Goal
from counsel_desk.domain.intake import Intake, earliest_birth
from counsel_desk.domain.records import Kind
from counsel_desk.domain.safety import RiskAssessment
from counsel_desk.domain.transfer import DAYS
from counsel_desk.domain.voice import Comment

CLOCKS_APART = timedelta(days=1)
"""How far a clock that is set right, or another time zone, can put two instants out of order."""

Record = tuple[Row, Any]
"""A version of a record as its vault keeps it, and its body."""


def _by_now(one: Appointment) -> list[date]:
    return [one.day] if one.state in HAPPENED else []


_PAST: Mapping[type, Callable[[Any], Iterable[date | None]]] = {
    Appointment: _by_now,
    Attachment: lambda one: [one.added],
    Comment: lambda one: [one.given],
    Goal: lambda one: [rating.day for rating in one.ratings],
    Intake: lambda one: [one.born, one.age_said, one.in_doubt],
    Mark: lambda one: [one.added],
    RiskAssessment: lambda one: [one.day],
}
"""Days that had come when a record was written."""


def hold_together(records: Sequence[Record], attached: Mapping[str, bytes]) -> bool:
    """Return whether the records of a client's file do not contradict each other.

    Args:
        records: Every version, in the order of its vault's chain, each possible by itself.
        attached: By record, the bytes of each attachment and mark.
    """
    return (
        not any(_ahead(record) for record in records)
        and not any(_withdrawn_before_given(records))
        and not any(_before_birth(records))
        and all(_is_what_it_says(record, attached) for record in records)
    )


def _ahead(record: Record) -> bool:
    """Return whether a record says that something happened after it was written."""
    row, body = record
    past = _PAST.get(type(body), lambda _one: ())
    last = (row.written.astimezone(UTC) + CLOCKS_APART).date()
    return any(day is not None and day > last for day in past(body))


def _withdrawn_before_given(records: Sequence[Record]) -> Iterator[bool]:
    given: dict[str, datetime] = {}
    for row, body in records:
        if isinstance(body, Consent):
            # A clock that was wrong when it was given, and was set right since, is in both.
            since = min(given.setdefault(row.record, row.written), row.written) - CLOCKS_APART
            yield any(one is not None and one < since for one in (body.withdrawn, body.narrowed))


def _before_birth(records: Sequence[Record]) -> Iterator[bool]:
    """Say of each record whether its day is before the client's birth, by its last version."""
    last = {row.record: (row.kind, body) for row, body in records}
    births = [earliest_birth(body) for _kind, body in last.values() if isinstance(body, Intake)]
    born = max((day for day in births if day is not None), default=date.min)
    for kind, body in last.values():
        if kind in DAYS and kind != Kind.DEMAND:
            yield getattr(body, DAYS[kind]) < born


def _is_what_it_says(record: Record, attached: Mapping[str, bytes]) -> bool:
    """Return whether a picture or a paper is of the type and the size that its record says."""
    row, body = record
    if not isinstance(body, Attachment | Mark):
        return True
    content = attached.get(row.record, b"")
    return type_of(content) is body.media_type and len(content) == body.size
