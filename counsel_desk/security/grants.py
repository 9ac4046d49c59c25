"""A vault's key, sealed to a member.

HPKE info: SHA-256 of the frame (``counsel-desk grant 1``, office, vault, epoch, statement of the
recipient's certificate, purpose). Signature: the granter's, over the frame (``counsel-desk grant
1``, office, vault, epoch, recipient, granter, purpose, SHA-256 of the statement of the recipient's
certificate, sealed key).
"""

from counsel_desk.domain.trust import Certificate, Grant, Identity
from counsel_desk.security.certificates import fingerprint
from counsel_desk.security.errors import UntrustedError
from counsel_desk.security.framing import digest, frame
from counsel_desk.security.identity import seal, verify

KEY_LENGTH = 32
"""Bytes of a vault's key."""

_FORMAT = "counsel-desk grant 1"


def grant(  # noqa: PLR0917 - one argument for each field of the grant
    identity: Identity,
    office: str,
    vault: str,
    epoch: int,
    recipient: Certificate,
    granter: str,
    purpose: str,
    key: bytes,
) -> Grant:
    """Give a person the key of a vault.

    Args:
        identity: The granter's keys.
        office: Id of the office.
        vault: Id of the vault.
        epoch: Which of the vault's keys it is.
        recipient: The new member's certificate, checked against the root.
        granter: Id of the granter.
        purpose: Why, such as ``member``.
        key: 32 bytes.

    Raises:
        ValueError: The key is not 32 bytes.
    """
    if len(key) != KEY_LENGTH:
        raise ValueError(len(key))
    sealed = seal(key, recipient.keys, _info(office, vault, epoch, recipient, purpose))
    unsigned = Grant(vault, epoch, recipient.person, granter, purpose, sealed, signature=b"")
    signature = identity.sign(_signed(unsigned, office, recipient))
    return Grant(vault, epoch, recipient.person, granter, purpose, sealed, signature)


def accept(
    grant: Grant, identity: Identity, office: str, own: Certificate, granter: Certificate
) -> bytes:
    """Return the vault's key.

    Args:
        grant: From the register.
        identity: The recipient's keys.
        office: Id of the office.
        own: The recipient's certificate that the grant was made for, checked against the root.
        granter: The granter's certificate, checked against the root.

    Raises:
        UntrustedError: It is for somebody else, for another vault, office, epoch or purpose, or
            not signed by the granter.
    """
    if grant.person != own.person or identity.public != own.keys:
        raise UntrustedError
    if grant.granter != granter.person:
        raise UntrustedError
    if not verify(granter.keys.signing, _signed(grant, office, own), grant.signature):
        raise UntrustedError
    info = _info(office, grant.vault, grant.epoch, own, grant.purpose)
    key = identity.open(grant.sealed, info)
    if len(key) != KEY_LENGTH:
        raise UntrustedError
    return key


def _info(office: str, vault: str, epoch: int, recipient: Certificate, purpose: str) -> bytes:
    return digest(_FORMAT, office, vault, epoch, recipient.statement, purpose)


def _signed(grant: Grant, office: str, recipient: Certificate) -> bytes:
    return frame(
        _FORMAT,
        office,
        grant.vault,
        grant.epoch,
        grant.person,
        grant.granter,
        grant.purpose,
        fingerprint(recipient),
        grant.sealed,
    )
