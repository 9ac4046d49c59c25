"""Assessments on the command line."""

import pytest

from assessments.library import keys
from tests.unit.commands.conftest import CommandLine


def test_list_names_every_instrument(line: CommandLine) -> None:
    code, listed = line.json("assessments", "list")
    assert code == 0
    assert [entry["key"] for entry in listed] == list(keys())
    result = line.run("assessments", "list")
    assert len(result.stdout.splitlines()) == len(keys())


def test_a_complete_score(line: CommandLine) -> None:
    code, document = line.json("assessments", "score", "phq-9", "--answers", "1,1,1,1,1,1,1,1,0")
    assert code == 0
    assert document == {
        "key": "phq-9",
        "complete": True,
        "scores": {"total": 8},
        "band": "mild",
        "flags": [],
        "problems": [],
    }


def test_a_critical_item_is_said_in_words(line: CommandLine) -> None:
    result = line.run("assessments", "score", "phq-9", "--answers", "0,0,0,0,0,0,0,0,1")
    assert result.exit_code == 0
    assert "Item 9 was answered above zero" in result.stdout
    assert "Total: 1 (Minimal)" in result.stdout


@pytest.mark.parametrize("answers", ["0,1,,2", "0,0,0,0,0,0,0,0,9", "", "0,,0,0,0,0,0,0,1"])
def test_answers_that_cannot_be_scored_end_with_1(line: CommandLine, answers: str) -> None:
    code, document = line.json("assessments", "score", "phq-9", "--answers", answers)
    assert code == 1
    assert document["complete"] is False
    assert document["scores"] == {}
    assert document["problems"]


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
def test_a_wrong_call_ends_with_2(line: CommandLine, args: list[str]) -> None:
    result = line.run("assessments", *args)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr
