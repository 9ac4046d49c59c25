"""Options and arguments that several commands have."""

from dataclasses import replace
from pathlib import Path

import click

FOLDER = click.Path(path_type=Path, file_okay=False)
FILE = click.Path(path_type=Path, dir_okay=False)
JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
DATA = click.option(
    "--data",
    type=FOLDER,
    callback=lambda context, _option, folder: folder or context.obj.data,
    help="The data folder; by default the one that the desk opens.",
)
KEY_FILE = click.option("--key-file", type=FILE, help="Where the key file is now.")


def take_data(command: click.Command) -> None:
    """Let a command understand ``--data`` after its name too, as the program does before it."""
    if isinstance(command, click.Group):
        for each in command.commands.values():
            take_data(each)
    if all(each.name != "data" for each in command.params):
        option = click.Option(
            ["--data"],
            type=FOLDER,
            expose_value=False,
            callback=_set_data,
            help="The data folder; by default the one that the desk opens.",
        )
        command.params.append(option)


def _set_data(context: click.Context, _option: click.Parameter, folder: Path | None) -> None:
    if folder is not None:
        context.obj = replace(context.obj, data=folder)
