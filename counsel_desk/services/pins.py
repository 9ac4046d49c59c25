"""Pins: what a person remembers of the office, in their own vault, from one sign-in to the next.

The root, the head of the audit trail and the newest certificate of everyone: a register in which
any of them is older than what its reader saw last is not the register that they left. The number of
the policy is kept beside them; an older one does not hold (services/policy.py).
"""

import msgspec

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Head
from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import policy, trail
from counsel_desk.services.session import Session
from counsel_desk.services.store_ports import RegisterTransaction
from counsel_desk.services.trusted import certificate_of

ROOT_KEY = "root"
REGISTER = "register"
EPOCHS = "epochs"


class RegisterAlteredError(KnownError):
    """The register is not the one that the person saw last."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The office register is not as you last saw it: it may be an older copy. Nothing has "
        "been changed. Please do not go on here, and ask the administrator.",
    )


def check(session: Session) -> None:
    """Compare the register with what the person saw last.

    The trail is followed from there to its head; `verify` follows it from the first entry.

    Raises:
        RegisterAlteredError: Another root, an older certificate, or an audit trail that lost or
            changed entries.
    """
    with session.vaults[VaultKind.WELLBEING].reading() as transaction:
        root, pinned = transaction.meta(ROOT_KEY), transaction.meta(REGISTER)
        epochs = transaction.meta(EPOCHS)
    if root not in (None, session.desk.office.root_public):
        raise RegisterAlteredError
    seen = Head(int.from_bytes(pinned[:8], "big"), pinned[8:]) if pinned else chain.EMPTY
    with session.desk.register.reading() as register:
        _follow(register, seen)
        known = msgspec.json.decode(epochs, type=dict[str, int]) if epochs else {}
        now = _epochs(session, register)
    if any(now.get(person, 0) < epoch for person, epoch in known.items()):
        raise RegisterAlteredError


def _follow(register: RegisterTransaction, seen: Head) -> None:
    link = register.audit_link(seen.length) if seen.length else chain.EMPTY.link
    head = seen
    for entry in register.audit(after=seen.length):
        expected = trail.digest(entry.number, entry.person, entry.action, entry.instant)
        head = chain.extend(head, expected)
        if entry.number != head.length or entry.digest != expected:
            raise RegisterAlteredError
    if link != seen.link or head != register.audit_head():
        raise RegisterAlteredError


def _epochs(session: Session, register: RegisterTransaction) -> dict[str, int]:
    found = {}
    for member in register.people():
        certificate = certificate_of(session.desk, register, member.person)
        if certificate is not None:
            found[member.person] = certificate.epoch
    return found


def keep(session: Session) -> None:
    """Remember the root, the register and everyone's certificates as they are now."""
    with session.desk.register.reading() as register:
        head, epochs = register.audit_head(), _epochs(session, register)
        number = policy.number(session, register)
    with session.vaults[VaultKind.WELLBEING].writing() as transaction:
        transaction.put_meta(ROOT_KEY, session.desk.office.root_public)
        transaction.put_meta(REGISTER, head.length.to_bytes(8, "big") + head.link)
        transaction.put_meta(EPOCHS, msgspec.json.encode(epochs))
        policy.pin(transaction, number)
