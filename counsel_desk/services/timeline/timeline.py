"""The timeline of a client's file: what happened, by day, at a glance."""

import sys
from dataclasses import replace
from datetime import date, datetime

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Row
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Kind
from counsel_desk.domain.timeline import Entry, Line
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.timeline.lines import LINES, unsigned
from counsel_desk.services.work import drafts
from counsel_desk.services.work.reader import Reader, RecordAlteredError
from counsel_desk.services.work.session import Session

_BELOW = [str(kind) for kind in LINES if kind is not Kind.CLIENT]


def of_client(session: Session, client: str) -> list[Entry]:
    """Return the timeline of a client's file, newest first.

    Args:
        session: A counsellor's session.
        client: Record id of the client.

    Raises:
        NoSuchRecordError: There is no such client.
        RecordAlteredError: A record is not as it was written.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        clients.require(reader, client)
        rows = _rows(reader, client)
        waiting = [(name, one) for name, one in drafts.notes(reader) if one.client == client]
        first = {row.record: _first(reader, row) for row in rows}
    found = [
        (
            _order(line, first[row.record].written),
            first[row.record].number,
            Entry(row.record, Kind(row.kind), line),
        )
        for row in rows
        for line in LINES[Kind(row.kind)](_sound(row))
    ]
    for name, one in waiting:
        if not one.note:
            line = unsigned(one.held)
            order = _order(line, one.begun or one.saved)
            found.append((order, sys.maxsize, Entry(name, Kind.NOTE, line)))
    found.sort(key=lambda each: each[:2])
    placed = [replace(entry, place=place) for place, (*_rest, entry) in enumerate(found)]
    return placed[::-1]


def _first(reader: Reader, row: Row) -> Row:
    """Return the first version of a record: a later one moves nothing within its day."""
    return row if row.version == 1 else reader.transaction.versions(row.record)[0]


def _order(line: Line, began: datetime) -> tuple[date, bool, datetime]:
    """Return what lines are sorted by: by the clock, and last what was written on a later day."""
    instant = line.at or began
    return line.day, local_day(instant) > line.day, instant


def _rows(reader: Reader, client: str) -> list[Row]:
    """Return the client's current rows, and the group appointments that they take part in."""
    own = reader.transaction.latest(client)
    below = reader.transaction.latest_below(client, _BELOW)
    # A group's appointment has no parent, but its body contains the ids of its clients.
    named = f'"{client}"'.encode()
    groups = reader.transaction.latest_of(Kind.APPOINTMENT, "")
    attended = [row for row in groups if row.body and named in row.body]
    return [row for row in (own, *below, *attended) if row is not None and row.body is not None]


def _sound(row: Row) -> Row:
    if chain.row_digest(row) != row.digest:
        raise RecordAlteredError
    return row
