"""Every instrument against a second computation, from the published facts and not from its key."""

import pytest

from assessments.library import instrument, keys
from assessments.model import Whom
from assessments.scoring import score
from tests.unit.assessments.facts import FACTS, above, banded, climb, computed, numbers, scale
from tests.unit.assessments.test_figures import CASES, Case

EVERYONE: tuple[Whom, ...] = ("everyone", "women", "men")
UNASKED = {"asq", "c-ssrs", "audit", "audit-c", "pc-ptsd-5"}
"""Instruments with items that are not always asked: they have tests of their own."""


def test_the_facts_of_every_published_instrument_are_here() -> None:
    assert set(FACTS) == set(keys()) - {"desk-check-in"}


@pytest.mark.parametrize("key", sorted(FACTS))
def test_from_the_lowest_to_the_highest_answer_every_score_is_the_same_twice(key: str) -> None:
    facts = FACTS[key]
    for answers in climb(key):
        if key == "pc-ptsd-5" and answers[0] == 0:
            continue
        result, expected = score(instrument(key), answers), computed(key, answers)
        assert expected is not None
        assert result.complete
        assert result.scores == pytest.approx(expected)
        assert dict(result.bands) == banded(key, expected)
        for whom in EVERYONE:
            flags = score(instrument(key), answers, whom).flags
            assert ("above_cut_off" in flags) == above(key, expected, whom)
        last = answers[facts.critical - 1] if facts.critical else 0
        assert (f"critical:{facts.critical}" in result.flags) == bool(last)


@pytest.mark.parametrize("key", sorted(FACTS))
def test_every_band_and_both_sides_of_every_cut_off_come_by(key: str) -> None:
    seen: dict[str, set[str]] = {}
    sides: set[bool] = set()
    for answers in climb(key):
        scores = computed(key, answers)
        assert scores is not None
        for name, band in banded(key, scores).items():
            seen.setdefault(name, set()).add(band)
        sides.add(above(key, scores, "everyone"))
    reversed_away = {"brs": {"low", "high"}, "proqol-5": {"low", "high"}}
    for name, edges in FACTS[key].bands.items():
        assert set(edges) - seen[name] <= reversed_away.get(key, set())
    assert not FACTS[key].cuts or sides == {True, False}


@pytest.mark.parametrize("key", sorted(set(FACTS) - UNASKED))
def test_one_missing_answer_is_pro_rated_as_the_manual_says_or_not_scored(key: str) -> None:
    facts = FACTS[key]
    mixed = [scale(key, item)[item % 2 * -1] for item in range(1, facts.items + 1)]
    for item in range(1, facts.items + 1):
        answers = [*mixed[: item - 1], None, *mixed[item:]]
        result, expected = score(instrument(key), answers), computed(key, answers)
        assert result.complete == (expected is not None)
        assert result.scores == pytest.approx(expected or {})
        touched = {name for name, text in facts.scores.items() if item in numbers(text)}
        assert set(result.prorated) == (touched if expected else set())


@pytest.mark.parametrize("key", sorted(FACTS))
def test_one_answer_out_of_range_is_refused(key: str) -> None:
    facts = FACTS[key]
    lowest = [scale(key, item)[0] for item in range(1, facts.items + 1)]
    for item in range(1, facts.items + 1):
        for stray in (scale(key, item)[0] - 1, scale(key, item)[-1] + 1):
            result = score(instrument(key), [*lowest[: item - 1], stray, *lowest[item:]])
            assert not result.complete
            assert result.scores == {}
            assert item in {problem.parameters.get("item") for problem in result.found}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.key}-{case.answers}")
def test_what_was_worked_out_by_hand_is_what_the_facts_give(case: Case) -> None:
    if case.key not in FACTS or None in case.answers or len(case.answers) < FACTS[case.key].items:
        return
    if case.key == "pc-ptsd-5" and not case.answers[0]:
        return
    assert computed(case.key, case.answers) == pytest.approx(case.scores)
