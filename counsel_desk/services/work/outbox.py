"""What a vault still has to send: envelopes that wait in it until the register has them."""

import msgspec

from counsel_desk.domain.trust import Envelope
from counsel_desk.services.ports.stores import VaultFile

OUTBOX = "outbox:"
"""What the names of drafts that hold an envelope begin with."""


def waiting(vault: VaultFile) -> list[Envelope]:
    """Return what a vault still has to send."""
    with vault.reading() as transaction:
        names = [name for name in transaction.drafts() if name.startswith(OUTBOX)]
        bodies = [transaction.draft(name) or b"" for name in names]
    return [msgspec.json.decode(body, type=Envelope) for body in bodies]


def empty_outbox(vault: VaultFile, sent: list[Envelope]) -> None:
    """Take out of a vault what the register has."""
    with vault.writing() as transaction:
        for envelope in sent:
            transaction.drop_draft(OUTBOX + envelope.message)
