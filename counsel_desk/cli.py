"""The command line and composition root: builds the tools and passes them on."""

import importlib
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import click

from counsel_desk import own_python, stderr_filter
from counsel_desk.commands.context import CommandContext
from counsel_desk.commands.options import FOLDER, take_data
from counsel_desk.confined.child import CHILD
from counsel_desk.domain.attachments import Pixels
from counsel_desk.errors import known
from counsel_desk.exit_codes import RESTART, RESTARTS
from counsel_desk.services.ports.tools import Tools

_COMMANDS = {
    "assessments": "assessments",
    "backup": "backup",
    "demo": "office",
    "doctor": "doctor",
    "forms": "forms",
    "found": "found",
    "report": "report",
    "restore": "backup",
    "tour": "tour",
    "verify": "office",
    "walk": "office",
}
"""The module in `counsel_desk.commands` that holds each command."""


_LEFT = "COUNSEL_DESK_LEFT"
"""Environment variable by which one process tells the next how the desk was left."""


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
        tools = _tools(True)
        return tools.look(tools.clean(picture).content, 0)

    save_preview(path, png, language, read=read)


def _tools(fictional: bool) -> Tools:
    from counsel_desk import wiring
    from counsel_desk.security.derivation import FLOOR
    from ui.texts import Texts

    return wiring.tools(Texts(), FLOOR if fictional else None)


def _open_window(data: Path) -> int:
    """Open the desk in its own process, and in a new one each time it was locked."""
    code = int(os.environ.pop(_LEFT, RESTART))
    if sys.platform != "linux":
        return _replace(data, _desk(data, code))
    from counsel_desk.security.succession import in_succession

    return in_succession(partial(_desk, data), code, RESTARTS, _load_window)


def _replace(data: Path, code: int) -> int:
    """Start again in the place of this process if the desk was locked."""
    if code in RESTARTS:
        again = own_python.command("-m", "counsel_desk.cli", "--data", str(data))
        environment = own_python.environment(**{_LEFT: str(code)})
        os.execve(sys.executable, again, environment)  # noqa: S606 - our own program
    return code


def _load_window() -> None:
    """Load what the next sign-in window needs; that takes most of the time until it is there."""
    importlib.import_module("ui.application.app")


def _desk(data: Path, left: int, painted: Callable[[], None] = lambda: None) -> int:
    from counsel_desk.security.process import keep_memory_private
    from ui import qt_messages as qt
    from ui.application.app import run

    keep_memory_private()
    qt.start()
    return run(lambda: _tools(False), data, left, painted)


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
    return run_tour(lambda: _tools(True), folder, language, left)


def _walk_day(to: Path, language: str, text_size: float) -> None:
    from ui import qt_messages as qt
    from ui.walk.day import walk_day

    qt.start()
    walk_day(_tools(True), to, language, text_size)


def _default_data() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("counsel_desk", appauthor=False))


@click.group(cls=_Commands, invoke_without_command=True)
@click.option("--data", type=FOLDER, help="The data folder.")
@click.version_option(package_name="counsel_desk", prog_name="counsel-desk")
@click.pass_context
def main(context: click.Context, data: Path | None) -> None:
    """Open the desk, or run one of the commands."""
    folder = data or _default_data()
    context.obj = CommandContext(_preview_form, folder, _tools, _open_window, _open_tour, _walk_day)
    if context.invoked_subcommand is None:
        context.exit(_open_window(folder))


def program() -> None:
    """Start the program as its own process, which logs only events to standard error."""
    if sys.argv[1:2] == [CHILD]:
        from counsel_desk import confined_main

        confined_main.main(sys.argv[2])
    stderr_filter.start()
    main()


if __name__ == "__main__":
    program()
