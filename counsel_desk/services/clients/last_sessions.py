"""The last session with each client: kept by the calendar, or told by a signed note."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from counsel_desk.domain.appointments.appointment import Appointment, State
from counsel_desk.domain.records import Kind
from counsel_desk.services.work.reader import Reader

_GROUPS = ""
"""The parent of appointments with a group."""


def by_client(reader: Reader, today: date, among: Collection[str] | None = None) -> dict[str, date]:
    """Return the day of each client's last session, by record id.

    It is the later of the last kept appointment and the last signed note, alone or in a group. Of
    the appointments with one client only those are read that may be it.

    Args:
        reader: The transaction to read in.
        today: No later appointment counts.
        among: The clients whose own appointments are looked at; by default all.
    """
    last = dict(reader.transaction.last_days(Kind.NOTE))
    _add(last, reader.transaction.last_days(Kind.GROUP_LINE))
    later: dict[str, list[tuple[str, date]]] = {}
    for parent, record, day in reader.after_last_day(Kind.APPOINTMENT, Kind.NOTE, today):
        if day > last.get(parent, date.min):
            later.setdefault(parent, []).append((record, day))
    groups = reader.several((record for record, _day in later.pop(_GROUPS, ())), Appointment)
    for filed in groups.values():
        if filed.body.state is State.KEPT:
            _add(last, dict.fromkeys(filed.body.clients, filed.body.day))
    if among is not None:
        later = {client: later[client] for client in later.keys() & among}
    _add(last, _kept(reader, later))
    return last


def _kept(reader: Reader, later: Mapping[str, Sequence[tuple[str, date]]]) -> dict[str, date]:
    """Return the day of each client's last kept appointment among some, the latest first."""
    found: dict[str, date] = {}
    left = {client: iter(each) for client, each in later.items()}
    while asked := {client: one for client, each in left.items() if (one := next(each, None))}:
        read = reader.several((record for record, _day in asked.values()), Appointment)
        for client, (record, day) in asked.items():
            if record in read and read[record].body.state is State.KEPT:
                found[client] = day
        left = {client: left[client] for client in asked.keys() - found.keys()}
    return found


def _add(last: dict[str, date], days: Mapping[str, date]) -> None:
    for client, day in days.items():
        last[client] = max(day, last.get(client, day))
