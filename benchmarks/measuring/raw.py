"""The baselines: the bare libraries with the same data."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PRAGMAS = (
    "cipher_log_level = NONE",
    "cipher_memory_security = ON",
    "journal_mode = DELETE",
    "synchronous = EXTRA",
    "secure_delete = ON",
    "temp_store = MEMORY",
)


@contextmanager
def database(path: Path) -> Iterator[Any]:
    """Open a bare SQLCipher file with the desk's settings."""
    import sqlcipher3.dbapi2 as sqlcipher

    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{'11' * 32}'\"")
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    try:
        yield connection
    finally:
        connection.close()


def fill(connection: Any, notes: int, clients: int, body: bytes) -> None:
    """Write notes into a bare table, in one transaction."""
    connection.execute("CREATE TABLE note (number INTEGER PRIMARY KEY, client TEXT, body BLOB)")
    connection.execute("CREATE INDEX by_client ON note (client)")
    connection.execute("BEGIN IMMEDIATE")
    rows = ((number, str(number % clients), body) for number in range(notes))
    connection.executemany("INSERT INTO note VALUES (?, ?, ?)", rows)
    connection.execute("COMMIT")


def save(connection: Any, body: bytes) -> None:
    """Commit one note."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO note (client, body) VALUES ('0', ?)", (body,))
    connection.execute("COMMIT")


def of_client(connection: Any, client: str) -> list[Any]:
    """Read one client's notes."""
    found: list[Any] = connection.execute(
        "SELECT * FROM note WHERE client = ? ORDER BY number", (client,)
    ).fetchall()
    return found


def everything(connection: Any) -> list[Any]:
    """Read and decrypt every note."""
    found: list[Any] = connection.execute("SELECT sum(length(body)) FROM note").fetchall()
    return found


def fill_text(connection: Any, texts: list[str]) -> None:
    """Write notes into a bare full-text table, in one transaction."""
    connection.execute(
        'CREATE VIRTUAL TABLE text USING fts5(body, tokenize="unicode61 remove_diacritics 0 '
        "categories 'L* N* Co Mn Mc'\")"
    )
    connection.execute("BEGIN IMMEDIATE")
    rows = ((text,) for text in texts)
    connection.executemany("INSERT INTO text (body) VALUES (?)", rows)
    connection.execute("COMMIT")


def find(connection: Any, match: str, most: int) -> list[Any]:
    """Return the newest notes that match, each with a snippet."""
    found: list[Any] = connection.execute(
        "SELECT rowid, snippet(text, 0, '[', ']', '…', 24) FROM text WHERE text MATCH ? "
        "ORDER BY rowid DESC LIMIT ?",
        (match, most),
    ).fetchall()
    return found


def pdf(lines: list[str]) -> bytes:
    """Set shaped lines with bare reportlab, on as many pages as they need."""
    from io import BytesIO

    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    from counsel_desk.reports import fonts

    fonts.load()
    out = BytesIO()
    style = ParagraphStyle(
        "body", fontName=f"{fonts.BENGALI}-Regular", fontSize=11, leading=17, shaping=1
    )
    SimpleDocTemplate(out, pagesize=A4).build([Paragraph(line, style) for line in lines])
    return out.getvalue()
