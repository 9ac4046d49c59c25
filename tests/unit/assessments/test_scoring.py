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


@pytest.mark.parametrize(
    ("key", "answers", "item"),
    [
        ("c-ssrs", [1, 1, None, None, None, 0], 3),
        ("c-ssrs", [1, 1, 0, 0, None, 0], 5),
        ("c-ssrs", [1, 0, None, None, None, None], 6),
        ("c-ssrs", [None, 0, None, None, None, 0], 1),
        ("c-ssrs", [0, None, None, None, None, 0], 2),
        ("audit-c", [1, None, 0], 2),
        ("audit-c", [4, 1, None], 3),
        ("audit-c", [None, 0, 0], 1),
    ],
)
def test_a01_what_was_to_be_asked_may_not_be_left_out(
    key: str, answers: list[int | None], item: int
) -> None:
    result = score(instrument(key), answers)
    assert not result.complete
    assert item in {problem.parameters["item"] for problem in result.found}


def test_a01_the_last_item_is_asked_whatever_was_skipped_before_it() -> None:
    assert not score(instrument("c-ssrs"), [1, 0]).complete
    assert not score(instrument("c-ssrs"), [1, 0, None, None, None]).complete


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


@pytest.mark.parametrize(
    ("answers", "total", "band"),
    [
        # Nine answered: their mean times ten. 9 of 9 give 10, 10 of 9 give 11.11.
        ([1, 3, 3, 1, 1, 1, 1, 1, 1, None], 10, "low"),
        ([2, 3, 3, 1, 1, 1, 1, 1, 1, None], 11.11, "mild"),
        ([4, 0, 0, 4, 4, 4, 4, 4, 4, None], 40, "severe"),
        ([None, 4, 4, 0, 0, 0, 0, 0, 0, 0], 0, "healthy"),
    ],
)
def test_core_10_is_pro_rated_if_one_answer_is_missing(
    answers: list[int | None], total: float, band: str
) -> None:
    result = score(instrument("core-10"), answers)
    assert (result.complete, result.scores, result.band) == (True, {"total": total}, band)
    assert result.prorated == ("total",)
    assert result.problems == ()
    assert result.as_document()["prorated"] == ["total"]


def test_core_10_is_not_scored_if_two_answers_are_missing() -> None:
    result = score(instrument("core-10"), [None, 4, 4, 0, 0, 0, 0, 0, 0, None])
    assert not result.complete
    assert result.scores == {}
    assert [problem.parameters for problem in result.found] == [{"item": 1}, {"item": 10}]


def test_an_unanswered_item_on_safety_is_named_though_the_score_is_there() -> None:
    result = score(instrument("core-10"), [0, 4, 4, 0, 0, None, 0, 0, 0, 0])
    assert result.complete
    assert result.unasked == (6,)
    assert score(instrument("asq"), [0, 0, 0, 0]).unasked == ()


@pytest.mark.parametrize(("left", "scored"), [(3, True), (4, False)])
def test_cbi_takes_the_mean_of_half_the_answers_but_not_of_fewer(left: int, scored: bool) -> None:
    personal: list[int | None] = [*[None] * left, *[75] * (6 - left)]
    result = score(instrument("cbi"), [*personal, *[25] * 13])
    assert result.complete is scored
    # Six items of 25 and the reversed one, which counts 75: 225 / 7.
    expected = {"personal": 75, "work": 32.14, "client": 25}
    assert result.scores == (expected if scored else {})


@pytest.mark.parametrize(
    ("key", "answers", "everyone", "women", "men"),
    [
        ("audit-c", [1, 1, 0], False, False, False),
        ("audit-c", [1, 1, 1], True, True, False),
        ("audit-c", [2, 1, 1], True, True, True),
        ("audit", [3, 2, 2, 0, 0, 0, 0, 0, 0, 0], False, True, False),
        ("audit", [3, 3, 2, 0, 0, 0, 0, 0, 0, 0], True, True, True),
        ("pc-ptsd-5", [1, 1, 1, 1, 0, 0], True, True, False),
        ("pc-ptsd-5", [1, 1, 1, 1, 1, 0], True, True, True),
        ("phq-9", [3, 3, 3, 1, 0, 0, 0, 0, 0], True, True, True),
    ],
)
def test_the_cut_off_is_the_one_that_a_person_chose(
    key: str, answers: list[int], everyone: bool, women: bool, men: bool
) -> None:
    chosen = instrument(key)
    assert ("above_cut_off" in score(chosen, answers).flags) is everyone
    assert ("above_cut_off" in score(chosen, answers, "women").flags) is women
    assert ("above_cut_off" in score(chosen, answers, "men").flags) is men


@pytest.mark.parametrize(
    ("answers", "item"),
    [
        ([1, 0, 1, *[None] * 5, 0, 0], 4),
        ([1, None, 0, 0, 0, 0, 0, 0, 0, 0], 2),
        ([0, *[None] * 8, 0], 9),
        ([None, *[0] * 9], 1),
        ([0, *[None] * 7, 1, 0], 9),
    ],
)
def test_audit_wants_what_was_to_be_asked(answers: list[int | None], item: int) -> None:
    result = score(instrument("audit"), answers)
    assert not result.complete
    assert item in {problem.parameters["item"] for problem in result.found}


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
