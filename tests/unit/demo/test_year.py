"""The whole fictional office is one worth looking at, and is whole by every check."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from counsel_desk.demo import year
from counsel_desk.demo.course import Course
from counsel_desk.demo.persona import WORKING_DAYS, office, working_day
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.assessments import assessments
from counsel_desk.services.casework import (
    agenda,
    cases,
    hearings,
    incoming_requests,
    received_summaries,
)
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.rights import erasure
from counsel_desk.services.vaults import audit
from counsel_desk.services.vaults.verify import verify
from counsel_desk.wiring import tools
from tests.helpers.office import Clock, Office, english

SUNDAY, NOW = 6, datetime.now(UTC)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The whole fictional office."""
    folder: Path = tmp_path_factory.mktemp("year") / "office"
    made = year.build(folder, replace(tools(english, FLOOR), now=lambda: NOW))
    opened = Office(folder, made.people, made.root_sheets, Clock())
    yield opened
    opened.close()


def test_the_file_of_the_office_has_people_of_every_kind() -> None:
    people = office().clients
    assert len(people) >= 40
    assert {one.pronoun for one in people} >= {"she", "he", "they"}
    ages = [one.age for one in people if one.age is not None]
    assert min(ages) < 10
    assert max(ages) > 40
    assert {one.language for one in people} == {"bn", "hi", "mr"}
    assert all(one.guardian for one in people if one.age is not None and one.age < 18)


def test_a_year_is_there_and_every_chain_holds(whole: Office) -> None:
    seen = 0
    for place in range(3):
        session = whole.enter(Role.COUNSELLOR, place)
        lines = clients.listing(session)
        seen += len(lines)
        busiest = max(len(notes.of_client(session, line.filed.record)) for line in lines)
        assert busiest > 8
        assert group_sessions.listing(session)
        scores = [assessments.of_client(session, line.filed.record) for line in lines]
        assert max(map(len, scores)) >= 4
    assert seen >= 40 - 1
    counsellor = whole.enter(Role.COUNSELLOR)
    assert incoming_requests.receive(counsellor) or incoming_requests.listing(counsellor)
    assert erasure.sealed_files(whole.enter(Role.COUNSELLOR, 1))
    caseworker = whole.enter(Role.CASEWORKER)
    assert received_summaries.summaries(caseworker)
    assert len(agenda.coming(caseworker)) > 5
    whole.close()
    assert all(check.ok for check in verify(whole.folder, whole.tools))


def test_no_court_sits_at_a_weekend_and_nobody_meets_alone_on_one() -> None:
    monday = date(2026, 11, 30)
    for days in range(7):
        day = monday + timedelta(days=days)
        assert working_day(day) == (day if days < WORKING_DAYS else monday + timedelta(weeks=1))


@pytest.mark.parametrize("days", range(7))
def test_no_session_is_on_a_sunday_whatever_day_the_office_is_opened(days: int) -> None:
    today = date(2026, 11, 30) + timedelta(days=days)
    whole = office()
    for number, persona in enumerate(whole.clients):
        course = Course(persona, whole, Random(1), today, number, "", lambda: datetime.now(UTC))
        assert SUNDAY not in {day.weekday() for day in course.sessions()}


def test_hearings_are_on_working_days_and_nothing_is_ahead_of_now(whole: Office) -> None:
    caseworker = whole.enter(Role.CASEWORKER)
    heard = [
        one.body.day
        for case in cases.listing(caseworker)
        for one in hearings.of_case(caseworker, case.record)
    ]
    assert heard
    assert all(day.weekday() < WORKING_DAYS for day in heard)
    asked = [whole.enter(Role.COUNSELLOR, place) for place in range(3)]
    for session in (caseworker, whole.enter(Role.SUPERVISOR), *asked):
        written = {one.instant for one in audit.actions(session)}
        assert max(written - {whole.clock()}) <= NOW
