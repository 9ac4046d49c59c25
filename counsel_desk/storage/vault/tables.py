"""The tables of a vault."""

from sqlalchemy import DDL, Column, Index, Integer, LargeBinary, MetaData, Table, Text, event, text

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
    # the last version of a record has it.
    Column("day", Text),
    # The same for the day by which something that it says is due.
    Column("due", Text),
    Index("record_version", "record", "version", unique=True),
    Index("record_parent_day", "kind", "parent", "day"),
    Index("record_kind_day", "kind", "day", sqlite_where=text("day IS NOT NULL")),
    Index("record_parent_due", "kind", "parent", "due", sqlite_where=text("due IS NOT NULL")),
)
draft = Table(
    "draft",
    metadata,
    Column("name", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)
seen_message = Table("seen_message", metadata, Column("digest", LargeBinary, primary_key=True))


def owed_columns() -> tuple[Column[int], Column[str], Column[bytes]]:
    """Return the columns of what is owed to the office log."""
    return (
        Column("number", Integer, primary_key=True),
        Column("author", Text, nullable=False),
        Column("body", LargeBinary, nullable=False),
    )


def figures_of_head() -> tuple[Column[int], Column[bytes], Column[int]]:
    """Return the columns of the head for what stands beside the records.

    They are the number of transactions that changed it, the sum over it (see `beside`), and the
    number of the last row of `owed`. Each save changes them, so they share a page with the head.
    """
    return (
        Column("changes", Integer, nullable=False, server_default=text("0")),
        Column("total", LargeBinary, nullable=False, server_default=text(f"x'{'00' * 32}'")),
        Column("owed", Integer, nullable=False, server_default=text("0")),
    )


# What the office log is to hear, until it has.
owed = Table("owed", metadata, *owed_columns())
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
    *figures_of_head(),
)


def content_columns() -> tuple[Column[str], Column[bytes]]:
    """Return the columns of an attachment."""
    return Column("record", Text, primary_key=True), Column("content", LargeBinary, nullable=False)


# The bytes of a picture or a paper; its record in the chain holds their digest.
attachment = Table("attachment", metadata, *content_columns())

# The search index stores no text, only the positions of words; its rows have the numbers of
# `record`. Vowel signs (Mn, Mc) belong to words: without them a Bengali word falls apart. What
# begins with one letter is indexed too: a third of all words may, and gathering them takes seconds.
# https://www.sqlite.org/fts5.html#contentless_delete_tables
SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5(text, content='', contentless_delete=1, prefix='1', "
    "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'\")"
)
# SQLAlchemy has no virtual tables, so this one is created beside the others.
event.listen(metadata, "after_create", DDL(SEARCH))  # type: ignore[no-untyped-call]
