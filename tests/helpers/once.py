"""Spares the tests work that gives the same each time, or that they do not look at."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import pytest
import sqlalchemy
import sqlcipher3.dbapi2
from argon2 import low_level
from sqlalchemy.pool import StaticPool

from counsel_desk.domain.chain import EMPTY
from counsel_desk.domain.office_log.entry import StoredEntry, extend_stored
from counsel_desk.domain.office_log.fold import Verify
from counsel_desk.domain.office_log.state import State
from counsel_desk.security import bundle, envelopes, identity
from counsel_desk.services.work import log_rows, register
from counsel_desk.services.work.log_rows import EntryAlteredError
from counsel_desk.storage import engine
from tests.helpers.stretching import SALT, sparing

_SIGNATURES, _LINKS, _STATES = 4096, 16_384, 256
Folded = Callable[[Iterable[StoredEntry], Verify, State], State]


@contextmanager
def spared() -> Iterator[None]:
    """Do each such piece of work once in a process, or not at all."""
    with pytest.MonkeyPatch.context() as patch:
        _stretch(patch)
        _lock_little_memory(patch)
        _compile(patch)
        _verify_and_link(patch)
        patch.setattr(register, "folded", _folding(log_rows.folded))
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


def _folding(real: Folded) -> Folded:
    """Return what folds a log from where another log with the same entries before came to.

    Every sign-in folds the log of the template from its first entry. A link covers all entries
    before it, so that where it is the same they are as well.
    """
    known: OrderedDict[tuple[Verify, bytes], State] = OrderedDict()

    def folded(rows: Iterable[StoredEntry], verify: Verify, before: State) -> State:
        given = list(rows)
        if before.head != EMPTY or not given:
            return real(given, verify, before)
        done = 0
        for count, link in enumerate(_links(given), 1):
            if (verify, link) in known:
                done, before = count, known[verify, link]
        found = real(given[done:], verify, before)
        known[verify, found.head.link] = found.copied()
        known.move_to_end((verify, found.head.link))
        if len(known) > _STATES:
            known.popitem(last=False)
        return found

    return folded


def _links(rows: list[StoredEntry]) -> Iterator[bytes]:
    """Yield the link after each entry, as far as they follow each other."""
    try:
        office = getattr(log_rows.decoded(rows[0]).body, "office", "")
        for head in log_rows.heads(rows, EMPTY, office):
            yield head.link
    except EntryAlteredError:
        return
