"""The start: which calls open the window, and that nothing heavy is loaded before it is shown."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from counsel_desk.opening import default_data
from counsel_desk.start import only_window
from tests.helpers.folders import ROOT

HEAVY = (
    *("sqlalchemy", "sqlcipher3", "cryptography", "msgspec", "argon2", "click", "asyncio"),
    *("keyring", "reportlab", "fhirpathpy", "PIL", "PySide6.QtSvg", "PySide6.QtNetwork"),
    *("counsel_desk.domain.records", "counsel_desk.wiring", "counsel_desk.services.ports"),
    *("ui.sign_in.presenter", "ui.shell.shell_window", "ui.help.help_desk"),
)
MOST = 75
"""Modules of our own that the sign-in window may need; it needed 67 when this was written."""

SHOWN = """
import json, sys
from pathlib import Path
import counsel_desk.start
from ui.application.app import App, application
app = application()
desk = App(lambda: counsel_desk.opening.tools(True), Path(sys.argv[1]))
shown = []
desk.runner.run = lambda *given, **named: None
desk.start()
app.processEvents()
assert desk.entry.isVisible() and desk.entry.page is not None
print(json.dumps(sorted(sys.modules)))
sys.stdout.flush()
import os
os._exit(0)
"""


def test_without_arguments_the_window_opens_on_the_users_own_folder() -> None:
    assert only_window([]) == default_data()


def test_a_folder_that_is_there_is_opened_and_all_else_is_for_the_command_line(
    tmp_path: Path,
) -> None:
    assert only_window(["--data", str(tmp_path)]) == tmp_path
    for others in (
        ["--data", str(tmp_path / "none")],
        ["--data"],
        ["--data", str(tmp_path), "verify"],
        ["verify"],
        ["--version"],
    ):
        assert only_window(others) is None


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The modules in a process that shows the sign-in window of an office, and did no more."""
    folder = tmp_path_factory.mktemp("office")
    (folder / "desk.json").write_text("{}", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", SHOWN, str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    names: list[str] = json.loads(done.stdout)
    return names


@pytest.mark.parametrize("name", HEAVY)
def test_nothing_heavy_is_loaded_before_the_sign_in_window_is_shown(
    loaded: list[str], name: str
) -> None:
    assert name not in loaded


def test_the_start_stays_small(loaded: list[str]) -> None:
    ours = [name for name in loaded if name.split(".")[0] in ("counsel_desk", "ui", "resources")]
    assert len(ours) <= MOST
