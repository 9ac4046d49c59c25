"""The office root key: an Ed25519 seed of 32 bytes that exists only on paper, in shares."""

import secrets
from collections.abc import Sequence

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from counsel_desk.security import shares as printed
from counsel_desk.security.errors import MixedSharesError
from counsel_desk.security.gentle_words import drawn
from counsel_desk.security.identity import PRIVATE_LENGTH, PersonIdentity, fingerprint

_AGREEMENT = b"counsel-desk root agreement 1"
LENGTH = 32
"""Bytes of a seed."""
_MOST_DRAWS = 64


def new_seed() -> bytes:
    """Return a new root seed, 32 random bytes; the root's fingerprint has no painful word."""
    return drawn(
        lambda: secrets.token_bytes(LENGTH),
        lambda seed: [fingerprint(identity(seed).public)],
        _MOST_DRAWS,
    )


def public(seed: bytes) -> bytes:
    """Return the root's public key, 32 bytes, which every person pins."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def identity(seed: bytes) -> PersonIdentity:
    """Return the root's keys, which can recover vaults; the seed itself is the signing key.

    The agreement keys are HKDF-SHA256 over the seed, 96 bytes, without salt, with the info
    ``counsel-desk root agreement 1``: the ML-KEM seed (64), then the X25519 private key (32).
    """
    derived = HKDF(SHA256(), PRIVATE_LENGTH - LENGTH, salt=None, info=_AGREEMENT).derive(seed)
    return PersonIdentity.from_bytes(derived + seed)


def split(seed: bytes, threshold: int, shares: int) -> tuple[str, ...]:
    """Return the seed as printable shares of 33 words, any `threshold` of which restore it.

    Args:
        seed: From `new_seed`.
        threshold: At least 2, or 1 with one share.
        shares: At most `MOST_SHARES`.

    Raises:
        ValueError: The numbers do not fit together.
    """
    return printed.split(seed, threshold, shares)


def combine(shares: Sequence[str]) -> bytes:
    """Return the seed that was split; only its public key shows whether it is this office's.

    Raises:
        SharesError: A share is mistyped, more are needed, or they do not belong together.
    """
    seed = printed.combine(shares)
    if len(seed) != LENGTH:
        raise MixedSharesError
    return seed


def sheet_words() -> Sequence[str]:
    """Return every word that can stand on a sheet or in a code, in alphabetical order."""
    return printed.sheet_words()


def fits(share: str) -> bool:
    """Return whether the words of a sheet or a code are whole and their checksum right."""
    return printed.fits(share)
