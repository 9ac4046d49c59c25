"""Brings older files up to date step by step, and refuses newer ones.

The schema version is the file's `user_version`. Alembic is imported only when a step is due.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from counsel_desk.storage.errors import FileNewerError, OlderFileError

if TYPE_CHECKING:
    from alembic.operations import Operations

FIRST_VERSION = 1
Steps = Mapping[int, Callable[["Operations"], None]]
"""By version: the changes from the version before. The first version needs none."""


def newest(steps: Steps) -> int:
    """Return the version that this program writes."""
    return max(steps, default=FIRST_VERSION)


def set_version(connection: Connection, steps: Steps) -> None:
    """Mark a new file with the newest version."""
    connection.exec_driver_sql(f"PRAGMA user_version = {newest(steps)}")


def version_of(connection: Connection) -> int:
    """Return the version of a file."""
    version: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    return version


def require_readable(version: int, file: str, steps: Steps, *, read_only: bool) -> None:
    """Refuse a file that this program cannot read as it is, nor bring up to date.

    Args:
        version: The file's.
        file: Its name, for an error.
        steps: All steps.
        read_only: Whether it is opened for reading only.

    Raises:
        FileNewerError: A newer program wrote it.
        OlderFileError: Steps are due, but it is opened for reading only.
    """
    if version > newest(steps):
        raise FileNewerError(file=file)
    if read_only and version < newest(steps):
        raise OlderFileError(file=file)


def migrate(connection: Connection, steps: Steps) -> None:
    """Take the steps that are due, all in one transaction.

    Args:
        connection: In a transaction; a failing step leaves the file as it was.
        steps: All steps.
    """
    version = version_of(connection)
    due = sorted(step for step in steps if step > version)
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext

    operations = Operations(MigrationContext.configure(connection))
    for step in due:
        steps[step](operations)
    set_version(connection, steps)
