"""Options for the road over which a command meets the other laptops."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from counsel_desk.commands.options import FOLDER
from counsel_desk.services.exchange import keeping, tickets
from counsel_desk.services.ports.roads import Road
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.office_data import OfficeData

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


@contextmanager
def met(
    tools: Tools, folder: Path | None, ticket: Path | None, office: OfficeData | None = None
) -> Iterator[Road]:
    """Open the road that was chosen, and leave it at the end.

    Args:
        tools: Storage, security and reports.
        folder: The folder, or `None`.
        ticket: The file with the ticket, or `None`.
        office: The office's data; `None` for a laptop that is only joining.

    Raises:
        click.UsageError: Neither was chosen, or both.
        FileUnreadableError: The ticket's file cannot be read.
        TicketError: It holds no ticket.
    """
    if (folder is None) == (ticket is None):
        raise click.UsageError("Please give --folder or --ticket, one of them.")
    road = _served(tools, ticket, office) if ticket else tools.folder_road(folder or Path())
    try:
        yield road
    finally:
        road.close()


def _served(tools: Tools, ticket: Path, office: OfficeData | None) -> Road:
    own = None
    if office is not None:
        with office.register.reading() as register:
            own = keeping.own(register)
    known = tickets.read(tools, ticket)
    return tools.servers.open_road(known, own.laptop if own is not None else "")
