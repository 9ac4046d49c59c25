"""Over 200 weeks nobody tells which of six people gave which check-in, or how they are.

The rules and the masks are the real ones. The same attackers win where they are left out, so it is
not for want of trying.
"""

from collections.abc import Iterator, Sequence
from math import sqrt
from random import Random

import pytest

from counsel_desk.domain.wellbeing import team
from counsel_desk.domain.wellbeing.team import WEEKS, period_of
from tests.helpers.repeats import repeats
from tests.helpers.team_weeks import BEGIN, Habits, Weeks, group_of, lived, person_id
from tests.security.team import guessing
from tests.security.team.guessing import OF_A_PERIOD, Seen, by_presence, read

LASTS = 200
SIX = [person_id(number) for number in range(6)]
OFFICES = repeats(16, 200)
FIRST = period_of(BEGIN)


def most_by_chance(tried: int, share: float) -> float:
    """Return how many right guesses leave chance behind, by four standard deviations."""
    return tried * share + 4 * sqrt(tried * share * (1 - share))


def an_office(seed: int) -> tuple[Weeks, str]:
    """Return an office that lived through 200 weeks, and who in it has the highest stress."""
    chance = Random(seed)
    office, heavy = group_of(6), chance.choice(SIX)
    habits = {
        who: Habits(0.6, 13) if who == heavy else Habits(chance.uniform(0.2, 0.5), 5) for who in SIX
    }
    lived(office, habits, range(LASTS), chance)
    return office, heavy


@pytest.fixture(scope="module")
def offices() -> list[tuple[Weeks, str]]:
    """Offices that lived through 200 weeks."""
    return [an_office(seed) for seed in range(OFFICES)]


def who_gave(office: Weeks, period: int) -> set[str]:
    """Return who truly gave something that counts."""
    weeks = office.state.team.rounds[period].weeks
    return {who for who in SIX if any(team.week_of(day) in weeks for day, _ in office.taken[who])}


def missing(office: Weeks, seen: Seen) -> Iterator[tuple[int, str]]:
    """Yield the periods in which all but one gave something, and that one."""
    for period in seen.rounds.keys() & office.state.team.rounds.keys():
        gave = who_gave(office, period)
        if len(gave) == 5 and len(seen.rounds[period].counts) == 6:
            yield period, next(who for who in SIX if who not in gave)


def test_there_is_something_to_guess_at(offices: list[tuple[Weeks, str]]) -> None:
    found = [period for office, _ in offices for period, _ in missing(office, read(office))]
    assert len(found) > OFFICES
    sums = [one for office, _ in offices for one in read(office).rounds.values() if one.people]
    assert len(sums) > 3 * OFFICES
    assert {one.people for one in sums} == {5, 6}


@pytest.mark.parametrize("attacker", OF_A_PERIOD)
def test_nobody_tells_who_gave_nothing(offices: list[tuple[Weeks, str]], attacker: str) -> None:
    tried = right = 0
    for office, _heavy in offices:
        seen = read(office)
        for period, who in missing(office, seen):
            tried += 1
            right += OF_A_PERIOD[attacker](seen, SIX, period) == who
    assert right <= most_by_chance(tried, 1 / 6)


def by_period(seen: Seen, *, counts: bool) -> str:
    """Guess who has the highest stress from all sums and how long each was there."""
    known = {period: one for period, one in seen.rounds.items() if one.people}
    sums = {period: one.people if counts else one.stress for period, one in known.items()}
    there = {period: {who: seen.weeks(period, who) for who in SIX} for period in known}
    return by_presence(sums, there, SIX)


@pytest.mark.parametrize("counts", [False, True])
def test_sums_and_counts_do_not_go_with_who_was_there(
    offices: list[tuple[Weeks, str]], counts: bool
) -> None:
    right = sum(by_period(read(office), counts=counts) == heavy for office, heavy in offices)
    assert right <= most_by_chance(OFFICES, 1 / 6)


def weekly(office: Weeks, seen: Seen) -> str:
    """Guess the same where the sum of each week is known, whoever was there in it."""
    weeks = range(FIRST * WEEKS, FIRST * WEEKS + LASTS)
    sums = {
        week: sum(
            scores["stress_total"]
            for who in SIX
            for day, scores in office.taken[who]
            if team.week_of(day) == week
        )
        for week in weeks
    }
    there = {week: {who: float(week in seen.there[who]) for who in SIX} for week in weeks}
    return by_presence(sums, there, SIX)


def test_sums_over_weeks_in_which_somebody_was_away_would_give_them_away(
    offices: list[tuple[Weeks, str]],
) -> None:
    right = sum(weekly(office, read(office)) == heavy for office, heavy in offices)
    assert right > most_by_chance(OFFICES, 1 / 6)


@pytest.mark.parametrize("attacker", ["smallest_number", "even_number"])
def test_without_masks_the_same_attackers_win(
    monkeypatch: pytest.MonkeyPatch, attacker: str
) -> None:
    def unmasked(values: Sequence[int], _plus: object, _minus: object) -> bytes:
        return masked(values, [], [])

    masked = team.masked
    monkeypatch.setattr("tests.helpers.team_weeks.masked", unmasked)
    office, _heavy = an_office(1)
    seen = read(office)
    guess = getattr(guessing, attacker)
    guesses = [guess(seen, SIX, period) == who for period, who in missing(office, seen)]
    assert guesses
    assert all(guesses)
