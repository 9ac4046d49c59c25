"""Binds what stands beside a vault's records, so that an old page of any table is seen.

Every row of the drafts, messages seen, values and debts, the days of every record and every erasure
count as SHA-256 of the frame (``counsel_desk.beside.1``, table, key, value), a number of 256 bits.
Their sum, modulo 2^256, is stored beside the head with the number of transactions that changed it,
and both are entered in the office log with the head. Whoever puts back a page cannot choose what is
in it, since the file is encrypted; so a sum is enough. Attachments are bound by their records, and
the search index is made anew where a file was not closed properly.
"""

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import Connection, select

from counsel_desk.domain.framing import frame
from counsel_desk.domain.row_days import FORMAT, SumOfDays
from counsel_desk.storage import statements
from counsel_desk.storage.vault import tables
from counsel_desk.storage.vault.head_row import WITH_HEAD, HeadRow

INDEX = "search_reached"
"""The one value in `meta` that is not bound: it belongs to the search index."""
_MODULUS = 1 << 256
_BYTES = 32
_RECORDS = (
    "SELECT number, day, due, body IS NULL FROM record "
    "WHERE day IS NOT NULL OR due IS NOT NULL OR body IS NULL"
)
_RECORDS_UNTIL_4 = (
    "SELECT number, day, NULL, body IS NULL FROM record WHERE day IS NOT NULL OR body IS NULL"
)


class Beside:
    """The sum over what stands beside the records, in one transaction.

    Args:
        connection: The connection of the transaction.
        row: The row that the sum is stored in.
    """

    def __init__(self, connection: Connection, row: HeadRow) -> None:
        self._connection, self._row = connection, row
        self._change = 0
        self._number = 0

    def raise_to(self, number: int) -> None:
        """Have the change of this transaction counted as this one, if fewer were counted."""
        self._number = number

    def changed(self, table: str, key: str, old: bytes | None, new: bytes | None) -> None:
        """Count that the value of a row changes; `None` stands for no row."""
        if old is not None:
            self._change -= _weight(table, key, old)
        if new is not None:
            self._change += _weight(table, key, new)

    def record_changed(self, number: int, old: bytes | None, new: bytes | None) -> None:
        """Count that a record's days or its erasure change; see `row_days`."""
        self.changed(tables.record.name, str(number), old, new)

    def state(self) -> tuple[int, bytes]:
        """Return how many transactions changed the sum, and the sum as it is stored."""
        return self._row.now.changes, self._row.now.total

    def settle(self) -> None:
        """Set the sum, if this transaction changed it; `HeadRow.write` stores it."""
        if not self._change:
            return
        row = self._row.now
        total = (int.from_bytes(row.total, "big") + self._change) % _MODULUS
        row.changes, row.total = max(row.changes + 1, self._number), total.to_bytes(_BYTES, "big")
        self._change, self._number = 0, 0

    def counted(self, days: SumOfDays | None = None) -> bytes:
        """Return the sum over every row there is.

        Args:
            days: The sum over the records, if they were read already; reading them takes long.
        """
        if days is None:
            days = SumOfDays()
            chosen = _RECORDS if self._row.version >= WITH_HEAD else _RECORDS_UNTIL_4
            for dated in statements.run(self._connection, chosen):
                days.add(dated)
        weights = (_weight(*row) for row in self._rows())
        return ((sum(weights) + days.total) % _MODULUS).to_bytes(_BYTES, "big")

    def _rows(self) -> Iterator[tuple[str, str, bytes]]:
        execute = self._connection.execute
        for name, body in execute(select(tables.draft.c.name, tables.draft.c.body)):
            yield tables.draft.name, name, body
        for (digest,) in execute(select(tables.seen_message.c.digest)):
            yield tables.seen_message.name, digest.hex(), b""
        for name, value in execute(select(tables.meta.c.name, tables.meta.c.value)):
            if name != INDEX:
                yield tables.meta.name, name, value
        for number, author, body in execute(select(tables.owed)):
            yield tables.owed.name, str(number), of_debt(author, body)


def of_debt(author: str, body: bytes) -> bytes:
    """Return how something that is owed to the office log is bound."""
    return frame(author, body)


def _weight(table: str, key: str, value: bytes) -> int:
    return int.from_bytes(sha256(frame(FORMAT, table, key, value)).digest(), "big")
