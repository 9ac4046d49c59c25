"""How a vault of an older version is brought up to date."""

from typing import TYPE_CHECKING

from sqlalchemy import Column, Text, text

from counsel_desk.storage.migrations import Steps
from counsel_desk.storage.vault import tables
from counsel_desk.storage.vault.beside import Beside, of_record
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
    operations.create_table("beside", *tables.beside_columns())
    Beside(operations.get_bind(), with_due=False).start()


def _keep_what_is_due(operations: "Operations") -> None:
    operations.add_column("record", Column("due", Text))
    where = text("due IS NOT NULL")
    operations.create_index(
        "record_parent_due", "record", ["kind", "parent", "due"], sqlite_where=where
    )
    connection = operations.get_bind()
    beside = Beside(connection)
    for number, day, due in connection.exec_driver_sql(_FOLLOW_UPS).all():
        connection.exec_driver_sql("UPDATE record SET due = ? WHERE number = ?", (due, number))
        beside.record_changed(number, of_record(day), of_record(day, due))
    beside.write()
    # Made anew with what begins with one letter, piece after piece, as after a change of key.
    operations.execute("DROP TABLE search")
    operations.execute(tables.SEARCH)
    SearchIndex(connection).empty()


_FOLLOW_UPS = (
    # Last versions only: these have a day.
    "SELECT number, day, follow_up FROM (SELECT number, day, "
    "json_extract(CAST(body AS TEXT), '$.follow_up') AS follow_up FROM record "
    "WHERE kind = 'note' AND day IS NOT NULL AND body IS NOT NULL) WHERE follow_up IS NOT NULL"
)
ATTACHMENTS, DAYS, BESIDE, DUE = 2, 3, 4, 5
"""The versions that brought attachments, days of last versions only, a sum over the rest, and the
days by which something is due."""
STEPS: Steps = {
    ATTACHMENTS: _add_search_and_attachments,
    DAYS: _keep_days_of_last_versions,
    BESIDE: _add_owed,
    DUE: _keep_what_is_due,
}
