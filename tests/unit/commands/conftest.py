"""A command line with a desk that draws nothing."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from counsel_desk import wiring
from counsel_desk.commands.assessments import assessments
from counsel_desk.commands.context import CommandContext
from counsel_desk.commands.doctor import doctor
from counsel_desk.commands.forms import forms
from counsel_desk.commands.office import demo, verify, walk
from counsel_desk.security.derivation import FLOOR


class Line:
    """Runs commands and remembers what was to be drawn."""

    def __init__(self, folder: Path) -> None:
        self.drawn = []
        self.draw_error = None
        self.opened = []
        self.data = CommandContext(
            preview_form=self._draw,
            data=folder / "data",
            tools=lambda _fictional: wiring.tools(lambda _context, text, _language: text, FLOOR),
            open_window=self._open,
            walk_day=lambda *wanted: self.opened.append(wanted),
        )
        self.root = click.Group(commands=[forms, assessments, doctor, demo, verify, walk])

    def _open(self, data: Path) -> int:
        self.opened.append(data)
        return 0

    def _draw(self, questionnaire: Path, png: Path, language: str | None) -> None:
        if self.draw_error:
            raise self.draw_error
        self.drawn.append((questionnaire, png, language))

    def run(self, *args: str | Path | str) -> Result:
        return CliRunner().invoke(
            self.root, [str(each) for each in args], obj=self.data, catch_exceptions=False
        )

    def json(
        self, *args: Path | str
    ) -> (
        tuple[int, list[dict[str, Any]]]
        | tuple[int, dict[str, bool | dict[str, int] | list[Any] | str]]
        | tuple[int, dict[str, Any]]
    ):
        """Return the exit code and the one document on standard output."""
        result = self.run(*args, "--json")
        return result.exit_code, json.loads(result.stdout)


@pytest.fixture(scope="session")
def line_factory() -> type[Line]:
    return Line


@pytest.fixture
def line(tmp_path: Path) -> Line:
    return Line(tmp_path)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Any]:
    """Write a JSON document, text or bytes into a file and return its path."""

    def written(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            text = content if isinstance(content, str) else json.dumps(content)
            path.write_text(text, encoding="utf-8")
        return path

    return written
