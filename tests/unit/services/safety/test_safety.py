"""Safety plans and risk assessments, and what the list and the figures show of them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counsel_desk.domain.documents import Heading, Text
from counsel_desk.domain.goals import Goal
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.safety import (
    Danger,
    Recent,
    Risk,
    RiskAssessment,
    SafetyPlan,
    Said,
    Today,
)
from counsel_desk.domain.trust import Role
from counsel_desk.services import goals
from counsel_desk.services.caseload import publishing, receiving, workload
from counsel_desk.services.clients import clients, closure, search
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.record_copy import record_copy
from counsel_desk.services.safety import safety
from counsel_desk.services.safety.helplines import of_desk as helplines
from counsel_desk.services.safety.safety import (
    EmptyPlanError,
    ReviewBeforeDayError,
    ReviewMissingError,
)
from counsel_desk.services.safety.safety_sheet import plan_sheet
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.sensible import NotYetDayError
from counsel_desk.services.work.session import Session
from tests.helpers.handing_over import accept, at, finished, offer
from tests.helpers.office import Clock, Office
from tests.unit.services.stored import actions


def flags_by_client(session: Session) -> dict[str, tuple[str, ...]]:
    """Return the flags of every client in the list who has any."""
    return {line.filed.record: line.flags for line in clients.listing(session) if line.flags}


@pytest.fixture
def plan(today: date) -> SafetyPlan:
    """A plan with three of its parts filled in."""
    return SafetyPlan(
        today,
        warning_signs="I cannot sleep\nand I count the trains",
        coping="Water on my face",
        helpers="Didi next door",
    )


def test_a_plan_has_versions_and_the_one_before_stays_readable(
    office: Office, counsellor: Session, client: str, plan: SafetyPlan, clock: Clock
) -> None:
    record = safety.keep_plan(counsellor, client, plan)
    clock.move(days=3)
    assert safety.keep_plan(counsellor, client, replace(plan, matters="My son")) == record
    sign_in.sign_out(counsellor)
    again = office.enter(Role.COUNSELLOR)
    newest, first = safety.plan_versions(again, client)
    assert (newest.version, newest.body.matters) == (2, "My son")
    assert newest.body.written == plan.written + timedelta(days=3)
    assert first.body == plan
    assert actions(again).count("safety_plan_kept") == 2


def test_a_plan_that_did_not_change_is_no_further_version(
    counsellor: Session, client: str, plan: SafetyPlan
) -> None:
    safety.keep_plan(counsellor, client, plan)
    safety.keep_plan(counsellor, client, plan)
    assert len(safety.plan_versions(counsellor, client)) == 1


def test_an_empty_plan_is_refused_and_a_closed_file_may_have_one(
    counsellor: Session, client: str, plan: SafetyPlan, today: date
) -> None:
    with pytest.raises(EmptyPlanError):
        safety.keep_plan(counsellor, client, SafetyPlan(today, coping=" \n"))
    assert safety.plan_versions(counsellor, client) == []
    closure.close(counsellor, client, Closure(today))
    safety.keep_plan(counsellor, client, plan)
    safety.record_risk(counsellor, client, RiskAssessment(today, Risk.LOW))


def test_the_page_has_the_plan_and_names_neither_client_nor_office(
    counsellor: Session, client: str, plan: SafetyPlan
) -> None:
    with pytest.raises(NoSuchRecordError):
        plan_sheet(counsellor, client)
    safety.keep_plan(counsellor, client, plan)
    page = plan_sheet(counsellor, client)
    body = clients.get(counsellor, client).body
    assert page.large
    assert page.language == body.language
    assert [each.text for each in page.blocks if isinstance(each, Text)] == [
        plan.warning_signs,
        plan.coping,
        plan.helpers,
    ]
    assert sum(isinstance(each, Heading) for each in page.blocks) == 3
    office = counsellor.data.office.name
    said = f"{page.title} {page.subtitle} {page.footer} {page.holder} {page.blocks}"
    for word in (office, body.code, body.name, counsellor.me.name, "afety", "ounsel"):
        assert not word or word not in said
    safety.keep_plan(counsellor, client, replace(plan, show_office=True))
    assert plan_sheet(counsellor, client).subtitle == office


def test_risk_assessments_are_listed_by_day_with_their_author(
    counsellor: Session, client: str, today: date
) -> None:
    earlier = RiskAssessment(
        today - timedelta(days=9), Risk.HIGH, by="Dr. Sen", next_review=today - timedelta(days=2)
    )
    safety.record_risk(counsellor, client, RiskAssessment(today, Risk.LOW, reasons="x"))
    safety.record_risk(counsellor, client, earlier)
    first, second = safety.risks_of_client(counsellor, client)
    assert (first.body.level, first.body.by) == (Risk.LOW, counsellor.me.name)
    assert second.body == earlier
    assert flags_by_client(counsellor) == {}


def test_odd_days_are_refused_kindly(counsellor: Session, client: str, today: date) -> None:
    tomorrow = today + timedelta(days=1)
    with pytest.raises(NotYetDayError):
        safety.record_risk(counsellor, client, RiskAssessment(tomorrow, Risk.LOW))
    before = RiskAssessment(today, Risk.LOW, next_review=today - timedelta(days=1))
    with pytest.raises(ReviewBeforeDayError):
        safety.record_risk(counsellor, client, before)
    assert safety.risks_of_client(counsellor, client) == []


@pytest.mark.parametrize("level", [Risk.HIGH, Risk.IMMINENT])
def test_great_danger_is_not_saved_without_a_day_to_look_again(
    counsellor: Session, client: str, today: date, level: Risk
) -> None:
    with pytest.raises(ReviewMissingError):
        safety.record_risk(counsellor, client, RiskAssessment(today, level))
    assert safety.risks_of_client(counsellor, client) == []


def test_the_clients_view_dangers_and_what_they_wanted_kept_are_found_again(
    office: Office, counsellor: Session, client: str, today: date
) -> None:
    whole = RiskAssessment(
        today,
        Risk.IMMINENT,
        "Dr. Sen",
        next_review=today + timedelta(days=2),
        own_view="they wait at the tea stall",
        dangers=(Danger.RE_TRAFFICKING, Danger.AT_COURT),
        today=Today(Said.YES, Said.NO, Recent.WITHIN_72_HOURS),
    )
    record = safety.record_risk(counsellor, client, whole)
    sign_in.sign_out(counsellor)
    again = office.enter(Role.COUNSELLOR)
    assert safety.risks_of_client(again, client)[0].body == whole
    assert [hit.record for hit in search.find(again, "stall").hits] == [record]
    copied = next(
        one for one in record_copy.choice(again, client, "en").parts if one.record == record
    )
    facts = dict(copied.facts)
    assert facts["How you saw it yourself"] == whole.own_view
    assert facts["What the worry was about"] == (
        "Of being trafficked again, At court or on the way there"
    )
    assert facts["Whether you had a safe place for the night"] == "No"


def test_the_printed_plan_has_night_phone_word_and_way(
    counsellor: Session, client: str, today: date
) -> None:
    new = SafetyPlan(
        today, night="Didi", safe_phone="the shop's", code_word="mango", court_route="by bus"
    )
    safety.keep_plan(counsellor, client, new)
    page = plan_sheet(counsellor, client)
    said = [each.text for each in page.blocks if isinstance(each, Text)]
    assert said == ["Didi", "the shop's", "mango", "by bus"]
    assert not any("ourt" in each.text for each in page.blocks if isinstance(each, Heading))


def test_the_numbers_have_a_source_and_words_in_four_languages() -> None:
    numbers = [one.number for one in helplines("en")]
    assert numbers[:3] == ["112", "1098", "181"]
    words = {code: [one.what for one in helplines(code)] for code in ("en", "bn", "hi", "mr")}
    assert len({tuple(one) for one in words.values()}) == 4
    assert words["en"] == [one.what for one in helplines("fr")]
    assert all(one.source and one.checked for one in helplines("bn"))


def test_a_level_is_never_worked_out_from_a_questionnaire(counsellor: Session, client: str) -> None:
    """The demo file holds questionnaires and forms; no assessment came of them."""
    assert safety.risks_of_client(counsellor, client) == []


def test_flags_and_figures_follow_the_assessment_that_holds(
    counsellor: Session, client: str, today: date, clock: Clock
) -> None:
    soon = today + timedelta(days=7)
    safety.record_risk(counsellor, client, RiskAssessment(today, Risk.HIGH, next_review=soon))
    assert flags_by_client(counsellor) == {client: ("risk_high",)}
    clock.move(days=7)
    assert flags_by_client(counsellor) == {client: ("risk_high", "review_due")}
    assert workload.own(counsellor).reviews_overdue == 0
    clock.move(days=1)
    assert workload.own(counsellor).reviews_overdue == 1
    held = RiskAssessment(soon, Risk.NONE_KNOWN)
    safety.record_risk(counsellor, client, held)
    assert workload.own(counsellor).reviews_overdue == 0
    assert flags_by_client(counsellor) == {}


def test_a_closed_file_has_no_review_to_do(
    counsellor: Session, client: str, today: date, clock: Clock
) -> None:
    due = RiskAssessment(today, Risk.LOW, next_review=today)
    safety.record_risk(counsellor, client, due)
    clock.move(days=2)
    assert workload.own(counsellor).reviews_overdue == 1
    closure.close(counsellor, client, Closure(counsellor.today()))
    assert workload.own(counsellor).reviews_overdue == 0


def test_the_supervisor_sees_a_number_and_nothing_else(
    office: Office, counsellor: Session, client: str, today: date, clock: Clock
) -> None:
    reasons = "her brother has a key"
    due = RiskAssessment(today, Risk.HIGH, reasons=reasons, next_review=today)
    safety.record_risk(counsellor, client, due)
    clock.move(days=2)
    publishing.publish(counsellor)
    sign_in.sign_out(counsellor)
    found = receiving.everyones(office.enter(Role.SUPERVISOR))
    assert [one.workload.reviews_overdue for one in found if one.workload].count(1) == 1
    assert reasons not in str(found)


def test_what_was_written_is_found(
    counsellor: Session, client: str, plan: SafetyPlan, today: date
) -> None:
    record = safety.keep_plan(counsellor, client, plan)
    goal = goals.set_goal(counsellor, client, Goal("To ride a bicycle", today))
    assert [hit.record for hit in search.find(counsellor, "trains").hits] == [record]
    assert [hit.record for hit in search.find(counsellor, "bicycle").hits] == [goal]


def test_plans_risks_and_goals_go_over_with_the_file(
    office: Office, plan: SafetyPlan, today: date
) -> None:
    goal = Goal("To sleep", today)
    risk = RiskAssessment(today, Risk.LOW, by="Mina")
    with at(office) as giver:
        client = finished(giver)
        safety.keep_plan(giver, client, plan)
        safety.record_risk(giver, client, risk)
        goals.set_goal(giver, client, goal)
        offer(giver, client)
    with at(office, place=1) as receiver:
        there = accept(receiver)
        assert [one.body for one in safety.plan_versions(receiver, there)] == [plan]
        assert [one.body for one in safety.risks_of_client(receiver, there)] == [risk]
        assert [one.body for one in goals.of_client(receiver, there)] == [goal]
