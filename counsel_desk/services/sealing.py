"""Files that are sealed: nothing in them is read, changed, listed or found.

A draft beside the chain marks such a file, by the id of the client's record, so that everything
that reads or writes can tell at no cost; `counsel_desk.services.erasure` sets and takes it away.
"""

from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.store_ports import VaultTransaction

MARK = "sealed:"
"""What the names of the marks begin with."""


class SealedError(KnownError):
    """A file was to be used that is sealed."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file is sealed: it is not used any more. Since when, until when it is kept and why "
        "stands under “Kept files”, where the seal can be lifted if she asks for it.",
    )


def sealed(transaction: VaultTransaction) -> frozenset[str]:
    """Return the record ids of the clients whose files are sealed."""
    names = transaction.drafts()
    return frozenset(name.removeprefix(MARK) for name in names if name.startswith(MARK))


def refuse(transaction: VaultTransaction, client: str) -> None:
    """Refuse a change to a file that is sealed.

    Raises:
        SealedError: It is.
    """
    if transaction.draft(MARK + client) is not None:
        raise SealedError
