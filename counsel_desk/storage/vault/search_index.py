"""A vault's search index, which stores no text, only the positions of words."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, select, text

from counsel_desk.domain.chain import Row
from counsel_desk.domain.search.searching import Wanted
from counsel_desk.storage import statements
from counsel_desk.storage.vault import tables
from counsel_desk.storage.vault.beside import INDEX
from counsel_desk.storage.vault.rows import as_row

REACHED = INDEX
"""The name in `meta` of the rules of indexing and of the row that the index has reached."""
_RECORD = tables.record.c
_ADD = text("INSERT INTO search (rowid, text) VALUES (:number, :text)")
_DROP = "DELETE FROM search WHERE rowid = ?"
_EMPTY = text("INSERT INTO search (search) VALUES ('delete-all')")
_FIND = (
    # CROSS JOIN keeps this order: first the index, then the records that it names.
    "SELECT record.* FROM search CROSS JOIN record ON record.number = search.rowid "
    "WHERE search MATCH ?{also} ORDER BY search.rowid DESC LIMIT ?"
)
_IN_MEMORY = (
    "DROP TABLE IF EXISTS temp.search",
    "DROP TABLE IF EXISTS temp.meta",
    tables.SEARCH.replace("TABLE search", "TABLE temp.search"),
    "CREATE TABLE temp.meta (name TEXT PRIMARY KEY, value BLOB NOT NULL)",
    "INSERT INTO temp.meta SELECT name, value FROM main.meta",
)
_NUMBERS = (
    # In the order of the numbers: by the kind, SQLite would gather all that are left and sort them.
    "SELECT number FROM record NOT INDEXED WHERE number > ? AND kind IN ({marks}) "
    "AND body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM record later "
    "WHERE later.record = record.record AND later.version > record.version) "
    "ORDER BY number LIMIT ?"
)
_OPTIMIZE = text("INSERT INTO search (search) VALUES ('optimize')")


class SearchIndex:
    """The index, in one transaction; see the port of the same name."""

    def __init__(self, connection: Connection) -> None:
        self._connection, self._erased = connection, False

    def keep_in_memory(self) -> None:
        """Use an empty index of its own until the vault is closed, and leave the file as it is.

        SQLite looks for a table among the temporary ones first, and `temp_store` keeps them in
        memory. Nothing else in `meta` changes while the file is only read.
        """
        for statement in _IN_MEMORY:
            self._connection.exec_driver_sql(statement)
        self.empty()

    def reached(self) -> tuple[str, int]:
        """Return the rules that the index was made by, and how many rows of the chain it covers."""
        chosen = select(tables.meta.c.value).where(tables.meta.c.name == REACHED)
        found = self._connection.execute(chosen).scalar_one_or_none()
        rules, _colon, length = (found or b":0").decode().partition(":")
        return rules, int(length)

    def set_reached(self, rules: str, length: int) -> None:
        """Store that the index covers so many rows of the chain, by these rules."""
        value = f"{rules}:{length}".encode()
        statements.put(self._connection, tables.meta, {"name": REACHED}, {"value": value})

    def empty(self) -> None:
        """Empty the index."""
        self._connection.execute(_EMPTY)
        statements.drop(self._connection, tables.meta, name=REACHED)

    def add(self, number: int, words: str) -> None:
        """Add the words of a row to the index."""
        self._connection.execute(_ADD, {"number": number, "text": words})

    def erase(self, number: int) -> None:
        """Remove a row from the results; `purge` deletes its words for good."""
        self._drop(number)
        self._erased = True

    def _drop(self, number: int) -> None:
        self._connection.exec_driver_sql(_DROP, (number,))

    def drop_before(self, row: Row) -> None:
        """Remove a record's versions before this one from the results."""
        if row.version > 1:
            before = (_RECORD.record == row.record) & (_RECORD.version < row.version)
            chosen = select(_RECORD.number).where(before)
            for number in self._connection.execute(chosen).scalars().all():
                self._drop(number)

    def tidy(self) -> None:
        """Gather what many additions left in pieces, so that a search reads less."""
        self._connection.execute(_OPTIMIZE)

    def purge(self) -> None:
        """Rewrite the index without the words of erased rows, if there are any.

        In a contentless table FTS5 only marks them as deleted, whatever `secure-delete` says.
        """
        if self._erased:
            self._connection.execute(_OPTIMIZE)

    def numbers(self, kinds: Sequence[str], since: int, most: int) -> list[int]:
        """Return the first row numbers above `since` of last versions of records of some kinds."""
        query = _NUMBERS.format(marks=", ".join("?" * len(kinds)))
        found = self._connection.exec_driver_sql(query, (since, *map(str, kinds), most))
        return list(found.scalars())

    def rows(self, numbers: Sequence[int]) -> list[Row]:
        """Return the rows with these numbers, in order."""
        chosen = select(tables.record).where(_RECORD.number.in_(numbers))
        return [as_row(row) for row in self._connection.execute(chosen.order_by(_RECORD.number))]

    def find(self, match: str, wanted: Wanted, most: int) -> list[tuple[Row, date | None]]:
        """Return the rows that match, newest first, with the days that they are about.

        Args:
            match: A query in the language of FTS5, with every word in quotes.
            wanted: What else the rows must fit.
            most: How many to return at most.
        """
        also, values = _conditions(wanted)
        found = self._connection.exec_driver_sql(_FIND.format(also=also), (match, *values, most))
        return [(as_row(row), date.fromisoformat(row.day) if row.day else None) for row in found]


def _conditions(wanted: Wanted) -> tuple[str, list[str]]:
    """Return conditions with placeholders, and the values of these."""
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
