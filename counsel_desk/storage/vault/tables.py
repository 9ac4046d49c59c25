"""The tables of a vault."""

from typing import TYPE_CHECKING

from sqlalchemy import DDL, Column, Index, Integer, LargeBinary, MetaData, Table, Text, event, text

from counsel_desk.storage.migrations import Steps

if TYPE_CHECKING:
    from alembic.operations import Operations

metadata = MetaData()

record = Table(
    "record",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("record", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("parent", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("written", Text, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("body", LargeBinary),
    Column("digest", LargeBinary, nullable=False),
    # Copied from the body so that lists need not read bodies; it is not part of the digest. Only
    # the last version of a record has it, so that the indexes below hold only what is current.
    Column("day", Text),
    Index("record_version", "record", "version", unique=True),
    Index("record_kind_parent", "kind", "parent", "number"),
    Index("record_parent_day", "kind", "parent", "day", sqlite_where=text("day IS NOT NULL")),
    Index("record_kind_day", "kind", "day", sqlite_where=text("day IS NOT NULL")),
)
draft = Table(
    "draft",
    metadata,
    Column("name", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)
seen_message = Table("seen_message", metadata, Column("digest", LargeBinary, primary_key=True))


def _owed() -> tuple[Column[int], Column[str], Column[bytes]]:
    return (
        Column("number", Integer, primary_key=True),
        Column("author", Text, nullable=False),
        Column("body", LargeBinary, nullable=False),
    )


def _beside() -> tuple[Column[int], Column[int], Column[bytes]]:
    return (
        Column("only", Integer, primary_key=True),
        Column("changes", Integer, nullable=False),
        Column("total", LargeBinary, nullable=False),
    )


# What the office log is to hear, until it has.
owed = Table("owed", metadata, *_owed())
# The sum over what stands beside the records; see `beside`.
beside = Table("beside", metadata, *_beside())
meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
head = Table(
    "head",
    metadata,
    Column("only", Integer, primary_key=True),
    Column("length", Integer, nullable=False),
    Column("link", LargeBinary, nullable=False),
    Column("author", Text, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)


def _content() -> tuple[Column[str], Column[bytes]]:
    return Column("record", Text, primary_key=True), Column("content", LargeBinary, nullable=False)


# The bytes of a picture or a paper; its record in the chain holds their digest.
attachment = Table("attachment", metadata, *_content())

# The search index stores no text, only the positions of words; its rows have the numbers of
# `record`. Vowel signs (Mn, Mc) belong to words: without them a Bengali word falls apart.
# https://www.sqlite.org/fts5.html#contentless_delete_tables
SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5(text, content='', contentless_delete=1, "
    "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'\")"
)
# SQLAlchemy has no virtual tables, so this one is created beside the others.
event.listen(metadata, "after_create", DDL(SEARCH))  # type: ignore[no-untyped-call]


def _add_search_and_attachments(operations: "Operations") -> None:
    operations.create_table("attachment", *_content())
    operations.execute(SEARCH)


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
    from counsel_desk.storage.vault.beside import Beside

    operations.create_table("owed", *_owed())
    operations.create_table("beside", *_beside())
    Beside(operations.get_bind()).start()


STEPS: Steps = {2: _add_search_and_attachments, 3: _keep_days_of_last_versions, 4: _add_owed}
