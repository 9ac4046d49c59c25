"""Assessments on the command line."""

import pytest

from assessments.library import keys
from tests.unit.commands.conftest import Line


def test_list_names_every_instrument(line: Line) -> None:
    code, listed = line.json("assessments", "list")
    assert code == 0
    assert [entry["key"] for entry in listed] == list(keys())
    said = line.run("assessments", "list")
    assert len(said.stdout.splitlines()) == len(keys())


def test_a_complete_score(line: Line) -> None:
    code, told = line.json("assessments", "score", "phq-9", "--answers", "1,1,1,1,1,1,1,1,0")
    assert code == 0
    assert told == {
        "key": "phq-9",
        "complete": True,
        "scores": {"total": 8},
        "band": "mild",
        "flags": [],
        "problems": [],
    }


def test_a_critical_item_is_said_in_words(line: Line) -> None:
    said = line.run("assessments", "score", "phq-9", "--answers", "0,0,0,0,0,0,0,0,1")
    assert said.exit_code == 0
    assert "Item 9 was answered above zero" in said.stdout
    assert "Total: 1 (Minimal)" in said.stdout


@pytest.mark.parametrize("answers", ["0,1,,2", "0,0,0,0,0,0,0,0,9", "", "0,,0,0,0,0,0,0,1"])
def test_answers_that_cannot_be_scored_end_with_1(line: Line, answers: str) -> None:
    code, told = line.json("assessments", "score", "phq-9", "--answers", answers)
    assert code == 1
    assert told["complete"] is False
    assert told["scores"] == {}
    assert told["problems"]


@pytest.mark.parametrize(
    "args",
    [
        ["score", "phq-99", "--answers", "0"],
        ["score", "phq-9", "--answers", "0,x"],
        ["score", "phq-9"],
        ["score"],
        ["nothing"],
    ],
)
def test_a_wrong_call_ends_with_2(line: Line, args: list[str]) -> None:
    result = line.run("assessments", *args)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr
