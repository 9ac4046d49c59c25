"""Reads and writes a vault within one transaction."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, TextClause, func, insert, select

from counsel_desk.domain.chain import Head, PlainRow, Row
from counsel_desk.domain.records import Kind
from counsel_desk.domain.row_days import SumOfDays, of_record
from counsel_desk.storage import statements
from counsel_desk.storage.migrations import newest
from counsel_desk.storage.vault import record_queries as queries
from counsel_desk.storage.vault import tables
from counsel_desk.storage.vault.beside import Beside, of_debt
from counsel_desk.storage.vault.head_row import BESIDE, WITH_HEAD, HeadRow
from counsel_desk.storage.vault.rows import as_row, last_versions
from counsel_desk.storage.vault.search_index import SearchIndex
from counsel_desk.storage.vault.steps import ATTACHMENTS, STEPS

_LAST_SIGN = "\U0010ffff"
"""No name has a sign that comes after it."""
_RECORD = tables.record.c
_ATTACHMENT = tables.attachment.c
_BODY, _WIDTH = 8, 10
"""Where the body of a row is as it is stored, and how many columns are digested."""
_ASKED = 500
"""How many records are asked for in one query."""
_COPIED = 500
"""How many rows are in memory at a time while a vault is read through or copied."""
_COPIED_OF = {tables.attachment: 1}
"""The same for tables whose rows are large."""


class VaultTransaction:
    """One transaction on a vault; see the port of the same name.

    Args:
        connection: The connection, in a transaction.
        version: The version of the file.

    Attributes:
        index: The vault's search index.
    """

    def __init__(self, connection: Connection, version: int = newest(STEPS)) -> None:
        self._connection, self._version = connection, version
        self.index = SearchIndex(connection)
        self._row = HeadRow(connection, version)
        self._beside = Beside(connection, self._row)

    def beside(self) -> tuple[int, bytes]:
        """Return how often what stands beside the records changed, and the sum over it."""
        return self._beside.state()

    def raise_changes(self, number: int) -> None:
        """Have the change of this transaction beside the records counted as this one."""
        self._beside.raise_to(number)

    def beside_holds(self, days: SumOfDays | None = None) -> bool:
        """Return whether what stands beside the records is what the sum is over.

        Older files have no sum; it is begun when they are brought up to date.

        Args:
            days: What `plain_rows` added up; read again if it is not given.
        """
        return self._version < BESIDE or self._beside.counted(days) == self._beside.state()[1]

    def settle(self) -> None:
        """Store what changes with each save, before the transaction ends."""
        self._beside.settle()
        self._row.write()

    def head(self) -> tuple[Head, str, bytes]:
        """Return the head, who signed it and the signature."""
        return self._row.now.head, self._row.now.author, self._row.now.signature

    def set_head(self, head: Head, author: str, signature: bytes) -> None:
        """Store a signed head."""
        row = self._row.now
        row.length, row.link, row.author, row.signature = head.length, head.link, author, signature

    def append(self, row: Row, day: date | None = None, due: date | None = None) -> None:
        """Append a row, with the day that it is about and by which something is due, if any.

        The version before it is no longer found by its days.
        """
        if row.version > 1:
            self._supersede(row)
        about = day.isoformat() if day else None
        until = due.isoformat() if due else None
        if about or until:
            bound = of_record(about, until, erased=row.body is None)
            self._beside.record_changed(row.number, None, bound)
        values = {
            "number": row.number,
            "record": row.record,
            "version": row.version,
            "kind": row.kind,
            "parent": row.parent,
            "author": row.author,
            "written": row.written.isoformat(),
            "salt": row.salt,
            "body": row.body,
            "digest": row.digest,
            "day": about,
            "due": until,
        }
        statements.add(self._connection, tables.record, values)

    def _supersede(self, row: Row) -> None:
        """Have the versions before one no longer found by their days."""
        before = (row.record, row.version)
        found = statements.run(self._connection, queries.SUPERSEDED, before).fetchall()
        for number, day, due, erased in found:
            old = of_record(day, due, erased=bool(erased))
            new = of_record(None, erased=bool(erased))
            self._beside.record_changed(number, old, new)
        statements.run(self._connection, queries.SUPERSEDE, before)

    def latest(self, record: str) -> Row | None:
        """Return the last version of a record."""
        row = statements.run(self._connection, queries.LATEST, (record,)).fetchone()
        return None if row is None else as_row(row)

    def latest_of(self, kind: str, parent: str | None = None) -> list[Row]:
        """Return the last version of every record of a kind, oldest record first."""
        if parent is not None:
            # Few versions are not the last: choosing here costs less than asking for each.
            every = statements.run(self._connection, queries.OF_PARENT, (str(kind), parent))
            return [as_row(row) for row in last_versions(every)]
        values = (str(kind),)
        found = [as_row(row) for row in statements.run(self._connection, queries.LATEST_OF, values)]
        # Asked only where it matters, since preparing both in one query takes four times as long.
        amended = any(row.version > 1 for row in found)
        begun: dict[str, int] = {}
        if amended:
            begun.update(statements.run(self._connection, queries.FIRST_OF, values))
        # Sorted here, since SQLite would hold every body a second time while it sorts.
        return sorted(found, key=lambda row: begun.get(row.record, row.number))

    def latest_below(self, parent: str, kinds: Sequence[str]) -> list[Row]:
        """Return the last version of every record of some kinds that belongs to `parent`."""
        marks = ", ".join("?" * len(kinds))
        found = self._connection.exec_driver_sql(
            queries.LATEST_BELOW.format(marks=marks), (*map(str, kinds), parent)
        )
        return [as_row(row) for row in found]

    def latest_among(self, records: Iterable[str]) -> list[Row]:
        """Return the last version of each of some records."""
        left, found = list(records), list[Row]()
        while left:
            some, left = left[:_ASKED], left[_ASKED:]
            query = queries.LATEST_AMONG.format(marks=", ".join("?" * len(some)))
            found += map(as_row, self._connection.exec_driver_sql(query, tuple(some)))
        return found

    def last_days(self, kind: str) -> dict[str, date]:
        """Return, by parent, the last day that the last versions of its records are about."""
        found = self._connection.execute(queries.LAST_DAYS, {"kind": kind})
        return {parent: date.fromisoformat(day) for parent, day in found}

    def after_last_day(self, kind: str, other: str, last: date) -> list[tuple[str, str, date]]:
        """Return what is about a day after the last day that records of another kind are about.

        Args:
            kind: The kind of the records; only their last versions count.
            other: The other kind.
            last: No later day counts.

        Returns:
            Parent, record and day, the latest first.
        """
        values = {"kind": kind, "other": other, "last": last.isoformat()}
        found = self._connection.execute(queries.AFTER_LAST_DAY, values)
        return [(parent, record, date.fromisoformat(day)) for parent, record, day in found]

    def due_after_last_day(self, kind: str) -> list[tuple[str, date]]:
        """Return parent and day of what is due after the last day the parent's records are about.

        Args:
            kind: The kind of the records; only their last versions count.
        """
        found = self._connection.execute(queries.DUE_AFTER_LAST_DAY, {"kind": kind})
        return [(parent, date.fromisoformat(due)) for parent, due in found]

    def records_between(self, kind: str, first: date, last: date) -> list[str]:
        """Return the records of a kind whose last version is about one of these days, in order."""
        return [row.record for row in self._between(queries.RECORDS_BETWEEN, kind, first, last)]

    def rows_between(self, kind: str, first: date, last: date) -> list[Row]:
        """Return the last versions of a kind that are about one of these days, in order."""
        return [as_row(row) for row in self._between(queries.ROWS_BETWEEN, kind, first, last)]

    def days_between(self, kind: str, first: date, last: date) -> list[tuple[str, date]]:
        """Return parent and day of the records that are about one of these days, in order."""
        found = self._between(queries.DAYS_BETWEEN, kind, first, last)
        return [(row.parent, date.fromisoformat(row.day)) for row in found]

    def _between(self, query: TextClause, kind: str, first: date, last: date) -> Iterable[Any]:
        days = {"first": first.isoformat(), "last": last.isoformat()}
        return self._connection.execute(query, {"kind": kind, **days})

    def days_until(self, kind: str, parent: str, last: date) -> Iterator[tuple[str, date]]:
        """Return a parent's records of a kind with a day up to `last`, the latest first."""
        values = (str(kind), parent, last.isoformat())
        with self._connection.exec_driver_sql(queries.UNTIL, values) as found:
            for row in found:
                yield row.record, date.fromisoformat(row.day)

    def versions(self, record: str) -> list[Row]:
        """Return every version of a record, oldest first."""
        chosen = select(tables.record).where(_RECORD.record == record)
        rows = self._connection.execute(chosen.order_by(_RECORD.version))
        return [as_row(row) for row in rows]

    def versions_of(self, kind: str) -> list[Row]:
        """Return every version of every record of a kind, in order."""
        chosen = select(tables.record).where(_RECORD.kind == kind)
        return [as_row(row) for row in self._connection.execute(chosen.order_by(_RECORD.number))]

    def of_parent(self, parent: str) -> list[Row]:
        """Return every version of every record that belongs to `parent`, in order."""
        # Naming the kinds lets SQLite use the index on kind and parent.
        chosen = select(tables.record).where(_RECORD.kind.in_(list(Kind)), _RECORD.parent == parent)
        return [as_row(row) for row in self._connection.execute(chosen.order_by(_RECORD.number))]

    def rows(self) -> Iterator[Row]:
        """Return every row, in order."""
        return self.rows_after(0)

    def rows_after(self, number: int) -> Iterator[Row]:
        """Return every row after a number, in order."""
        chosen = select(tables.record).where(_RECORD.number > number)
        for row in self._connection.execute(chosen.order_by(_RECORD.number)):
            yield as_row(row)

    def plain_rows(self, days: SumOfDays | None = None) -> Iterator[PlainRow]:
        """Return every row as it is stored, in order; several times as fast for a whole chain.

        Args:
            days: Is added to, for `beside_holds`.
        """
        if days is None or self._version < BESIDE:
            yield from statements.run(self._connection, queries.PLAIN)
            return
        chosen = queries.PLAIN_AND_DAYS if self._version >= WITH_HEAD else queries.PLAIN_AND_DAY
        for row in statements.run(self._connection, chosen):
            day, due, erased = row[_WIDTH], row[_WIDTH + 1], row[_BODY] is None
            if day is not None or due is not None or erased:
                days.add((row[0], day, due, erased))
            yield row[:_WIDTH]

    def copy_to(self, target: Connection) -> None:
        """Copy every row of every table to another file with the same tables, still empty.

        The index is not copied: the first search builds it again.
        """
        for table in tables.metadata.sorted_tables:
            amount = _COPIED_OF.get(table, _COPIED)
            found = self._connection.execution_options(yield_per=amount).execute(select(table))
            for rows in found.mappings().partitions():
                target.execute(insert(table), [dict(row) for row in rows])
        SearchIndex(target).empty()

    def erase(self, record: str) -> None:
        """Delete the bodies of a record for good, with their salts and its attachment.

        Its words are no longer found; `purge` of the index deletes them as well.
        """
        erased = of_record(None, erased=True)
        found = self._connection.exec_driver_sql(queries.TO_ERASE, (record,))
        for number, day, due, gone in found.all():
            self.index.erase(number)
            self._beside.record_changed(number, of_record(day, due, erased=bool(gone)), erased)
        self._connection.exec_driver_sql(queries.ERASE, (record,))
        statements.drop(self._connection, tables.attachment, record=record)

    def put_attachment(self, record: str, content: bytes) -> None:
        """Store the bytes of an attachment."""
        statements.add(self._connection, tables.attachment, {"record": record, "content": content})

    def attachment(self, record: str) -> bytes | None:
        """Return the bytes of an attachment."""
        content: bytes | None = statements.value(
            self._connection, tables.attachment, "content", record=record
        )
        return content

    def attachments(self) -> dict[str, int]:
        """Return, by record, how many bytes every attachment has."""
        if self._version < ATTACHMENTS:
            return {}
        chosen = select(_ATTACHMENT.record, func.length(_ATTACHMENT.content))
        return {row[0]: row[1] for row in self._connection.execute(chosen)}

    def draft(self, name: str) -> bytes | None:
        """Return a draft."""
        body: bytes | None = statements.value(self._connection, tables.draft, "body", name=name)
        return body

    def put_draft(self, name: str, body: bytes) -> None:
        """Store a draft."""
        self._beside.changed(tables.draft.name, name, self.draft(name), body)
        statements.put(self._connection, tables.draft, {"name": name}, {"body": body})

    def drop_draft(self, name: str) -> None:
        """Delete a draft."""
        self._beside.changed(tables.draft.name, name, self.draft(name), None)
        statements.drop(self._connection, tables.draft, name=name)

    def drafts(self, prefix: str = "") -> list[str]:
        """Return the names of the drafts, or of those that begin with a prefix."""
        bounds = (prefix, prefix + _LAST_SIGN)
        return [name for (name,) in statements.run(self._connection, queries.DRAFTS, bounds)]

    def last_owed(self) -> int:
        """Return the number of what was stored last for the office log to hear."""
        return self._row.now.owed

    def owe(self, author: str, body: bytes) -> None:
        """Store what the office log is to hear from somebody, after what it is to hear before."""
        self._row.now.owed += 1
        number = self._row.now.owed
        self._beside.changed(tables.owed.name, str(number), None, of_debt(author, body))
        statements.add(
            self._connection, tables.owed, {"number": number, "author": author, "body": body}
        )

    def owed(self, author: str, after: int = 0) -> list[tuple[int, bytes]]:
        """Return what the office log is to hear from somebody, after a number, in order."""
        found: list[tuple[int, bytes]] = statements.run(
            self._connection, queries.OWED, (author, after)
        ).fetchall()
        return found

    def drop_owed(self, author: str, until: int) -> bool:
        """Delete what the office log has heard from somebody; return whether there was any."""
        found = statements.run(self._connection, queries.HEARD, (author, until)).fetchall()
        for number, body in found:
            self._beside.changed(tables.owed.name, str(number), of_debt(author, body), None)
            statements.drop(self._connection, tables.owed, number=number)
        return bool(found)

    def seen(self, message: str) -> bool:
        """Return whether a message was received before."""
        digest = _digest(message)
        found = statements.value(self._connection, tables.seen_message, "digest", digest=digest)
        return found is not None

    def remember(self, message: str) -> None:
        """Remember that a message was received; only a digest of its id is stored."""
        self._beside.changed(tables.seen_message.name, _digest(message).hex(), None, b"")
        statements.add(self._connection, tables.seen_message, {"digest": _digest(message)})

    def meta(self, name: str) -> bytes | None:
        """Return what is stored under a name beside the records."""
        value: bytes | None = statements.value(self._connection, tables.meta, "value", name=name)
        return value

    def put_meta(self, name: str, value: bytes) -> None:
        """Store something under a name beside the records."""
        self._beside.changed(tables.meta.name, name, self.meta(name), value)
        statements.put(self._connection, tables.meta, {"name": name}, {"value": value})


def _digest(message: str) -> bytes:
    return hashlib.sha256(b"counsel_desk.seen.1:" + message.encode()).digest()
