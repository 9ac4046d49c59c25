"""The tables of the office register: the office log, and what is kept beside it.

Keys for look-ups have columns of their own; `body` holds the whole object as JSON. Rows beside the
log are found by a digest that the log names, or are locked by their owner's own keys, so nothing
rests on whether they are there.
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


def _entry() -> tuple[Column[int], Column[str], Column[str], Column[str], Column[bytes]]:
    return (
        Column("number", Integer, primary_key=True),
        Column("kind", Text, nullable=False),
        Column("author", Text, nullable=False),
        Column("instant", Text, nullable=False),
        Column("signature", LargeBinary, nullable=False),
    )


def _digest() -> Column[bytes]:
    return Column("digest", LargeBinary, primary_key=True)


def _only() -> Column[int]:
    return Column("only", Integer, primary_key=True)


def _parcel() -> tuple[Column[str], Column[int], Column[str], Column[bytes], Column[bytes]]:
    return (
        Column("sender", Text, primary_key=True),
        Column("number", Integer, primary_key=True),
        Column("recipient", Text, nullable=False),
        Column("digest", LargeBinary, nullable=False),
        Column("body", LargeBinary),
    )


entry = Table("entry", metadata, *_entry(), _body())
blob = Table("blob", metadata, _digest(), _body())
bundle = Table("bundle", metadata, _key("person"), _key("slot"), _body())
kept_secret = Table("kept_secret", metadata, _key("person"), _key("name"), _body())
checkpoint = Table("checkpoint", metadata, _only(), _body())
kept = Table("exchange", metadata, _key("kind"), _key("name"), _body())
parcel = Table("parcel", metadata, *_parcel())
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
    operations.create_table("policy", _only(), _body())


def _add_kept_secrets(operations: "Operations") -> None:
    operations.create_table("kept_secret", _key("person"), _key("name"), _body())


def _add_log(operations: "Operations") -> None:
    operations.create_table("entry", *_entry(), _body())
    operations.create_table("blob", _digest(), _body())
    operations.create_table("checkpoint", _only(), _body())


def _add_exchange(operations: "Operations") -> None:
    operations.create_table("exchange", _key("kind"), _key("name"), _body())
    operations.create_table("parcel", *_parcel())


STEPS: Steps = {
    2: _add_seals_and_answers,
    3: _add_policy,
    4: _add_kept_secrets,
    5: _add_log,
    6: _add_exchange,
}
