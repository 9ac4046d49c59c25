"""The index by which a vault is searched; it keeps no text, only where words stand."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, exists, select, text

from counsel_desk.domain.chain import Row
from counsel_desk.domain.search.searching import Wanted
from counsel_desk.storage import statements
from counsel_desk.storage.vault import tables
from counsel_desk.storage.vault.rows import as_row

REACHED = "search_reached"
"""The name in `meta` of the rules by which the index was made and of the row it has come to."""
_RECORD = tables.record.c
_ADD = text("INSERT INTO search (rowid, text) VALUES (:number, :text)")
_DROP = text("DELETE FROM search WHERE rowid = :number")
_EMPTY = text("INSERT INTO search (search) VALUES ('delete-all')")
_FIND = (
    # CROSS JOIN keeps this order: the index first, and of the records those it names.
    "SELECT record.* FROM search CROSS JOIN record ON record.number = search.rowid "
    "WHERE search MATCH ?{also} ORDER BY search.rowid DESC LIMIT ?"
)
_LATEST = (
    "SELECT record.* FROM record WHERE record.record IN ({marks}) AND NOT EXISTS (SELECT 1 FROM "
    "record later WHERE later.record = record.record AND later.version > record.version)"
)
_OPTIMIZE = text("INSERT INTO search (search) VALUES ('optimize')")


class SearchIndex:
    """The index, in one transaction; see the port of the same name."""

    def __init__(self, connection: Connection) -> None:
        self._connection, self._erased = connection, False

    def reached(self) -> tuple[str, int]:
        """Return the rules by which the index was made, and how many rows of the chain it knows."""
        chosen = select(tables.meta.c.value).where(tables.meta.c.name == REACHED)
        found = self._connection.execute(chosen).scalar_one_or_none()
        rules, _colon, length = (found or b":0").decode().partition(":")
        return rules, int(length)

    def set_reached(self, rules: str, length: int) -> None:
        """Note that so many rows of the chain are known to the index, by these rules."""
        value = f"{rules}:{length}".encode()
        statements.put(self._connection, tables.meta, {"name": REACHED}, {"value": value})

    def empty(self) -> None:
        """Take everything out of the index."""
        self._connection.execute(_EMPTY)
        statements.drop(self._connection, tables.meta, name=REACHED)

    def add(self, number: int, words: str) -> None:
        """Put the words of the row of a number into the index."""
        self._connection.execute(_ADD, {"number": number, "text": words})

    def erase(self, number: int) -> None:
        """Take a row out of what is found; `purge` takes its words away for good."""
        self._drop(number)
        self._erased = True

    def _drop(self, number: int) -> None:
        self._connection.execute(_DROP, {"number": number})

    def drop_before(self, row: Row) -> None:
        """Take the versions of a record before this one out of what is found."""
        if row.version > 1:
            before = (_RECORD.record == row.record) & (_RECORD.version < row.version)
            chosen = select(_RECORD.number).where(before)
            for number in self._connection.execute(chosen).scalars().all():
                self._drop(number)

    def purge(self) -> None:
        """Write the index anew without the words of erased rows, where there are any.

        FTS5 only marks them as gone in a table without content, whatever `secure-delete` says.
        """
        if self._erased:
            self._connection.execute(_OPTIMIZE)

    def numbers(self, kinds: Sequence[str], since: int) -> list[int]:
        """Return the numbers after one, in order, of the last versions of records of some kinds."""
        later = tables.record.alias("later")
        chosen = select(_RECORD.number).where(
            _RECORD.number > since,
            _RECORD.kind.in_(kinds),
            _RECORD.body.is_not(None),
            ~exists().where(later.c.record == _RECORD.record, later.c.version > _RECORD.version),
        )
        return list(self._connection.execute(chosen.order_by(_RECORD.number)).scalars())

    def rows(self, numbers: Sequence[int]) -> list[Row]:
        """Return the rows of these numbers, in their order."""
        chosen = select(tables.record).where(_RECORD.number.in_(numbers))
        return [as_row(row) for row in self._connection.execute(chosen.order_by(_RECORD.number))]

    def latest(self, records: Sequence[str]) -> list[Row]:
        """Return the last versions of some records."""
        marks = ", ".join("?" * len(records))
        found = self._connection.exec_driver_sql(_LATEST.format(marks=marks), tuple(records))
        return [as_row(row) for row in found]

    def find(self, match: str, wanted: Wanted, most: int) -> list[tuple[Row, date | None]]:
        """Return the rows that match, the one written last first, with the days they are about.

        Args:
            match: In the language of FTS5; every word in it stands in quotes.
            wanted: What the rows are to be.
            most: How many there are at most.
        """
        also, values = _conditions(wanted)
        found = self._connection.exec_driver_sql(_FIND.format(also=also), (match, *values, most))
        return [(as_row(row), date.fromisoformat(row.day) if row.day else None) for row in found]


def _conditions(wanted: Wanted) -> tuple[str, list[str]]:
    """Return conditions, which hold no value themselves, and their values."""
    parts, values = [""], [str(kind) for kind in wanted.kinds]
    if wanted.kinds:
        parts.append(f"record.kind IN ({', '.join('?' * len(wanted.kinds))})")
    if wanted.after is not None:
        parts.append("record.day >= ?")
        values.append(wanted.after.isoformat())
    if wanted.before is not None:
        parts.append("record.day <= ?")
        values.append(wanted.before.isoformat())
    if wanted.client:
        parts.append("? IN (record.parent, record.record)")
        values.append(wanted.client)
    return " AND ".join(parts), values
