"""What the tests of keys and privileges share."""

import pytest

from counsel_desk.demo.office import DemoOffice
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


@pytest.fixture
def cheap_guesses(template: DemoOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretch what is nobody's passphrase to nothing, where the work of it is not the question."""
    real = derivation.stretch
    known = {person.passphrase.encode() for person in template.people}

    def stretch(secret: bytes, salt: bytes, cost: Cost) -> bytes:
        return real(secret, salt, cost) if secret in known else bytes(32)

    monkeypatch.setattr(derivation, "stretch", stretch)
