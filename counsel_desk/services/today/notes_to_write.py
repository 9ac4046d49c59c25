"""Drafts of notes, and kept sessions of the last weeks that have no note."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from counsel_desk.domain.appointments.appointment import Appointment, State
from counsel_desk.domain.appointments.group_session import GroupSession
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Client, Filed, NoteDraft
from counsel_desk.domain.records import Kind as RecordKind
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.today.unfinished import Kind, Unfinished
from counsel_desk.services.work import drafts
from counsel_desk.services.work.reader import Reader

LOOKED_BACK = timedelta(days=28)
"""How far back a session without a note is listed here; in the client's file every one is."""


def drafts_left(reader: Reader, person: str) -> Iterator[Unfinished]:
    """Return the unsigned notes, the oldest session first, with the person's process notes."""
    for name, draft in _by_day(drafts.notes(reader)):
        kind = Kind.AMENDMENT if draft.note else Kind.DRAFT
        yield from _draft(reader, kind, name, draft)
    for name, draft in _by_day(drafts.notes(reader, f"{drafts.PROCESS}{person}:")):
        yield from _draft(reader, Kind.PROCESS_DRAFT, name, draft)
    for name, group in sorted(group_sessions.drafts(reader), key=lambda pair: pair[1].held):
        size = len(group.participants)
        yield Unfinished(Kind.GROUP_DRAFT, group.held, record=name, count=size)


def _by_day(found: list[tuple[str, NoteDraft]]) -> list[tuple[str, NoteDraft]]:
    return sorted(found, key=lambda pair: pair[1].held)


def _draft(reader: Reader, kind: Kind, name: str, draft: NoteDraft) -> Iterator[Unfinished]:
    filed = reader.get(draft.client, Client)
    if filed is not None:
        since = local_day(draft.begun) if draft.begun else None
        code = filed.body.code
        yield Unfinished(kind, draft.held, draft.client, code, name, since=since)


def unwritten(reader: Reader, today: date) -> Iterator[Unfinished]:
    """Return kept sessions of the last weeks without a note or draft, the oldest first.

    Today's stand among the appointments.
    """
    first, last = today - LOOKED_BACK, today - timedelta(days=1)
    kept = [
        filed
        for filed in reader.between(RecordKind.APPOINTMENT, Appointment, first, last)
        if filed.body.state is State.KEPT
    ]
    if not kept:
        return
    written = Counter(reader.days_between(RecordKind.NOTE, first, last))
    written.update((one.client, one.held) for _name, one in drafts.notes(reader) if not one.note)
    groups = {draft.appointment for _name, draft in group_sessions.drafts(reader)}
    for held in reader.between(RecordKind.GROUP_SESSION, GroupSession, first, last):
        groups.add(held.body.appointment)
    known = reader.several((client for filed in kept for client in filed.body.clients), Client)
    for filed in kept:
        yield from _unwritten(known, filed, written, groups)


def _unwritten(
    known: Mapping[str, Filed[Client]],
    filed: Filed[Appointment],
    written: Counter[tuple[str, date]],
    groups: set[str],
) -> Iterator[Unfinished]:
    body = filed.body
    if body.group:
        if filed.record not in groups:
            kind, size = Kind.UNWRITTEN_GROUP, len(body.clients)
            yield Unfinished(kind, body.day, record=filed.record, count=size)
        return
    client, day = body.clients[0], body.day
    if written[client, day]:
        written[client, day] -= 1
        return
    if client in known:
        yield Unfinished(Kind.UNWRITTEN, day, client, known[client].body.code, filed.record)
