"""Goals in the client's own words, steps, ratings, and the freedom to set a goal aside."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counsel_desk.domain.goals import Goal, GoalState, GoalStep, Rating
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.trust import Role
from counsel_desk.services import goals
from counsel_desk.services.clients import clients, closure
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.goals import EmptyGoalError, RatingOutOfScaleError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.sensible import NotYetDayError
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office


@pytest.fixture
def goal(counsellor: Session, client: str, today: date) -> str:
    """Set a goal with one step and one empty step, and return its record."""
    steps = (GoalStep("Ask at the school", "she", today), GoalStep("  "))
    return goals.set_goal(counsellor, client, Goal(" To learn sewing ", today, steps))


def goals_of(session: Session, client: str) -> list[Goal]:
    """Return the goals of a client."""
    return [filed.body for filed in goals.of_client(session, client)]


def test_a_goal_is_there_in_its_own_words_after_the_next_sign_in(
    office: Office, counsellor: Session, client: str, goal: str, today: date
) -> None:
    sign_in.sign_out(counsellor)
    [found] = goals_of(office.enter(Role.COUNSELLOR), client)
    assert found == Goal("To learn sewing", today, (GoalStep("Ask at the school", "she", today),))


def test_words_and_steps_change_and_the_ratings_stay(
    counsellor: Session, client: str, goal: str, today: date
) -> None:
    goals.rate(counsellor, goal, today, 3)
    goals.mark(counsellor, goal, GoalState.SET_ASIDE)
    done = GoalStep("Ask at the school", done=True)
    goals.change(counsellor, goal, Goal("To sew", today - timedelta(days=9), (done,), today))
    [found] = goals_of(counsellor, client)
    assert found == Goal("To sew", today, (done,), today, GoalState.SET_ASIDE, (Rating(today, 3),))


def test_a_goal_is_set_aside_taken_up_again_and_reached(
    counsellor: Session, client: str, goal: str, today: date
) -> None:
    other = goals.set_goal(counsellor, client, Goal("To sleep", today))
    for state in (GoalState.SET_ASIDE, GoalState.OPEN, GoalState.REACHED):
        goals.mark(counsellor, goal, state)
        assert {filed.record: filed.body.state for filed in goals.of_client(counsellor, client)}[
            goal
        ] is state
    assert [filed.record for filed in goals.of_client(counsellor, client)] == [other, goal]


def test_what_changes_nothing_is_no_further_version(
    counsellor: Session, client: str, goal: str
) -> None:
    goals.mark(counsellor, goal, GoalState.OPEN)
    [filed] = goals.of_client(counsellor, client)
    assert filed.version == 1


def test_a_rating_can_be_changed_the_same_day_and_one_given_for_a_day_before(
    counsellor: Session, client: str, goal: str, today: date
) -> None:
    goals.rate(counsellor, goal, today, 4)
    goals.rate(counsellor, goal, today, 6)
    goals.rate(counsellor, goal, today - timedelta(days=7), 2)
    [found] = goals_of(counsellor, client)
    assert [rating.value for rating in found.ratings] == [2, 6]


def test_what_cannot_be_is_refused_kindly(
    counsellor: Session, client: str, goal: str, today: date
) -> None:
    with pytest.raises(RatingOutOfScaleError):
        goals.rate(counsellor, goal, today, 11)
    with pytest.raises(NotYetDayError):
        goals.rate(counsellor, goal, today + timedelta(days=1), 5)
    with pytest.raises(EmptyGoalError):
        goals.set_goal(counsellor, client, Goal(" ", today))
    with pytest.raises(EmptyGoalError):
        goals.change(counsellor, goal, Goal("", today))
    with pytest.raises(NoSuchRecordError):
        goals.mark(counsellor, "0" * 32, GoalState.REACHED)
    [found] = goals_of(counsellor, client)
    assert found.ratings == ()


def test_a_closed_file_may_still_have_goals(
    counsellor: Session, client: str, goal: str, today: date
) -> None:
    body = clients.get(counsellor, client).body
    closure.close(counsellor, client, Closure(max(today, body.since)))
    goals.rate(counsellor, goal, today, 9)
    [found] = goals_of(counsellor, client)
    goals.change(counsellor, goal, replace(found, words="To sew for others"))
    assert goals_of(counsellor, client)[0].words == "To sew for others"
