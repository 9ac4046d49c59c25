"""What the tests of keys and privileges share."""

import pytest

from counsel_desk.security import derivation
from counsel_desk.security.derivation import Cost


@pytest.fixture
def work_done(monkeypatch: pytest.MonkeyPatch) -> list[Cost]:
    """The cost of every passphrase that is stretched from now on, in order."""
    real = derivation.stretch
    done: list[Cost] = []

    def counted(secret: bytes, salt: bytes, cost: Cost) -> bytes:
        done.append(cost)
        return real(secret, salt, cost)

    monkeypatch.setattr(derivation, "stretch", counted)
    return done
