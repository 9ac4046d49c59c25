"""What must hold for every instrument and any answers."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from assessments.library import instrument, keys
from assessments.scoring import Result, score

UNGATED = tuple(key for key in keys() if not instrument(key).gates)
EVENLY_SPACED = tuple(key for key in UNGATED if key != "cries-8")


@st.composite
def answered(draw: st.DrawFn, among: tuple[str, ...] = keys()) -> tuple[str, list[int]]:
    """Draw the key of an instrument and an answer to each of its items."""
    key = draw(st.sampled_from(among))
    chosen = instrument(key)
    items = range(1, chosen.items + 1)
    return key, [draw(st.sampled_from(chosen.scale_of(item).values)) for item in items]


def may_be_left_out(key: str, answers: list[int], item: int) -> bool:
    """Return whether the published rules let an item go without an answer."""
    if key == "asq":
        return item == 5 and answers[:4] == [0, 0, 0, 0]
    if key == "audit":
        none = answers[0] == 0 and 2 <= item <= 8
        return none or (answers[1:3] == [0, 0] and 4 <= item <= 8)
    if key in {"core-10", "cbi"}:
        return True
    if key == "c-ssrs":
        return item in {3, 4, 5} and answers[1] == 0
    return key in {"audit-c", "pc-ptsd-5"} and item > 1 and answers[0] == 0


@given(answered())
def test_every_score_stays_within_its_range(sample: tuple[str, list[int]]) -> None:
    key, answers = sample
    chosen = instrument(key)
    result = score(chosen, answers)
    assert result.complete
    assert list(result.scores) == [part.name for part in chosen.scores]
    for part in chosen.scores:
        low, high = chosen.range_of(part)
        assert low <= result.scores[part.name] <= high


@given(answered(EVENLY_SPACED))
def test_turning_every_answer_round_turns_every_score_round(sample: tuple[str, list[int]]) -> None:
    key, answers = sample
    chosen = instrument(key)
    turned = [chosen.scale.low + chosen.scale.high - answer for answer in answers]
    first, second = score(chosen, answers).scores, score(chosen, turned).scores
    for part in chosen.scores:
        assert first[part.name] + second[part.name] == pytest.approx(
            sum(chosen.range_of(part)), abs=0.011
        )


@given(answered(), st.data())
def test_a_missing_answer_is_never_taken_for_nought(
    sample: tuple[str, list[int]], data: st.DataObject
) -> None:
    key, answers = sample
    item = data.draw(st.integers(0, len(answers) - 1))
    assume(not may_be_left_out(key, answers, item + 1))
    result = score(instrument(key), [*answers[:item], None, *answers[item + 1 :]])
    assert_not_scored(result, item + 1)


@given(answered(), st.data())
def test_an_answer_outside_the_scale_is_refused(
    sample: tuple[str, list[int]], data: st.DataObject
) -> None:
    key, answers = sample
    item = data.draw(st.integers(0, len(answers) - 1))
    scale = instrument(key).scale_of(item + 1).values
    stray = data.draw(st.integers(-200, 200).filter(lambda value: value not in scale))
    result = score(instrument(key), [*answers[:item], stray, *answers[item + 1 :]])
    assert_not_scored(result, item + 1)


@given(answered(), st.integers(1, 5))
def test_too_many_answers_are_refused(sample: tuple[str, list[int]], extra: int) -> None:
    key, answers = sample
    assert_not_scored(score(instrument(key), answers + answers[:1] * extra), None)


@given(answered(UNGATED), st.integers(1, 30))
def test_too_few_answers_are_refused(sample: tuple[str, list[int]], fewer: int) -> None:
    key, answers = sample
    assert_not_scored(score(instrument(key), answers[: max(0, len(answers) - fewer)]), None)


def assert_not_scored(result: Result, item: int | None) -> None:
    """Check that a result has no score and names the item at fault."""
    assert not result.complete
    assert result.scores == {}
    assert (result.band, result.bands) == (None, {})
    assert result.problems
    if item is not None:
        assert item in [problem.parameters.get("item") for problem in result.found]


@given(answered(UNGATED), st.data())
def test_changing_one_answer_changes_only_the_scores_that_hold_its_item(
    sample: tuple[str, list[int]], data: st.DataObject
) -> None:
    key, answers = sample
    chosen = instrument(key)
    item = data.draw(st.integers(1, chosen.items))
    other = data.draw(st.sampled_from(chosen.scale.values))
    changed = [*answers[: item - 1], other, *answers[item:]]
    first, second = score(chosen, answers).scores, score(chosen, changed).scores
    for part in chosen.scores:
        moved = item in part.items and other != answers[item - 1]
        assert (first[part.name] != second[part.name]) == moved
