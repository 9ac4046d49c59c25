"""Files that are being handed over: they can be read, and nothing in them changes meanwhile.

A draft beside the chain marks such a file, by the id of the client's record, so that every unit of
work can tell at no cost; `counsel_desk.services.transfer` sets the mark and takes it away.
"""

from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services import sealing
from counsel_desk.services.store_ports import VaultTransaction

MARK = "hand_over:"
"""What the names of the marks begin with."""


class FrozenError(KnownError):
    """A file was to be changed while it is being handed over, or after it was."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file is with a colleague, or on its way to her, so it can be read here and not "
        "changed. Until she accepts it you can take it back under Details.",
    )


def frozen(transaction: VaultTransaction, client: str) -> bool:
    """Return whether the file of a client is not to be changed."""
    return transaction.draft(MARK + client) is not None


def refuse(transaction: VaultTransaction, client: str) -> None:
    """Refuse a change to the file of a client that is being handed over, or is sealed.

    Raises:
        FrozenError: It is being handed over.
        SealedError: It is sealed.
    """
    sealing.refuse(transaction, client)
    if frozen(transaction, client):
        raise FrozenError
