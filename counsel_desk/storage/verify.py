"""Checks a database file page by page.

In a page that is free there is nothing, and SQLite writes it anew before it is used. A power cut
may leave one half-written, because the journal holds no copy of a page that was free before:
https://www.sqlite.org/tempfiles.html#rollback_journals. So whether those count has to be said.
"""

from pathlib import Path

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.storage.engine import PAGE_BYTES, open_database, translated

PAGES = QT_TRANSLATE_NOOP("verify", "Some pages of this file were altered or damaged.")
STRUCTURE = QT_TRANSLATE_NOOP("verify", "The inner structure of this file is damaged.")


def check_file(path: Path, key: bytes, *, free_too: bool = False) -> list[str]:
    """Return what is wrong with a database file, in sentences; an empty list if all is well.

    Args:
        path: The file; it is only read.
        key: 32 bytes.
        free_too: Whether pages that are free are checked as well.
    """
    try:
        engine = open_database(path, key)
    except KnownError as error:
        return [str(error)]
    try:
        with translated(path), engine.connect() as connection:
            # Nobody writes to the file during a transaction. SQLCipher checks each page that is
            # read, and a new connection has read none of them before.
            connection.exec_driver_sql("BEGIN")
            structure = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            whole = path.stat().st_size == pages * PAGE_BYTES
            if free_too:
                found = connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall()
                whole = whole and not found
    except KnownError as error:
        return [str(error)]
    finally:
        engine.dispose()
    return [PAGES] * (not whole) + [STRUCTURE] * (structure != ["ok"])
