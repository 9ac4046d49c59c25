"""Notes in each person's own vault what they last saw of the register, and compares it.

This covers the root, the head of the audit trail and everyone's newest certificate: if any of them
is older than what the person last saw, somebody put an older register back. The number of the
policy is noted as well; an older policy is ignored (services/office/policy.py).
"""

from collections.abc import Iterable, Sequence

import msgspec

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Head
from counsel_desk.domain.office.office import Member
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.office import policy
from counsel_desk.services.people.certificates import CertificateAlteredError, certificate_of
from counsel_desk.services.people.people import as_certified
from counsel_desk.services.ports.stores import RegisterTransaction, VaultTransaction
from counsel_desk.services.vaults.verify import first_wrong_entry
from counsel_desk.services.work import audit_trail
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.session import Session

ROOT_KEY = "root"
REGISTER = "register"
LINKS = "links"
EPOCHS = "epochs"
_SHORT = 8
"""Bytes of each link that are stored to identify an entry; the last link is stored whole."""
_REMEMBERED = 2000
"""How many links are stored."""


class RegisterAlteredError(KnownError):
    """The register is not the one that the person last saw."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The office register is not as you last saw it: it may be an older copy. Nothing has "
        "been changed. Please do not go on here, and ask the administrator.",
    )


class TrailAlteredError(RegisterAlteredError):
    """The audit trail is not the one that the person last saw."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The office register is not as you last saw it: in the list of actions, entry {number} is "
        "the first that was changed or is missing. Nothing has been changed now. Please do not go "
        "on here, and ask the administrator.",
    )


def check(session: Session) -> None:
    """Compare the register with what the person last saw.

    The trail is followed from there to its head; `verify` follows it from the first entry.

    Raises:
        RegisterAlteredError: The root is another, or a certificate is older.
        TrailAlteredError: Entries of the audit trail are missing or were altered.
        CertificateAlteredError: Somebody's roles or keys are not those the root confirmed.
    """
    with session.vaults[VaultKind.WELLBEING].reading() as transaction:
        root, epochs = transaction.meta(ROOT_KEY), transaction.meta(EPOCHS)
        seen, links = _seen(transaction)
    if root not in (None, session.data.office.root_public):
        raise RegisterAlteredError
    with session.data.register.reading() as register:
        if not _follows(register, seen):
            raise TrailAlteredError(number=_first_wrong(session.data, register, seen, links))
        known = msgspec.json.decode(epochs, type=dict[str, int]) if epochs else {}
        people = _certified(session, register)
    now = _epochs(people)
    if any(now.get(person, 0) < epoch for person, epoch in known.items()):
        raise RegisterAlteredError
    if not all(as_certified(member, certificate) for member, certificate in people):
        raise CertificateAlteredError


def _seen(transaction: VaultTransaction) -> tuple[Head, list[bytes]]:
    """Return the last seen head of the trail, and the stored links up to it."""
    pinned, links = transaction.meta(REGISTER), transaction.meta(LINKS) or b""
    seen = Head(int.from_bytes(pinned[:8], "big"), pinned[8:]) if pinned else chain.EMPTY
    return seen, [links[at : at + _SHORT] for at in range(0, len(links), _SHORT)]


def _follows(register: RegisterTransaction, seen: Head) -> bool:
    """Return whether the trail continues correctly from the last seen head to its head."""
    link = register.audit_link(seen.length) if seen.length else chain.EMPTY.link
    head = seen
    for entry in register.audit(after=seen.length):
        expected = audit_trail.digest(entry.number, entry.person, entry.action, entry.instant)
        head = chain.extend(head, expected)
        if entry.number != head.length or entry.digest != expected:
            return False
    return link == seen.link and head == register.audit_head()


def _first_wrong(
    data: OfficeData, register: RegisterTransaction, seen: Head, links: Sequence[bytes]
) -> int:
    """Return the number of the first entry that is invalid, missing or replaced.

    An entry that somebody replaced and signed themselves is detected by the stored links. If it is
    older than those, the first stored link is the one reported.
    """
    first = seen.length - len(links) + 1
    found = first_wrong_entry(data, register) or seen.length + 1
    head, entries = chain.EMPTY, register.audit()[: seen.length]
    for entry in entries:
        head = chain.extend(head, entry.digest)
        if head.length >= first and head.link[:_SHORT] != links[head.length - first]:
            return min(found, head.length)
    return min(found, len(entries) + 1)


def _certified(session: Session, register: RegisterTransaction) -> list[tuple[Member, Certificate]]:
    found = (
        (member, certificate_of(session.data, register, member.person))
        for member in register.people()
    )
    return [(member, certificate) for member, certificate in found if certificate is not None]


def _epochs(people: Iterable[tuple[Member, Certificate]]) -> dict[str, int]:
    return {member.person: certificate.epoch for member, certificate in people}


def keep(session: Session) -> None:
    """Note the root, the audit trail and everyone's certificates as they are now."""
    wellbeing = session.vaults[VaultKind.WELLBEING]
    with wellbeing.reading() as transaction:
        head, links = _seen(transaction)
    with session.data.register.reading() as register:
        for entry in register.audit(after=head.length):
            head = chain.extend(head, entry.digest)
            links.append(head.link[:_SHORT])
        epochs = _epochs(_certified(session, register))
        number = policy.number(session, register)
    with wellbeing.writing() as transaction:
        transaction.put_meta(ROOT_KEY, session.data.office.root_public)
        transaction.put_meta(REGISTER, head.length.to_bytes(8, "big") + head.link)
        transaction.put_meta(LINKS, b"".join(links[-_REMEMBERED:]))
        transaction.put_meta(EPOCHS, msgspec.json.encode(epochs))
        policy.pin(transaction, number)
