"""Every code has a label in words."""

import pytest

from assessments.change import Change
from assessments.labels import item_of, label
from assessments.library import instrument, keys
from assessments.model import NOT_CHECKED, NOT_VALIDATED, Instrument
from assessments.scoring import CRITICAL


def codes(chosen: Instrument) -> set[str]:
    """Return every code that an instrument can show."""
    found = {chosen.key, chosen.audience, chosen.licence, *chosen.note_codes}
    for score in chosen.scores:
        found |= {score.name, *(band.code for band in score.bands)}
    found |= {flag for cut_off in chosen.cut_offs for flag in cut_off.flags}
    found |= {rule.flag for rule in chosen.rules}
    found |= {f"{CRITICAL}:{item}" for item in chosen.critical_items}
    return found


@pytest.mark.parametrize("key", keys())
def test_every_code_of_a_key_has_words(key: str) -> None:
    for code in codes(instrument(key)):
        assert label(code).strip()
        assert "!" not in label(code)


@pytest.mark.parametrize("key", keys())
def test_a_title_is_the_same_in_the_key_and_for_translators(key: str) -> None:
    assert label(key) == instrument(key).title


@pytest.mark.parametrize("code", [*Change, NOT_CHECKED, NOT_VALIDATED])
def test_changes_and_cautions_have_words(code: str) -> None:
    assert label(code)


def test_a_critical_item_asks_about_safety() -> None:
    assert label("critical:9").format(item=item_of("critical:9")) == (
        "Item 9 was answered above zero. Please ask about safety now, before the session ends."
    )


def test_only_a_flag_about_an_item_names_one() -> None:
    assert item_of("above_cut_off") is None


def test_a_code_without_words_is_our_defect() -> None:
    with pytest.raises(KeyError):
        label("no_such_code")
