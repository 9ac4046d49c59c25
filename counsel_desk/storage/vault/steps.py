"""How a vault of an older version is brought up to date."""

from typing import TYPE_CHECKING

from sqlalchemy import text

from counsel_desk.storage.migrations import Steps
from counsel_desk.storage.vault import tables
from counsel_desk.storage.vault.beside import Beside
from counsel_desk.storage.vault.head_row import BESIDE, WITH_HEAD, HeadRow

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
    # Its sum follows with the next step, which stores it elsewhere.
    operations.execute("CREATE TABLE beside (changes INTEGER NOT NULL, total BLOB NOT NULL)")


def _store_sum_with_head(operations: "Operations") -> None:
    """Store with the head what changes with each save, and keep one index less.

    A save writes every page anew that it changes, and each of these was on a page of its own.
    """
    connection = operations.get_bind()
    before = connection.exec_driver_sql("SELECT changes FROM beside").first()
    last = connection.exec_driver_sql("SELECT value FROM meta WHERE name = 'owed'").first()
    for column in tables.figures_of_head():
        operations.add_column("head", column)
    operations.execute("DELETE FROM meta WHERE name = 'owed'")
    operations.drop_table("beside")
    row = HeadRow(connection, WITH_HEAD)
    row.now.owed = int(last[0]) if last else 0
    Beside(connection, row).start(before[0] + 1 if before else 1)
    row.write()
    operations.drop_index("record_kind_parent")
    operations.drop_index("record_parent_day")
    operations.create_index("record_parent_day", "record", ["kind", "parent", "day"])


ATTACHMENTS, DAYS = 2, 3
"""The versions that brought attachments, and days of last versions only."""
STEPS: Steps = {
    ATTACHMENTS: _add_search_and_attachments,
    DAYS: _keep_days_of_last_versions,
    BESIDE: _add_owed,
    WITH_HEAD: _store_sum_with_head,
}
