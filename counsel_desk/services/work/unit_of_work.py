"""A unit of work on a vault: saves records, actions and envelopes together or not at all."""

import secrets
from datetime import date, datetime

import msgspec

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Head, Row
from counsel_desk.domain.records import Kind
from counsel_desk.domain.trust import Envelope
from counsel_desk.services.ports.stores import VaultTransaction
from counsel_desk.services.work import file_marks, owed, sensible
from counsel_desk.services.work.owed import Owed
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.register import Author


def new_id() -> str:
    """Return a random id: 128 bits in hexadecimal."""
    return secrets.token_hex(16)


class Work(Reader):
    """Reads and writes records in one transaction.

    Attributes:
        head: The new head of the chain; `None` if no record was written.
        owes: Whether the office log is to hear of it.

    Args:
        author: Who writes.
        vault: Id of the vault.
        transaction: The transaction on the vault.

    Attributes:
        on_its_way: Record id of a client whose file may be changed though it is being handed over.
    """

    def __init__(self, author: Author, vault: str, transaction: VaultTransaction) -> None:
        super().__init__(transaction)
        self.head: Head | None = None
        self.owes = False
        self.on_its_way = ""
        self._author = author
        self._vault = vault

    def put(
        self,
        kind: Kind,
        body: object,
        parent: str = "",
        record: str = "",
        day: date | None = None,
        due: date | None = None,
    ) -> str:
        """Write a new record, or a further version of one.

        Args:
            kind: The kind of record.
            body: A frozen dataclass of `counsel_desk.domain`.
            parent: Id of the record it belongs to.
            record: The record's id, for a further version; generated for a new record.
            day: The day it is about, by which lists find it without reading it.
            due: The day by which something that it says is due, for the same reason.

        Returns:
            The id of the record.

        Raises:
            FrozenError: The file it belongs to is being handed over.
            SealedError: The file is sealed.
            ImpossibleError: A value in it cannot be.
        """
        sensible.require(body)
        last = self.transaction.latest(record) if record else None
        encoded = msgspec.json.encode(body, order="sorted")
        chosen, version = record or new_id(), last.version + 1 if last else 1
        parent, me = last.parent if last else parent, self._author.person
        # A file that begins here cannot have a mark yet.
        if kind is not Kind.HAND_OVER and (parent or record):
            held = kind is Kind.LEGAL_HOLD
            file_marks.refuse(self.transaction, parent or chosen, self.on_its_way, sealed=held)
        now = self._author.now()
        self.append((chosen, version, str(kind), parent, me), now, encoded, day, due)
        return chosen

    def append(
        self,
        place: tuple[str, int, str, str, str],
        written: datetime,
        body: bytes,
        day: date | None = None,
        due: date | None = None,
    ) -> None:
        """Append one version of a record to the chain as it is.

        Args:
            place: The version's record, version number, kind, parent and author.
            written: When it was written.
            body: The record as JSON.
            day: The day it is about, by which lists find it without reading it.
            due: The day by which something that it says is due, for the same reason.
        """
        head = self.head or self.transaction.head()[0]
        salt = secrets.token_bytes(chain.SALT_BYTES)
        digest = chain.digest((head.length + 1, *place), written, salt, body)
        row = Row(head.length + 1, *place, written, salt, body, digest)
        self.transaction.append(row, day, due)
        self.head = chain.extend(head, digest)

    def erase(self, record: str) -> None:
        """Erase every version of a record for good; its place in the chain stays."""
        self.transaction.erase(record)

    def audit(self, action: str) -> None:
        """Add an action to the audit trail once this work is committed."""
        self._owe(Owed(action=action))

    def post(self, envelope: Envelope) -> None:
        """Send an envelope once this work is committed."""
        self._owe(Owed(envelope=envelope))

    def unpost(self, message: str) -> None:
        """Take an envelope out of the post once this work is committed."""
        self._owe(Owed(unpost=message))

    def _owe(self, thing: Owed) -> None:
        self.owes = True
        owed.owe(self.transaction, self._vault, self._author, thing)

    def seal(self) -> None:
        """Sign the new head, and remove erased words from the search index."""
        self.transaction.index.purge()
        if self.head is None:
            return
        self.owes = True
        statement = chain.head_statement(self._vault, self.head)
        signature = self._author.identity.sign(statement)
        self.transaction.set_head(self.head, self._author.person, signature)
