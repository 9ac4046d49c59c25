"""Writes and reads the ticket that leads a laptop to the office server.

A ticket comes over a stick or a message, so anybody may have written it. It holds values for a few
settings of ours and no settings of libpq; the one that could hold several is checked for them.
"""

import ipaddress
import re
from typing import Literal

import msgspec

from counsel_desk.domain.exchange.server_ticket import ServerTicket
from counsel_desk.storage.server.errors import TicketError

_LARGEST = 64 * 1024
_MOST_CERTIFICATES = 16
_LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_HOST_NAME = re.compile(rf"(?=.{{1,253}}$){_LABEL}(\.{_LABEL})*")
_SEAT = re.compile(r"[0-9a-f]{32}")
_DATABASE = re.compile(r"[A-Za-z0-9_-]{1,63}")
_PASSWORD = re.compile(r"[A-Za-z0-9_-]{8,128}")


class _Ticket(msgspec.Struct, forbid_unknown_fields=True):
    format: Literal["counsel-desk server ticket"]
    version: Literal[1]
    seat: str
    host: str
    port: int
    database: str
    password: str
    certificate: str


def written(ticket: ServerTicket) -> bytes:
    """Return a ticket as the content of a file."""
    whole = _Ticket("counsel-desk server ticket", 1, **vars(ticket))
    return msgspec.json.format(msgspec.json.encode(whole), indent=1)


def read(content: bytes) -> ServerTicket:
    """Return the ticket that a file holds.

    Raises:
        TicketError: It holds none.
    """
    if len(content) > _LARGEST:
        raise TicketError
    try:
        found = msgspec.json.decode(content, type=_Ticket)
    except (msgspec.MsgspecError, RecursionError):
        raise TicketError from None
    return sensible(
        ServerTicket(
            found.seat,
            found.host,
            found.port,
            found.database,
            found.password,
            found.certificate,
        )
    )


def sensible(ticket: ServerTicket) -> ServerTicket:
    """Return a ticket if every value is one that the program may use.

    Raises:
        TicketError: One is not.
    """
    whole = (
        _SEAT.fullmatch(ticket.seat)
        and _is_host(ticket.host)
        and 0 < ticket.port < 2**16
        and _DATABASE.fullmatch(ticket.database)
        and _PASSWORD.fullmatch(ticket.password)
        and _are_certificates(ticket.certificate)
    )
    if not whole:
        raise TicketError
    return ticket


def _is_host(host: str) -> bool:
    """Return whether this is one name or address, and neither a socket's folder nor a list."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return _HOST_NAME.fullmatch(host) is not None
    return "%" not in host


def _are_certificates(pem: str) -> bool:
    from cryptography import x509

    try:
        found = x509.load_pem_x509_certificates(pem.encode("ascii"))
    except ValueError:
        return False
    return 0 < len(found) <= _MOST_CERTIFICATES and "PRIVATE KEY" not in pem
