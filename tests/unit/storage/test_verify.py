"""Checking a file finds every kind of damage."""

import os
from pathlib import Path

import pytest

from counsel_desk.storage.engine import PAGE_BYTES, open_database
from counsel_desk.storage.register.register import Register, Registers
from counsel_desk.storage.vault.vault import Vault, Vaults
from counsel_desk.storage.verify import PAGES, check_file
from tests.unit.storage.rows import row


def test_a_sound_file_has_no_problems(vault: Vault, path: Path, key: bytes) -> None:
    assert check_file(path, key) == []


def torn(content: bytes, page: int) -> bytes:
    """Return a file of which one page, from 0, is written only to its half."""
    middle = page * PAGE_BYTES + PAGE_BYTES // 2
    return content[:middle] + os.urandom(PAGE_BYTES // 2) + content[middle + PAGE_BYTES // 2 :]


def free_pages(path: Path, key: bytes) -> int:
    """Return how many pages of a file are free."""
    engine = open_database(path, key)
    with engine.connect() as connection:
        found: int = connection.exec_driver_sql("PRAGMA freelist_count").scalar_one()
    engine.dispose()
    return found


def with_free_pages(vault: Vault, path: Path) -> bytes:
    """Have a vault hold much and lose some of it; return its file."""
    names = [f"note:{number}" for number in range(12)]
    with vault.writing() as transaction:
        transaction.append(row(1, body=b"x" * 40_000))
        for number, name in enumerate(names):
            transaction.put_draft(name, bytes(9000 + number * 1000))
    for name in names[::3]:
        with vault.writing() as transaction:
            transaction.drop_draft(name)
    vault.close()
    return path.read_bytes()


def test_every_changed_page_in_use_is_found_and_no_free_one_is(
    vault: Vault, path: Path, key: bytes
) -> None:
    whole = with_free_pages(vault, path)
    free, unseen = free_pages(path, key), []
    for page in range(len(whole) // PAGE_BYTES):
        path.write_bytes(torn(whole, page))
        if not check_file(path, key):
            unseen.append(page)
        assert check_file(path, key, free_too=True)
    # One of the free pages is the list of them.
    assert len(unseen) == free - 1 > 5


def test_free_pages_left_half_written_by_a_power_cut_are_used_again(
    vault: Vault, path: Path, key: bytes
) -> None:
    whole = with_free_pages(vault, path)
    free, content = free_pages(path, key), whole
    for page in range(len(whole) // PAGE_BYTES):
        path.write_bytes(torn(whole, page))
        content = content if check_file(path, key) else torn(content, page)
    path.write_bytes(content)
    assert content != whole
    assert check_file(path, key, free_too=True) == [PAGES]
    opened = Vaults().open(path, key)
    for number in range(free):
        with opened.writing() as transaction:
            transaction.put_draft(f"note:again {number}", bytes([number]) * PAGE_BYTES)
    opened.close()
    assert free_pages(path, key) == 0
    assert check_file(path, key) == []
    opened = Vaults().open(path, key)
    with opened.reading() as transaction:
        assert transaction.draft("note:again 0") == bytes(PAGE_BYTES)
        assert transaction.draft("note:1") == bytes(10_000)
    opened.close()


def test_free_pages_of_a_register_are_written_anew_after_a_power_cut(
    register: Register, tmp_path: Path, key: bytes
) -> None:
    path = tmp_path / "office.db"
    with register.writing() as transaction:
        digests = [transaction.put_blob(bytes([number]) * 30_000) for number in range(9)]
    with register.writing() as transaction:
        for digest in digests[::2]:
            transaction.drop_blob(digest)
    register.close()
    whole = content = path.read_bytes()
    for page in range(len(whole) // PAGE_BYTES):
        path.write_bytes(torn(whole, page))
        content = content if check_file(path, key) else torn(content, page)
    path.write_bytes(content)
    Registers().open(path, key).close()
    assert check_file(path, key, free_too=True) == [PAGES]
    path.with_name("office.db-journal").touch()
    opened = Registers().open(path, key)
    with opened.reading() as transaction:
        assert transaction.blob(digests[1]) == bytes([1]) * 30_000
    opened.close()
    assert check_file(path, key, free_too=True) == []
    assert path.stat().st_size == len(whole)


@pytest.mark.parametrize("more", [1, PAGE_BYTES, PAGE_BYTES + 1])
def test_what_was_added_at_the_end_is_found(
    vault: Vault, path: Path, key: bytes, more: int
) -> None:
    vault.close()
    with path.open("ab") as file:
        file.write(bytes(more))
    assert check_file(path, key) == [PAGES]


def test_a_missing_or_empty_file_is_named(path: Path, key: bytes) -> None:
    assert "missing" in check_file(path, key)[0]
    path.parent.mkdir()
    path.write_bytes(b"")
    assert "damaged" in check_file(path, key)[0]


def test_another_key_is_reported_as_damage(vault: Vault, path: Path) -> None:
    assert "damaged" in check_file(path, bytes(32))[0]
