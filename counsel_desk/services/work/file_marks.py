"""Marks on a client's file: sealed, or being handed over to a colleague.

A mark is a draft beside the chain, named by the id of the client's record, so that every unit of
work can look for it at no cost. Nothing in a sealed file is read, changed, listed or found;
`services/rights/erasure.py` sets and lifts that mark. A file that is being handed over can be read,
but not changed; `services/transfer/transfer.py` sets and lifts that one.
"""

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.ports.stores import VaultTransaction

SEALED = "sealed:"
"""Prefix of the drafts that mark sealed files."""
HAND_OVER = "hand_over:"
"""Prefix of the drafts that mark files being handed over."""


class SealedError(KnownError):
    """A sealed file was asked for."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file is sealed: it is not used any more. Since when, until when it is kept and why "
        "stands under “Kept files”, where the seal can be lifted if she asks for it.",
    )


class FrozenError(KnownError):
    """A file was to be changed while it is being handed over, or afterwards."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file is with a colleague, or on its way to her, so it can be read here and not "
        "changed. Until she accepts it you can take it back under Details.",
    )


def sealed(transaction: VaultTransaction) -> frozenset[str]:
    """Return the record ids of the clients whose files are sealed."""
    names = transaction.drafts()
    return frozenset(name.removeprefix(SEALED) for name in names if name.startswith(SEALED))


def frozen(transaction: VaultTransaction, client: str) -> bool:
    """Return whether a client's file is being handed over, or was."""
    return transaction.draft(HAND_OVER + client) is not None


def refuse(transaction: VaultTransaction, client: str) -> None:
    """Refuse a change to a client's file that is sealed or being handed over.

    Raises:
        SealedError: It is sealed.
        FrozenError: It is being handed over.
    """
    if transaction.draft(SEALED + client) is not None:
        raise SealedError
    if frozen(transaction, client):
        raise FrozenError
