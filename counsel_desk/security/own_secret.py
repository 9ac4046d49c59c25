"""Seals a secret so that nobody but its owner can read it, or have made it.

Key: HKDF-SHA256 over the owner's 128 private bytes, without salt, with the frame (``counsel-desk
own secret 1``, purpose…) as its info, 32 bytes. Sealed: nonce (12 bytes), AES-256-GCM over the
secret, tag (16 bytes); associated data: the same frame.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from counsel_desk.domain.framing import frame
from counsel_desk.domain.trust import Identity
from counsel_desk.security.errors import CannotOpenError

_FORMAT = "counsel-desk own secret 1"
_NONCE = 12
_KEY = 32


def seal(identity: Identity, purpose: tuple[str | bytes, ...], secret: bytes) -> bytes:
    """Seal a secret to its owner.

    Args:
        identity: The owner's keys.
        purpose: What it is for; it opens for nothing else.
        secret: The secret.
    """
    key, bound = _key(identity, purpose)
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, secret, bound)


def unseal(identity: Identity, purpose: tuple[str | bytes, ...], sealed: bytes) -> bytes:
    """Return the secret.

    Raises:
        CannotOpenError: Other keys sealed it, it is for something else, or it was altered.
    """
    key, bound = _key(identity, purpose)
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], bound)
    except (InvalidTag, ValueError):
        raise CannotOpenError from None


def _key(identity: Identity, purpose: tuple[str | bytes, ...]) -> tuple[bytes, bytes]:
    bound = frame(_FORMAT, *purpose)
    return HKDF(SHA256(), _KEY, salt=None, info=bound).derive(identity.private_bytes()), bound
