"""How a vault of an older version is brought up to date."""

from typing import TYPE_CHECKING

from sqlalchemy import text

from counsel_desk.storage.migrations import Steps
from counsel_desk.storage.vault import tables
from counsel_desk.storage.vault.beside import Beside

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
    Beside(operations.get_bind()).start()


ATTACHMENTS, DAYS, BESIDE = 2, 3, 4
"""The versions that brought attachments, days of last versions only, and a sum over the rest."""
STEPS: Steps = {
    ATTACHMENTS: _add_search_and_attachments,
    DAYS: _keep_days_of_last_versions,
    BESIDE: _add_owed,
}
