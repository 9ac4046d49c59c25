"""Today's appointments, with what may be done about the note of each."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from counsel_desk.domain.appointments.appointment import Appointment, State
from counsel_desk.domain.appointments.group_session import GroupSession
from counsel_desk.domain.intake import Contact
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Filed, Kind
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.appointments import appointments, group_sessions
from counsel_desk.services.clients import age
from counsel_desk.services.work import drafts
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session


class Writing(StrEnum):
    """What can be done about the note of an appointment."""

    NOTHING = "nothing"
    WRITE = "write"
    CONTINUE = "continue"


@dataclass(frozen=True)
class TodayLine:
    """One appointment of today.

    Attributes:
        record: Its record id.
        appointment: The appointment.
        codes: The clients' codes.
        contacts: How its one client may be reached; empty for a group.
        times: When that is safe, in words.
        writing: What can be done about its note.
        draft: Name of the draft of its note, if one is begun.
        over: Whether its time has passed.
    """

    record: str
    appointment: Appointment
    codes: tuple[str, ...]
    contacts: tuple[Contact, ...] = ()
    times: str = ""
    writing: Writing = Writing.NOTHING
    draft: str = ""
    over: bool = False


class _Written:
    """The notes and drafts of a day, each taken by one appointment."""

    def __init__(self, reader: Reader, day: date, sessions: Counter[str]) -> None:
        self._signed = Counter(client for client, _day in reader.days_between(Kind.NOTE, day, day))
        self._drafts: dict[str, list[str]] = {}
        for name, draft in drafts.notes(reader):
            if draft.held == day and not draft.note:
                self._drafts.setdefault(draft.client, []).append(name)
        for client, begun in self._drafts.items():
            # The newest of them, of which the first session has the oldest.
            del begun[max(sessions[client] - self._signed[client], 1) :]
        groups = reader.between(Kind.GROUP_SESSION, GroupSession, day, day)
        self._groups = {filed.body.appointment for filed in groups}
        self._group_drafts = {
            draft.appointment: name for name, draft in group_sessions.drafts(reader)
        }

    def take(self, filed: Filed[Appointment], now: datetime) -> tuple[Writing, str]:
        """Return what can be done about the note of an appointment, and the draft's name."""
        body = filed.body
        if body.group:
            if filed.record in self._groups:
                return Writing.NOTHING, ""
            draft = self._group_drafts.get(filed.record, "")
        else:
            client = body.clients[0]
            if self._signed[client]:
                self._signed[client] -= 1
                return Writing.NOTHING, ""
            begun = self._drafts.get(client)
            draft = begun.pop() if begun else ""
        if draft:
            return Writing.CONTINUE, draft
        held = body.state is State.KEPT or (body.state is State.PLANNED and body.begins <= now)
        return (Writing.WRITE if held else Writing.NOTHING), ""


def lines(session: Session) -> list[TodayLine]:
    """Return today's appointments in the order of the day, without those that were cancelled."""
    day, now = session.today(), session.data.tools.now()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = appointments.of_days(reader, day, day)
        takes_place = [filed for filed in found if filed.body.takes_place]
        alone = (each.body.clients[0] for each in takes_place if not each.body.group)
        written = _Written(reader, day, Counter(alone)) if takes_place else None
        people = (client for filed in takes_place for client in filed.body.clients)
        known = reader.several(people, Client)
        return [
            _line(reader, known, filed, now, *written.take(filed, now))
            for filed in takes_place
            if written is not None
        ]


def _line(
    reader: Reader,
    known: Mapping[str, Filed[Client]],
    filed: Filed[Appointment],
    now: datetime,
    writing: Writing,
    draft: str,
) -> TodayLine:
    body = filed.body
    intake = None if body.group else age.find_intake(reader, body.clients[0])
    return TodayLine(
        filed.record,
        body,
        tuple(known[client].body.code for client in body.clients if client in known),
        intake.body.contacts if intake else (),
        intake.body.times if intake else "",
        writing,
        draft,
        body.ends <= now,
    )
