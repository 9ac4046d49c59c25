"""A vault's key: sealed to a member, or derived from the keys of the person who makes it.

HPKE info of a sealed key: SHA-256 of the frame (``counsel-desk vault key 1``, office, vault, epoch,
person, agreement key, signing key). Who sealed it, and that it may be used, is said by the entry of
the office log that names its digest.

Id and first key of a vault that a person makes: HKDF-SHA256 over their 128 private bytes, without
salt, with the frame (``counsel-desk own vault 1``, office, person, kind) as its info: 16 bytes,
then 32. So nobody can put another wellbeing vault, whose key never changes, in the place of theirs,
and a vault whose making was interrupted is found again.
"""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from counsel_desk.domain.framing import digest, frame
from counsel_desk.domain.trust import Certificate, Identity, VaultKind
from counsel_desk.security.errors import UntrustedError
from counsel_desk.security.identity import seal

KEY_LENGTH = 32
"""Bytes of a vault's key."""

_FORMAT = "counsel-desk vault key 1"
_OWN = "counsel-desk own vault 1"
_ID = 16


def seal_key(office: str, vault: str, epoch: int, recipient: Certificate, key: bytes) -> bytes:
    """Seal a vault's key to a member.

    Args:
        office: Id of the office.
        vault: Id of the vault.
        epoch: Which of the vault's keys it is.
        recipient: The member's certificate, or that of the root.
        key: 32 bytes.

    Raises:
        ValueError: The key is not 32 bytes.
    """
    if len(key) != KEY_LENGTH:
        raise ValueError(len(key))
    return seal(key, recipient.keys, _info(office, vault, epoch, recipient))


def open_key(
    sealed: bytes, identity: Identity, office: str, vault: str, epoch: int, own: Certificate
) -> bytes:
    """Return a vault's key.

    Args:
        sealed: As it is kept beside the office log, with the digest that the log names.
        identity: The member's keys.
        office: Id of the office.
        vault: Id of the vault.
        epoch: Which of the vault's keys it is.
        own: The member's certificate, or that of the root.

    Raises:
        UntrustedError: It is for somebody else, or for another vault, office or epoch.
    """
    key = identity.open(sealed, _info(office, vault, epoch, own))
    if len(key) != KEY_LENGTH:
        raise UntrustedError
    return key


def own_vault(identity: Identity, office: str, person: str, kind: VaultKind) -> tuple[str, bytes]:
    """Return the id and the first key of the vault of a kind that a person makes."""
    info = frame(_OWN, office, person, kind.value)
    derived = HKDF(SHA256(), _ID + KEY_LENGTH, salt=None, info=info)
    both = derived.derive(identity.private_bytes())
    return both[:_ID].hex(), both[_ID:]


def _info(office: str, vault: str, epoch: int, recipient: Certificate) -> bytes:
    keys = recipient.keys
    return digest(_FORMAT, office, vault, epoch, recipient.person, keys.agreement, keys.signing)
