"""Reads the file with a laptop's ticket to the office server."""

from pathlib import Path

from counsel_desk.domain.exchange.server_ticket import ServerTicket
from counsel_desk.services.documents import brought_files
from counsel_desk.services.ports.tools import Tools

_LARGEST = 2**20


def read(tools: Tools, path: Path) -> ServerTicket:
    """Return the ticket in a file, which may come from anybody.

    Raises:
        FileUnreadableError: It cannot be read.
        TicketError: It holds no ticket.
    """
    return tools.servers.read(brought_files.content(path, _LARGEST))
