"""Argon2id in tests: its work is done where another process needs the same result, and once."""

import hashlib
import random
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from argon2 import low_level

from counsel_desk.demo.office import SEED
from counsel_desk.demo.people import staff

SALT = bytes(range(16))
"""The salt of every bundle that a test makes."""


def digest(secret: bytes, salt: bytes, *cost: Any, hash_len: int, **named: Any) -> bytes:
    """Return a digest of the arguments of `argon2.low_level.hash_secret_raw`."""
    content = repr((secret, salt, cost, hash_len, sorted(named.items())))
    return hashlib.blake2b(content.encode(), digest_size=hash_len).digest()


def stretch_cheaply(patch: pytest.MonkeyPatch | None = None) -> None:
    """Replace Argon2id by a digest, so that kills fall on what is written to the disk.

    Args:
        patch: Undoes it; a process that is killed needs none.
    """
    (patch or pytest.MonkeyPatch()).setattr(low_level, "hash_secret_raw", digest)


def sparing() -> Callable[..., bytes]:
    """Return what stands in for Argon2id: a digest, except for what other processes work out too.

    Those are the passphrases of the fictional office, copies of which are also opened by programs
    that a test starts, and bundles with another salt, which no test made. The empty secret is what
    a calibration takes the time of.
    """
    real = low_level.hash_secret_raw
    known = cache(real)
    passphrases = {one.passphrase.encode() for one in staff(random.Random(SEED), whole=True)}

    def stretch(secret: bytes, salt: bytes, *cost: Any, **named: Any) -> bytes:
        if not secret:
            return real(secret, salt, *cost, **named)
        worth = salt != SALT or secret in passphrases
        return (known if worth else digest)(secret, salt, *cost, **named)

    return stretch
