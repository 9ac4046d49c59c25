"""Reads the tables of the register of an earlier version, and drops them when they are empty."""

from typing import TypeVar

import msgspec
from sqlalchemy import Connection

from counsel_desk.domain.chain import Head
from counsel_desk.domain.office.older_office import (
    OlderAction,
    OlderCertificate,
    OlderGrant,
    OlderMember,
    OlderOffice,
    OlderPlace,
    OlderPolicy,
    OlderRow,
)
from counsel_desk.domain.trust import Envelope

Shape = TypeVar("Shape")
_TABLES = (
    "office",
    "person",
    "certificate",
    "answer",
    "request",
    "vault",
    "vault_grant",
    "envelope",
    "audit",
    "audit_head",
    "witness",
    "seal",
    "figures",
    "policy",
)
_THERE = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'office'"


def read(connection: Connection) -> OlderOffice | None:
    """Return what the tables hold; `None` if the register never had them, or has them no more."""
    if not connection.exec_driver_sql(_THERE).scalar_one():
        return None
    office = _bodies(connection, "office", OlderRow)
    if not office:
        return None
    policies = _bodies(connection, "policy", OlderPolicy)
    answers = connection.exec_driver_sql("SELECT person, epoch, body FROM answer")
    witnesses = connection.exec_driver_sql("SELECT vault, length, link FROM witness")
    return OlderOffice(
        office[0],
        _bodies(connection, "person", OlderMember, "number"),
        _bodies(connection, "certificate", OlderCertificate, "epoch"),
        {(person, epoch): body for person, epoch, body in answers},
        policies[0] if policies else None,
        _bodies(connection, "vault", OlderPlace, "number"),
        _bodies(connection, "vault_grant", OlderGrant, "epoch"),
        {vault: Head(length, link) for vault, length, link in witnesses},
        _bodies(connection, "envelope", Envelope, "number"),
        _bodies(connection, "audit", OlderAction, "number"),
    )


def _bodies(
    connection: Connection, table: str, shape: type[Shape], order: str = "1"
) -> tuple[Shape, ...]:
    rows = connection.exec_driver_sql(f"SELECT body FROM {table} ORDER BY {order}")  # noqa: S608
    return tuple(msgspec.json.decode(body, type=shape) for (body,) in rows)


def drop_vault(connection: Connection, vault: str) -> None:
    """Forget a vault that was brought over; with the last one, everything."""
    connection.exec_driver_sql("DELETE FROM vault WHERE vault = ?", (vault,))
    _drop_empty(connection)


def drop_envelopes(connection: Connection) -> None:
    """Forget the letters, which are in the post now."""
    connection.exec_driver_sql("DELETE FROM envelope")


def drop_trail(connection: Connection) -> None:
    """Forget the audit trail, which is kept beside the log now."""
    connection.exec_driver_sql("DELETE FROM audit")
    _drop_empty(connection)


def _drop_empty(connection: Connection) -> None:
    left = ("vault", "audit")
    counts = [connection.exec_driver_sql(f"SELECT count(*) FROM {one}") for one in left]  # noqa: S608
    if not any(count.scalar_one() for count in counts):
        for table in _TABLES:
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}")
