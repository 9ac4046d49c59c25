"""A stand-in for Argon2id that takes no time, for tests of what is bound to what."""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from counsel_desk.security.derivation import Cost


def stretched(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """Return 32 bytes that depend on the secret, the salt and the cost."""
    return HKDF(SHA256(), 32, salt, repr(cost).encode()).derive(secret)
