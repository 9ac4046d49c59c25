"""The rules about team figures: who joins and leaves, and who posts what when."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counsel_desk.domain.office_log import bodies, team_rules
from counsel_desk.domain.office_log.bodies import Body
from counsel_desk.domain.office_log.requirements import NotAllowedError
from counsel_desk.domain.office_log.team import Round, Why, plan, why
from counsel_desk.domain.wellbeing.team import PAUSE, WEEKS, Form, Step, period_of, width
from tests.helpers.team_weeks import BEGIN, Weeks, group_of, person_id

FIRST = period_of(BEGIN)
AFTER = BEGIN + timedelta(weeks=WEEKS)
SIX = [person_id(number) for number in range(6)]


def refused(office: Weeks, day: date, who: str, body: Body) -> str:
    """Return the rule by which an entry is refused."""
    with pytest.raises(NotAllowedError) as error:
        office.enter(day, who, body)
    return str(error.value)


def counts(vector: bytes = bytes(width(Step.COUNTS)), period: int = FIRST) -> bodies.TeamPosted:
    """Return a post of the first step."""
    return bodies.TeamPosted(period, Step.COUNTS, vector)


def there(office: Weeks, day: date, people: list[str]) -> None:
    """Have people be at the desk on a day; they post nothing."""
    for who in people:
        office.enter(day, who, bodies.Acted("signed_in"))


def planned(office: Weeks, period: int = FIRST) -> Round | Why:
    """Return what is to be added up for a period."""
    return plan(office.state.team, period, team_rules.there(office.state))


def test_six_people_who_are_there_and_give_something_are_added_up() -> None:
    office = group_of(6)
    for who in SIX:
        office.sign_in(BEGIN, who)
        office.take(BEGIN, who, 10, 6)
    for day in (AFTER, AFTER + timedelta(days=1)):
        for who in SIX:
            office.sign_in(day, who)
    found = planned(office)
    assert isinstance(found, Round)
    assert why(found) is Why.SHOWN
    assert [one.form for one in found.figures] == [Form.CHECK_IN]
    assert set(found.figures[0].means.values()) == {10, 6}


def test_fewer_than_five_who_gave_something_are_not_added_up() -> None:
    office = group_of(6)
    for at, who in enumerate(SIX):
        office.sign_in(BEGIN, who)
        if at < 4:
            office.take(BEGIN, who, 10, 6)
    for day in (AFTER, AFTER + timedelta(days=1)):
        for who in SIX:
            office.sign_in(day, who)
    found = planned(office)
    assert isinstance(found, Round)
    assert why(found) is Why.FEW_GAVE
    assert not found.sums.posted
    late = bodies.TeamPosted(FIRST, Step.SUMS, bytes(8))
    assert refused(office, AFTER, SIX[0], late) == "they have nothing to post"


def test_a_group_of_four_adds_nothing_up() -> None:
    office = group_of(4)
    there(office, BEGIN, SIX[:4])
    assert planned(office) is Why.FEW
    assert refused(office, AFTER, SIX[0], counts()) == "nothing is added up for that period"


def test_whoever_joins_or_left_the_office_during_a_period_is_not_in_its_group() -> None:
    office = group_of(6)
    office.join(BEGIN, office.hire(6))
    there(office, BEGIN, SIX)
    found = planned(office)
    assert isinstance(found, Round)
    assert found.people == set(SIX)
    gone = office.state.people[SIX[0]]
    office.state.people[SIX[0]] = replace(gone, certificate=None)
    found = planned(office)
    assert isinstance(found, Round)
    assert found.people == set(SIX[1:])


def test_only_weeks_in_which_everybody_was_there_count() -> None:
    office = group_of(5)
    second = BEGIN + timedelta(weeks=1)
    there(office, BEGIN, SIX[:5])
    there(office, second, SIX[:4])
    found = planned(office)
    assert isinstance(found, Round)
    assert found.weeks == (FIRST * WEEKS,)


def test_with_no_week_in_which_everybody_was_there_nothing_is_added_up() -> None:
    office = group_of(5)
    for at, who in enumerate(SIX[:5]):
        there(office, BEGIN + timedelta(weeks=at), [who])
    assert planned(office) is Why.APART


def test_after_a_change_of_fewer_than_five_nothing_is_added_up_for_a_period() -> None:
    office = group_of(6)
    there(office, BEGIN, SIX)
    office.enter(AFTER, SIX[0], counts())
    office.enter(AFTER - timedelta(days=3), SIX[5], bodies.TeamLeft())
    for later in range(1, PAUSE + 2):
        there(office, BEGIN + timedelta(weeks=later * WEEKS), SIX[:5])
    found = [planned(office, FIRST + later) for later in range(1, PAUSE + 2)]
    assert found[:PAUSE] == [Why.PAUSED] * PAUSE
    assert isinstance(found[PAUSE], Round)


def test_after_a_change_of_five_the_next_period_is_added_up() -> None:
    office = group_of(5)
    there(office, BEGIN, SIX[:5])
    office.enter(AFTER, SIX[0], counts())
    new = [office.hire(number) for number in range(5, 10)]
    for who in new:
        office.join(BEGIN, who)
    there(office, AFTER, SIX[:5] + new)
    assert isinstance(planned(office, FIRST + 1), Round)


def test_the_first_post_fixes_group_and_weeks() -> None:
    office = group_of(6)
    there(office, BEGIN, SIX)
    office.enter(AFTER, SIX[0], counts())
    before = planned(office)
    there(office, BEGIN + timedelta(weeks=1), SIX)
    office.join(BEGIN - timedelta(days=3), office.hire(6))
    office.enter(BEGIN - timedelta(days=3), SIX[1], bodies.TeamLeft())
    assert planned(office) == before


def test_nobody_posts_twice_or_for_a_group_that_they_are_not_in() -> None:
    office = group_of(6)
    there(office, BEGIN, SIX)
    stranger = office.hire(6)
    office.join(BEGIN, stranger)
    assert refused(office, AFTER, stranger, counts()) == "they have nothing to post"
    office.enter(AFTER, SIX[0], counts())
    assert refused(office, AFTER, SIX[0], counts()) == "they have nothing to post"
    for who in SIX[1:]:
        office.enter(AFTER, who, counts())
    assert refused(office, AFTER, SIX[0], counts()) == "they have nothing to post"


def test_nothing_is_posted_before_a_period_is_over_or_long_after_it() -> None:
    office = group_of(6)
    there(office, BEGIN, SIX)
    over = "the period is not over, or long ago"
    assert refused(office, AFTER - timedelta(days=1), SIX[0], counts()) == over
    assert refused(office, AFTER + timedelta(weeks=3 * WEEKS), SIX[0], counts()) == over


def test_a_post_has_as_many_numbers_as_are_added_up() -> None:
    office = group_of(6)
    there(office, BEGIN, SIX)
    for length in (0, 8, 23, 25, 32):
        found = refused(office, AFTER, SIX[0], counts(bytes(length)))
        assert found == "not as many numbers as are added up"


def test_people_join_once_with_a_key_that_was_not_used() -> None:
    office = group_of(2)
    key = office.state.team.members[SIX[0]].key
    assert refused(office, BEGIN, SIX[0], bodies.TeamJoined(bytes(32))) == "they take part"
    other = office.hire(2)
    assert refused(office, BEGIN, other, bodies.TeamJoined(key)) == "the key was used before"
    assert refused(office, BEGIN, other, bodies.TeamJoined(b"short")) == "no key"
    assert refused(office, BEGIN, other, bodies.TeamLeft()) == "they do not take part"
    office.enter(BEGIN, SIX[0], bodies.TeamLeft())
    assert refused(office, BEGIN, SIX[0], bodies.TeamLeft()) == "they do not take part"
    office.join(BEGIN, SIX[0])
    assert office.state.team.takes_part(SIX[0])


def test_a_post_that_is_wrong_makes_nothing_that_is_shown() -> None:
    office = group_of(6)
    there(office, BEGIN, SIX)
    office.enter(AFTER, SIX[0], counts(bytes(range(24))))
    for who in SIX[1:]:
        office.sign_in(AFTER, who)
    found = planned(office)
    assert isinstance(found, Round)
    assert why(found) is Why.WRONG
    assert found.enough == ()


def test_whoever_lost_their_keys_takes_part_no_more() -> None:
    office = group_of(5)
    team_rules.forgotten(office.state, SIX[0])
    assert not office.state.team.takes_part(SIX[0])
    assert planned(office) is Why.FEW
