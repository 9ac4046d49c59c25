"""P50: no table and no difference between months gives a single person back.

The attacker knows the total, however small a month it is from, and the rules themselves: every
input that leads to the same output is as likely as the true one.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.caseload import over_months as deciding
from counsel_desk.domain.caseload.suppression import SMALLEST, Shown, suppress

Month = dict[str, int]
"""The group of everybody who is counted in a month."""

GROUPS = 4
COUNTS = st.lists(st.integers(0, 40), min_size=1, max_size=7)
PEOPLE = [f"p{number}" for number in range(30)]
FILES = st.dictionaries(st.sampled_from(PEOPLE), st.integers(0, GROUPS - 1), max_size=30)


def over_months(months: Sequence[Month]) -> list[Shown]:
    """Return what may be shown of some following months on one sheet."""
    people = {
        date(2000 + place // 12, place % 12 + 1, 1): {name: (at,) for name, at in month.items()}
        for place, month in enumerate(months)
    }
    return [sheet for (sheet,) in deciding.over_months(people, [GROUPS], {}).values()]


@given(COUNTS)
def test_p50_no_cell_of_one_to_four_people_is_shown(counts: list[int]) -> None:
    for count, cell in zip(counts, suppress(counts), strict=True):
        assert cell is None or cell == count >= SMALLEST


@given(COUNTS)
def test_p50_no_total_gives_a_cell_back(counts: list[int]) -> None:
    """From the total alone each hidden count can be anything from 0 to 5 at least."""
    cells = suppress(counts)
    hidden = [count for count, cell in zip(counts, cells, strict=True) if cell is None]
    if hidden and len(hidden) < len(counts):
        rest = sum(counts) - sum(cell for cell in cells if cell is not None)
        assert len(hidden) > 1
        assert rest == sum(hidden) >= SMALLEST


@pytest.mark.parametrize(("groups", "most"), [(2, 25), (3, 22), (4, 13)])
def test_p50_whoever_knows_the_rules_finds_five_values_for_every_cell(
    groups: int, most: int
) -> None:
    leading_to = defaultdict(list)
    for counts in product(range(most + 1), repeat=groups):
        total = sum(counts)
        # A larger total could be reached by counts that are not tried here.
        if total <= most:
            leading_to[suppress(counts), max(total, SMALLEST - 1)].append(counts)
    for (cells, _total), inputs in leading_to.items():
        for place, cell in enumerate(cells):
            if cell is None:
                values = {counts[place] for counts in inputs}
                assert len(values) >= SMALLEST, (cells, inputs)


def differing(one: Month, other: Month) -> list[str]:
    """Return who is in another group in one month than in the other."""
    return [each for each in PEOPLE if one.get(each) != other.get(each)]


@given(st.lists(FILES, min_size=12, max_size=12))
def test_p50_two_shown_months_differ_by_five_people_or_nobody(
    months: list[Month],
) -> None:
    shown = over_months(months)
    seen = [month for month, one in zip(months, shown, strict=True) if one != NOTHING]
    for one, other in combinations(seen, 2):
        assert len(differing(one, other)) not in range(1, SMALLEST)


NOTHING = over_months([{}, {"p0": 0}])[1]
"""A month that is not shown."""


@given(st.lists(FILES, min_size=11, max_size=11), st.sampled_from(PEOPLE))
def test_p50_where_one_person_goes_makes_no_difference_to_what_is_shown(
    months: list[Month], person: str
) -> None:
    """Nobody learns a person's group from all the others' when they come, move or leave."""
    last = months[-1]
    there = [{**last, person: group} for group in range(GROUPS)]
    gone = {name: group for name, group in last.items() if name != person}
    outputs = [over_months([*months, month]) for month in [*there, gone]]
    changed = [
        found
        for found, month in zip(outputs, [*there, gone], strict=True)
        if month != last and outputs[0][10] != NOTHING
    ]
    assert all(found == changed[0] for found in changed)


def test_p50_the_month_of_one_newcomer_is_not_shown() -> None:
    full = {f"p{number}": number % GROUPS for number in range(28)}
    first, second, third = over_months(
        [full, {**full, "new": 3}, {**full, **{f"n{number}": 3 for number in range(5)}}]
    )
    assert (first.cells, first.total) == ((7, 7, 7, 7), 28)
    assert second == NOTHING
    assert (third.cells, third.total) == ((7, 7, 7, 12), 33)
