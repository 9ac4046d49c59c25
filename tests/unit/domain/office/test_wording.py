"""Corrections of texts: placeholders stay, nothing hidden comes in, none stands twice."""

import pytest

from counsel_desk.domain.office.wording import MOST_CORRECTIONS, Correction, fitting

SOURCE = "Backups of {place}, {count} in all"
GOOD = Correction("bn", SOURCE, "{count}টি ব্যাকআপ, {place}-এ")


@pytest.mark.parametrize(
    "text",
    [
        "{count}টি ব্যাকআপ",
        "{count} {count} {place}",
        "{place} {count} {name}",
        " ",
        "{place}\u202e{count}",
        "{place}\0{count}",
        "{place}{count}" + "a" * 2000,
    ],
)
def test_what_could_mislead_or_break_a_page_is_not_sensible(text: str) -> None:
    assert not Correction("bn", SOURCE, text).sensible


def test_joiners_and_new_lines_and_another_order_are_fine() -> None:
    assert GOOD.sensible
    assert Correction("mr", "Law", "कायद्या\u200dचे\nनियम").sensible
    assert not Correction("fr", "Law", "Loi").sensible


def test_one_text_has_one_wording_and_there_are_not_too_many() -> None:
    assert fitting([GOOD, Correction("hi", SOURCE, "{place} {count}")])
    assert not fitting([GOOD, Correction("bn", SOURCE, "{place} {count}")])
    many = [Correction("en", f"Text {number}", "Words") for number in range(MOST_CORRECTIONS + 1)]
    assert not fitting(many)
    assert fitting(many[1:])
