"""Reads and writes the office register within one transaction."""

from collections.abc import Iterator
from dataclasses import asdict, fields
from datetime import datetime
from hashlib import sha256
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, Select, Table, select

from counsel_desk.domain.office.older_office import OlderOffice
from counsel_desk.domain.office_log.entry import FACTS, StoredEntry
from counsel_desk.domain.trust import KeptSecret, KeyBundle, Slot
from counsel_desk.storage import statements
from counsel_desk.storage.register import older, tables
from counsel_desk.storage.register.shelf import Shelf

Shape = TypeVar("Shape")
_ONLY = {"only": 1}
_MOST_FAILURES = 1000
"""More than this is not counted: the longest wait comes long before."""
_ENTRIES = f"SELECT {', '.join(each.name for each in fields(StoredEntry))} FROM entry WHERE "  # noqa: S608
_ENTRIES_AFTER = f"{_ENTRIES} number > ? ORDER BY number"
_FACTS = f"{_ENTRIES} kind IN ({', '.join('?' * len(FACTS))}) ORDER BY number"


class RegisterTransaction:
    """One transaction on the register; see the port of the same name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def shelf(self) -> Shelf:
        """What is kept for the exchange with other laptops."""
        return Shelf(self._connection)

    def entries(self, after: int = 0) -> Iterator[StoredEntry]:
        """Return the entries of the log after a number, in order."""
        for row in statements.run(self._connection, _ENTRIES_AFTER, (after,)):
            yield StoredEntry(*row)

    def facts(self) -> Iterator[StoredEntry]:
        """Return the entries that are facts, in order."""
        for row in statements.run(self._connection, _FACTS, tuple(FACTS)):
            yield StoredEntry(*row)

    def append(self, entry: StoredEntry) -> None:
        """Append an entry to the log."""
        statements.add(self._connection, tables.entry, asdict(entry))

    def blob(self, digest: bytes) -> bytes | None:
        """Return what is kept under a digest, if it is still that."""
        body = statements.value(self._connection, tables.blob, "body", digest=digest)
        return body if isinstance(body, bytes) and sha256(body).digest() == digest else None

    def put_blob(self, body: bytes) -> bytes:
        """Keep bytes under their digest, and return it."""
        digest = sha256(body).digest()
        statements.put(self._connection, tables.blob, {"digest": digest}, {"body": body})
        return digest

    def drop_blob(self, digest: bytes) -> None:
        """Delete what is kept under a digest."""
        statements.drop(self._connection, tables.blob, digest=digest)

    def checkpoint(self) -> bytes | None:
        """Return the state that somebody left here; it is not to be trusted."""
        body: bytes | None = statements.value(self._connection, tables.checkpoint, "body", **_ONLY)
        return body

    def put_checkpoint(self, body: bytes) -> None:
        """Leave the state for the next opening."""
        statements.put(self._connection, tables.checkpoint, _ONLY, {"body": body})

    def older(self) -> OlderOffice | None:
        """Return what a register of an earlier version held that is not brought over yet."""
        return older.read(self._connection)

    def drop_older_vault(self, vault: str) -> None:
        """Forget a vault of an earlier version."""
        older.drop_vault(self._connection, vault)

    def drop_older_envelopes(self) -> None:
        """Forget the letters of an earlier version."""
        older.drop_envelopes(self._connection)

    def drop_older_trail(self) -> None:
        """Forget the audit trail of an earlier version."""
        older.drop_trail(self._connection)

    def bundle(self, person: str, slot: Slot) -> KeyBundle | None:
        """Return a person's locked keys."""
        return self._one(KeyBundle, tables.bundle, person=person, slot=str(slot))

    def bundles(self, slot: Slot) -> list[KeyBundle]:
        """Return everyone's locked keys of a slot, in the order of the people's ids."""
        return self._all(KeyBundle, tables.bundle, order="person", slot=str(slot))

    def put_bundle(self, bundle: KeyBundle) -> None:
        """Store locked keys, in place of earlier ones of the slot."""
        self._put(tables.bundle, {"person": bundle.person, "slot": str(bundle.slot)}, bundle)

    def kept_secrets(self, person: str) -> list[KeptSecret]:
        """Return the secrets that are kept for a person until they are on paper, by name."""
        return self._all(KeptSecret, tables.kept_secret, order="name", person=person)

    def put_kept_secret(self, secret: KeptSecret) -> None:
        """Store a secret, in place of an earlier one of that name."""
        self._put(tables.kept_secret, {"person": secret.person, "name": secret.name}, secret)

    def drop_kept_secret(self, name: str, person: str | None = None) -> None:
        """Delete the kept secret of a name, of one person or of everyone."""
        whose = {} if person is None else {"person": person}
        statements.drop(self._connection, tables.kept_secret, name=name, **whose)

    def failures(self, name_folded: str) -> tuple[int, datetime | None]:
        """Return how often signing in failed in a row, and when it last did.

        Anybody with the register's key can write such a row; one that cannot be counts for nothing.
        """
        row = self._connection.execute(_chosen(tables.failure, name_folded=name_folded)).first()
        if row is None:
            return 0, None
        try:
            times = min(int(row.times), _MOST_FAILURES)
            instant = datetime.fromisoformat(row.instant) if row.instant else None
        except (TypeError, ValueError):
            return 0, None
        return (0, None) if instant and instant.tzinfo is None else (times, instant)

    def put_failures(self, name_folded: str, count: int, instant: datetime | None) -> None:
        """Store how often signing in failed in a row; for no failure nothing is stored."""
        if not count:
            statements.drop(self._connection, tables.failure, name_folded=name_folded)
            return
        values = {"times": count, "instant": instant.isoformat() if instant else None}
        statements.put(self._connection, tables.failure, {"name_folded": name_folded}, values)

    def _one(self, shape: type[Shape], table: Table, **key: object) -> Shape | None:
        body = statements.value(self._connection, table, "body", **key)
        return None if body is None else msgspec.json.decode(body, type=shape)

    def _all(self, shape: type[Shape], table: Table, *, order: str, **key: object) -> list[Shape]:
        rows = self._connection.execute(_chosen(table, **key).order_by(table.c[order]))
        return [msgspec.json.decode(row.body, type=shape) for row in rows]

    def _put(self, table: Table, key: dict[str, Any], thing: object) -> None:
        statements.put(self._connection, table, key, {"body": msgspec.json.encode(thing)})


def _chosen(table: Table, **key: object) -> Select[Any]:
    chosen = select(table)
    for name, value in key.items():
        chosen = chosen.where(table.c[name] == value)
    return chosen
