"""The outbox of a vault: envelopes that stay in it until the register has them."""

import msgspec

from counsel_desk.domain.trust import Envelope
from counsel_desk.services.ports.stores import VaultFile

OUTBOX = "outbox:"
"""Prefix of the names of drafts that hold an envelope."""


def waiting(vault: VaultFile) -> list[Envelope]:
    """Return the envelopes that a vault still has to send."""
    with vault.reading() as transaction:
        names = [name for name in transaction.drafts() if name.startswith(OUTBOX)]
        bodies = [transaction.draft(name) or b"" for name in names]
    return [msgspec.json.decode(body, type=Envelope) for body in bodies]


def empty_outbox(vault: VaultFile, sent: list[Envelope]) -> None:
    """Delete envelopes from a vault's outbox once the register has them."""
    with vault.writing() as transaction:
        for envelope in sent:
            transaction.drop_draft(OUTBOX + envelope.message)
