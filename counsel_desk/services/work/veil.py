"""Hides from the office log, and from whoever compares copies, when somebody keeps a check-in.

For whoever takes part in the team figures, or ever did, what happens in their own vault shows as
the same, whatever it was: the log keeps the length at which their chain was when they joined, the
number of changes beside the records goes up by one step, the sum over them holds something random,
and when the vault is closed its file is written anew. The true head of the chain is kept beside the
records instead, where that sum binds it, so that an older one is still seen.
"""

import secrets
from dataclasses import dataclass, field
from datetime import date

import msgspec

from counsel_desk.domain.chain import Head
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.office_log.team import TeamMember
from counsel_desk.domain.wellbeing.team import period_of
from counsel_desk.services.ports.stores import VaultFile, VaultTransaction

STEP = 1 << 16
"""By how many changes the number goes up; so many are never made in one sitting."""
BEGINS, GROWS = 2**20, 2**17
"""The size of the file, and by how much it grows in each period, whether anything is kept or not.

A check-in takes up to 9 KB, so fifteen of them fill what is added in eight weeks.
"""
_VEIL = "veil"
_NOISE_BYTES = 32


@dataclass(frozen=True)
class Veil:
    """What is kept beside the records.

    Attributes:
        head: The true head of the chain.
        noise: Random.
    """

    head: Head
    noise: bytes = field(default_factory=lambda: secrets.token_bytes(_NOISE_BYTES))


def size(member: TeamMember, today: date) -> int:
    """Return how large the file of a member is, unless they keep uncommonly much."""
    return BEGINS + GROWS * max(0, period_of(today) - member.first)


def behind(transaction: VaultTransaction) -> bool:
    """Return whether the chain of a vault is older than what is kept beside it, or another."""
    kept = transaction.meta(_VEIL)
    if kept is None:
        return False
    last, now = msgspec.json.decode(kept, type=Veil).head, transaction.head()[0]
    return now.length < last.length or (now.length == last.length and now.link != last.link)


def draw(file: VaultFile, known: Vault) -> bool:
    """Bring what the office log is to hear of a vault to the next step.

    Args:
        file: The vault.
        known: What the log knows of it.

    Returns:
        Whether the vault was as it was left.
    """
    with file.writing() as transaction:
        if behind(transaction):
            return False
        last = max(known.changes, transaction.beside()[0])
        transaction.put_meta(_VEIL, msgspec.json.encode(Veil(transaction.head()[0])))
        transaction.raise_changes((last // STEP + 1) * STEP)
    return True
