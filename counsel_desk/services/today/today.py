"""Everything on a person's first page, by their roles."""

from dataclasses import dataclass
from datetime import date, timedelta

from counsel_desk.domain.office.roles import Operation, allowed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.caseload import workload
from counsel_desk.services.caseload.workload import Brief
from counsel_desk.services.casework import agenda
from counsel_desk.services.casework.agenda import Upcoming
from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Entry
from counsel_desk.services.today import appointments_today, figures, to_finish
from counsel_desk.services.today.appointments_today import TodayLine
from counsel_desk.services.today.figures import Team
from counsel_desk.services.today.unfinished import Unfinished
from counsel_desk.services.work.session import Session

AHEAD = timedelta(days=14)
"""How far ahead hearings and tasks are listed."""


@dataclass(frozen=True)
class Today:
    """What is on the first page.

    Attributes:
        day: The date.
        appointments: A counsellor's appointments; `None` for others.
        upcoming: A caseworker's hearings and tasks that are past, near or without a day; `None`
            for others.
        unfinished: What is unfinished or due, without the drafts of today's appointments.
        inbox: The open entries of the inbox.
        caseload: A counsellor's workload; `None` for others.
        team: What a supervisor sees of all workloads; `None` for others.
    """

    day: date
    appointments: tuple[TodayLine, ...] | None = None
    upcoming: tuple[Upcoming, ...] | None = None
    unfinished: tuple[Unfinished, ...] = ()
    inbox: tuple[Entry, ...] = ()
    caseload: Brief | None = None
    team: Team | None = None


def gather(session: Session) -> Today:
    """Return what is on the person's first page, as it is without looking into the post."""
    session.require(Operation.CHECK_IN)
    counsels = VaultKind.COUNSELLING in session.vaults
    supervises = allowed(session.me.roles, Operation.READ_WORKLOADS)
    came = inbox.listing(session).open
    lines = tuple(appointments_today.lines(session)) if counsels else None
    shown = {line.draft for line in lines or () if line.draft}
    return Today(
        session.today(),
        lines,
        _upcoming(session),
        tuple(one for one in _unfinished(session, counsels=counsels) if one.record not in shown),
        came,
        workload.brief(session) if counsels else None,
        figures.team(session) if supervises else None,
    )


def _upcoming(session: Session) -> tuple[Upcoming, ...] | None:
    if VaultKind.CASEWORK not in session.vaults:
        return None
    until = session.today() + AHEAD
    return tuple(one for one in agenda.coming(session) if one.day is None or one.day <= until)


def _unfinished(session: Session, *, counsels: bool) -> tuple[Unfinished, ...]:
    own = to_finish.of_counsellor(session) if counsels else []
    if allowed(session.me.roles, Operation.SUPERVISION):
        own += to_finish.of_supervision(session)
    return (*own, *to_finish.half_written(session), *to_finish.backup(session))


def at_sign_in(session: Session) -> list[Unfinished]:
    """Return what to tell a person who has no such page."""
    if inbox.ROLES & set(session.me.roles):
        return []
    return [*to_finish.backup(session), *to_finish.half_written(session)]
