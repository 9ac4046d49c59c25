"""A79, P50: somebody who knows every client but one does not find that one in a group of a few.

The attacker holds every sheet, knows the rules, and knows all others in every month. They find
somebody if in every story of that person which leads to the same sheets they are in one group, and
that group counts fewer than five. Which figures were kept back by the secret coin they do not know.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
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
Place = tuple[int, ...] | None
"""Somebody's group in each table of a month, or `None` if they are not there."""
PLACES: list[Place] = [*product(range(GROUPS), repeat=TABLES), None]


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
    """Return whether these people may have led to the sheet of the last of these months."""
    *before, last = months

    def decided(coin: Coin) -> Sheet:
        known = {day: sheets[day] for day in before}
        return over_months(months, [GROUPS] * TABLES, known, coin)[last]

    return sheets[last] in outcomes(decided)


@dataclass(frozen=True)
class Seeker:
    """Somebody who knows all but one, and every sheet.

    Months of which nothing is shown tell nothing: the coin may always keep back a month.
    """

    months: Months
    sheets: Mapping[date, Sheet]
    person: str

    @property
    def shown(self) -> list[date]:
        """The months of which something is shown."""
        return [day for day in self.months if shows(self.sheets[day])]

    def doubts(self, at: date, table: int) -> bool:
        """Return whether some story that leads to all sheets has the person elsewhere once."""
        here = self.months[at][self.person]
        away = [groups for groups in PLACES if groups is None or groups[table] != here[table]]
        return self._goes_on({}, self.shown, {at: away})

    def _goes_on(
        self, story: Months, coming: Sequence[date], away: Mapping[date, Sequence[Place]]
    ) -> bool:
        """Return whether a story that fits so far goes on to fit; the likeliest is tried first."""
        if not coming:
            return True
        day, *rest = coming
        true = self.months[day].get(self.person)
        for place in sorted(away.get(day, PLACES), key=lambda place: place != true):
            longer = {**story, day: elsewhere(self.months[day], self.person, place)}
            if may_be(longer, self.sheets) and self._goes_on(longer, rest, away):
                return True
        return False


def elsewhere(people: People, person: str, place: Place) -> People:
    """Return a month in which a person is in other groups, or not there."""
    others = {name: theirs for name, theirs in people.items() if name != person}
    return others if place is None else {**others, person: place}


@settings(max_examples=12)
@example(362, 20)
@example(442, 19)
@given(st.integers(0, 2**32), st.integers(3, 40))
def test_a79_whoever_knows_all_but_one_does_not_find_them_among_a_few(seed: int, size: int) -> None:
    months, chance = a_year(seed, size), Random(seed)
    sheets = over_months(months, [GROUPS] * TABLES, {}, tossed(seed))
    for day in [day for day in months if shows(sheets[day])][:2]:
        people = months[day]
        for person in chance.sample(sorted(people), min(2, len(people))):
            for table in range(TABLES):
                group = people[person][table]
                if sum(groups[table] == group for groups in people.values()) < SMALLEST:
                    doubts = Seeker(months, sheets, person).doubts(day, table)
                    assert doubts, (seed, size, person, table, day)


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
