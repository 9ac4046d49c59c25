"""Appends to the audit trail in the register: who did what and when, never about which client."""

from datetime import datetime

from counsel_desk.domain import chain
from counsel_desk.domain.office.office import AuditEntry
from counsel_desk.domain.trust import Identity
from counsel_desk.services.ports.stores import RegisterTransaction

CHAIN = "audit"


def digest(number: int, person: str, action: str, instant: datetime) -> bytes:
    """Return the digest of an audit entry."""
    return chain.digest((number, person, 1, action, "", person), instant, b"", b"")


def append(
    register: RegisterTransaction, identity: Identity, person: str, action: str, instant: datetime
) -> None:
    """Append what `person` did to the trail, signed by them."""
    head = register.audit_head()
    entry_digest = digest(head.length + 1, person, action, instant)
    new = chain.extend(head, entry_digest)
    signature = identity.sign(chain.head_statement(CHAIN, new))
    register.append_audit(AuditEntry(new.length, person, action, instant, entry_digest, signature))
