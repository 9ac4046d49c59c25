"""Real SQLCipher files."""

import secrets
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from counsel_desk.domain.chain import Row
from counsel_desk.domain.trust import VaultKind
from counsel_desk.storage.register.register import Register, Registers
from counsel_desk.storage.vault.vault import Vault, Vaults

VAULT = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def key() -> bytes:
    return secrets.token_bytes(32)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vaults" / "one.vault"


@pytest.fixture
def vault(path: Path, key: bytes) -> Iterator[Vault]:
    made = Vaults().create(path, VAULT, VaultKind.COUNSELLING, key)
    yield made
    made.close()


@pytest.fixture
def register(tmp_path: Path, key: bytes) -> Iterator[Register]:
    made = Registers().create(tmp_path / "office.db", key)
    yield made
    made.close()


@pytest.fixture
def row() -> Callable[..., Any]:
    """Make a row of a chain; its digest is of no matter to storage."""

    def made(
        number: int,
        record: str = "r",
        version: int = 1,
        kind: str = "note",
        parent: str = "",
        body: bytes = b"{}",
    ) -> Row:
        written = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
        return Row(number, record, version, kind, parent, "p", written, b"s" * 16, body, b"d" * 32)

    return made
