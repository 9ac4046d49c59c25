"""Burden figures of the user's own caseload, worked out where the clients are."""

from dataclasses import dataclass
from datetime import date, timedelta

from counsel_desk.domain import safety
from counsel_desk.domain.appointments.appointment import State, sessions_held
from counsel_desk.domain.caseload.workload import (
    SESSION_DAYS,
    Caseload,
    Load,
    Workload,
    workload,
)
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.appointments import appointments, group_sessions
from counsel_desk.services.clients import last_sessions, safety_flags
from counsel_desk.services.office import policy
from counsel_desk.services.work import drafts
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

_GROUP = "group"
"""Used in place of the participants: a group session counts as one session."""


@dataclass(frozen=True)
class Brief:
    """A counsellor's workload in short, worked out without reading a note.

    Attributes:
        figure: The burden figure.
        limit: From which figure on it is more than the office's policy wants.
        clients: Number of open files.
        load: How the figure compares with the policy.
        day: The date of the figures.
    """

    figure: float
    limit: float
    clients: int
    load: Load
    day: date


def brief(session: Session) -> Brief:
    """Work out the user's workload of today in short."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = (filed.body for filed in reader.latest(Kind.CLIENT, Client))
        active = [Caseload(one.intensity, one.since) for one in found if one.closed is None]
    today, rule = session.today(), policy.read(session).burden
    of_today = workload(active, (), (), 0, today, rule)
    return Brief(of_today.figure, rule.amber, len(active), of_today.load, today)


def own(session: Session) -> Workload:
    """Work out the user's own figures for today."""
    today = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        clients = reader.latest(Kind.CLIENT, Client)
        follow_ups = _open_follow_ups(reader, today)
        unsigned = len(drafts.notes(reader)) + group_sessions.unsigned(reader)
        sessions = _sessions(reader, today)
        risks = safety_flags.held_risks(reader)
    active = {filed.record: filed.body for filed in clients if filed.body.closed is None}
    return workload(
        [Caseload(body.intensity, body.since) for body in active.values()],
        sessions,
        [day for client, day in follow_ups if client in active],
        unsigned,
        today,
        policy.read(session).burden,
        reviews_overdue=sum(safety.review_overdue(risks.get(client), today) for client in active),
        high_risk=sum(
            client in risks and risks[client].level in safety.PRESSING for client in active
        ),
    )


def _open_follow_ups(reader: Reader, today: date) -> list[tuple[str, date]]:
    """Return client and day of the follow-ups that no later note or kept appointment settles."""
    planned = reader.due_after_last_day(Kind.NOTE)
    last = last_sessions.by_client(reader, today, {client for client, _day in planned})
    return [(client, day) for client, day in planned if day > last[client]]


def _sessions(reader: Reader, today: date) -> list[date]:
    """Return the days of the sessions that count; see `sessions_held`."""
    since = today - timedelta(days=SESSION_DAYS)
    groups = reader.days_between(Kind.GROUP_SESSION, since, today)
    kept = [
        filed.body
        for filed in appointments.of_days(reader, since, today)
        if filed.body.state is State.KEPT
    ]
    written = [
        *reader.days_between(Kind.NOTE, since, today),
        *((_GROUP, day) for _parent, day in groups),
    ]
    held = [(_GROUP if one.group else one.clients[0], one.day) for one in kept]
    return list(sessions_held(written, held))
