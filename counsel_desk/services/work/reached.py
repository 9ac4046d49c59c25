"""Notes in a person's own vault how far the office log has come, each time they add to it.

What they last saw of the log is kept when they sign in and when they leave. In between, whoever
kills the desk could put back the register and a vault as they were after the sign-in; this tells.
"""

import msgspec

from counsel_desk.domain.chain import EMPTY, Head
from counsel_desk.services.ports.stores import VaultFile

_REACHED = "office_log_reached"


def note(own: VaultFile, head: Head) -> None:
    """Note the head of the log."""
    with own.writing() as transaction:
        transaction.put_meta(_REACHED, msgspec.json.encode(head))


def of(own: VaultFile) -> Head:
    """Return the head that was noted last.

    Raises:
        msgspec.DecodeError: It cannot be read.
    """
    with own.reading() as transaction:
        kept = transaction.meta(_REACHED)
    return msgspec.json.decode(kept, type=Head) if kept else EMPTY
