"""The command line: passes tools and windows on to the commands."""

import importlib
from functools import partial
from pathlib import Path

import click

from counsel_desk.commands.context import CommandContext
from counsel_desk.commands.options import FOLDER, take_data
from counsel_desk.domain.attachments import Pixels
from counsel_desk.errors import known
from counsel_desk.exit_codes import RESTART, RESTARTS
from counsel_desk.opening import default_data, open_window, tools
from counsel_desk.version import VERSION

_COMMANDS = {
    "assessments": "assessments",
    "backup": "backup",
    "demo": "office",
    "doctor": "doctor",
    "exchange": "exchange",
    "forms": "forms",
    "found": "found",
    "join": "exchange",
    "report": "report",
    "restore": "backup",
    "server": "server",
    "tour": "tour",
    "verify": "office",
    "walk": "office",
}
"""The module in `counsel_desk.commands` that holds each command."""


class _Commands(click.Group):
    """Loads a command only when it is called, so that the window does not wait for them all."""

    def list_commands(self, _context: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, _context: click.Context, name: str) -> click.Command | None:
        if name not in _COMMANDS:
            return None
        module = importlib.import_module(f"counsel_desk.commands.{_COMMANDS[name]}")
        command: click.Command = getattr(module, name)
        take_data(command)
        return command

    def invoke(self, context: click.Context) -> object:
        try:
            return super().invoke(context)
        except (MemoryError, OSError, RuntimeError) as error:
            short = known(error)
            if short is error:
                raise
            raise click.ClickException(str(short)) from None


def _preview_form(path: Path, png: Path, language: str | None) -> None:
    from ui.questionnaire.preview import save_preview

    def read(picture: bytes) -> Pixels:
        given = tools(True)
        return given.look(given.clean(picture).content, 0)

    save_preview(path, png, language, read=read)


def _open_tour(folder: Path, language: str) -> int:
    """Open the tour, in a new process each time the desk was locked."""
    from counsel_desk.security.process import in_own_process

    code = RESTART
    while code in RESTARTS:
        code = in_own_process(partial(_tour, folder, language, code))
    return code


def _tour(folder: Path, language: str, left: int) -> int:
    from ui import qt_messages as qt
    from ui.tour.tour import run_tour

    qt.start()
    return run_tour(lambda: tools(True), folder, language, left)


def _walk_day(to: Path, language: str, text_size: float) -> None:
    from ui import qt_messages as qt
    from ui.walk.day import walk_day

    qt.start()
    walk_day(tools(True), to, language, text_size)


@click.group(cls=_Commands, invoke_without_command=True)
@click.option("--data", type=FOLDER, help="The data folder.")
@click.version_option(VERSION, prog_name="counsel-desk")
@click.pass_context
def main(context: click.Context, data: Path | None) -> None:
    """Open the desk, or run one of the commands."""
    folder = data or default_data()
    context.obj = CommandContext(_preview_form, folder, tools, open_window, _open_tour, _walk_day)
    if context.invoked_subcommand is None:
        context.exit(open_window(folder))
