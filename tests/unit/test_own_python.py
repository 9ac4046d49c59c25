"""Python started anew finds the program's own code, and nothing of the current folder."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

import counsel_desk
from counsel_desk import own_python


@pytest.mark.parametrize("given", ["", ":", ":/nonexistent"])
def test_it_finds_the_same_code_wherever_it_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    (tmp_path / "counsel_desk").mkdir()
    (tmp_path / "counsel_desk" / "__init__.py").touch()
    (tmp_path / "secrets.py").touch()
    monkeypatch.setenv("PYTHONPATH", given)
    found = subprocess.run(
        own_python.command(
            "-c", "import counsel_desk, secrets; print(counsel_desk.__file__, secrets.__file__)"
        ),
        env=own_python.environment(),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    ours, of_python = found.stdout.split()
    assert Path(ours).samefile(counsel_desk.__file__)
    assert not Path(of_python).is_relative_to(tmp_path)


def test_a_bundle_is_its_own_program(monkeypatch: pytest.MonkeyPatch) -> None:
    assert own_python.program("tour")[1:] == ["-P", "-m", "counsel_desk.start", "tour"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_python.program("tour", "--language", "bn") == [
        sys.executable,
        "tour",
        "--language",
        "bn",
    ]


def test_giving_way_starts_the_program_anew_with_what_it_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[tuple[list[str], Mapping[str, str]]] = []

    def execute(program: str, arguments: list[str], environment: Mapping[str, str]) -> None:
        assert program == arguments[0]
        started.append((arguments, environment))
        raise SystemExit

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(os, "execve", execute)
    with pytest.raises(SystemExit):
        own_python.give_way("--data", "a folder", LEFT="75")
    arguments, environment = started[0]
    assert arguments[-2:] == ["--data", "a folder"]
    assert environment["LEFT"] == "75"


def test_giving_way_on_windows_keeps_an_argument_with_a_space_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(subprocess, "Popen", lambda command, env: started.append(command))
    with pytest.raises(SystemExit) as ended:
        own_python.give_way("--data", "C:\\Users\\Asha Sen")
    assert started[0][-2:] == ["--data", "C:\\Users\\Asha Sen"]
    assert ended.value.code == 0
