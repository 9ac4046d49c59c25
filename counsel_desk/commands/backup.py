"""The commands ``backup`` and ``restore``."""

from pathlib import Path

import click

from counsel_desk.commands.context import CommandContext
from counsel_desk.commands.options import DATA, FOLDER, JSON, KEY_FILE
from counsel_desk.commands.output import refuse, say, say_json
from counsel_desk.errors import KnownError
from counsel_desk.services.backup import making, restoring
from counsel_desk.services.work.office_data import NoOfficeError, open_office_data


@click.command()
@click.argument("dest", type=FOLDER)
@DATA
@KEY_FILE
@JSON
@click.pass_context
def backup(
    context: click.Context, dest: Path, data: Path, key_file: Path | None, as_json: bool
) -> None:
    """Back an office up to a folder; what it holds already is not written again."""
    try:
        made = _made(context.obj, dest, data, key_file)
    except KnownError as error:
        refuse(context, error, as_json=as_json)
        return
    if as_json:
        say_json(
            {
                "ok": True,
                "place": str(made.place),
                "backup": made.name,
                "made": made.made.isoformat(),
                "files": made.files,
                "bytes": made.size,
                "warning": str(made.warning or ""),
            }
        )
    else:
        say([f"Backup {made.name} was made in {made.place} and read back: {made.files} files."])
        if made.warning:
            say([str(made.warning)])


def _made(obj: CommandContext, dest: Path, data: Path, key_file: Path | None) -> making.Made:
    tools = obj.tools(False)
    if not data.exists():
        raise NoOfficeError  # holding a folder makes it
    with tools.hold(data):
        office = open_office_data(data, tools, key_file)
        try:
            return making.back_up(office, dest)
        finally:
            office.register.close()


@click.command()
@click.argument("src", type=FOLDER)
@DATA
@click.option("--backup", "name", default="", help="Name of the backup; by default the newest.")
@click.option(
    "--replace", is_flag=True, help="Let it take the place of the office that is here already."
)
@JSON
@click.pass_context
def restore(
    context: click.Context, src: Path, data: Path, name: str, replace: bool, as_json: bool
) -> None:
    """Put an office back from a backup; what is there already is kept beside it."""
    tools = context.obj.tools(False)
    try:
        with tools.hold(data):
            chosen = restoring.offer(data, tools, src, name)
            restoring.restore(data, tools, chosen, replace=replace)
    except KnownError as error:
        refuse(context, error, as_json=as_json)
        return
    if as_json:
        document = {
            "ok": True,
            "data": str(data),
            "backup": chosen.name,
            "made": chosen.manifest.made.isoformat(),
            "files": len(chosen.manifest.files),
            "entries": chosen.manifest.head.length,
        }
        say_json(document)
    else:
        say(_after(context.obj, chosen.name, data))


def _after(obj: CommandContext, name: str, data: Path) -> list[str]:
    """Return what was restored, and what people do next."""
    command = "counsel-desk" if data == obj.data else f"counsel-desk --data {data}"
    return [
        f"The backup {name} is restored in {data}.",
        f"Open the desk there: {command}",
        "On another laptop the desk first asks for the key file, or for anybody's recovery code.",
        "People then sign in with the passphrases they had when the backup was made.",
    ]
