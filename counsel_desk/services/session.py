"""A person at the desk: what they may do, and the unit of work that does it whole or not at all."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime

import msgspec

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Head, Row
from counsel_desk.domain.records import Kind
from counsel_desk.domain.roles import Operation, allowed
from counsel_desk.domain.trust import Certificate, Envelope, Identity, VaultKind
from counsel_desk.errors import NotPermittedError
from counsel_desk.services import freezing, trail
from counsel_desk.services.desk import Desk
from counsel_desk.services.outbox import OUTBOX, empty_outbox
from counsel_desk.services.reading import Reader
from counsel_desk.services.store_ports import RegisterTransaction, VaultFile, VaultTransaction


def new_id() -> str:
    """Return a random id: 128 bits as hexadecimal digits."""
    return secrets.token_hex(16)


@dataclass(frozen=True)
class Covered:
    """A colleague's vault that a person works in.

    Attributes:
        vault: Its id.
        owner: The name of whose it is.
        until: The last day, or `None` where the office root handed it over.
        file: The vault, opened.
    """

    vault: str
    owner: str
    until: date | None
    file: VaultFile


@dataclass
class Session:
    """One person, signed in.

    Attributes:
        desk: The office's data.
        me: The certificate that the office root signed.
        identity: The person's keys.
        vaults: Their vaults, opened.
        covered: The vaults of colleagues whom they stand in for, opened.
    """

    desk: Desk
    me: Certificate
    identity: Identity = field(repr=False)
    vaults: dict[VaultKind, VaultFile] = field(default_factory=dict)
    covered: list[Covered] = field(default_factory=list)
    _settling: tuple[VaultKind, str] | None = field(default=None, init=False, repr=False)

    @contextmanager
    def settling(self, kind: VaultKind, draft: str) -> Iterator[None]:
        """Have a draft go in the transaction in which what was typed becomes a record.

        So a power cut leaves one of the two, and never offers again what was saved.

        Args:
            kind: The vault that it is in.
            draft: Its name.
        """
        self._settling = (kind, draft)
        try:
            yield
        finally:
            self._settling = None

    def _settle(self, kind: VaultKind, work: "Work") -> None:
        if self._settling is not None and self._settling[0] is kind and work.head is not None:
            work.transaction.drop_draft(self._settling[1])

    def require(self, operation: Operation) -> None:
        """Refuse what the person's roles do not name.

        Raises:
            NotPermittedError: They do not.
        """
        if not allowed(self.me.roles, operation):
            raise NotPermittedError

    def _vault(self, kind: VaultKind, operation: Operation) -> VaultFile:
        self.require(operation)
        if kind not in self.vaults:
            raise NotPermittedError
        return self.vaults[kind]

    def standing_in(self, vault: str) -> "Session":
        """Return the same person at work in a vault that they cover.

        Raises:
            NotPermittedError: They do not.
        """
        found = next((one for one in self.covered if one.vault == vault), None)
        if found is None:
            raise NotPermittedError
        return replace(self, vaults={**self.vaults, VaultKind.COUNSELLING: found.file})

    def opened(self) -> list[VaultFile]:
        """Return every vault that is open, one's own and those that are covered."""
        return [*self.vaults.values(), *(one.file for one in self.covered)]

    @contextmanager
    def reading(self, kind: VaultKind, operation: Operation) -> Iterator[Reader]:
        """Read in one of the person's vaults.

        Raises:
            NotPermittedError: Neither the roles nor the keys allow it.
        """
        with self._vault(kind, operation).reading() as transaction:
            yield Reader(transaction)

    @contextmanager
    def work(self, kind: VaultKind, operation: Operation) -> Iterator["Work"]:
        """Begin a unit of work on one of the person's vaults.

        It is kept when it ends without an error. The vault comes first, with its signed head;
        the register, which witnesses the head, follows. What must reach another person waits in
        the vault until the register has it, so that a power cut between the two loses nothing.

        Raises:
            NotPermittedError: Neither the roles nor the keys allow it.
        """
        vault = self._vault(kind, operation)
        with vault.writing() as transaction:
            work = Work(self, vault.vault_id, transaction)
            yield work
            self._settle(kind, work)
            work.seal()
        if work.head is not None or work.actions or work.posted or work.unposted:
            with self.desk.register.writing() as register:
                work.report(register)
        if work.posted:
            empty_outbox(vault, work.posted)

    def close(self) -> None:
        """Let every file go."""
        for vault in self.opened():
            vault.close()
        self.desk.register.close()


class Work(Reader):
    """Reads and writes records in one transaction.

    Attributes:
        head: The new head of the chain; `None` when no record was written.
        actions: What is to stand in the audit trail.
        posted: What is to reach other people.
        unposted: Ids of messages that are not to reach anybody any more.
    """

    def __init__(self, session: Session, vault: str, transaction: VaultTransaction) -> None:
        super().__init__(transaction)
        self.head: Head | None = None
        self.actions: list[str] = []
        self.posted: list[Envelope] = []
        self.unposted: list[str] = []
        self._session = session
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
        parent, me = last.parent if last else parent, self._session.me.person
        if kind is not Kind.HAND_OVER:
            freezing.refuse(self.transaction, parent or chosen)
        now = self._session.desk.tools.now()
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
        self._signature = self._session.identity.sign(statement)
        self.transaction.set_head(self.head, self._session.me.person, self._signature)

    def report(self, register: RegisterTransaction) -> None:
        """Tell the register what it is to know: heads, actions and envelopes."""
        session = self._session
        if self.head is not None:
            register.put_witness(self._vault, self.head, session.me.person, self._signature)
        now = session.desk.tools.now()
        for action in self.actions:
            trail.append(register, session.identity, session.me.person, action, now)
        for message in self.unposted:
            register.drop_envelope(message)
        for envelope in self.posted:
            register.put_envelope(envelope)
