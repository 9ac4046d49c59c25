"""Reading answers from the command line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.answers import parse_answers
from assessments.errors import AnswersNotNumbersError
from counsel_desk.errors import KnownError


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("0,1,,2", (0, 1, None, 2)),
        (" 0 , 1 ", (0, 1)),
        ("0,", (0, None)),
        (",", (None, None)),
        ("", ()),
        ("-1,+2", (-1, 2)),
        ("০,২", (0, 2)),
        ("3", (3,)),
    ],
)
def test_places_between_commas(text: str, answers: tuple[int | None, ...]) -> None:
    assert parse_answers(text) == answers


@pytest.mark.parametrize("text", ["0,yes", "0,1.5", "0,1_0", "0,0x1", "0,1 2", "0," + "9" * 5000])
def test_anything_else_is_a_known_error_that_does_not_repeat_it(text: str) -> None:
    with pytest.raises(AnswersNotNumbersError) as caught:
        parse_answers(text)
    assert isinstance(caught.value, KnownError)
    assert str(caught.value).startswith("Answer 2 is not a whole number.")


@given(st.lists(st.none() | st.integers(-999, 999), min_size=2))
def test_the_order_of_answers_is_kept(answers: list[int | None]) -> None:
    written = ",".join("" if answer is None else str(answer) for answer in answers)
    assert parse_answers(written) == tuple(answers)
