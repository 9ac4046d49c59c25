"""Keeps the one row of a vault's table ``head``, which nearly every save changes."""

import msgspec
from msgspec.structs import asdict, astuple
from sqlalchemy import Connection

from counsel_desk.domain.chain import EMPTY, Head
from counsel_desk.storage import statements
from counsel_desk.storage.vault import tables

BESIDE, WITH_HEAD = 4, 5
"""The versions that brought the sum over what stands beside the records, and this row for it.

The second also brought the days by which something is due.
"""


class Figures(msgspec.Struct):
    """The columns of the row; the defaults are those of a vault without records.

    Attributes:
        length: How many rows the chain has.
        link: Its last link.
        author: Id of the person who signed the head.
        signature: Their signature.
        changes: How many transactions changed what stands beside the records.
        total: The sum over it; see `beside`.
        owed: The number of the last row of `owed`.
    """

    length: int = EMPTY.length
    link: bytes = EMPTY.link
    author: str = ""
    signature: bytes = b""
    changes: int = 0
    total: bytes = bytes(32)
    owed: int = 0

    @property
    def head(self) -> Head:
        """The head of the chain."""
        return Head(self.length, self.link)


_COLUMNS = ", ".join(Figures.__struct_fields__)
_READ = f"SELECT {_COLUMNS} FROM head"  # noqa: S608 - names of ours
_READ_UNTIL_3 = "SELECT length, link, author, signature FROM head"
_READ_4 = (
    "SELECT coalesce(length, 0), coalesce(link, zeroblob(32)), coalesce(author, ''), "
    "coalesce(signature, x''), changes, total FROM beside LEFT JOIN head"
)
_UPDATE = f"UPDATE head SET {' = ?, '.join(Figures.__struct_fields__)} = ?"  # noqa: S608 - the same


class HeadRow:
    """The row in one transaction: read once, and written once at its end.

    Args:
        connection: The connection of the transaction.
        version: The version of the file.

    Attributes:
        version: The same.
    """

    def __init__(self, connection: Connection, version: int) -> None:
        self._connection, self.version = connection, version
        self._found: Figures | None = None
        self._stored: tuple[object, ...] | None = None

    @property
    def now(self) -> Figures:
        """What the row says by now; changes to it are stored by `write`."""
        if self._found is None:
            row = statements.run(self._connection, self._question()).fetchone()
            self._found = Figures(*row) if row else Figures()
            self._stored = astuple(self._found) if row else None
        return self._found

    def _question(self) -> str:
        if self.version >= WITH_HEAD:
            return _READ
        return _READ_4 if self.version == BESIDE else _READ_UNTIL_3

    def write(self) -> None:
        """Store the row, if it was changed."""
        if self._found is None:
            return
        values = astuple(self._found)
        if self._stored is None:
            statements.add(self._connection, tables.head, {"only": 1, **asdict(self._found)})
        elif values != self._stored:
            # SQLite prepares an upsert in twice the time, and each save prepares it again.
            statements.run(self._connection, _UPDATE, values)
        self._stored = values
