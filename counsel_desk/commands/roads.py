"""Options for the road over which a command meets the other laptops."""

from pathlib import Path

import click

from counsel_desk.commands.options import FOLDER
from counsel_desk.services.exchange.meeting import Chosen

MEETING = click.option(
    "--folder",
    type=FOLDER,
    help="The shared folder, or one on a stick, over which laptops exchange.",
)
TICKET = click.option(
    "--ticket",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="This laptop's ticket to the office server, instead of a folder.",
)


def chosen(folder: Path | None, ticket: Path | None) -> Chosen | None:
    """Return what was chosen with the options; `None` if nothing was.

    Raises:
        click.UsageError: Both were.
    """
    if folder is not None and ticket is not None:
        raise click.UsageError("Please give --folder or --ticket, one of them.")
    return Chosen(folder, ticket) if folder is not None or ticket is not None else None
