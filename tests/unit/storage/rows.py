"""Rows on their way into a vault and out of it."""

from datetime import UTC, datetime

from counsel_desk.domain.chain import Row
from counsel_desk.storage.vault.vault import Vault

CANARY = "a kingfisher over the water at noon"


def row(
    number: int,
    record: str = "r",
    version: int = 1,
    kind: str = "note",
    parent: str = "",
    body: bytes = b"{}",
) -> Row:
    """Return a row of a chain; storage does not look at its digest."""
    written = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
    return Row(number, record, version, kind, parent, "p", written, b"s" * 16, body, b"d" * 32)


def put(vault: Vault, row: Row) -> None:
    """Write a row in a transaction of its own."""
    with vault.writing() as transaction:
        transaction.append(row)


def latest_of(vault: Vault, kind: str, parent: str | None = None) -> list[Row]:
    """Return the last version of each record of a kind, and of a parent if one is given."""
    with vault.reading() as transaction:
        return transaction.latest_of(kind, parent)
