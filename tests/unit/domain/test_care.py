"""What a row of check-ins may mean, and the office's own numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.office.own_helplines import (
    MOST,
    OwnHelpline,
    parsed,
    sensible,
    written,
)
from counsel_desk.domain.wellbeing.care import Meaning, meaning

NUMBERS = st.from_regex(r"[0-9+][0-9 ]{0,18}[0-9]", fullmatch=True)
WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N")), max_size=40)


@pytest.mark.parametrize(
    ("stress", "means"),
    [
        ([], Meaning.TOO_FEW),
        ([16, 16], Meaning.TOO_FEW),
        ([4, 4, 5], Meaning.STEADY),
        ([4, 4, 9], Meaning.HEAVIER),
        ([9, 9, 4], Meaning.LIGHTER),
        ([2, 11, 12, 11], Meaning.LONG_HEAVY),
        ([16, 4, 4, 4, 8], Meaning.HEAVIER),
    ],
)
def test_the_last_figure_is_compared_with_those_before(stress: list[float], means: Meaning) -> None:
    assert meaning(stress) is means


@pytest.mark.parametrize(
    ("stress", "resilience", "means"),
    [
        ([9, 9, 4], [10, 10, 10], Meaning.LIGHTER),
        ([9, 9, 4], [10, 10, 14], Meaning.LIGHTER),
        ([9, 9, 4], [10, 10, 9], Meaning.LESS_STRENGTH),
        ([9, 9, 4], [11, 8, 0], Meaning.LESS_STRENGTH),
        ([9, 9, 4], [10, 10, None], Meaning.LIGHTER),
        ([9, 9, 4], [None, None, 2], Meaning.LIGHTER),
        ([4, 4, 5], [10, 10, 8], Meaning.STEADY),
        ([4, 4, 5], [10, 10, 7], Meaning.LESS_STRENGTH),
        ([4, 4, 9], [10, 10, 2], Meaning.HEAVIER),
        ([2, 11, 12, 11], [10, 10, 10, 2], Meaning.LONG_HEAVY),
    ],
)
def test_less_stress_is_no_praise_while_resilience_falls(
    stress: list[float], resilience: list[float | None], means: Meaning
) -> None:
    assert meaning(stress, resilience) is means


@given(st.lists(st.floats(0, 16), max_size=30))
def test_any_row_means_something(stress: list[float]) -> None:
    assert meaning(stress) in Meaning


@given(st.lists(st.builds(OwnHelpline, NUMBERS, WORDS), max_size=MOST))
def test_numbers_are_read_as_they_were_written(lines: list[OwnHelpline]) -> None:
    assert parsed(written(lines)) == tuple(lines)
    assert sensible(lines)


def test_a_colon_may_stand_in_the_words_and_empty_lines_do_not_count() -> None:
    assert parsed("\n 98300 00000 : Night: any hour\n\n112\n:nobody\n") == (
        OwnHelpline("98300 00000", "Night: any hour"),
        OwnHelpline("112"),
    )


def test_too_many_and_too_long_are_refused() -> None:
    assert not sensible([OwnHelpline("1")] * (MOST + 1))
    assert not sensible([OwnHelpline(" ")])
    assert not sensible([OwnHelpline("1" * 41)])
    assert not sensible([OwnHelpline("1", "x" * 121)])
