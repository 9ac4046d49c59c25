"""The tables of the office register.

Keys for look-ups have columns of their own; `body` holds the whole object as JSON.
"""

from typing import TYPE_CHECKING

from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table, Text

from counsel_desk.storage.migrations import Steps

if TYPE_CHECKING:
    from alembic.operations import Operations

metadata = MetaData()


def _body() -> Column[bytes]:
    return Column("body", LargeBinary, nullable=False)


def _key(name: str) -> Column[str]:
    return Column(name, Text, primary_key=True)


office = Table("office", metadata, Column("only", Integer, primary_key=True), _body())
person = Table(
    "person",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("person", Text, nullable=False, unique=True),
    Column("name_folded", Text, nullable=False, unique=True),
    _body(),
)
certificate = Table(
    "certificate", metadata, _key("person"), Column("epoch", Integer, primary_key=True), _body()
)
answer = Table(
    "answer", metadata, _key("person"), Column("epoch", Integer, primary_key=True), _body()
)
request = Table("request", metadata, _key("person"), _body())
bundle = Table("bundle", metadata, _key("person"), _key("slot"), _body())
kept_secret = Table("kept_secret", metadata, _key("person"), _key("name"), _body())
vault = Table(
    "vault",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("vault", Text, nullable=False, unique=True),
    _body(),
)
vault_grant = Table(
    "vault_grant",
    metadata,
    _key("vault"),
    Column("epoch", Integer, primary_key=True),
    _key("person"),
    _body(),
)
envelope = Table(
    "envelope",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("message", Text, nullable=False, unique=True),
    Column("recipient", Text, nullable=False, index=True),
    _body(),
)
audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("person", Text, nullable=False, index=True),
    Column("link", LargeBinary, nullable=False),
    _body(),
)
witness = Table(
    "witness",
    metadata,
    _key("vault"),
    Column("length", Integer, nullable=False),
    Column("link", LargeBinary, nullable=False),
    Column("author", Text, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)
audit_head = Table(
    "audit_head",
    metadata,
    Column("only", Integer, primary_key=True),
    Column("length", Integer, nullable=False),
    Column("link", LargeBinary, nullable=False),
)
seal = Table("seal", metadata, _key("vault"), _body())
figures = Table("figures", metadata, _key("person"), _body())
policy = Table("policy", metadata, Column("only", Integer, primary_key=True), _body())
failure = Table(
    "failure",
    metadata,
    _key("name_folded"),
    Column("times", Integer, nullable=False),
    Column("instant", Text),
)


def _add_seals_and_answers(operations: "Operations") -> None:
    operations.create_table("seal", _key("vault"), _body())
    epoch = Column("epoch", Integer, primary_key=True)
    operations.create_table("answer", _key("person"), epoch, _body())


def _add_policy(operations: "Operations") -> None:
    operations.create_table("policy", Column("only", Integer, primary_key=True), _body())


def _add_kept_secrets(operations: "Operations") -> None:
    operations.create_table("kept_secret", _key("person"), _key("name"), _body())


STEPS: Steps = {2: _add_seals_and_answers, 3: _add_policy, 4: _add_kept_secrets}
