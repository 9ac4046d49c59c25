"""One unit of work on a vault: records, actions and envelopes are kept together or not at all."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

import msgspec

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Head, Row
from counsel_desk.domain.records import Kind
from counsel_desk.domain.trust import Envelope, Identity
from counsel_desk.services.ports.stores import RegisterTransaction, VaultTransaction
from counsel_desk.services.work import audit_trail, file_marks
from counsel_desk.services.work.outbox import OUTBOX
from counsel_desk.services.work.reader import Reader


def new_id() -> str:
    """Return a random id: 128 bits as hexadecimal digits."""
    return secrets.token_hex(16)


@dataclass(frozen=True)
class Author:
    """Who writes in a unit of work.

    Attributes:
        person: Their id.
        identity: The keys that sign what they write.
        now: Tells the time, with a time zone.
    """

    person: str
    identity: Identity = field(repr=False)
    now: Callable[[], datetime]


class Work(Reader):
    """Reads and writes records in one transaction.

    Attributes:
        head: The new head of the chain; `None` when no record was written.
        actions: What is to stand in the audit trail.
        posted: Envelopes for other people.
        unposted: Ids of envelopes that are taken back.

    Args:
        author: Who writes.
        vault: Its id.
        transaction: In which all of it is kept or none.
    """

    def __init__(self, author: Author, vault: str, transaction: VaultTransaction) -> None:
        super().__init__(transaction)
        self.head: Head | None = None
        self.actions: list[str] = []
        self.posted: list[Envelope] = []
        self.unposted: list[str] = []
        self._author = author
        self._vault = vault
        self._signature = b""

    def put(
        self,
        kind: Kind,
        body: object,
        parent: str = "",
        record: str = "",
        day: date | None = None,
    ) -> str:
        """Write a record, or a further version of one.

        Args:
            kind: What it is.
            body: A frozen dataclass of `counsel_desk.domain`.
            parent: Id of the record it belongs to.
            record: Its id, for a further version; made here for a new one.
            day: The day it is about, by which lists find it without reading it.

        Returns:
            Its id.

        Raises:
            FrozenError: The file it belongs to is being handed over.
            SealedError: It is sealed.
        """
        last = self.transaction.latest(record) if record else None
        encoded = msgspec.json.encode(body, order="sorted")
        chosen, version = record or new_id(), last.version + 1 if last else 1
        parent, me = last.parent if last else parent, self._author.person
        if kind is not Kind.HAND_OVER:
            file_marks.refuse(self.transaction, parent or chosen)
        now = self._author.now()
        self.append((chosen, version, str(kind), parent, me), now, encoded, day)
        return chosen

    def append(
        self,
        place: tuple[str, int, str, str, str],
        written: datetime,
        body: bytes,
        day: date | None = None,
    ) -> None:
        """Write one version of a record as it is given, at the end of the chain.

        Args:
            place: Its record, version, kind, parent and author.
            written: When it was written.
            body: The record as JSON.
            day: The day it is about, by which lists find it without reading it.
        """
        head = self.head or self.transaction.head()[0]
        salt = secrets.token_bytes(chain.SALT_BYTES)
        digest = chain.digest((head.length + 1, *place), written, salt, body)
        row = Row(head.length + 1, *place, written, salt, body, digest)
        self.transaction.append(row, day)
        self.head = chain.extend(head, digest)

    def erase(self, record: str) -> None:
        """Take every version of a record away for good; its place in the chain stays."""
        self.transaction.erase(record)

    def audit(self, action: str) -> None:
        """Have an action stand in the audit trail."""
        self.actions.append(action)

    def post(self, envelope: Envelope) -> None:
        """Send an envelope once this work is kept."""
        body = msgspec.json.encode(envelope)
        self.transaction.put_draft(OUTBOX + envelope.message, body)
        self.posted.append(envelope)

    def unpost(self, message: str) -> None:
        """Take back an envelope that nobody has opened yet, once this work is kept."""
        self.transaction.drop_draft(OUTBOX + message)
        self.unposted.append(message)

    def seal(self) -> None:
        """Sign the new head, and have no word of what was erased left behind."""
        self.transaction.index.purge()
        if self.head is None:
            return
        statement = chain.head_statement(self._vault, self.head)
        self._signature = self._author.identity.sign(statement)
        self.transaction.set_head(self.head, self._author.person, self._signature)

    def report(self, register: RegisterTransaction) -> None:
        """Tell the register what it is to know: heads, actions and envelopes."""
        author = self._author
        if self.head is not None:
            register.put_witness(self._vault, self.head, author.person, self._signature)
        now = author.now()
        for action in self.actions:
            audit_trail.append(register, author.identity, author.person, action, now)
        for message in self.unposted:
            register.drop_envelope(message)
        for envelope in self.posted:
            register.put_envelope(envelope)
