"""A79, P50: nobody is given back by two questions at once, with their tables and every other month.

The attacker works with the people in both groups at once, as numbers of which only sums are known,
by linear algebra, or by trying every office, not by the rules that decide.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from itertools import combinations, product
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from counsel_desk.domain.caseload.crossing import cell
from counsel_desk.domain.caseload.crossing import given as given_beyond
from counsel_desk.domain.caseload.groups import COUNTS, PAIRS
from counsel_desk.domain.caseload.over_months import over_months
from counsel_desk.domain.caseload.proving import provable
from counsel_desk.domain.caseload.suppression import (
    SMALLEST,
    Coin,
    People,
    Sheet,
    Shown,
    never,
    shows,
    sums,
)
from tests.helpers.repeats import repeats
from tests.security.sharing.test_a79_all_but_one import elsewhere, outcomes, tossed
from tests.security.sharing.test_a79_figures import DAYS, FEW

ROWS = COLUMNS = 3
PAIR = (0, 1)
CELLS = list(product(range(ROWS), range(COLUMNS)))
Equation = tuple[tuple[int, ...], int]


def an_office(seed: int, size: int, months: int, busy: int = 8) -> dict[date, People]:
    """Return some months of an office in which two questions may hang together."""
    chance = Random(seed)
    bound = chance.random()

    def groups() -> tuple[int, int]:
        row = chance.choices(range(ROWS), (45, 40, 15))[0]
        column = chance.choices(range(COLUMNS), (50, 35, 15))[0]
        return row, row if chance.random() < bound else column

    people = {f"p{number}": groups() for number in range(size)}
    found: dict[date, People] = {}
    for month, day in enumerate(DAYS[:months]):
        people |= {f"new{month}.{number}": groups() for number in range(chance.randint(0, busy))}
        for _ in range(min(len(people), chance.randint(0, busy))):
            people.pop(chance.choice(list(people)))
        for _ in range(min(len(people), chance.randint(0, busy // 2))):
            people[chance.choice(list(people))] = groups()
        found[day] = dict(people)
    return found


def decided(months: Mapping[date, People], coin: Coin = never) -> dict[date, Sheet]:
    """Return what is shown of these months."""
    return over_months(months, [ROWS, COLUMNS], {}, coin, [PAIR])


def equations(sheet: Sheet) -> Iterator[Equation]:
    """Return what a month says of the cells of both questions at once."""
    rows, columns, both = sheet
    for at, table in enumerate((rows, columns)):
        for group, count in enumerate(table.cells):
            if count is not None:
                yield tuple(int(cell[at] == group) for cell in CELLS), count
        if table.total is not None:
            yield (1,) * len(CELLS), table.total
    for at, count in enumerate(both.cells):
        if count is not None:
            yield tuple(int(at == other) for other in range(len(CELLS))), count


SUMS = [one for one in product((0, 1), repeat=len(CELLS)) if any(one)]
"""Every choice of cells."""


def echelon(said: Iterable[Equation]) -> list[tuple[int, list[Fraction]]]:
    """Return equations of which each has a cell that no other one has, with the place of it."""
    found: list[tuple[int, list[Fraction]]] = []
    for left, right in said:
        row = reduced([Fraction(one) for one in (*left, right)], found)
        pivot = next((at for at in range(len(left)) if row[at]), None)
        if pivot is not None:
            row = [one / row[pivot] for one in row]
            found = [(at, minus(other, other[pivot], row)) for at, other in found]
            found.append((pivot, row))
    return found


def reduced(row: list[Fraction], rows: Iterable[tuple[int, list[Fraction]]]) -> list[Fraction]:
    """Return what is left of an equation when others are taken off."""
    for pivot, other in rows:
        row = minus(row, row[pivot], other)
    return row


def minus(row: list[Fraction], share: Fraction, other: list[Fraction]) -> list[Fraction]:
    """Return an equation without so much of another one."""
    return [mine - share * its for mine, its in zip(row, other, strict=True)] if share else row


def worked_out(sheet: Sheet) -> dict[tuple[int, ...], int]:
    """Return every sum of cells that a month determines."""
    said = echelon(equations(sheet))
    found = {}
    for wanted in SUMS if said else ():
        *rest, value = reduced([Fraction(one) for one in (*wanted, 0)], said)
        if not any(rest):
            found[wanted] = -int(value)
    return found


def given_back(sheets: Mapping[date, Sheet]) -> list[object]:
    """Return each count of one to four people that months give, alone or two of them together."""
    sums = {day: worked_out(sheet) for day, sheet in sheets.items()}
    alone = [(day, cells) for day in sums for cells, value in sums[day].items() if value in FEW]
    between = [
        (one, other, cells)
        for one, other in combinations(sums, 2)
        for cells in sums[one].keys() & sums[other].keys()
        if abs(sums[one][cells] - sums[other][cells]) in FEW
    ]
    return [*alone, *between]


def crossed(sheets: Mapping[date, Sheet]) -> list[date]:
    """Return the months that show two questions at once."""
    return [day for day, sheet in sheets.items() if sheet[2].figures]


@settings(max_examples=repeats(8, 25), deadline=None)
@example(7, 60)  # gives one back unless further sums of two months are kept apart
@example(9, 45)  # and here unless the cells of two months are
@given(st.integers(0, 2**32), st.integers(15, 60))
def test_a79_two_questions_at_once_give_no_cell_of_a_few_back(seed: int, size: int) -> None:
    assert given_back(decided(an_office(seed, size, 12))) == []


@settings(max_examples=repeats(8, 30), deadline=None)
@example(5_000_021, 150)  # gives few of those outside both groups back unless they are kept apart
@given(st.integers(0, 2**32), st.sampled_from([60, 100, 150]))
def test_a79_nor_in_offices_so_large_that_several_months_show_them(seed: int, size: int) -> None:
    assert given_back(decided(an_office(seed, size, 5, busy=size * 4 // 15))) == []


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from([40, 60, 100]))
def test_a79_the_rules_know_every_sum_that_a_month_gives(seed: int, size: int) -> None:
    """What is kept apart over months is everything that follows, as algebra finds it."""
    for sheet in decided(an_office(seed, size, 3, busy=size // 4)).values():
        at, count = cell(sheet, PAIR, 2)
        if at is not None:
            first, second, _both = sheet
            known = {frozenset(product(one, range(COLUMNS))) for one in sums(first)}
            known |= {frozenset(product(range(ROWS), one)) for one in sums(second)}
            found = worked_out(sheet)
            for cells, value in given_beyond(first, second, at, count).items():
                assert found[tuple(int(one in cells) for one in CELLS)] == value
                known.add(cells)
            assert {tuple(int(one in cells) for one in CELLS) for cells in known} == set(found)


def test_a79_the_attacker_finds_what_a_cell_without_these_rules_gives() -> None:
    """The attack works: the largest groups crossed as they are give single people back."""
    found = []
    for seed in range(10):
        months = an_office(seed, 30, 4)
        sheets = over_months(months, [ROWS, COLUMNS], {})
        found += given_back({day: naive(sheets[day], months[day]) for day in months})
    assert found


def naive(sheet: Sheet, people: People) -> Sheet:
    """Return a month with every large cell of both questions at once."""
    counts = Counter(people.values())
    large = [counts[cell] if counts[cell] >= SMALLEST else None for cell in CELLS]
    return (*sheet, Shown(tuple(large), None))


def test_a79_some_offices_show_two_questions_at_once() -> None:
    """Nothing above is true for want of cells: measured over 60 offices of 40 in one caseload."""
    months = [decided(an_office(seed, 40, 12)) for seed in range(60)]
    assert sum(bool(crossed(sheets)) for sheets in months) >= 20


def inputs(shape: tuple[int, int], most: int) -> Iterator[tuple[int, ...]]:
    """Yield every office of up to so many people, by how many are in each cell."""
    cells = shape[0] * shape[1]
    for bars in combinations(range(most + cells), cells):
        yield tuple(right - left - 1 for left, right in zip((-1, *bars[:-1]), bars, strict=True))


@pytest.mark.parametrize(("shape", "most"), [((2, 2), 24)])
def test_p50_whoever_knows_the_rules_finds_no_small_cell(shape: tuple[int, int], most: int) -> None:
    """Every office is tried: what looks alike has several values in every cell that is hidden."""
    cells = list(product(range(shape[0]), range(shape[1])))
    looks: dict[tuple[object, int], list[tuple[int, ...]]] = defaultdict(list)
    for counts in inputs(shape, most):
        people = {
            f"{at}.{number}": cells[at]
            for at, count in enumerate(counts)
            for number in range(count)
        }
        sheet = over_months({DAYS[0]: people}, shape, {}, never, [PAIR])[DAYS[0]]
        looks[sheet, max(len(people), SMALLEST - 1)].append(counts)
    assert any(sheet[2].figures for sheet, _total in looks if isinstance(sheet, tuple))
    for (_sheet, total), alike in looks.items():
        for at in range(len(cells)):
            values = {counts[at] for counts in alike}
            few = len(values) < SMALLEST and min(values) < SMALLEST
            assert total < SMALLEST or not few, alike


def test_a79_two_following_months_give_nobody_to_whoever_knows_the_rules() -> None:
    """Every second month of 20 to 26 people is tried after a first one that shows both at once."""
    cells = list(product(range(2), range(2)))
    first = {f"{at}.{number}": cell for at, cell in enumerate(cells) for number in range(6)}
    before = over_months({DAYS[0]: first}, (2, 2), {}, never, [PAIR])
    assert before[DAYS[0]][2].figures
    looks: dict[Sheet, list[tuple[int, ...]]] = defaultdict(list)
    for counts in inputs((2, 2), 26):
        if sum(counts) >= 20:
            others = {
                f"n{at}.{number}": cells[at]
                for at, count in enumerate(counts)
                for number in range(count)
            }
            months = {DAYS[0]: first, DAYS[1]: others}
            sheet = over_months(months, (2, 2), before, never, [PAIR])[DAYS[1]]
            looks[sheet].append(counts)
    for sheet, alike in looks.items():
        for at in range(len(cells) if shows(sheet) else 0):
            values = {counts[at] for counts in alike}
            assert len(values) > 1 or min(values) >= SMALLEST, alike


def may_be(
    months: Mapping[date, People], sheets: Mapping[date, Sheet], pairs: Sequence[tuple[int, int]]
) -> bool:
    """Return whether these people may have led to these sheets, however the coin fell."""
    before = dict[date, Sheet]()
    for day, sheet in sheets.items():
        if shows(sheet):
            known = {one: months[one] for one in (*before, day)}

            def run(
                coin: Coin,
                known: Mapping[date, People] = known,
                before: Mapping[date, Sheet] = before,
                day: date = day,
            ) -> Sheet:
                return over_months(known, [ROWS, COLUMNS], dict(before), coin, pairs)[day]

            if sheet not in outcomes(run):
                return False
        before[day] = sheet
    return True


@settings(max_examples=repeats(3, 10), deadline=None)
@example(5, 40)
@given(st.integers(0, 2**32), st.integers(20, 40))
def test_a79_whoever_knows_all_but_one_learns_nothing_more_of_them(seed: int, size: int) -> None:
    """They hold every sheet and know all others of every month, but not how the coin fell.

    Whatever story of the one fits the tables fits the cells of both questions as well.
    """
    months, chance = an_office(seed, size, 6), Random(seed)
    sheets = decided(months, tossed(seed))
    tables = {day: sheet[:2] for day, sheet in sheets.items()}
    for at in [at for at, day in enumerate(months) if shows(sheets[day])][:3]:
        for person in chance.sample(sorted(months[DAYS[at]]), 3):
            for story in stories(months, person, at):
                assert not may_be(story, tables, []) or may_be(story, sheets, [PAIR])


def stories(months: Mapping[date, People], person: str, at: int) -> Iterator[dict[date, People]]:
    """Yield other stories of a person, in which they are in another cell in one month."""
    days, here = list(months), months[list(months)[at]][person]
    for first in range(at + 1):
        for last in range(len(days) - 1, at - 1, -1):
            for place in (*product(range(ROWS), range(COLUMNS)), None):
                if place != here:
                    stay = days[first : last + 1]
                    yield {**months, **{day: elsewhere(months[day], person, place) for day in stay}}


@settings(max_examples=repeats(30, 100))
@example(309, 25)  # tells of the hidden if the largest cell of both questions is shown
@given(st.integers(0, 2**32), st.integers(15, 40))
def test_a79_the_cell_says_nothing_of_who_is_hidden(seed: int, size: int) -> None:
    """All who are hidden in a table may be in any other of its hidden groups: the cell stays."""
    chance, months = Random(seed), an_office(seed, size, 1)
    people, sheet = months[DAYS[0]], decided(months)[DAYS[0]]
    hidden = [[at for at, cell in enumerate(one.cells) if cell is None] for one in sheet[:2]]

    def moved(groups: Sequence[int]) -> tuple[int, ...]:
        return tuple(
            chance.choice(may) if group in may else group
            for group, may in zip(groups, hidden, strict=True)
        )

    others = decided({DAYS[0]: {name: moved(groups) for name, groups in people.items()}})[DAYS[0]]
    if others[:2] == sheet[:2]:
        assert others[2] == sheet[2]


@pytest.mark.parametrize("count", [4, 8, 3, 9])
def test_a79_whoever_receives_a_cell_proves_it(count: int) -> None:
    """Of 20 people, 12 in one group and 13 in the other: 5 to 7 may be in both, and no others."""
    sheet, pair = [Shown((None,) * groups, 20) for groups in COUNTS], PAIRS[0]
    sheet[pair[0]] = Shown((12, None, None, None, None), 20)
    sheet[pair[1]] = Shown((13, None, None, None), 20)
    crossed_tables = [[None] * (COUNTS[one] * COUNTS[other]) for one, other in PAIRS]

    def with_cell(value: int | None, at: int = 0) -> dict[str, Sheet]:
        cells: list[int | None] = list(crossed_tables[0])
        cells[at] = value
        both = [Shown(tuple(cells), None), Shown(tuple(crossed_tables[1]), None)]
        return {"2026-10-31": (*sheet, *both)}

    assert provable(with_cell(None))
    assert not provable(with_cell(count))
    # In neither group there have to be five as well, so 12 and 13 of 20 leave nothing to show.
    assert not provable(with_cell(7))
    sheet = [Shown(table.cells, 30) for table in sheet]
    assert provable(with_cell(6))
    assert not provable(with_cell(6, 1))
