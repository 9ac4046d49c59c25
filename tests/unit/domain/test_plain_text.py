"""Digits of every script, and texts that are compared as people type them."""

import pytest

from counsel_desk.domain.plain_text import comparable, one_script, plain_digits


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("১৪-০৩-২০০৭", "14-03-2007"),
        ("९८३०० ४५६७८", "98300 45678"),
        ("੧੨ ૩૪ ୫୬ ௭௮ ౯౦", "12 34 56 78 90"),
        ("no 12½ or ² here", "no 12½ or ² here"),
        ("", ""),
    ],
)
def test_digits_are_plain_and_stay_in_their_place(typed: str, plain: str) -> None:
    assert plain_digits(typed) == plain
    assert len(plain_digits(typed)) == len(typed)


def test_texts_are_compared_without_case_and_in_one_form() -> None:
    assert comparable("FIR ১২/২০২৬") == comparable("fir 12/2026")
    assert comparable("\u09af\u09bc") == comparable("\u09df")


def test_a_line_keeps_to_the_script_of_its_first_other_digits() -> None:
    assert one_script("আইন ২০১২, ধারা 19 (1)") == "আইন ২০১২, ধারা ১৯ (১)"
    assert one_script("Act 2012, section 19") == "Act 2012, section 19"
