"""Gates, safety flags, problems, and what the command line prints."""

import pytest

from assessments.library import instrument
from assessments.scoring import score


@pytest.mark.parametrize("answers", [[0], [0, None], [0, *[None] * 5], [0] * 6])
def test_without_exposure_the_screen_ends_at_nought(answers: list[int | None]) -> None:
    result = score(instrument("pc-ptsd-5"), answers)
    assert result.complete
    assert result.scores == {"total": 0}
    assert (result.flags, result.problems) == ((), ())


def test_answers_after_a_closed_gate_are_not_counted_and_named() -> None:
    result = score(instrument("pc-ptsd-5"), [0, 1, 1, 1, 1, 0])
    assert result.complete
    assert result.scores == {"total": 0}
    assert result.flags == ()
    assert [problem.parameters["item"] for problem in result.found] == [2, 3, 4, 5]


@pytest.mark.parametrize("answers", [[1], [1, 1, 1, 1, 1, None], [None, 1, 1, 1, 1, 1]])
def test_with_exposure_nothing_may_be_left_out(answers: list[int | None]) -> None:
    result = score(instrument("pc-ptsd-5"), answers)
    assert not result.complete
    assert result.scores == {}


@pytest.mark.parametrize("answers", [[0, 0, 0, 0], [0, 0, 0, 0, None]])
def test_the_fifth_asq_item_is_not_asked_after_four_times_no(answers: list[int | None]) -> None:
    result = score(instrument("asq"), answers)
    assert result.complete
    assert result.scores == {"total": 0}
    assert result.flags == ()


def test_the_fifth_asq_item_is_wanted_after_a_yes() -> None:
    result = score(instrument("asq"), [0, 1, 0, 0])
    assert not result.complete
    assert result.flags == ("positive",)
    assert [problem.parameters for problem in result.found] == [{"item": 5}]


@pytest.mark.parametrize(
    ("key", "answers", "flags"),
    [
        ("phq-9", [None] * 8 + [2], ("critical:9",)),
        ("phq-9", [7] * 8 + [1], ("critical:9",)),
        ("phq-9", [0] * 8 + [33], ("critical:9",)),
        ("phq-9", [0] * 8 + [-1], ()),
        ("srq-20", [None] * 16 + [1] + [None] * 3, ("critical:17",)),
        ("srq-20", [0] * 16 + [1], ("critical:17",)),
        ("dass-21", [None] * 20 + [3], ("critical:21",)),
        ("core-10", [None] * 5 + [1] + [None] * 4, ("critical:6",)),
        ("asq", [None, None, None, 1, None], ("positive",)),
        ("asq", [None, None, None, None, 1], ("critical:5",)),
        ("c-ssrs", [None] * 5 + [1], ("high_risk", "positive")),
        ("c-ssrs", [None, 1, None, None, None, None], ("positive",)),
    ],
)
def test_what_concerns_safety_is_flagged_while_answers_are_missing(
    key: str, answers: list[int | None], flags: tuple[str, ...]
) -> None:
    result = score(instrument(key), answers)
    assert not result.complete
    assert result.scores == {}
    assert result.flags == flags


def test_criteria_of_a_diagnosis_wait_for_all_answers() -> None:
    assert score(instrument("itq"), [4] * 17 + [None]).flags == ()
    assert score(instrument("pcl-5"), [4] * 19 + [None]).flags == ()


def test_the_document_has_the_six_names_of_the_command_line() -> None:
    assert score(instrument("phq-9"), [3] * 9).as_document() == {
        "key": "phq-9",
        "complete": True,
        "scores": {"total": 27},
        "band": "severe",
        "flags": ["critical:9", "above_cut_off"],
        "problems": [],
    }


def test_problems_say_what_to_do_and_repeat_no_answer() -> None:
    result = score(instrument("cries-8"), [0, 4, None, 1, 1, 1, 1])
    assert result.as_document()["problems"] == [
        "This instrument takes 8 answers and 7 were given. Please compare them with the form.",
        "The answer to item 2 is not one this item allows (0, 1, 3, 5). "
        "Please compare it with the form.",
        "Item 3 has no answer, so the score cannot be worked out. Please add it if you can.",
    ]
