"""Checking a file finds every kind of damage."""

from pathlib import Path

from counsel_desk.storage.vault.vault import Vault
from counsel_desk.storage.verify import PAGES, check_file
from tests.unit.storage.rows import row


def test_a_sound_file_has_no_problems(vault: Vault, path: Path, key: bytes) -> None:
    assert check_file(path, key) == []


def test_every_changed_page_is_found(vault: Vault, path: Path, key: bytes) -> None:
    with vault.writing() as transaction:
        transaction.append(row(1, body=b"x" * 40_000))
    vault.close()
    content = bytearray(path.read_bytes())
    content[len(content) - 6000] ^= 1
    path.write_bytes(content)
    assert PAGES in check_file(path, key) or "damaged" in check_file(path, key)[0]


def test_a_missing_or_empty_file_is_named(path: Path, key: bytes) -> None:
    assert "missing" in check_file(path, key)[0]
    path.parent.mkdir()
    path.write_bytes(b"")
    assert "damaged" in check_file(path, key)[0]


def test_another_key_is_reported_as_damage(vault: Vault, path: Path) -> None:
    assert "damaged" in check_file(path, bytes(32))[0]
