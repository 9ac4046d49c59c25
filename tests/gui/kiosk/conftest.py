"""A display of its own with a window manager, and a desk on it that a client was handed."""

import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.trust import Role
from tests.helpers.folders import ROOT, copied
from tests.unit.forms.documents import form, question

TOOLS = ("Xvfb", "openbox", "xdotool", "wmctrl", "xrandr")
MISSING = [each for each in TOOLS if shutil.which(each) is None]
FORM = form(
    question("a", "string", text="A word for today", required=True),
    question("b", "boolean", text="Was it good?"),
    title="How it went",
)
_PATIENCE = 60.0
_WIDTH, _HEIGHT = 1366, 690


class Display:
    """An X server with openbox on it.

    Args:
        screens: How many screens it has, side by side.
    """

    def __init__(self, screens: int) -> None:
        size = f"{_WIDTH * screens}x{_HEIGHT}x24"
        read, write = os.pipe()
        self._server = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                str(write),
                "-screen",
                "0",
                size,
                "-noreset",
                "-nolisten",
                "tcp",
            ],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            self.name = f":{told.readline().strip()}"
        self.environment = {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}
        self.environment.pop("WAYLAND_DISPLAY", None)
        if screens > 1:
            self.two_screens()
        self._manager = subprocess.Popen(
            ["openbox", "--sm-disable"], env=self.environment, stderr=subprocess.DEVNULL
        )
        until(lambda: "openbox" in self.run("wmctrl", "-m").lower())

    def run(self, *command: str) -> str:
        """Run a tool on this display, and return what it says."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=30, check=False
        )
        return done.stdout

    def press(self, *keys: str) -> None:
        """Press keys as a keyboard would."""
        self.run("xdotool", "key", "--clearmodifiers", *keys)

    def two_screens(self) -> None:
        """Divide the screen into two."""
        across = f"{_WIDTH}/300x{_HEIGHT}/150"
        self.run("xrandr", "--setmonitor", "left", f"{across}+0+0", "screen")
        self.run("xrandr", "--setmonitor", "right", f"{across}+{_WIDTH}+0", "none")

    def one_screen(self) -> None:
        """Take the second screen away."""
        self.run("xrandr", "--delmonitor", "right")

    def close(self) -> None:
        """End it."""
        for each in (self._manager, self._server):
            each.terminate()
            each.wait(10)


class DeskAlone:
    """The desk in a process of its own; see `desk_alone`.

    Args:
        display: Where it is shown.
        folder: Its data folder.
        who: The name and passphrase of the counsellor.
        form: The form's file.
        what: What it does first: ``begin`` or ``sign_in``.
    """

    def __init__(
        self, display: Display, folder: Path, who: tuple[str, str], form: Path, what: str = "begin"
    ) -> None:
        self._said = (folder.parent / "said.txt").open("w+")
        self.process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.gui.kiosk.desk_alone",
                str(folder),
                *who,
                str(form),
                what,
            ],
            cwd=ROOT,
            env=display.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            text=True,
        )
        self.first = self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        ready, _, _ = select.select([self.process.stdout], [], [], _PATIENCE)
        assert ready, "the desk does not answer"
        line = self.process.stdout.readline()
        assert line, Path(self._said.name).read_text(encoding="utf-8")
        found: dict[str, Any] = json.loads(line)
        return found

    def state(self) -> dict[str, Any]:
        """Return what is on the screen."""
        return self.ask("?")

    def ask(self, question: str) -> dict[str, Any]:
        """Ask the desk something; the answer is what is on the screen."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{question}\n")
        self.process.stdin.flush()
        return self._answer()

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.wait(10)

    def close(self) -> None:
        """End it."""
        if self.process.poll() is None:
            self.kill()
        for each in (self.process.stdin, self.process.stdout, self._said):
            if each is not None:
                each.close()


def until(holds: Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait for what another process does; nothing signals it."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.05)


@pytest.fixture
def display(request: pytest.FixtureRequest) -> Iterator[Display]:
    """A display with a window manager, with one screen or as many as a test asks for."""
    made = Display(getattr(request, "param", 1))
    yield made
    made.close()


@pytest.fixture
def begin(
    display: Display, template: DemoOffice, tmp_path: Path
) -> Iterator[Callable[..., DeskAlone]]:
    """Return what starts the desk, the first time with a form that the client was handed."""
    person = next(one for one in template.people if Role.COUNSELLOR in one.roles)
    folder = copied(template.data, tmp_path / "office")
    path = tmp_path / "form.json"
    path.write_text(json.dumps(FORM), encoding="utf-8")
    made: list[DeskAlone] = []

    def start(what: str = "begin") -> DeskAlone:
        made.append(DeskAlone(display, folder, (person.name, person.passphrase), path, what))
        return made[-1]

    yield start
    for each in made:
        each.close()
