"""Reads and writes what a laptop keeps for the exchange with others, within one transaction."""

from collections.abc import Iterator

from sqlalchemy import Connection

from counsel_desk.storage import statements
from counsel_desk.storage.register import tables

_THINGS = "SELECT name, body FROM exchange WHERE kind = ? ORDER BY name"
_PARCELS = """SELECT sender, number, recipient, digest FROM parcel WHERE body IS NOT NULL
ORDER BY sender, number"""
_DROP = "UPDATE parcel SET body = NULL WHERE sender = ? AND number = ?"


class Shelf:
    """What is kept for the exchange; see the port of the same name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def thing(self, kind: str, name: str) -> bytes | None:
        """Return what is kept under a kind and a name."""
        body: bytes | None = statements.value(
            self._connection, tables.kept, "body", kind=kind, name=name
        )
        return body

    def things(self, kind: str) -> dict[str, bytes]:
        """Return everything that is kept of a kind, by name."""
        return dict(statements.run(self._connection, _THINGS, (kind,)))

    def put_thing(self, kind: str, name: str, body: bytes) -> None:
        """Keep something, in place of what had that kind and name."""
        key = {"kind": kind, "name": name}
        statements.put(self._connection, tables.kept, key, {"body": body})

    def drop_thing(self, kind: str, name: str) -> None:
        """Forget something."""
        statements.drop(self._connection, tables.kept, kind=kind, name=name)

    def parcels(self) -> Iterator[tuple[str, int, str, bytes]]:
        """Return sender, number, recipient and digest of the parcels that are kept whole."""
        yield from statements.run(self._connection, _PARCELS)

    def parcel(self, sender: str, number: int) -> bytes | None:
        """Return a parcel, if it is kept whole."""
        body: bytes | None = statements.value(
            self._connection, tables.parcel, "body", sender=sender, number=number
        )
        return body

    def parcel_digest(self, sender: str, number: int) -> bytes | None:
        """Return the digest of a parcel that was ever made or taken here."""
        digest: bytes | None = statements.value(
            self._connection, tables.parcel, "digest", sender=sender, number=number
        )
        return digest

    def put_parcel(
        self, sender: str, number: int, recipient: str, digest: bytes, body: bytes
    ) -> None:
        """Keep a parcel whole."""
        values = {"recipient": recipient, "digest": digest, "body": body}
        statements.put(
            self._connection, tables.parcel, {"sender": sender, "number": number}, values
        )

    def drop_parcel(self, sender: str, number: int) -> None:
        """Keep no more than the digest of a parcel."""
        statements.run(self._connection, _DROP, (sender, number))
