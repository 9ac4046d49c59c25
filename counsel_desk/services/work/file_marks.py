"""Marks on a client's file: sealed, or being handed over to a colleague.

A mark is a draft beside the chain, named by the client's record id, so that every unit of work
can cheaply check for it. Nothing in a sealed file is read, changed, listed or found;
`services/rights/erasure.py` sets and lifts that mark. A file that is being handed over can be
read but not changed; `services/transfer/transfer.py` sets and lifts that mark.
"""

from dataclasses import dataclass

import msgspec

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.ports.stores import VaultTransaction

SEALED = "sealed:"
"""Prefix of the drafts that mark sealed files."""
HAND_OVER = "hand_over:"
"""Prefix of the drafts that mark files being handed over."""


@dataclass(frozen=True)
class _Mark:
    """As much of a mark on a file that is handed over as is needed here.

    Attributes:
        link: The hand-over's link; empty on a kept copy.
    """

    link: str


class SealedError(KnownError):
    """The file is sealed."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file is sealed: it is not used any more. “Closed files” shows since when, until"
        " when it is kept and why. The seal can be lifted there if the client asks for it.",
    )


class FrozenError(KnownError):
    """The file cannot be changed because it is being, or was, handed over."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file is with a colleague, or on its way to one, so it can be read here and not "
        "changed. Under Hand over you see with whom, and can cancel the offer while it is not "
        "accepted.",
    )


def sealed(transaction: VaultTransaction) -> frozenset[str]:
    """Return the record ids of the clients whose files are sealed."""
    return frozenset(name.removeprefix(SEALED) for name in transaction.drafts(SEALED))


def frozen(transaction: VaultTransaction, client: str) -> bool:
    """Return whether a client's file is being, or was, handed over."""
    return transaction.draft(HAND_OVER + client) is not None


def kept_copy(transaction: VaultTransaction, client: str) -> bool:
    """Return whether a client's file is a copy that was kept after a hand-over."""
    mark = transaction.draft(HAND_OVER + client)
    return mark is not None and not msgspec.json.decode(mark, type=_Mark).link


def refuse(
    transaction: VaultTransaction, client: str, on_its_way: str = "", *, sealed: bool = False
) -> None:
    """Refuse a change to a client's file that is sealed or being handed over.

    Args:
        transaction: On the vault.
        client: Record id of the client.
        on_its_way: Record id of the one client whose file may be changed though it is handed over.
        sealed: Whether it may be changed though it is sealed, or a copy that was kept after a
            hand-over.

    Raises:
        SealedError: The file is sealed.
        FrozenError: The file is being handed over.
    """
    if not sealed and transaction.draft(SEALED + client) is not None:
        raise SealedError
    if client == on_its_way or (sealed and kept_copy(transaction, client)):
        return
    if frozen(transaction, client):
        raise FrozenError
