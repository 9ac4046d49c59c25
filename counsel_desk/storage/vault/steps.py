"""How a vault of an older version is brought up to date."""

from typing import TYPE_CHECKING

from sqlalchemy import Column, Text, text

from counsel_desk.domain.row_days import of_record
from counsel_desk.storage.migrations import Steps
from counsel_desk.storage.vault import tables
from counsel_desk.storage.vault.beside import Beside
from counsel_desk.storage.vault.head_row import BESIDE, WITH_HEAD, HeadRow
from counsel_desk.storage.vault.search_index import SearchIndex

if TYPE_CHECKING:
    from alembic.operations import Operations


def _add_search_and_attachments(operations: "Operations") -> None:
    operations.create_table("attachment", *tables.content_columns())
    operations.execute(tables.SEARCH)


def _keep_days_of_last_versions(operations: "Operations") -> None:
    operations.drop_index("record_day")
    operations.execute(
        "UPDATE record SET day = NULL WHERE day IS NOT NULL AND EXISTS (SELECT 1 FROM record later "
        "WHERE later.record = record.record AND later.version > record.version)"
    )
    for name, columns in (
        ("record_parent_day", ["kind", "parent", "day"]),
        ("record_kind_day", ["kind", "day"]),
    ):
        operations.create_index(name, "record", columns, sqlite_where=text("day IS NOT NULL"))


def _add_owed(operations: "Operations") -> None:
    operations.create_table("owed", *tables.owed_columns())
    connection = operations.get_bind()
    operations.execute(
        "CREATE TABLE beside (only INTEGER PRIMARY KEY, changes INTEGER NOT NULL, "
        "total BLOB NOT NULL)"
    )
    counted = Beside(connection, HeadRow(connection, BESIDE)).counted()
    connection.exec_driver_sql("INSERT INTO beside VALUES (1, 1, ?)", (counted,))


def _store_sum_with_head(operations: "Operations") -> None:
    """Store with the head what changes with each save, and keep one index less.

    A save writes every page anew that it changes, and each of these was on a page of its own. The
    sum is carried on, not counted anew: one that did not hold must not hold afterwards.
    """
    connection = operations.get_bind()
    before = connection.exec_driver_sql("SELECT changes, total FROM beside").first()
    last = connection.exec_driver_sql("SELECT value FROM meta WHERE name = 'owed'").scalar()
    for column in tables.figures_of_head():
        operations.add_column("head", column)
    operations.drop_table("beside")
    row = HeadRow(connection, WITH_HEAD)
    if before is not None:
        row.now.changes, row.now.total = before
    beside = Beside(connection, row)
    if last is not None:
        row.now.owed = int(last)
        beside.changed(tables.meta.name, "owed", last, None)
        operations.execute("DELETE FROM meta WHERE name = 'owed'")
    operations.drop_index("record_kind_parent")
    operations.drop_index("record_parent_day")
    operations.create_index("record_parent_day", "record", ["kind", "parent", "day"])
    _keep_what_is_due(operations, beside)
    _index_first_letters(operations)
    beside.settle()
    row.write()


def _keep_what_is_due(operations: "Operations", beside: Beside) -> None:
    operations.add_column("record", Column("due", Text))
    where = text("due IS NOT NULL")
    operations.create_index(
        "record_parent_due", "record", ["kind", "parent", "due"], sqlite_where=where
    )
    connection = operations.get_bind()
    for number, day, due in connection.exec_driver_sql(_FOLLOW_UPS).all():
        connection.exec_driver_sql("UPDATE record SET due = ? WHERE number = ?", (due, number))
        beside.record_changed(number, of_record(day), of_record(day, due))


def _index_first_letters(operations: "Operations") -> None:
    """Begin the search index anew, with what begins with one letter; it is made in pieces."""
    operations.execute("DROP TABLE search")
    operations.execute(tables.SEARCH)
    SearchIndex(operations.get_bind()).empty()


_FOLLOW_UPS = (
    # Last versions only: these have a day.
    "SELECT number, day, follow_up FROM (SELECT number, day, "
    "json_extract(CAST(body AS TEXT), '$.follow_up') AS follow_up FROM record "
    "WHERE kind = 'note' AND day IS NOT NULL AND body IS NOT NULL) WHERE follow_up IS NOT NULL"
)
ATTACHMENTS, DAYS = 2, 3
"""The versions that brought attachments, and days of last versions only."""
STEPS: Steps = {
    ATTACHMENTS: _add_search_and_attachments,
    DAYS: _keep_days_of_last_versions,
    BESIDE: _add_owed,
    WITH_HEAD: _store_sum_with_head,
}
