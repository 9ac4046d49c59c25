"""What a laptop needs to know of the office server, and nobody else may."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class ServerTicket:
    """A laptop's way into the office server.

    Attributes:
        seat: Number of the laptop's seat there, 32 hex digits; any laptop may take it, once.
        host: Name or address of the server, as its certificate has it.
        port: Its port.
        database: Name of the office's database there.
        password: The laptop's password there; it opens nothing but the server.
        certificate: The certificates in PEM that the server has to show one of, or be vouched for
            by; no other is trusted.
    """

    seat: str
    host: str
    port: int
    database: str
    password: str = field(repr=False)
    certificate: str = field(repr=False)
