"""Forms on the command line: every file gets a verdict, and none a traceback."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from forms.errors import FormEmptyError
from tests.unit.commands.conftest import CommandLine, Write
from tests.unit.forms.documents import given, response
from tests.unit.forms.published import PUBLISHED

FORM: dict[str, Any] = {
    "resourceType": "Questionnaire",
    "status": "active",
    "item": [
        {"linkId": "a", "type": "integer", "text": "How many?", "required": True},
        {
            "linkId": "b",
            "type": "string",
            "text": "Which?",
            "enableWhen": [{"question": "a", "operator": ">", "answerInteger": 2}],
        },
    ],
}


def nested(depth: int, inner: str) -> str:
    """Return JSON with `inner` inside so many objects."""
    return '{"a":' * depth + inner + "}" * depth


GARBAGE: dict[str, object] = {
    "empty.json": "",
    "binary.json": bytes(range(256)) * 20,
    "text.json": "this is no form",
    "list.json": "[1, 2]",
    "nan.json": '{"resourceType": "Questionnaire", "item": NaN}',
    "huge.json": b"[" + b"1," * 3_000_000 + b"1]",
    "brackets.json": "[" * 100_000,
    "deep.json": nested(900, "1"),
    "patient.json": {"resourceType": "Patient"},
    "twice.json": {**FORM, "item": [*FORM["item"], FORM["item"][0]]},
    "nameless.json": {**FORM, "item": [{"type": "string"}]},
}


@pytest.mark.parametrize("name", GARBAGE)
def test_garbage_is_refused(line: CommandLine, write: Write, name: str) -> None:
    code, verdicts = line.json("forms", "check", write(name, GARBAGE[name]))
    assert code == 1
    assert [verdict["verdict"] for verdict in verdicts] == ["refused"]
    assert verdicts[0]["problems"]


def test_a_missing_file_and_a_folder_are_refused(line: CommandLine, tmp_path: Path) -> None:
    code, verdicts = line.json("forms", "check", tmp_path / "none.json", tmp_path)
    assert code == 1
    assert [verdict["verdict"] for verdict in verdicts] == ["refused", "refused"]


@pytest.mark.parametrize("depth", range(700, 1000, 20))
def test_an_option_nested_out_of_reach_gives_a_verdict(
    line: CommandLine, write: Write, depth: int
) -> None:
    option = f'{{"valueCoding": {nested(depth, "1")}}}'
    item = f'{{"linkId": "a", "type": "choice", "answerOption": [{option}]}}'
    text = f'{{"resourceType": "Questionnaire", "status": "draft", "item": [{item}]}}'
    code, verdicts = line.json("forms", "check", write("form.json", text))
    assert verdicts[0]["verdict"] in {"ok", "partly", "refused"}
    assert code == (verdicts[0]["verdict"] == "refused")


def test_check_gives_each_form_a_verdict(line: CommandLine, write: Write) -> None:
    good = write("good.json", FORM)
    partly = write("partly.json", {k: v for k, v in FORM.items() if k != "status"})
    code, verdicts = line.json("forms", "check", good, partly)
    assert code == 0
    assert verdicts[0] == {
        "file": str(good),
        "verdict": "ok",
        "items": 2,
        "unsupported": [],
        "problems": [],
        "notes": [],
    }
    assert verdicts[1]["verdict"] == "partly"
    assert any("status" in problem for problem in verdicts[1]["problems"])


def test_check_in_words_keeps_a_terminal_safe(line: CommandLine, write: Write) -> None:
    wild = {**FORM, "item": [{"linkId": "\x1b[31mred", "type": "attachment"}]}
    result = line.run("forms", "check", write("wild.json", wild))
    assert result.exit_code == 0
    assert "partly, items: 1" in result.stdout
    assert "?[31mred" in result.stdout
    assert "\x1b" not in result.stdout


@pytest.mark.parametrize("args", [["forms", "check"], ["forms", "answer", "one"], ["forms", "no"]])
def test_a_wrong_call_ends_with_2(line: CommandLine, args: list[str]) -> None:
    result = line.run(*args)
    assert result.exit_code == 2
    assert result.stdout == ""


def test_a_valid_response(line: CommandLine, write: Write) -> None:
    answered = response(given("a", {"valueInteger": 1}))
    code, verdict = line.json("forms", "answer", write("q.json", FORM), write("r.json", answered))
    assert (code, verdict["valid"], verdict["errors"], verdict["enabled"]) == (0, True, [], ["a"])
    assert verdict["computed"] == {}
    assert verdict["response"]["item"][0]["answer"] == [{"valueInteger": 1}]


def test_an_invalid_response(line: CommandLine, write: Write) -> None:
    files = write("q.json", FORM), write("r.json", response())
    code, verdict = line.json("forms", "answer", *files)
    assert (code, verdict["valid"]) == (1, False)
    assert verdict["errors"] == [{"linkId": "a", "message": "Please answer this question."}]
    result = line.run("forms", "answer", *files)
    assert result.exit_code == 1
    assert "a: Please answer this question." in result.stdout


@pytest.mark.parametrize("name", GARBAGE)
def test_an_answer_to_garbage_is_not_valid(line: CommandLine, write: Write, name: str) -> None:
    garbage, good = write(name, GARBAGE[name]), write("r.json", response())
    code, verdict = line.json("forms", "answer", garbage, good)
    assert (code, verdict["valid"], verdict["response"]) == (1, False, None)
    code, verdict = line.json("forms", "answer", write("q.json", FORM), garbage)
    assert (code, verdict["valid"]) == (1, False)


@pytest.mark.parametrize("depth", range(700, 1000, 20))
def test_a_response_nested_out_of_reach_gives_one_document(
    line: CommandLine, write: Write, depth: int
) -> None:
    text = f'{{"resourceType": "QuestionnaireResponse", "more": {nested(depth, "1")}}}'
    code, verdict = line.json("forms", "answer", write("q.json", FORM), write("r.json", text))
    assert (code, verdict["valid"]) == (1, False)


def test_preview_asks_the_desk(line: CommandLine, tmp_path: Path) -> None:
    files = tmp_path / "q.json", tmp_path / "q.png"
    result = line.run("forms", "preview", files[0], "--png", files[1], "--language", "bn")
    assert result.exit_code == 0
    assert line.drawn == [(*files, "bn")]
    assert line.run("forms", "preview", files[0], "--png", files[1]).exit_code == 0
    assert line.drawn[1] == (*files, None)


@pytest.mark.parametrize("error", [FormEmptyError(file="q.json"), PermissionError(13, "no")])
def test_a_preview_that_cannot_be_made_says_why(
    line: CommandLine, tmp_path: Path, error: Exception
) -> None:
    line.draw_error = error
    result = line.run("forms", "preview", tmp_path / "q.json", "--png", tmp_path / "q.png")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "Please" in result.stderr


@pytest.mark.skipif(not PUBLISHED, reason="the published forms are not on this machine")
def test_published_forms_all_get_a_verdict(line: CommandLine) -> None:
    code, verdicts = line.json("forms", "check", *PUBLISHED)
    assert [verdict["file"] for verdict in verdicts] == [str(file) for file in PUBLISHED]
    assert {verdict["verdict"] for verdict in verdicts} <= {"ok", "partly", "refused"}
    assert code == any(verdict["verdict"] == "refused" for verdict in verdicts)


def test_a_narrow_terminal_and_a_pipe_get_readable_output(write: Write) -> None:
    form = write("q.json", {**FORM, "item": [{"linkId": "প্রশ্ন", "type": "attachment"}]})
    call = "from counsel_desk.commands.forms import forms; forms()"
    for more in ((), ("--json",)):
        done = subprocess.run(
            [sys.executable, "-c", call, "check", str(form), *more],
            capture_output=True,
            env={
                **os.environ,
                "PYTHONIOENCODING": "ascii",
                "PYTHONPATH": os.pathsep.join(sys.path),
            },
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout.isascii()


def test_the_commands_do_not_load_qt() -> None:
    call = (
        "import sys, counsel_desk.commands.forms, counsel_desk.commands.assessments, "
        "counsel_desk.commands.doctor; "
        "sys.exit(any(name in sys.modules for name in ('PySide6', 'ui', 'sqlcipher3')))"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    assert subprocess.run([sys.executable, "-c", call], env=env, check=False).returncode == 0
