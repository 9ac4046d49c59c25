"""How long files are kept, and what holds them longer."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.intake import years_after
from counsel_desk.domain.rights.legal_hold import Cause, LegalHold, in_force
from counsel_desk.domain.rights.retention import Keeping, kept_until, of_age_until

DAYS = st.dates(date(1950, 1, 1), date(2080, 12, 31))
SOURCES = st.sampled_from(["a", "b", "c"])


@given(DAYS, st.integers(1, 30), DAYS, st.none() | DAYS)
def test_no_file_is_kept_for_less_than_three_years_after_coming_of_age(
    closed: date, years: int, of_age: date, until: date | None
) -> None:
    keeping = Keeping(until, "x", closed) if until else None
    kept = kept_until(closed, years, keeping, of_age)
    assert kept >= years_after(of_age, 3) == of_age_until(of_age)
    assert kept >= kept_until(closed, years, keeping)
    assert kept in {kept_until(closed, years, keeping), years_after(of_age, 3)}


def test_of_an_unknown_age_nothing_follows() -> None:
    assert of_age_until(None) == date.min


def decided(lifted: bool) -> LegalHold:
    """Return a hold that somebody decided on."""
    day = date(2026, 1, 5)
    ended = {"lifted": day, "lifted_why": "It is over."} if lifted else {}
    return LegalHold(Cause.DECIDED, day, "A trial.", **ended)  # type: ignore[arg-type]


def following(source: str, lifted: bool = False) -> LegalHold:
    """Return a hold that follows from a record."""
    day = date(2026, 1, 5)
    ended = {"lifted": day, "lifted_why": "It is over."} if lifted else {}
    return LegalHold(Cause.DEMAND, day, source=source, **ended)  # type: ignore[arg-type]


@given(st.dictionaries(SOURCES, st.booleans()), st.sets(SOURCES), st.sets(SOURCES))
def test_a_hold_is_in_force_until_that_very_one_is_lifted(
    by_hand: dict[str, bool], sources: set[str], over: set[str]
) -> None:
    written = {f"hand {name}": decided(lifted) for name, lifted in by_hand.items()}
    written |= {f"lift {name}": following(name, lifted=True) for name in over}
    found = in_force(written, [following(name) for name in sources])
    standing = {f"hand {name}" for name, lifted in by_hand.items() if not lifted}
    assert set(found) == standing | (sources - over)
    assert all(hold.lifted is None for hold in found.values())


def test_a_hold_says_why_and_what_it_follows_from() -> None:
    day = date(2026, 1, 5)
    assert decided(lifted=True).sensible
    assert following("a", lifted=True).sensible
    assert not LegalHold(Cause.DECIDED, day, " ").sensible
    assert not LegalHold(Cause.DECIDED, day, "Why", source="a").sensible
    assert not LegalHold(Cause.DEMAND, day).sensible
    assert not LegalHold(Cause.DEMAND, day, source="a", lifted=day).sensible
