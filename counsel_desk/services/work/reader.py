"""Reads records, checked against their digests, but nothing of a sealed file."""

from collections.abc import Iterable
from datetime import date
from typing import TypeGuard, TypeVar

import msgspec

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Row
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import AlarmError
from counsel_desk.services.ports.stores import VaultTransaction
from counsel_desk.services.work import file_marks

Body = TypeVar("Body")


class RecordAlteredError(AlarmError):
    """A record is not as it was written."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A record in this file is not as it was written. Nothing has been changed. Please do not "
        "go on here, and ask the administrator to look at the backups.",
    )


class Reader:
    """Reads records in one transaction, but nothing of a sealed file.

    Attributes:
        sealed: Record ids of the clients whose files are sealed.
    """

    def __init__(self, transaction: VaultTransaction) -> None:
        self.transaction = transaction
        self.sealed = file_marks.sealed(transaction)

    def including_sealed(self) -> "Reader":
        """Return a reader that also reads sealed files, for retention and erasure."""
        reader = Reader(self.transaction)
        reader.sealed = frozenset()
        return reader

    def _readable(self, row: Row | None) -> TypeGuard[Row]:
        """Return whether a row exists, is not erased and is not in a sealed file."""
        return (
            row is not None
            and row.body is not None
            and not self.sealed.intersection((row.record, row.parent))
        )

    def get(self, record: str, shape: type[Body]) -> Filed[Body] | None:
        """Return the latest version of a record, or `None` if there is none."""
        row = self.transaction.latest(record)
        return _filed(row, shape) if self._readable(row) else None

    def several(self, records: Iterable[str], shape: type[Body]) -> dict[str, Filed[Body]]:
        """Return the latest version of each of some records that there is, by record."""
        rows = self.transaction.latest_among(dict.fromkeys(records))
        return {row.record: _filed(row, shape) for row in rows if self._readable(row)}

    def latest(self, kind: Kind, shape: type[Body], parent: str | None = None) -> list[Filed[Body]]:
        """Return the latest version of every record of a kind, oldest record first."""
        rows = self.transaction.latest_of(kind, parent)
        return [_filed(row, shape) for row in rows if self._readable(row)]

    def latest_with_parent(self, kind: Kind, shape: type[Body]) -> list[tuple[str, Filed[Body]]]:
        """Return the latest version of every record of a kind, each after its parent's id."""
        rows = self.transaction.latest_of(kind)
        return [(row.parent, _filed(row, shape)) for row in rows if self._readable(row)]

    def between(self, kind: Kind, shape: type[Body], first: date, last: date) -> list[Filed[Body]]:
        """Return the records of a kind that are about one of these days, by day."""
        rows = self.transaction.rows_between(kind, first, last)
        return [_filed(row, shape) for row in rows if self._readable(row)]

    def days_between(self, kind: Kind, first: date, last: date) -> list[tuple[str, date]]:
        """Return parent and day of each record of a kind about one of these days, by day."""
        found = self.transaction.days_between(kind, first, last)
        return [(parent, day) for parent, day in found if parent not in self.sealed]

    def after_last_day(self, kind: Kind, other: Kind, last: date) -> list[tuple[str, str, date]]:
        """Return parent, record and day of what is about a day after the last one of another kind.

        Args:
            kind: The kind of the records.
            other: The other kind.
            last: No later day counts.

        Returns:
            The latest day first. No record is read for it.
        """
        found = self.transaction.after_last_day(kind, other, last)
        return [one for one in found if one[0] not in self.sealed]

    def due_after_last_day(self, kind: Kind) -> list[tuple[str, date]]:
        """Return parent and day of what is due after the last day the parent's records are about.

        No record is read for it.
        """
        found = self.transaction.due_after_last_day(kind)
        return [(parent, due) for parent, due in found if parent not in self.sealed]

    def versions(self, record: str, shape: type[Body]) -> list[Filed[Body]]:
        """Return every version of a record that is not erased, oldest first."""
        rows = self.transaction.versions(record)
        return [_filed(row, shape) for row in rows if self._readable(row)]

    def histories(self, kind: Kind, shape: type[Body]) -> dict[str, list[Filed[Body]]]:
        """Return every version of each record of a kind, by record, oldest first."""
        found: dict[str, list[Filed[Body]]] = {}
        for row in self.transaction.versions_of(kind):
            if self._readable(row):
                found.setdefault(row.record, []).append(_filed(row, shape))
        return found

    def parent(self, record: str) -> str:
        """Return the record that `record` belongs to, or ``""``."""
        row = self.transaction.latest(record)
        return "" if row is None else row.parent


def _filed(row: Row, shape: type[Body]) -> Filed[Body]:
    if chain.row_digest(row) != row.digest:
        raise RecordAlteredError
    body = msgspec.json.decode(row.body or b"", type=shape)
    return Filed(row.record, row.version, row.written, row.author, body)
