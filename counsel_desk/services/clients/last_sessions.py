"""The last session with each client: kept by the calendar, or told by a signed note."""

from collections.abc import Collection
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
    parents = reader.transaction.last_days(Kind.APPOINTMENT)
    kept = {
        client: day
        for client in (parents if among is None else parents.keys() & among)
        if client != _GROUPS and (day := _kept(reader, client, last.get(client), today))
    }
    _add(last, kept)
    if _GROUPS in parents:
        for filed in reader.latest(Kind.APPOINTMENT, Appointment, _GROUPS):
            if filed.body.state is State.KEPT:
                _add(last, dict.fromkeys(filed.body.clients, filed.body.day))
    return last


def _kept(reader: Reader, client: str, noted: date | None, today: date) -> date | None:
    """Return the day of the last kept appointment with one client, if it is after the notes."""
    for record, day in reader.transaction.days_until(Kind.APPOINTMENT, client, today):
        if noted is not None and day <= noted:
            return None
        found = reader.get(record, Appointment)
        if found is not None and found.body.state is State.KEPT:
            return day
    return None


def _add(last: dict[str, date], days: dict[str, date]) -> None:
    for client, day in days.items():
        last[client] = max(day, last.get(client, day))
