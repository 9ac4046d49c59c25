"""Plans, changes, cancels and lists a counsellor's appointments, and marks those kept."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from counsel_desk.domain.appointments.appointment import (
    CANCELLED,
    Appointment,
    Every,
    Repeats,
    State,
    days_of,
)
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Filed, Kind
from counsel_desk.domain.sensible.values import YEARS
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.appointments import appointment_rules as rules
from counsel_desk.services.appointments.appointment_rules import EndBeforeStartError, Remark, Wanted
from counsel_desk.services.clients import age, clients, closure
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.notes import notes
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id


@dataclass(frozen=True)
class Planned:
    """The result of planning or changing appointments.

    Attributes:
        records: Record ids of the appointments, by day.
        remarks: What to point out about them.
    """

    records: tuple[str, ...]
    remarks: tuple[Remark, ...]


@dataclass(frozen=True)
class AppointmentLine:
    """One appointment in a list.

    Attributes:
        record: Its record id.
        appointment: The appointment.
        codes: The clients' codes; in a client's own file only that client's.
        note: Name of the draft or id of the record of the day's note with a single client, where
            it was looked up; empty if there is none.
    """

    record: str
    appointment: Appointment
    codes: tuple[str, ...]
    note: str = ""


def plan(
    session: Session, wanted: Wanted, repeats: Repeats | None = None, state: State = State.PLANNED
) -> Planned:
    """Plan an appointment, or record a session afterwards.

    A closed file, an overlap and a day in the past are allowed, but remarked on.

    Args:
        session: A counsellor's session.
        wanted: When, with whom and how.
        repeats: How it repeats; by default it does not.
        state: `State.KEPT` for a session that is recorded afterwards.

    Raises:
        KnownError: A detail is invalid.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        now = session.data.tools.now()
        rules.check(wanted, state, now)
        made = _made(wanted, repeats or Repeats(), state)
        remarks = _remarks(work, made, (), now)
        parent = "" if wanted.group else wanted.clients[0]
        records = [work.put(Kind.APPOINTMENT, each, parent=parent, day=each.day) for each in made]
        work.audit("appointment_planned")
    return Planned(tuple(records), remarks)


def _made(wanted: Wanted, repeats: Repeats, state: State) -> list[Appointment]:
    """Return an appointment for each day; only the first has the given state."""
    days = days_of(wanted.day, repeats)
    if not days:
        raise EndBeforeStartError().at("repeats_until")
    series = new_id() if len(days) > 1 else ""
    return [
        replace(
            rules.appointment(wanted),
            day=day,
            state=State.PLANNED if number else state,
            series=series,
            number=number,
            every=repeats.every if series else Every.ONCE,
        )
        for number, day in enumerate(days)
    ]


def change(session: Session, record: str, wanted: Wanted, *, following: bool = False) -> Planned:
    """Change an appointment, or it and all later ones of the series that are still planned.

    An appointment with a single client keeps that client. If the day changes, the later days are
    counted again from the new one; otherwise each keeps its own.

    Raises:
        NoSuchRecordError: There is no such appointment.
        KnownError: A detail is invalid.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before = _require(work, record).body
        if not before.group:
            wanted = replace(wanted, clients=before.clients, group=False)
        now = session.data.tools.now()
        rules.check(wanted, before.state, now)
        chosen = [(record, before), *(_following(work, before) if following else [])]
        changed = [
            (each, rules.changed(body, wanted, body.number - before.number, before.day))
            for each, body in chosen
        ]
        bodies = [body for _each, body in changed]
        remarks = _remarks(work, bodies, [each for each, _body in changed], now)
        for each, body in changed:
            work.put(Kind.APPOINTMENT, body, record=each, day=body.day)
        work.audit("appointment_changed")
    return Planned(tuple(each for each, _body in changed), remarks)


def mark(
    session: Session, record: str, state: State, *, following: bool = False
) -> dict[str, State]:
    """Record what became of an appointment; cancelling can include all later ones.

    Returns:
        The states that they had before, by record; `put_back` takes them.

    Raises:
        NoSuchRecordError: There is no such appointment.
        StillAheadError: Its day is in the future.
        NotBegunError: Its hour is.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        body = _require(work, record).body
        rules.check_begun(body, state, session.data.tools.now())
        also = _following(work, body) if following and state in CANCELLED else []
        for each, one in [(record, body), *also]:
            work.put(Kind.APPOINTMENT, replace(one, state=state), record=each, day=one.day)
        work.audit("appointment_changed")
    return {each: one.state for each, one in [(record, body), *also]}


