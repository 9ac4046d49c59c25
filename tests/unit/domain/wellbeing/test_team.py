"""Team figures: the masks cancel, less than all says nothing, and what cannot be is not shown."""

from datetime import date, timedelta
from random import Random

from hypothesis import given as each
from hypothesis import strategies as st

from counsel_desk.domain.wellbeing import team
from counsel_desk.domain.wellbeing.team import Form, Step, added, masked

MODULUS = 2**64
STRESS, RESILIENCE = team.SCORES[Form.CHECK_IN]
NUMBERS = st.integers(0, MODULUS - 1)


def packed(values: list[int]) -> bytes:
    """Return numbers as they are posted."""
    return masked(values, [], [])


def under(values: list[list[int]], masks: dict[tuple[int, int], bytes]) -> list[bytes]:
    """Return what each of a group posts, given the mask of each pair."""
    return [
        masked(
            mine,
            [mask for (first, _second), mask in masks.items() if first == at],
            [mask for (_first, second), mask in masks.items() if second == at],
        )
        for at, mine in enumerate(values)
    ]


def pairs(people: int, width: int, seed: int) -> dict[tuple[int, int], bytes]:
    """Return a mask for each pair of a group."""
    chance = Random(seed)
    return {
        (first, second): chance.randbytes(8 * width)
        for first in range(people)
        for second in range(first + 1, people)
    }


@each(st.integers(2, 12), st.integers(1, 10), st.data())
def test_the_masks_cancel_in_the_sum_over_any_group(
    people: int, width: int, data: st.DataObject
) -> None:
    row = st.lists(NUMBERS, min_size=width, max_size=width)
    values = data.draw(st.lists(row, min_size=people, max_size=people))
    posted = under(values, pairs(people, width, data.draw(st.integers(0, 999))))
    assert added(posted) == tuple(sum(column) % MODULUS for column in zip(*values, strict=True))


@each(st.integers(3, 9), st.integers(0, 999), st.data())
def test_all_posts_but_one_are_the_same_for_any_values_of_their_authors(
    people: int, seed: int, data: st.DataObject
) -> None:
    """For any other values there are masks, as likely as these, that lead to the same posts."""
    values = [[data.draw(NUMBERS)] for _ in range(people)]
    others = [[data.draw(NUMBERS)] for _ in range(people)]
    missing = data.draw(st.integers(0, people - 1))
    masks = pairs(people, 1, seed)
    posted = under(values, masks)
    for at in range(people):
        if at != missing:
            change = values[at][0] - others[at][0]
            pair = (min(at, missing), max(at, missing))
            sign = 1 if at < missing else -1
            old = int.from_bytes(masks[pair], "big")
            masks[pair] = packed([old + sign * change])
    again = under(others, masks)
    del posted[missing], again[missing]
    assert again == posted


@each(st.integers(3, 9), st.integers(0, 999), st.data())
def test_who_gave_what_may_be_exchanged_without_a_trace(
    people: int, seed: int, data: st.DataObject
) -> None:
    """All posts of a group fit each exchange of two people's values, by masks as likely."""
    values = [[data.draw(st.integers(0, 16))] for _ in range(people)]
    first, second = sorted(data.draw(st.sets(st.integers(0, people - 1), min_size=2, max_size=2)))
    masks = pairs(people, 1, seed)
    posted = under(values, masks)
    swapped = list(values)
    swapped[first], swapped[second] = values[second], values[first]
    old = int.from_bytes(masks[first, second], "big")
    masks[first, second] = packed([old + values[first][0] - values[second][0]])
    assert under(swapped, masks) == posted


def taken(day: date, stress: float, resilience: float) -> tuple[date, dict[str, float]]:
    """Return a check-in."""
    return day, {STRESS: stress, RESILIENCE: resilience}


def test_several_of_one_person_count_once_and_only_in_the_weeks_that_count() -> None:
    first, last = team.days_of(30)
    weeks = list(team.weeks_of(30))
    found = team.given(
        {Form.CHECK_IN: [taken(first, 4, 10), taken(first, 7, 11), taken(last, 16, 0)]}, weeks[:-1]
    )
    assert found == {Form.CHECK_IN: (6, 10)}
    assert team.given({Form.CHECK_IN: [taken(last, 16, 0)]}, weeks[:-1]) == {}


def test_a_check_in_with_a_score_missing_does_not_count() -> None:
    first, _last = team.days_of(30)
    assert team.given({Form.CHECK_IN: [(first, {STRESS: 4})]}, team.weeks_of(30)) == {}


def test_a_period_begins_on_a_monday_and_ends_on_a_sunday() -> None:
    first, last = team.days_of(18)
    assert (first.isocalendar().weekday, last.isocalendar().weekday) == (1, 7)
    assert last - first == timedelta(days=7 * team.WEEKS - 1)
    assert team.period_of(first) == team.period_of(last) == 18
    assert team.period_of(first - timedelta(days=1)) == 17
    assert team.days_of(19)[0] == last + timedelta(days=1)
    assert [team.week_of(first + timedelta(weeks=at)) for at in range(team.WEEKS)] == list(
        team.weeks_of(18)
    )


def test_whoever_gave_nothing_posts_as_many_numbers() -> None:
    gave = {Form.CHECK_IN: (3, 4), Form.CLIMATE: (1, 2, 3, 4, 5, 6, 7)}
    for step, enough in ((Step.COUNTS, ()), (Step.SUMS, (Form.CLIMATE,)), (Step.SUMS, tuple(Form))):
        some, none = team.vector(step, gave, enough), team.vector(step, {}, enough)
        assert len(some) == len(none) == team.width(step, enough) / 8
    assert team.vector(Step.SUMS, gave, (Form.CHECK_IN,)) == (1, 3, 4)


def test_only_what_enough_people_gave_is_added_up() -> None:
    assert team.enough((6, 5, 4), 6) == (Form.CHECK_IN,)
    assert team.enough((6, 4, 4), 6) == ()
    assert team.enough((6, 6, 5), 6) == tuple(Form)


def test_counts_and_sums_that_cannot_be_are_not_shown() -> None:
    assert team.enough((7, 5, 5), 6) == ()
    assert team.enough((6, 7, 5), 6) == ()
    [shown] = team.figures((6, 5, 0), (6, 42, 38), 6)
    assert shown == team.Figures(Form.CHECK_IN, {STRESS: 8, RESILIENCE: 8})
    assert team.figures((6, 5, 0), (6, 81, 38), 6) == ()
    assert team.figures((6, 5, 0), (5, 42, 38), 6) == ()
    assert team.figures((6, 5, 5), (6, 42, 38, *[40] * 6, 41), 6) == ()
