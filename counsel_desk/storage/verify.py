"""Checks a database file page by page."""

from pathlib import Path

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.storage.engine import open_database, translated

PAGES = QT_TRANSLATE_NOOP("verify", "Some pages of this file were altered or damaged.")
STRUCTURE = QT_TRANSLATE_NOOP("verify", "The inner structure of this file is damaged.")


def check_file(path: Path, key: bytes) -> list[str]:
    """Return what is wrong with a database file, in sentences; an empty list if all is well.

    Args:
        path: The file; it is only read.
        key: 32 bytes.
    """
    try:
        engine = open_database(path, key)
    except KnownError as error:
        return [str(error)]
    try:
        with translated(path), engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall()
            structure = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    except KnownError as error:
        return [str(error)]
    finally:
        engine.dispose()
    return [PAGES] * bool(pages) + [STRUCTURE] * (structure != ["ok"])
