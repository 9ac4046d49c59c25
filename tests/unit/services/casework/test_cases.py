"""Legal cases: their numbers, their days in court, their tasks, and what is next."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from counsel_desk.domain.casework.casework import (
    LONGEST,
    SHORT,
    Case,
    CaseReference,
    CaseTask,
    Hearing,
    HearingOutcome,
    HearingPurpose,
    ReferenceKind,
    TaskKind,
    TaskState,
)
from counsel_desk.domain.trust import Role
from counsel_desk.services.casework import agenda, case_tasks, cases, hearings
from counsel_desk.services.casework.agenda import Upcoming
from counsel_desk.services.casework.cases import ReferenceMissingError, TooLongError
from counsel_desk.services.casework.hearings import NextBeforeError
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.sensible import FarAwayError, NotYetDayError
from counsel_desk.services.work.session import Session
from tests.helpers.office import Clock, Office
from tests.unit.services.stored import actions

FIR = CaseReference(ReferenceKind.FIR, "214", "Canning", 2026)


@pytest.fixture
def case(caseworker: Session) -> str:
    """Add a case without any number, and return its record."""
    return cases.add(caseworker, "A case of ours", "")


def body_of(session: Session, case: str) -> Case:
    """Return a case as it is now."""
    [filed] = [one for one in cases.listing(session) if one.record == case]
    return filed.body


def next_of(session: Session, case: str) -> list[Upcoming]:
    """Return what is next in a case."""
    return [one for one in agenda.coming(session) if one.case == case]


def task_of(due: date | None, **changes: Any) -> CaseTask:
    """Return an open task that is due on a day."""
    task = CaseTask(TaskKind.APPEAL, "file it", due, "", TaskState.OPEN, date.min)
    return replace(task, **changes)


def test_a_case_with_its_numbers_is_there_after_the_next_sign_in(
    office: Office, caseworker: Session, case: str
) -> None:
    cases.put_reference(caseworker, case, FIR)
    cases.put_reference(caseworker, case, CaseReference(ReferenceKind.COURT, " 118 ", "Alipore"))
    cases.put_reference(caseworker, case, replace(FIR, number="215"), 0)
    cases.change(caseworker, case, "Another name", "call the lawyer")
    cases.close(caseworker, case, closed=True)
    sign_in.sign_out(caseworker)
    again = office.enter(Role.CASEWORKER)
    body = body_of(again, case)
    assert [one.number for one in body.references] == ["215", "118"]
    assert (body.reference, body.remarks) == ("Another name", "call the lawyer")
    assert body.closed == again.today()
    cases.close(again, case, closed=False)
    assert body_of(again, case).closed is None
    assert "case_changed" in actions(again)


def test_a_line_of_casework_stays_short(caseworker: Session, case: str, today: date) -> None:
    long, longer = "x" * (SHORT + 1), "x" * (LONGEST + 1)
    hearing = Hearing(today, "", HearingPurpose.BAIL)
    for refused in (
        lambda: cases.add(caseworker, long, ""),
        lambda: cases.add(caseworker, "x", longer),
        lambda: cases.put_reference(caseworker, case, replace(FIR, place=long)),
        lambda: hearings.put(caseworker, case, replace(hearing, court=long)),
        lambda: hearings.put(caseworker, case, replace(hearing, remarks=longer)),
        lambda: case_tasks.put(caseworker, case, task_of(today, what=long)),
    ):
        with pytest.raises(TooLongError):
            refused()
    assert body_of(caseworker, case).references == ()
    assert next_of(caseworker, case) == []


def test_what_cannot_be_is_said_and_nothing_is_kept(
    caseworker: Session, case: str, today: date
) -> None:
    hearing = Hearing(today, "", HearingPurpose.BAIL)
    with pytest.raises(ReferenceMissingError):
        cases.put_reference(caseworker, case, replace(FIR, number=" "))
    with pytest.raises(FarAwayError):
        cases.put_reference(caseworker, case, replace(FIR, year=202))
    with pytest.raises(FarAwayError):
        hearings.put(caseworker, case, replace(hearing, day=date(1026, 1, 1)))
    with pytest.raises(NextBeforeError):
        hearings.put(caseworker, case, replace(hearing, next_day=today))
    for wrong in ("0" * 32, case[::-1]):
        with pytest.raises(NoSuchRecordError):
            hearings.put(caseworker, wrong, hearing)
        with pytest.raises(NoSuchRecordError):
            case_tasks.put(caseworker, wrong, task_of(today))
        with pytest.raises(NoSuchRecordError):
            case_tasks.mark(caseworker, wrong, TaskState.DONE)
    with pytest.raises(NoSuchRecordError):
        cases.put_reference(caseworker, case, FIR, 1)
    assert next_of(caseworker, case) == []


def test_what_is_arranged_for_a_day_in_court_goes_over_to_the_next(
    caseworker: Session, case: str, today: date
) -> None:
    first = Hearing(
        today,
        "Alipore",
        HearingPurpose.CLIENTS_EVIDENCE,
        next_day=today + timedelta(days=5),
        support=" A support person ",
        screen="Screen asked for",
        travel="With the office's car",
    )
    hearings.put(caseworker, case, first)
    ahead, held = [filed.body for filed in hearings.of_case(caseworker, case)]
    assert held.arranged == (
        "A support person",
        "Screen asked for",
        "",
        "With the office's car",
        "",
    )
    assert (ahead.arranged, ahead.remarks, ahead.next_day) == (held.arranged, "", None)
    with pytest.raises(TooLongError):
        hearings.put(caseworker, case, replace(first, waiting="x" * 121))


def test_the_next_day_that_the_court_gives_is_a_hearing_of_its_own_once(
    caseworker: Session, case: str, today: date
) -> None:
    ahead = today + timedelta(days=30)
    first = Hearing(today, "Alipore", HearingPurpose.EVIDENCE)
    record = hearings.put(caseworker, case, first)
    adjourned = replace(first, outcome=HearingOutcome.ADJOURNED, next_day=ahead)
    hearings.put(caseworker, case, adjourned, record)
    hearings.put(caseworker, case, replace(adjourned, remarks="no judge"), record)
    bodies = [filed.body for filed in hearings.of_case(caseworker, case)]
    assert [(one.day, one.outcome) for one in bodies] == [
        (ahead, HearingOutcome.OPEN),
        (today, HearingOutcome.ADJOURNED),
    ]
    assert bodies[0].court == "Alipore"


def test_a_task_goes_from_open_to_done_with_its_day(
    caseworker: Session, case: str, today: date, clock: Clock
) -> None:
    record = case_tasks.put(caseworker, case, task_of(today, who=caseworker.me.name))
    clock.move(days=2)
    case_tasks.put(caseworker, case, task_of(today, what="file it at once"), record)
    [filed] = case_tasks.of_case(caseworker, case)
    assert (filed.body.since, filed.body.what) == (today, "file it at once")
    case_tasks.mark(caseworker, record, TaskState.DONE)
    [filed] = case_tasks.of_case(caseworker, case)
    assert (filed.body.state, filed.body.since) == (TaskState.DONE, today + timedelta(days=2))
    case_tasks.mark(caseworker, record, TaskState.DONE)
    assert case_tasks.of_case(caseworker, case)[0].version == filed.version
    assert caseworker.me.name in case_tasks.people(caseworker)


def test_what_is_next_is_listed_by_day_and_not_for_closed_cases(
    caseworker: Session, case: str, today: date
) -> None:
    def day(number: int) -> date:
        return today + timedelta(days=number)

    case_tasks.put(caseworker, case, task_of(None))
    case_tasks.put(caseworker, case, task_of(day(-3)))
    case_tasks.put(caseworker, case, task_of(day(1), state=TaskState.SET_ASIDE))
    hearings.put(caseworker, case, Hearing(day(5), "Alipore", HearingPurpose.BAIL))
    hearings.put(caseworker, case, Hearing(day(-1), "", HearingPurpose.CHARGE))
    held = Hearing(day(-9), "", HearingPurpose.CHARGE, HearingOutcome.HELD)
    hearings.put(caseworker, case, held)
    coming = next_of(caseworker, case)
    assert [(one.day, one.passed) for one in coming] == [
        (day(-3), True),
        (day(-1), True),
        (day(5), False),
        (None, False),
    ]
    assert coming[2].kind is HearingPurpose.BAIL
    assert (coming[2].told, coming[2].reference) == ("Alipore", "A case of ours")
    cases.close(caseworker, case, closed=True)
    assert next_of(caseworker, case) == []


@pytest.mark.parametrize("outcome", list(HearingOutcome))
def test_only_that_the_court_will_not_sit_is_known_before_the_day(
    caseworker: Session, case: str, today: date, outcome: HearingOutcome
) -> None:
    ahead = Hearing(today + timedelta(days=1), "", HearingPurpose.BAIL, outcome)
    if outcome in (HearingOutcome.HELD, HearingOutcome.ORDER_MADE):
        with pytest.raises(NotYetDayError):
            hearings.put(caseworker, case, ahead)
        ahead = replace(ahead, day=today)
    hearings.put(caseworker, case, ahead)
    assert [one.body for one in hearings.of_case(caseworker, case)] == [ahead]


def test_the_fictional_office_has_a_day_in_court_and_tasks_ahead(
    caseworker: Session, today: date
) -> None:
    coming = agenda.coming(caseworker)
    assert sum(isinstance(one.kind, HearingPurpose) for one in coming) == 1
    assert len(coming) == 3
    assert all(one.day and one.day >= today for one in coming)
