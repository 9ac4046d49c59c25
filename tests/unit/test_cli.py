"""The composition root: what opens, and that locking replaces the process."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
from click.testing import CliRunner

from counsel_desk import cli
from tests.helpers.folders import ROOT


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> dict[str, int | list[int]]:
    """Stand in for the window: tells what was opened and ends with the codes that are asked for."""
    told = {"codes": [0], "folders": [], "processes": 0}

    def run(_tools: Callable[..., Any], folder: Path) -> int:
        told["folders"].append(folder)
        return told["codes"].pop(0)

    def in_own_process(work: Callable[..., Any]) -> int:
        told["processes"] += 1
        return work()

    monkeypatch.setattr("ui.application.app.run", run)
    monkeypatch.setattr("counsel_desk.security.process.in_own_process", in_own_process)
    monkeypatch.setattr("ui.qt_messages.start", lambda: None)
    return told


def test_without_a_command_the_desk_opens_on_the_folder_given(
    opened: dict[str, int | list[Path]], tmp_path: Path
) -> None:
    result = CliRunner().invoke(cli.main, ["--data", str(tmp_path)])
    assert (result.exit_code, opened["folders"]) == (0, [tmp_path])


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the process is replaced")
def test_a_locked_desk_gives_way_to_a_new_process_on_the_same_folder(
    opened: dict[str, int | list[Path]], tmp_path: Path
) -> None:
    opened["codes"] = [75, 75, 0]
    result = CliRunner().invoke(cli.main, ["--data", str(tmp_path)])
    assert result.exit_code == 0
    assert opened["folders"] == [tmp_path] * 3
    assert opened["processes"] == 3


def test_without_a_folder_the_users_own_is_taken(
    opened: dict[str, int | list[Path]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    CliRunner().invoke(cli.main, [])
    assert opened["folders"][0].name == "counsel_desk"


def run(*arguments: int | Path | str | Path | str | str) -> CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "counsel_desk.cli", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )


def test_demo_then_verify_as_processes_of_their_own(tmp_path: Path) -> None:
    office = tmp_path / "office"
    made = run("demo", "--data", office, "--clients", 1, "--notes", 1, "--no-window", "--json")
    assert made.returncode == 0
    said = json.loads(made.stdout)
    assert set(said) == {"data", "people", "canaries"}
    looked = run("verify", "--data", office, "--json")
    assert looked.returncode == 0
    assert json.loads(looked.stdout)["ok"]


def test_a_wrong_call_ends_with_2(tmp_path: Path) -> None:
    assert run("verify").returncode == 2
    assert run("no-such-command").returncode == 2
    assert run("demo", "--data", tmp_path / "x", "--notes", -1).returncode == 2


def test_looking_at_forms_loads_neither_window_nor_store() -> None:
    code = (
        "import sys; import counsel_desk.cli;"
        "sys.exit(any(name in sys.modules for name in ('PySide6', 'alembic', 'reportlab')))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    assert done.returncode == 0
