"""Rows on their way into a vault and out of it."""

from counsel_desk.domain.chain import Row
from counsel_desk.storage.vault.vault import Vault

CANARY = "a kingfisher over the water at noon"


def put(vault: Vault, row: Row) -> None:
    """Write a row in a transaction of its own."""
    with vault.writing() as transaction:
        transaction.append(row)


def latest_of(vault: Vault, *asked: str) -> list[Row]:
    """Return the last versions of what is asked for."""
    with vault.reading() as transaction:
        return transaction.latest_of(*asked)
