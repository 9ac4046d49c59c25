"""Hearings of a case: when, where, for what, and with what outcome."""

from dataclasses import replace

from counsel_desk.domain.casework.casework import LONGEST, SAT, Hearing, HearingOutcome
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.casework import cases
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.work.sensible import NotYetDayError
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work


class NextBeforeError(KnownError):
    """The next hearing is not after this one."""

    text = QT_TRANSLATE_NOOP(
        "errors", "The next hearing is not after this one. Please look at both dates."
    )
    about = ("next_day",)


def put(session: Session, case: str, hearing: Hearing, record: str = "") -> str:
    """Save a hearing; the next day that the court set becomes a hearing of its own.

    Args:
        session: A caseworker's session.
        case: Record id of the case.
        hearing: When, where, for what, and with what outcome.
        record: Its record id if it exists already.

    Returns:
        The id of its record.

    Raises:
        NoSuchRecordError: There is no such case or hearing.
        NextBeforeError: The next day is not after it.
        NotYetDayError: It is still to come, and cannot have been held yet.
        TooLongError: A line is too long.
        FarAwayError: A day is too far away.
    """
    if hearing.next_day is not None and hearing.next_day <= hearing.day:
        raise NextBeforeError
    if hearing.outcome in SAT and hearing.day > session.today():
        raise NotYetDayError
    kept = replace(
        hearing,
        court=cases.line(hearing.court),
        remarks=cases.line(hearing.remarks, LONGEST),
        support=cases.line(hearing.support),
        screen=cases.line(hearing.screen),
        waiting=cases.line(hearing.waiting),
        travel=cases.line(hearing.travel),
        interpreter=cases.line(hearing.interpreter),
    )
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        cases.require(work, case)
        if record and work.parent(record) != case:
            raise NoSuchRecordError
        made = work.put(Kind.HEARING, kept, parent=case, record=record, day=kept.day)
        _plan_next(work, case, kept)
        work.audit("hearing_noted")
    return made


def _plan_next(work: Work, case: str, hearing: Hearing) -> None:
    if hearing.next_day is None:
        return
    known = work.latest(Kind.HEARING, Hearing, case)
    if all(each.body.day != hearing.next_day for each in known):
        # What was arranged for this day is the best first guess for the next one.
        ahead = replace(
            hearing,
            day=hearing.next_day,
            outcome=HearingOutcome.OPEN,
            next_day=None,
            remarks="",
        )
        work.put(Kind.HEARING, ahead, parent=case, day=ahead.day)


def of_case(session: Session, case: str) -> list[Filed[Hearing]]:
    """Return the hearings of a case, latest day first."""
    with session.reading(VaultKind.CASEWORK, Operation.READ_CASEWORK) as reader:
        found = reader.latest(Kind.HEARING, Hearing, case)
    return sorted(found, key=lambda filed: filed.body.day, reverse=True)
