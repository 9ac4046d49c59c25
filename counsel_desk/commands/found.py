"""The command ``found``, which sets up an office without a window."""

import os
from functools import partial
from pathlib import Path

import click

from counsel_desk.commands.ending import cleaning_up
from counsel_desk.commands.options import DATA, FILE, JSON
from counsel_desk.commands.output import refuse, say, say_json
from counsel_desk.commands.secret import secret
from counsel_desk.errors import KnownError
from counsel_desk.services.setting_up.plan import read
from counsel_desk.services.setting_up.unattended import FoundedByPlan, found_by_plan


@click.command()
@click.argument("file", type=FILE)
@DATA
@JSON
@click.pass_context
def found(context: click.Context, file: Path, data: Path, as_json: bool) -> None:
    """Found an office as FILE says; the passphrase is read from standard input.

    docs/HARDENING.md says what the file may hold. Either all of it is done or nothing.
    """
    data = Path(os.path.realpath(data))
    try:
        plan = read(file)
        beside = file.absolute().parent
        with cleaning_up():
            asked = partial(secret, "Passphrase of the administrator", twice=True)
            made = found_by_plan(plan, beside, data, context.obj.tools(False), asked)
    except KnownError as error:
        refuse(context, error, as_json=as_json)
        return
    if as_json:
        say_json(_document(made, data))
    else:
        _print(made, data)


def _document(made: FoundedByPlan, data: Path) -> dict[str, object]:
    return {
        "ok": True,
        "data": str(data),
        "shares": made.shares,
        "threshold": made.threshold,
        "sheets": [str(sheet) for sheet in made.sheets],
        "backups": [str(place) for place in made.backups],
    }


def _print(made: FoundedByPlan, data: Path) -> None:
    say(
        [
            f"The office {made.office} was founded in {data}.",
            f"Root sheets that confirm a person: {made.threshold} of {made.shares}. Print these "
            "files now, and delete them:",
            *(f"  {sheet}" for sheet in made.sheets),
            f"{made.administrator} signs in with the passphrase.",
        ]
    )
