"""The tables of a vault."""

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text

from counsel_desk.storage.migrations import Steps

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
    # Taken from the body so that lists need not read bodies; it is no part of the digest.
    Column("day", Text),
    Index("record_version", "record", "version", unique=True),
    Index("record_kind_parent", "kind", "parent", "number"),
    Index("record_day", "kind", "record", "version", "parent", "day"),
)
draft = Table(
    "draft",
    metadata,
    Column("name", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)
seen_message = Table("seen_message", metadata, Column("digest", LargeBinary, primary_key=True))
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

STEPS: Steps = {}
