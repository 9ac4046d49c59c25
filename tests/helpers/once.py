"""Spares the tests work that gives the same each time, or that they do not look at."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import pytest
import sqlalchemy
import sqlcipher3.dbapi2
from argon2 import low_level
from sqlalchemy.pool import StaticPool

from counsel_desk.domain.office_log.entry import extend_stored
from counsel_desk.security import bundle, envelopes, identity
from counsel_desk.services.work import log_rows
from counsel_desk.storage import engine
from tests.helpers.stretching import SALT, sparing

_SIGNATURES, _LINKS = 4096, 16_384


@contextmanager
def spared() -> Iterator[None]:
    """Do each such piece of work once in a process, or not at all."""
    with pytest.MonkeyPatch.context() as patch:
        _stretch(patch)
        _lock_little_memory(patch)
        _compile(patch)
        _verify_and_link(patch)
        yield


def _stretch(patch: pytest.MonkeyPatch) -> None:
    """Stretch the secrets of the same people once: they sign in hundreds of times.

    A secret has the same salt in every bundle; tests/unit/security/test_bundle.py looks at the real
    ones.
    """
    patch.setattr(low_level, "hash_secret_raw", sparing())
    patch.setattr(bundle, "new_salt", lambda: SALT)


def _lock_little_memory(patch: pytest.MonkeyPatch) -> None:
    """Let SQLCipher lock its keys alone into memory: locking every allocation takes long.

    tests/security/leaks/test_memory.py looks at a process that locks them all. There is no way back
    from it within a process.
    """
    usual = [each for each in engine.PRAGMAS if not each.startswith("cipher_memory_security")]
    patch.setattr(engine, "PRAGMAS", usual)


def _compile(patch: pytest.MonkeyPatch) -> None:
    """Compile each SQL statement once, instead of once for every file that is opened."""
    real = sqlalchemy.create_engine
    compiled: dict[Any, Any] = {}
    first = real("sqlite://", module=sqlcipher3.dbapi2, poolclass=StaticPool)
    first.connect().close()
    first.dispose()

    def create(*args: Any, **named: Any) -> sqlalchemy.Engine:
        made = real(*args, **named, execution_options={"compiled_cache": compiled})
        made.dialect = first.dialect
        return made

    patch.setattr("counsel_desk.storage.engine.create_engine", create)


def _verify_and_link(patch: pytest.MonkeyPatch) -> None:
    """Verify each signature and link each entry once: a sign-in looks at the template's again."""
    known = lru_cache(_SIGNATURES)(identity.verify)
    for module in (identity, envelopes):
        patch.setattr(module, "verify", known)
    patch.setattr(log_rows, "extend_stored", lru_cache(_LINKS)(extend_stored))
