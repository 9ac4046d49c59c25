"""Criteria and screens, item by item, against the rules as people state them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.library import instrument
from assessments.scoring import score


def answers(size: int, met: dict[int, int]) -> list[int]:
    """Return answers that are zero except for the items given."""
    return [met.get(item, 0) for item in range(1, size + 1)]


def any_answers(high: int, size: int) -> st.SearchStrategy[list[int]]:
    """Draw answers from zero up to a highest one."""
    return st.lists(st.integers(0, high), min_size=size, max_size=size)


def meets_pcl_5(given_answers: list[int]) -> bool:
    """Return whether answers to the PCL-5 meet its criteria B to E."""
    met = [answer >= 2 for answer in given_answers]
    b, c, d, e = sum(met[:5]), sum(met[5:7]), sum(met[7:14]), sum(met[14:])
    return b >= 1 and c >= 1 and d >= 2 and e >= 2


def meets_itq_half(half: list[int]) -> bool:
    """Return whether one half of the ITQ has every symptom and an impairment."""
    met = [answer >= 2 for answer in half]
    return all([met[0] or met[1], met[2] or met[3], met[4] or met[5], any(met[6:9])])


B, C, D, E = range(1, 6), range(6, 8), range(8, 15), range(15, 21)


@pytest.mark.parametrize(
    "items",
    [[b, 6, 8, 9, 15, 16] for b in B]
    + [[1, c, 8, 9, 15, 16] for c in C]
    + [[1, 6, d, d + 1, 15, 16] for d in D if d + 1 in D]
    + [[1, 6, 8, 9, e, e + 1] for e in E if e + 1 in E],
)
def test_pcl_5_needs_one_b_one_c_two_d_and_two_e(items: list[int]) -> None:
    just_enough = dict.fromkeys(items, 2)
    assert flags("pcl-5", answers(20, just_enough)) == ("provisional_ptsd",)
    for item in items:
        assert flags("pcl-5", answers(20, just_enough | {item: 1})) == ()


PAIRS = [(1, 2), (3, 4), (5, 6), (7, 8, 9), (10, 11), (12, 13), (14, 15), (16, 17, 18)]
FIRST = [pair[0] for pair in PAIRS]


@pytest.mark.parametrize("place", range(8))
def test_itq_needs_one_of_every_pair_and_an_impairment(place: int) -> None:
    for item in PAIRS[place]:
        items = [*FIRST[:place], item, *FIRST[place + 1 :]]
        just_enough = dict.fromkeys(items, 2)
        assert flags("itq", answers(18, just_enough)) == ("cptsd",)
        lacking = flags("itq", answers(18, just_enough | {item: 1}))
        assert lacking == (() if place < 4 else ("ptsd",))


@given(any_answers(4, 20))
def test_pcl_5_for_any_answers(given_answers: list[int]) -> None:
    raised = "provisional_ptsd" in flags("pcl-5", given_answers)
    assert raised == meets_pcl_5(given_answers)


@given(any_answers(3, 18))
def test_itq_for_any_answers(given_answers: list[int]) -> None:
    ptsd, more = meets_itq_half(given_answers[:9]), meets_itq_half(given_answers[9:])
    expected = ("cptsd",) if ptsd and more else ("ptsd",) if ptsd else ()
    assert flags("itq", given_answers) == expected


@pytest.mark.parametrize("item", range(1, 5))
def test_any_yes_makes_the_asq_positive(item: int) -> None:
    assert flags("asq", answers(5, {item: 1})) == ("positive",)


@pytest.mark.parametrize("item", range(1, 7))
def test_any_yes_makes_the_c_ssrs_positive_and_the_last_three_high(item: int) -> None:
    high = ("high_risk",) if item >= 4 else ()
    assert flags("c-ssrs", answers(6, {item: 1})) == (*high, "positive")


def flags(key: str, given_answers: list[int]) -> tuple[str, ...]:
    """Score an instrument and return its flags."""
    return score(instrument(key), given_answers).flags
