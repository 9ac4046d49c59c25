"""The letter that tells somebody at another laptop who was handed a vault of theirs."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Reason(StrEnum):
    """Why a vault is handed over; chosen from a list because it goes into the audit trail."""

    ILL = "ill"
    LEFT = "left"
    DIED = "died"
    KEYS_LOST = "keys_lost"


@dataclass(frozen=True)
class RecoveryNotice:
    """That the root handed a vault to somebody.

    Attributes:
        link: Random.
        vault: Id of the vault.
        name: Name of the recipient.
        reason: Why.
        day: When.
    """

    link: str
    vault: str
    name: str
    reason: Reason
    day: date
