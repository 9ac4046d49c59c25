"""The composition root: what it opens, and that locking replaces the process."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Collection
from importlib.metadata import version
from pathlib import Path

import pytest
from click.testing import CliRunner

from counsel_desk import cli
from counsel_desk.commands import backup
from counsel_desk.exit_codes import RESTART, RESTART_ALARMED, RESTART_OWING
from counsel_desk.services.ports.tools import Tools
from tests.helpers.folders import ROOT


class FakeWindow:
    """Stands in for the window: records what is opened and ends with the given exit codes."""

    def __init__(self) -> None:
        self.exit_codes = [0]
        self.folders: list[Path] = []
        self.left: list[int] = []
        self.processes = 0

    def run(
        self,
        _make_tools: Callable[[], Tools],
        folder: Path,
        left: int,
        _painted: Callable[[], None] = lambda: None,
    ) -> int:
        """Record that a folder is opened, and how the desk was left before."""
        self.folders.append(folder)
        self.left.append(left)
        return self.exit_codes.pop(0)

    def in_succession(
        self,
        work: Callable[[int, Callable[[], None]], int],
        code: int,
        goes_on: Collection[int],
        _make_ready: Callable[[], None],
    ) -> int:
        """Count the processes, and do their work in this one."""
        while True:
            self.processes += 1
            code = work(code, lambda: None)
            if code not in goes_on:
                return code


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> FakeWindow:
    """Put a fake in the place of the window and of the process that it runs in."""
    fake = FakeWindow()
    monkeypatch.setattr("ui.application.app.run", fake.run)
    monkeypatch.setattr("counsel_desk.security.succession.in_succession", fake.in_succession)
    monkeypatch.setattr("ui.qt_messages.start", lambda: None)
    return fake


def test_without_a_command_the_desk_opens_on_the_folder_given(
    window: FakeWindow, tmp_path: Path
) -> None:
    result = CliRunner().invoke(cli.main, ["--data", str(tmp_path)])
    assert (result.exit_code, window.folders) == (0, [tmp_path])


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the process is replaced")
def test_a_locked_desk_gives_way_to_a_new_process_on_the_same_folder(
    window: FakeWindow, tmp_path: Path
) -> None:
    window.exit_codes = [75, 75, 0]
    result = CliRunner().invoke(cli.main, ["--data", str(tmp_path)])
    assert result.exit_code == 0
    assert window.folders == [tmp_path] * 3
    assert window.processes == 3


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the process is replaced")
def test_a63_how_the_desk_was_left_is_told_to_the_next_process(
    window: FakeWindow, tmp_path: Path
) -> None:
    window.exit_codes = [RESTART_ALARMED, RESTART_OWING, RESTART, 0]
    result = CliRunner().invoke(cli.main, ["--data", str(tmp_path)])
    assert result.exit_code == 0
    assert window.left == [RESTART, RESTART_ALARMED, RESTART_OWING, RESTART]


def test_without_a_folder_the_users_own_is_taken(
    window: FakeWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    CliRunner().invoke(cli.main, [])
    assert window.folders[0].name == "counsel_desk"


PROGRAM = ("-m", "counsel_desk.start")
SPARING = (
    "-c",
    "from tests.helpers.stretching import stretch_cheaply; stretch_cheaply();"
    "from counsel_desk import start; start.program()",
)
"""The program without the work of Argon2id, which is most of what a new office takes."""


def run(
    *arguments: str | Path | int, program: tuple[str, str] = PROGRAM
) -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own."""
    return subprocess.run(
        [sys.executable, *program, *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )


def test_demo_then_verify_in_processes_of_their_own(tmp_path: Path) -> None:
    office = tmp_path / "office"
    small = ("--clients", 0, "--notes", 0, "--no-window", "--json")
    made = run("demo", "--data", office, *small, program=SPARING)
    assert made.returncode == 0
    assert set(json.loads(made.stdout)) == {"data", "people", "recovery_sheets", "canaries"}
    checked = run("verify", "--data", office, "--json")
    assert checked.returncode == 0
    assert json.loads(checked.stdout)["ok"]


def test_a_wrong_call_ends_with_2(tmp_path: Path) -> None:
    assert run("verify", "--no-such-option").returncode == 2
    assert run("no-such-command").returncode == 2
    assert run("demo", "--data", tmp_path / "x", "--notes", -1).returncode == 2


def test_the_command_line_loads_neither_window_nor_store() -> None:
    code = (
        "import sys; import counsel_desk.cli;"
        "sys.exit(any(name in sys.modules for name in ('PySide6', 'alembic', 'reportlab')))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    assert done.returncode == 0


def test_a_command_says_that_memory_is_short(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def short(*_given: object) -> None:
        raise MemoryError

    monkeypatch.setattr(backup, "_made", short)
    result = CliRunner().invoke(cli.main, ["backup", str(tmp_path), "--data", str(tmp_path)])
    assert result.exit_code == 1
    assert "not enough free memory" in result.output
    assert "Traceback" not in result.output


def test_it_says_which_version_it_is(window: FakeWindow) -> None:
    shown = CliRunner().invoke(cli.main, ["--version"])
    assert shown.exit_code == 0
    assert shown.output == f"counsel-desk, version {version('counsel_desk')}\n"
    assert not window.folders
