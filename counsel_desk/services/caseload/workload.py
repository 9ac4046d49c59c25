"""Burden figures: worked out where the clients are, and published as signed numbers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import msgspec

from counsel_desk.domain import safety
from counsel_desk.domain.appointments.appointment import State, sessions_held
from counsel_desk.domain.appointments.group_session import GroupSession
from counsel_desk.domain.caseload.workload import (
    SESSION_DAYS,
    Caseload,
    SharedWorkload,
    Workload,
    shared,
    workload,
)
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import FiguresShared
from counsel_desk.domain.records import Client, Filed, Kind, Note
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.appointments import appointments, group_sessions
from counsel_desk.services.clients import safety_flags
from counsel_desk.services.office import policy
from counsel_desk.services.people import letters
from counsel_desk.services.people.certificates import everyone
from counsel_desk.services.work import drafts
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

_GROUP = "group"
"""Used in place of the participants: a group session counts as one session."""


@dataclass(frozen=True)
class CounsellorWorkload:
    """A counsellor's figures as a supervisor sees them.

    Attributes:
        counsellor: Their name.
        workload: Their figures; `None` if none are published, the signature is wrong, or they
            cannot be.
    """

    counsellor: str
    workload: SharedWorkload | None


def own(session: Session) -> Workload:
    """Work out the user's own figures for today."""
    today = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        clients = reader.latest(Kind.CLIENT, Client)
        notes = reader.latest_with_parent(Kind.NOTE, Note)
        unsigned = len(drafts.notes(reader)) + group_sessions.unsigned(reader)
        sessions = _sessions(reader, notes, today)
        risks = safety_flags.held_risks(reader)
        met = appointments.kept_days(reader)
    active = {filed.record: filed.body for filed in clients if filed.body.closed is None}
    held: dict[str, list[Note]] = {}
    for client, filed in notes:
        held.setdefault(client, []).append(filed.body)
    open_follow_ups = _open_follow_ups(active, held, met)
    return workload(
        [Caseload(body.intensity, body.since) for body in active.values()],
        sessions,
        open_follow_ups,
        unsigned,
        today,
        policy.read(session).burden,
        reviews_overdue=sum(safety.review_overdue(risks.get(client), today) for client in active),
    )


def _open_follow_ups(
    active: Iterable[str], notes: Mapping[str, list[Note]], kept: Mapping[str, list[date]]
) -> list[date]:
    """Return the follow-ups that no later note or kept appointment settles."""
    still_open = []
    for client in active:
        own = notes.get(client, [])
        last = max([*(note.held for note in own), *kept.get(client, [])], default=date.min)
        still_open += [note.follow_up for note in own if note.follow_up and note.follow_up > last]
    return still_open


def _sessions(reader: Reader, notes: Sequence[tuple[str, Filed[Note]]], today: date) -> list[date]:
    """Return the days of the sessions that count; see `sessions_held`."""
    since = today - timedelta(days=SESSION_DAYS)
    groups = reader.latest(Kind.GROUP_SESSION, GroupSession)
    kept = [
        filed.body
        for filed in appointments.of_days(reader, since, today)
        if filed.body.state is State.KEPT
    ]
    written = [
        *((client, filed.body.held) for client, filed in notes),
        *((_GROUP, filed.body.held) for filed in groups),
    ]
    held = [(_GROUP if one.group else one.clients[0], one.day) for one in kept]
    return list(sessions_held(written, held))


def publish(session: Session) -> None:
    """Enter the user's figures of today in the office log, in steps, if they changed."""
    session.require(Operation.PUBLISH_WORKLOAD)
    seen = shared(own(session), policy.read(session).burden)
    body = msgspec.json.encode(seen, order="sorted")
    with session.data.register.writing() as register:
        before = register.state.figures.get(session.me.person)
        if before is None or before.figures != body:
            register.enter(session.author, FiguresShared(body))


def everyones(session: Session) -> list[CounsellorWorkload]:
    """Return the figures of every counsellor."""
    session.require(Operation.READ_WORKLOADS)
    with session.data.register.reading() as register:
        people, figures = everyone(register.state), register.state.figures
    workloads = []
    for person in people:
        if Role.COUNSELLOR in person.roles:
            last = figures.get(person.person)
            workloads.append(
                CounsellorWorkload(person.name, _figures(last.figures) if last else None)
            )
    return workloads


def _figures(body: bytes) -> SharedWorkload | None:
    """Return a counsellor's figures, or `None` if they cannot be."""
    try:
        return letters.decoded(body, SharedWorkload)
    except KnownError:
        return None
