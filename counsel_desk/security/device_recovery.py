"""Seals the device secret to a recovery code, which alone opens it, also on another computer.

Key: HKDF-SHA256 over the 16 bytes that the 20 words of the code encode, without salt, with the
frame (``counsel-desk device recovery 1``, office, person) as its info, 32 bytes. The code is 128
random bits, so it needs no stretching. Sealed: nonce (12 bytes), AES-256-GCM over the 32 bytes of
the secret, tag (16 bytes); associated data: the same frame.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from counsel_desk.domain.framing import frame
from counsel_desk.security import shares
from counsel_desk.security.errors import SharesError, WrongRecoveryCodeError

_FORMAT = "counsel-desk device recovery 1"
_NONCE = 12
_KEY = 32


def seal(code: str, office: str, person: str, device_secret: bytes) -> bytes:
    """Seal the device secret to a person's recovery code.

    Raises:
        WrongRecoveryCodeError: It is not a recovery code.
    """
    key, bound = _key(code, office, person)
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, device_secret, bound)


def unseal(code: str, office: str, person: str, sealed: bytes) -> bytes:
    """Return the device secret.

    Raises:
        WrongRecoveryCodeError: The code is another person's, or the sealed bytes were altered.
    """
    key, bound = _key(code, office, person)
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], bound)
    except (InvalidTag, ValueError):
        raise WrongRecoveryCodeError from None


def _key(code: str, office: str, person: str) -> tuple[bytes, bytes]:
    try:
        typed = shares.combine([code])
    except SharesError:
        raise WrongRecoveryCodeError from None
    bound = frame(_FORMAT, office, person)
    return HKDF(SHA256(), _KEY, salt=None, info=bound).derive(typed), bound