def put_back(session: Session, states: Mapping[str, State]) -> None:
    """Give appointments the states that they had before `mark`.

    Raises:
        NoSuchRecordError: One of them is not there any more.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        for record, state in states.items():
            body = _require(work, record).body
            work.put(Kind.APPOINTMENT, replace(body, state=state), record=record, day=body.day)
        work.audit("appointment_changed")


def get(session: Session, record: str) -> AppointmentLine:
    """Return an appointment.

    Raises:
        NoSuchRecordError: There is no such appointment.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        line = _lines(reader, [_require(reader, record)])[0]
        body = line.appointment
        note = "" if body.group else notes.of_day(reader, body.clients[0], body.day)
    return replace(line, note=note)


def between(session: Session, first: date, last: date) -> list[AppointmentLine]:
    """Return the appointments in a range of days, in chronological order."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return _lines(reader, of_days(reader, first, last))


def of_client(session: Session, client: str) -> list[AppointmentLine]:
    """Return a client's appointments, latest first, without the others in a group."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        code = clients.require(reader, client).body.code
        own = reader.latest(Kind.APPOINTMENT, Appointment, client)
        groups = reader.latest(Kind.APPOINTMENT, Appointment, "")
    every = [*own, *(filed for filed in groups if client in filed.body.clients)]
    lines = [AppointmentLine(filed.record, filed.body, (code,)) for filed in _in_order(every)]
    return lines[::-1]


def next_by_client(session: Session) -> dict[str, Appointment]:
    """Return the next planned appointment of each client, by record id."""
    today = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        ahead = _planned(session, reader, today, date(YEARS.stop, 1, 1))
    upcoming: dict[str, Appointment] = {}
    for body in ahead:
        for client in body.clients:
            upcoming.setdefault(client, body)
    return upcoming


def today(session: Session) -> list[Appointment]:
    """Return today's planned appointments that are not over, in chronological order."""
    day = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return _planned(session, reader, day, day)


def of_days(reader: Reader, first: date, last: date) -> list[Filed[Appointment]]:
    """Return the appointments in a range of days within a transaction, in order.

    Those still planned with a client who died are left out.
    """
    found = reader.between(Kind.APPOINTMENT, Appointment, first, last)
    died = closure.died(reader)
    return _in_order(
        filed
        for filed in found
        if not (filed.body.state is State.PLANNED and died.issuperset(filed.body.clients))
    )


def kept_days(reader: Reader, clients: Collection[str]) -> dict[str, list[date]]:
    """Return the days of kept appointments by client; a day occurs once for each appointment.

    Args:
        reader: The transaction to read in.
        clients: Record ids of the participants whose appointments to read.
    """
    days: dict[str, list[date]] = {client: [] for client in clients}
    for parent in (*clients, ""):
        for filed in reader.latest(Kind.APPOINTMENT, Appointment, parent):
            if filed.body.state is State.KEPT:
                for each in days.keys() & filed.body.clients:
                    days[each].append(filed.body.day)
    return days


def _planned(session: Session, reader: Reader, first: date, last: date) -> list[Appointment]:
    now = session.data.tools.now()
    bodies = (filed.body for filed in of_days(reader, first, last))
    return [body for body in bodies if body.state is State.PLANNED and body.ends > now]


def _in_order(found: Iterable[Filed[Appointment]]) -> list[Filed[Appointment]]:
    return sorted(found, key=lambda filed: (filed.body.begins, filed.record))


def _lines(reader: Reader, found: Sequence[Filed[Appointment]]) -> list[AppointmentLine]:
    known = reader.several((client for filed in found for client in filed.body.clients), Client)
    codes = {client: filed.body.code for client, filed in known.items()}
    return [
        AppointmentLine(
            filed.record,
            filed.body,
            tuple(codes[client] for client in filed.body.clients if client in codes),
        )
        for filed in found
    ]


def _require(reader: Reader, record: str) -> Filed[Appointment]:
    found = reader.get(record, Appointment)
    if found is None:
        raise NoSuchRecordError
    return found


def _following(work: Work, body: Appointment) -> list[tuple[str, Appointment]]:
    """Return the later appointments of the series that are still planned."""
    if not body.series or body.every is Every.ONCE:
        return []
    parent = "" if body.group else body.clients[0]
    found = work.latest(Kind.APPOINTMENT, Appointment, parent)
    later = [
        (filed.record, filed.body)
        for filed in found
        if filed.body.series == body.series
        and filed.body.number > body.number
        and filed.body.state is State.PLANNED
    ]
    return sorted(later, key=lambda pair: pair[1].number)


def _remarks(
    reader: Reader, wanted: Sequence[Appointment], own: Sequence[str], now: datetime
) -> tuple[Remark, ...]:
    """Return what to point out; refuse unknown clients and days before a client's birth."""
    files = [clients.require(reader, client).body for client in wanted[0].clients]
    days = [each.day for each in wanted]
    for client in wanted[0].clients:
        age.refuse_before_birth(reader, client, min(days))
    found = of_days(reader, min(days) - timedelta(days=1), max(days) + timedelta(days=1))
    others = [filed.body for filed in found if filed.record not in own]
    return rules.remarks(wanted, others, files, now)
