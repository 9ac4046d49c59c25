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
from counsel_desk.domain.office.office import SignedFigures
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Filed, Kind, Note
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.appointments import appointments, group_sessions
from counsel_desk.services.clients import safety_flags
from counsel_desk.services.office import policy
from counsel_desk.services.people import letters
from counsel_desk.services.people.certificates import everyone
from counsel_desk.services.work import audit_trail, drafts
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

_GROUP = "group"
"""Used in place of the participants: a group session counts as one session."""
_FORMAT = b"counsel_desk.figures.2:"


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
    """Replace the user's figures in the register by those of today, in steps and signed."""
    session.require(Operation.PUBLISH_WORKLOAD)
    seen = shared(own(session), policy.read(session).burden)
    body = msgspec.json.encode(seen, order="sorted")
    me, now = session.me.person, session.data.tools.now()
    signature = session.identity.sign(_statement(me, body))
    with session.data.register.writing() as register:
        register.put_figures(SignedFigures(me, now, body, signature))
        audit_trail.append(register, session.identity, me, "figures_published", now)


def _statement(person: str, body: bytes) -> bytes:
    return _FORMAT + person.encode() + b":" + body


def everyones(session: Session) -> list[CounsellorWorkload]:
    """Return the figures of every counsellor, with their signatures verified."""
    session.require(Operation.READ_WORKLOADS)
    data = session.data
    with data.register.reading() as register:
        people = everyone(data, register)
        figures = {one.person: one for one in register.figures()}
    workloads = []
    for person in people:
        if Role.COUNSELLOR not in person.roles:
            continue
        signed = figures.get(person.person)
        genuine = signed is not None and data.tools.keys.verify(
            person.keys.signing, _statement(person.person, signed.body), signed.signature
        )
        body = _figures(signed.body) if signed and genuine else None
        workloads.append(CounsellorWorkload(person.name, body))
    return workloads


def _figures(body: bytes) -> SharedWorkload | None:
    """Return a counsellor's figures, or `None` if they cannot be."""
    try:
        return letters.decoded(body, SharedWorkload)
    except KnownError:
        return None
