"""A command line whose desk opens no window."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from counsel_desk import wiring
from counsel_desk.commands.assessments import assessments
from counsel_desk.commands.backup import backup, restore
from counsel_desk.commands.context import CommandContext
from counsel_desk.commands.doctor import doctor
from counsel_desk.commands.exchange import exchange, join
from counsel_desk.commands.forms import forms
from counsel_desk.commands.found import found
from counsel_desk.commands.office import demo, verify
from counsel_desk.commands.report import report
from counsel_desk.commands.server import server
from counsel_desk.commands.tour import tour
from counsel_desk.security.derivation import FLOOR
from tests.helpers.office import english

Write = Callable[[str, object], Path]
"""Writes bytes, text or a JSON document to a file of the given name and returns its path."""


class CommandLine:
    """Runs commands and records what they asked the desk to draw or to open."""

    def __init__(self, folder: Path) -> None:
        self.drawn: list[tuple[Path, Path, str | None]] = []
        self.draw_error: Exception | None = None
        self.opened: list[Path] = []
        self.context = CommandContext(
            preview_form=self._draw,
            data=folder / "data",
            tools=lambda _fictional: wiring.tools(english, FLOOR),
            open_window=self._open,
            open_tour=lambda *_wanted: 0,
            walk_day=lambda *_wanted: None,
        )
        office = [demo, verify, backup, restore, found, report, server, tour]
        office += [exchange, join]
        self.root = click.Group(commands=[forms, assessments, doctor, *office])

    def _open(self, data: Path) -> int:
        self.opened.append(data)
        return 0

    def _draw(self, questionnaire: Path, png: Path, language: str | None) -> None:
        if self.draw_error:
            raise self.draw_error
        self.drawn.append((questionnaire, png, language))

    def run(self, *args: str | Path | int) -> Result:
        """Run a command and return its result."""
        return CliRunner().invoke(
            self.root, [str(each) for each in args], obj=self.context, catch_exceptions=False
        )

    def answer(self, *args: str | Path | int, answers: str) -> Result:
        """Run a command whose questions are answered, one on each line."""
        return CliRunner().invoke(
            self.root,
            [str(each) for each in args],
            input=answers,
            obj=self.context,
            catch_exceptions=False,
        )

    def json(self, *args: str | Path | int) -> tuple[int, Any]:
        """Run a command with `--json` and return its exit code and the document it prints."""
        result = self.run(*args, "--json")
        return result.exit_code, json.loads(result.stdout)


@pytest.fixture
def line(tmp_path: Path) -> CommandLine:
    """Return a command line with a data folder of its own."""
    return CommandLine(tmp_path)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return a function that writes a file into a temporary folder."""

    def written(name: str, content: object) -> Path:
        path = tmp_path / name
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            text = content if isinstance(content, str) else json.dumps(content)
            path.write_text(text, encoding="utf-8")
        return path

    return written
