"""Reads and writes the office register within one transaction."""

from datetime import datetime
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, Select, Table, select

from counsel_desk.domain.chain import EMPTY, Head, extend
from counsel_desk.domain.office.office import (
    AuditEntry,
    Member,
    Office,
    SignedFigures,
    SignedPolicy,
    VaultPlace,
    VaultSeal,
)
from counsel_desk.domain.office.vault_files import names_hold
from counsel_desk.domain.trust import (
    Certificate,
    EnrolmentRequest,
    Envelope,
    Grant,
    KeptSecret,
    KeyBundle,
    Posted,
    Slot,
)
from counsel_desk.storage import statements
from counsel_desk.storage.errors import VaultNamesError
from counsel_desk.storage.register import tables

Shape = TypeVar("Shape")
_ONLY = {"only": 1}


class RegisterTransaction:
    """One transaction on the register; see the port of the same name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def office(self) -> Office | None:
        """Return the office."""
        return self._one(Office, tables.office)

    def put_office(self, office: Office) -> None:
        """Store the office."""
        self._put(tables.office, _ONLY, office)

    def people(self) -> list[Member]:
        """Return everyone, in the order of their addition."""
        return self._all(Member, tables.person, order="number")

    def person(self, person: str) -> Member | None:
        """Return one person."""
        return self._one(Member, tables.person, person=person)

    def person_named(self, name_folded: str) -> Member | None:
        """Return the person with a folded name."""
        return self._one(Member, tables.person, name_folded=name_folded)

    def put_person(self, member: Member) -> None:
        """Store a person."""
        key = {"person": member.person}
        self._put(tables.person, key, member, name_folded=member.name_folded)

    def certificates(self, person: str) -> list[Certificate]:
        """Return a person's certificates, oldest first."""
        return self._all(Certificate, tables.certificate, order="epoch", person=person)

    def put_certificate(self, certificate: Certificate) -> None:
        """Store a certificate."""
        key = {"person": certificate.person, "epoch": certificate.epoch}
        self._put(tables.certificate, key, certificate)

    def answer(self, person: str, epoch: int) -> bytes | None:
        """Return a person's proof that they hold the keys of a certificate."""
        chosen = _chosen(tables.answer, person=person, epoch=epoch)
        row = self._connection.execute(chosen).first()
        return None if row is None else row.body

    def put_answer(self, person: str, epoch: int, told: bytes) -> None:
        """Store such a proof."""
        key = {"person": person, "epoch": epoch}
        statements.put(self._connection, tables.answer, key, {"body": told})

    def request(self, person: str) -> EnrolmentRequest | None:
        """Return a person's request to be certified."""
        return self._one(EnrolmentRequest, tables.request, person=person)

    def put_request(self, request: EnrolmentRequest) -> None:
        """Store a request to be certified, in place of an earlier one."""
        self._put(tables.request, {"person": request.person}, request)

    def drop_request(self, person: str) -> None:
        """Delete a request to be certified."""
        statements.drop(self._connection, tables.request, person=person)

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

    def vaults(self) -> list[VaultPlace]:
        """Return where the vaults are, in the order of their creation.

        Whoever writes to the register must not choose which file is opened or deleted; this is the
        only place where a name comes out of it.

        Raises:
            VaultNamesError: A name is not one that the desk makes, or two vaults have it.
        """
        places = self._all(VaultPlace, tables.vault, order="number")
        if not names_hold(places):
            raise VaultNamesError
        return places

    def put_vault(self, place: VaultPlace) -> None:
        """Store where a vault is."""
        self._put(tables.vault, {"vault": place.vault}, place)

    def grants(self, person: str) -> list[Grant]:
        """Return a person's grants."""
        return self._all(Grant, tables.vault_grant, order="epoch", person=person)

    def grants_of(self, vault: str) -> list[Grant]:
        """Return a vault's grants."""
        return self._all(Grant, tables.vault_grant, order="epoch", vault=vault)

    def put_grant(self, grant: Grant) -> None:
        """Store a grant."""
        key = {"vault": grant.vault, "epoch": grant.epoch, "person": grant.person}
        self._put(tables.vault_grant, key, grant)

    def envelopes(self, recipient: str) -> list[Envelope]:
        """Return the envelopes that wait for a person, in the order of sending."""
        return self._all(Envelope, tables.envelope, order="number", recipient=recipient)

    def posted(self) -> list[Posted]:
        """Return the outside of every waiting envelope, in the order of sending."""
        columns = tables.envelope.c
        chosen = select(columns.message, columns.recipient).order_by(columns.number)
        return [Posted(row.message, row.recipient) for row in self._connection.execute(chosen)]

    def drop_grant(self, grant: Grant) -> None:
        """Delete a grant."""
        key = {"vault": grant.vault, "epoch": grant.epoch, "person": grant.person}
        statements.drop(self._connection, tables.vault_grant, **key)

    def put_envelope(self, envelope: Envelope) -> None:
        """Store an envelope for its recipient; the same one twice is stored once."""
        key = {"message": envelope.message}
        self._put(tables.envelope, key, envelope, recipient=envelope.recipient)

    def drop_envelope(self, message: str) -> None:
        """Delete an envelope."""
        statements.drop(self._connection, tables.envelope, message=message)

    def append_audit(self, entry: AuditEntry) -> None:
        """Append an entry to the audit trail."""
        body = msgspec.json.encode(entry)
        head = extend(self.audit_head(), entry.digest)
        row = {
            "number": entry.number,
            "person": entry.person,
            "link": head.link,
            "body": body,
        }
        statements.add(self._connection, tables.audit, row)
        values = {"length": head.length, "link": head.link}
        statements.put(self._connection, tables.audit_head, _ONLY, values)

    def audit(self, person: str | None = None, after: int = 0) -> list[AuditEntry]:
        """Return the entries of the audit trail after a number, oldest first."""
        chosen = _chosen(tables.audit, **({} if person is None else {"person": person}))
        number = tables.audit.c.number
        rows = self._connection.execute(chosen.where(number > after).order_by(number))
        return [msgspec.json.decode(row.body, type=AuditEntry) for row in rows]

    def audit_link(self, number: int) -> bytes | None:
        """Return the link of the trail that was stored with an entry."""
        chosen = select(tables.audit.c.link).where(tables.audit.c.number == number)
        found: bytes | None = self._connection.execute(chosen).scalar_one_or_none()
        return found

    def audit_head(self) -> Head:
        """Return the head of the audit trail."""
        row = self._connection.execute(select(tables.audit_head)).first()
        return EMPTY if row is None else Head(row.length, row.link)

    def witness(self, vault: str) -> tuple[Head, bytes] | None:
        """Return the head of a vault that was last witnessed, and its signature."""
        row = self._connection.execute(_chosen(tables.witness, vault=vault)).first()
        return None if row is None else (Head(row.length, row.link), row.signature)

    def put_witness(self, vault: str, head: Head, author: str, signature: bytes) -> None:
        """Witness the head of a vault."""
        values = {
            "length": head.length,
            "link": head.link,
            "author": author,
            "signature": signature,
        }
        statements.put(self._connection, tables.witness, {"vault": vault}, values)

    def seal(self, vault: str) -> VaultSeal | None:
        """Return the seal of a vault."""
        return self._one(VaultSeal, tables.seal, vault=vault)

    def put_seal(self, seal: VaultSeal) -> None:
        """Store the seal of a vault."""
        self._put(tables.seal, {"vault": seal.vault}, seal)

    def drop_seal(self, vault: str) -> None:
        """Delete the seal of a vault."""
        statements.drop(self._connection, tables.seal, vault=vault)

    def figures(self) -> list[SignedFigures]:
        """Return everyone's workload figures."""
        return self._all(SignedFigures, tables.figures, order="person")

    def put_figures(self, figures: SignedFigures) -> None:
        """Store a person's workload figures in place of the last ones."""
        self._put(tables.figures, {"person": figures.person}, figures)

    def policy(self) -> SignedPolicy | None:
        """Return the office's policy."""
        return self._one(SignedPolicy, tables.policy)

    def put_policy(self, policy: SignedPolicy) -> None:
        """Store the office's policy in place of the last one."""
        self._put(tables.policy, _ONLY, policy)

    def failures(self, name_folded: str) -> tuple[int, datetime | None]:
        """Return how often signing in failed in a row, and when it last did."""
        row = self._connection.execute(_chosen(tables.failure, name_folded=name_folded)).first()
        if row is None:
            return 0, None
        return row.times, datetime.fromisoformat(row.instant) if row.instant else None

    def put_failures(self, name_folded: str, count: int, instant: datetime | None) -> None:
        """Store how often signing in failed in a row; for no failure nothing is stored."""
        if not count:
            statements.drop(self._connection, tables.failure, name_folded=name_folded)
            return
        values = {"times": count, "instant": instant.isoformat() if instant else None}
        statements.put(self._connection, tables.failure, {"name_folded": name_folded}, values)

    def _one(self, shape: type[Shape], table: Table, **key: object) -> Shape | None:
        row = self._connection.execute(_chosen(table, **key)).first()
        return None if row is None else msgspec.json.decode(row.body, type=shape)

    def _all(self, shape: type[Shape], table: Table, *, order: str, **key: object) -> list[Shape]:
        rows = self._connection.execute(_chosen(table, **key).order_by(table.c[order]))
        return [msgspec.json.decode(row.body, type=shape) for row in rows]

    def _put(self, table: Table, key: dict[str, Any], thing: object, **columns: object) -> None:
        statements.put(
            self._connection, table, key, {**columns, "body": msgspec.json.encode(thing)}
        )


def _chosen(table: Table, **key: object) -> Select[Any]:
    chosen = select(table)
    for name, value in key.items():
        chosen = chosen.where(table.c[name] == value)
    return chosen
