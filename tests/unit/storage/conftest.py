"""Real SQLCipher files."""

import secrets
from datetime import UTC, datetime

import pytest

from counsel_desk.domain.chain import Row
from counsel_desk.domain.trust import VaultKind
from counsel_desk.storage.register.register import Registers
from counsel_desk.storage.vault.vault import Vaults

VAULT = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def key():
    return secrets.token_bytes(32)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "vaults" / "one.vault"


@pytest.fixture
def vault(path, key):
    made = Vaults().create(path, VAULT, VaultKind.COUNSELLING, key)
    yield made
    made.close()


@pytest.fixture
def register(tmp_path, key):
    made = Registers().create(tmp_path / "office.db", key)
    yield made
    made.close()


@pytest.fixture
def row():
    """Make a row of a chain; its digest is of no matter to storage."""

    def made(number, record="r", version=1, kind="note", parent="", body=b"{}"):
        written = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
        return Row(number, record, version, kind, parent, "p", written, b"s" * 16, body, b"d" * 32)

    return made
