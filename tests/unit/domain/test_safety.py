"""Safety plans, risk assessments and goals: what holds today, and what is due for review."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.goals import Goal, GoalState, Rating, rated, review_overdue
from counsel_desk.domain.safety import (
    PARTS,
    Flag,
    Risk,
    RiskAssessment,
    SafetyPlan,
    flags,
    lacks_review,
    latest,
    parts,
    proposed_review,
)
from counsel_desk.domain.safety import review_overdue as risk_overdue

TODAY = date(2026, 11, 25)
days = st.integers(-400, 400).map(lambda days: TODAY + timedelta(days=days))
risks = st.builds(
    RiskAssessment, day=days, level=st.sampled_from(Risk), next_review=st.none() | days
)


def test_the_parts_of_a_plan_come_in_order_and_without_the_empty_ones() -> None:
    plan = SafetyPlan(TODAY, coping="I walk", warning_signs=" No sleep ", matters="  ")
    assert parts(plan) == [("warning_signs", "No sleep"), ("coping", "I walk")]
    assert parts(SafetyPlan(TODAY, show_office=True)) == []
    assert set(PARTS) == set(SafetyPlan.__dataclass_fields__) - {"written", "show_office"}


@given(st.lists(risks))
def test_the_last_assessment_holds_and_of_one_day_the_last_written(
    found: list[RiskAssessment],
) -> None:
    held = latest(found)
    if not found:
        assert held is None
        return
    last = max(each.day for each in found)
    assert held is [each for each in found if each.day == last][-1]


def test_a_review_is_due_on_its_day_and_overdue_after_it() -> None:
    due = RiskAssessment(TODAY, Risk.LOW, next_review=TODAY)
    assert flags(due, TODAY) == (Flag.REVIEW_DUE,)
    assert not risk_overdue(due, TODAY)
    assert risk_overdue(due, TODAY + timedelta(days=1))
    assert flags(due, TODAY - timedelta(days=1)) == ()


def test_the_greater_the_danger_the_sooner_a_review_is_proposed() -> None:
    days = [
        (day - TODAY).days if (day := proposed_review(level, TODAY)) else None for level in Risk
    ]
    assert days == [None, None, 28, 7, 2]


def test_only_the_two_highest_levels_need_a_day_for_the_review() -> None:
    lacking = {level for level in Risk if lacks_review(RiskAssessment(TODAY, level))}
    assert lacking == {Risk.HIGH, Risk.IMMINENT}
    assert not any(lacks_review(RiskAssessment(TODAY, one, next_review=TODAY)) for one in Risk)


def test_only_the_two_highest_levels_are_flagged() -> None:
    shown = {level: flags(RiskAssessment(TODAY, level), TODAY) for level in Risk}
    assert shown.pop(Risk.HIGH) == (Flag.RISK_HIGH,)
    assert shown.pop(Risk.IMMINENT) == (Flag.RISK_IMMINENT,)
    assert set(shown.values()) == {()}
    assert flags(None, TODAY) == ()


@given(st.lists(st.builds(Rating, day=days, value=st.integers(0, 10))))
def test_ratings_are_in_order_of_day_and_the_last_of_a_day_counts(
    given_ratings: list[Rating],
) -> None:
    goal = Goal("To sleep", TODAY)
    for each in given_ratings:
        goal = rated(goal, each)
    assert [(each.day, each.value) for each in goal.ratings] == sorted(
        {each.day: each.value for each in given_ratings}.items()
    )


def test_only_a_goal_still_being_worked_on_is_due_for_review() -> None:
    before = TODAY - timedelta(days=1)
    overdue = [
        review_overdue(Goal("x", TODAY, review=before, state=each), TODAY) for each in GoalState
    ]
    assert overdue == [True, False, False]
    assert not review_overdue(Goal("x", TODAY, review=TODAY), TODAY)
