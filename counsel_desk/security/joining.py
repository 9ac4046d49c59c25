"""What a new laptop and the administrator's say to each other under a code.

The code is like that of an invitation: 80 secret bits, and 80 that bind the root. Key: HKDF-SHA256
over the code without hyphens, without salt, with ``counsel-desk joining 1`` as its info, 32 bytes.
Sealed: ``CDJ``, the version as one byte (1), nonce (12), AES-256-GCM with its tag (16); the header
is the associated data. Mailbox: the first 32 hex digits of SHA-256 of the frame (``counsel-desk
joining mailbox 1``, key). Words: the first 15 bytes of SHA-256 of the frame (``counsel-desk joining
words 1``, key, agreement key, signing key), as the words of a fingerprint.
"""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from counsel_desk.domain.framing import digest
from counsel_desk.domain.trust import PublicKeys
from counsel_desk.security import codes
from counsel_desk.security.identity import in_words

_FORMAT = b"counsel-desk joining 1"
_HEADER = b"CDJ\x01"
_KEY = 32
_NONCE = 12


def mailbox(code: str) -> str:
    """Return the recipient under which both leave what is for the other."""
    return digest("counsel-desk joining mailbox 1", _key(code)).hex()[:32]


def seal_under(code: str, content: bytes) -> bytes:
    """Seal something with a code."""
    nonce = os.urandom(_NONCE)
    return _HEADER + nonce + AESGCM(_key(code)).encrypt(nonce, content, _HEADER)


def open_under(code: str, sealed: bytes) -> bytes | None:
    """Open what was sealed with a code; `None` if it was not."""
    body = sealed[len(_HEADER) :]
    try:
        return AESGCM(_key(code)).decrypt(body[:_NONCE], body[_NONCE:], sealed[: len(_HEADER)])
    except (InvalidTag, ValueError):
        return None


def words(code: str, keys: PublicKeys) -> str:
    """Return the words to compare: of a code and the keys of who asks with it."""
    found = digest("counsel-desk joining words 1", _key(code), keys.agreement, keys.signing)
    return in_words(found)


def _key(code: str) -> bytes:
    secret = codes.canonical(code).encode()
    return HKDF(SHA256(), _KEY, None, _FORMAT).derive(secret)
