"""Real SQLCipher files."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from counsel_desk.domain.trust import VaultKind
from counsel_desk.storage.register.register import Register, Registers
from counsel_desk.storage.vault.vault import Vault, Vaults

VAULT = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def key() -> bytes:
    """Return the key of a file."""
    return secrets.token_bytes(32)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a vault's file; its folder does not exist yet."""
    return tmp_path / "vaults" / "one.vault"


@pytest.fixture
def vault(path: Path, key: bytes) -> Iterator[Vault]:
    """Create a vault."""
    made = Vaults().create(path, VAULT, VaultKind.COUNSELLING, key)
    yield made
    made.close()


@pytest.fixture
def register(tmp_path: Path, key: bytes) -> Iterator[Register]:
    """Create a register."""
    made = Registers().create(tmp_path / "office.db", key)
    yield made
    made.close()
