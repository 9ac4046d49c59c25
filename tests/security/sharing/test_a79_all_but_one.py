"""A79, P50: somebody who knows every client but one does not find that one in a group of a few.

The attacker holds every sheet, knows the rules, and knows all others in every month. They find
somebody if in every story of that person which leads to the same sheets they are in one group, and
that group counts fewer than five. Which figures were kept back by the secret coin they do not know.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import product
from operator import ne
from random import Random

from hypothesis import example, given, settings
from hypothesis import strategies as st

from counsel_desk.domain.caseload.groups import COUNTS, PAIRS
from counsel_desk.domain.caseload.over_months import over_months
from counsel_desk.domain.caseload.proving import provable
from counsel_desk.domain.caseload.suppression import SMALLEST, Coin, People, Sheet, nothing, shows
from tests.security.sharing.test_a79_figures import DAYS, GROUPS, an_office, given_back

MONTHS = 12
TABLES = 2
_KEPT_BACK = 0.125
_MOST = 400
"""How many ways in which the coin may fall are tried for one month."""
Months = Mapping[date, People]


def a_year(seed: int, size: int) -> dict[date, People]:
    """Return twelve months of an office."""
    return {day: an_office(seed, size, TABLES)[day] for day in DAYS[:MONTHS]}


def tossed(seed: int) -> Coin:
    """Return a coin that falls as it does at the desk."""
    chance = Random(seed)
    return lambda: chance.random() < _KEPT_BACK


def outcomes(run: Callable[[Coin], Sheet]) -> Iterator[Sheet]:
    """Yield what comes of a decision, however the coin falls."""
    waiting: list[list[bool]] = [[]]
    for _ in range(_MOST):
        if not waiting:
            return
        fallen, used = waiting.pop(), list[bool]()

        def coin(fallen: list[bool] = fallen, used: list[bool] = used) -> bool:
            used.append(fallen[len(used)] if len(used) < len(fallen) else False)
            return used[-1]

        yield run(coin)
        waiting += [[*used[:at], True] for at in range(len(fallen), len(used))]


def may_be(months: Months, sheets: Mapping[date, Sheet]) -> bool:
    """Return whether these people may have led to these sheets."""
    shape, before = [GROUPS] * TABLES, dict[date, Sheet]()
    for day, sheet in sheets.items():
        if shows(sheet):
            known = {one: months[one] for one in (*before, day)}

            def decided(
                coin: Coin,
                known: Months = known,
                before: Mapping[date, Sheet] = before,
                day: date = day,
            ) -> Sheet:
                return over_months(known, shape, dict(before), coin)[day]

            if sheet not in outcomes(decided):
                return False
        before[day] = sheet
    return True


def stories(months: Months, person: str, table: int, at: int) -> Iterator[dict[date, People]]:
    """Yield other stories of a person, in which they are elsewhere in one month.

    Those in which they are elsewhere in this table alone come first. They may not be enough: if
    just five people differ between two months that are shown, the person is known to be one of
    them, but not what of theirs differs.
    """
    days, here = list(months), months[list(months)[at]][person]
    other = [groups for groups in product(range(GROUPS), repeat=TABLES)]
    other = [groups for groups in other if groups[table] != here[table]]
    other.sort(key=lambda groups: sum(map(ne, groups, here)))
    for groups in (None, *other):
        for first in range(at + 1):
            for last in range(len(days) - 1, at - 1, -1):
                stay = days[first : last + 1]
                yield {**months, **{day: elsewhere(months[day], person, groups) for day in stay}}


def elsewhere(people: People, person: str, groups: tuple[int, ...] | None) -> People:
    """Return a month in which a person is in other groups, or not there."""
    others = {name: theirs for name, theirs in people.items() if name != person}
    return others if groups is None else {**others, person: groups}


@settings(max_examples=12)
@example(362, 20)
@given(st.integers(0, 2**32), st.integers(3, 40))
def test_a79_whoever_knows_all_but_one_does_not_find_them_among_a_few(seed: int, size: int) -> None:
    months, chance = a_year(seed, size), Random(seed)
    sheets = over_months(months, [GROUPS] * TABLES, {}, tossed(seed))
    shown = [at for at, day in enumerate(months) if shows(sheets[day])]
    for at in shown[:2]:
        people = months[DAYS[at]]
        for person in chance.sample(sorted(people), min(2, len(people))):
            for table in range(TABLES):
                group = people[person][table]
                count = sum(groups[table] == group for groups in people.values())
                if count < SMALLEST:
                    assert any(
                        may_be(story, sheets) for story in stories(months, person, table, at)
                    ), (seed, size, person, table, at)


@settings(max_examples=25)
@given(st.integers(0, 2**32), st.integers(0, 45))
def test_a79_with_the_coin_no_cell_of_a_few_is_given_back_either(seed: int, size: int) -> None:
    months = {day: an_office(seed, size, TABLES)[day] for day in DAYS}
    sheets = over_months(months, [GROUPS] * TABLES, {}, tossed(seed))
    for table in range(TABLES):
        assert given_back([sheets], table) == []


@settings(max_examples=25)
@given(st.integers(0, 2**32), st.integers(0, 60))
def test_a79_what_a_desk_sends_passes_the_proof_of_who_receives_it(seed: int, size: int) -> None:
    chance = Random(seed)

    def groups() -> tuple[int, ...]:
        return tuple(chance.randrange(1 + chance.randrange(count)) for count in COUNTS)

    people, months = {str(number): groups() for number in range(size)}, dict[date, People]()
    for day in DAYS[:MONTHS]:
        people = {
            name: found if chance.random() < 0.9 else groups() for name, found in people.items()
        }
        months[day] = people
    sent = over_months(months, COUNTS, {}, tossed(seed), PAIRS)
    written = {day.isoformat(): sheet for day, sheet in sent.items()}
    assert provable(written) == written
    assert sent == over_months(months, COUNTS, sent, tossed(seed + 1), PAIRS)


def test_a79_the_same_people_are_shown_in_the_same_way() -> None:
    """Two sheets of the same people with other cells hidden would give all of them back."""
    people = {str(at): (at % GROUPS if at < 40 else 0,) for at in range(43)}
    months = dict.fromkeys(DAYS[:MONTHS], people)
    seen = set(over_months(months, [GROUPS], {}, tossed(3)).values())
    assert len(seen - {nothing([GROUPS])}) == 1
