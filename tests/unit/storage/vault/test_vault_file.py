"""The file of a vault: what it shows, what is refused, and what survives a full disk or a kill."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from counsel_desk.domain.chain import Row
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import DiskFullError, KnownError
from counsel_desk.storage.engine import open_database, translated
from counsel_desk.storage.errors import (
    FileDamagedError,
    FileInPlaceError,
    FileMissingError,
    FileNewerError,
)
from counsel_desk.storage.vault.vault import Vault, Vaults
from tests.helpers.folders import ROOT, for_one_alone
from tests.unit.storage.rows import CANARY, latest_of, put, row


def test_a_vault_knows_what_it_is_after_it_is_opened_again(
    vault: Vault, path: Path, key: bytes
) -> None:
    vault.close()
    opened = Vaults().open(path, key)
    assert (opened.vault_id, opened.kind) == (vault.vault_id, VaultKind.COUNSELLING)
    opened.close()


def test_nothing_of_it_can_be_read_in_the_file_or_beside_it(vault: Vault, path: Path) -> None:
    with vault.writing() as transaction:
        transaction.append(row(1, body=CANARY.encode()))
        transaction.put_draft("d", CANARY.encode())
        beside = [each.read_bytes() for each in path.parent.iterdir()]
    inside = path.read_bytes()
    assert all(CANARY.encode() not in each for each in [inside, *beside])
    assert not inside.startswith(b"SQLite format 3\0")


def test_l59_a_new_vault_is_for_its_owner_alone(vault: Vault, path: Path) -> None:
    assert for_one_alone(path)
    assert for_one_alone(path.parent)


def test_another_key_does_not_open_it(vault: Vault, path: Path) -> None:
    vault.close()
    with pytest.raises(FileDamagedError):
        Vaults().open(path, bytes(32))


@pytest.mark.parametrize("length", [5, 31, 33])
def test_a_key_of_another_length_is_a_defect(path: Path, length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_database(path, bytes(length), create=True)


def test_a_file_that_is_not_there_is_not_made(path: Path, key: bytes) -> None:
    with pytest.raises(FileMissingError):
        Vaults().open(path, key)
    assert not path.exists()


def test_a_vault_is_not_made_over_a_file(vault: Vault, path: Path, key: bytes) -> None:
    before = path.read_bytes()
    with pytest.raises(FileInPlaceError):
        Vaults().create(path, "other", VaultKind.CASEWORK, key)
    assert path.read_bytes() == before


@pytest.mark.parametrize("kept", [0, 1, 100, 4095, 4096])
def test_a_file_cut_short_is_damaged_and_left_alone(
    vault: Vault, path: Path, key: bytes, kept: int
) -> None:
    vault.close()
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(FileDamagedError):
        Vaults().open(path, key)
    assert path.stat().st_size == kept


def test_a_changed_page_is_seen(vault: Vault, path: Path, key: bytes) -> None:
    put(vault, row(1, body=b"x" * 20_000))
    vault.close()
    content = bytearray(path.read_bytes())
    content[len(content) - 5000] ^= 1
    path.write_bytes(content)
    with pytest.raises(FileDamagedError):
        read_all(path, key)


def read_all(path: Path, key: bytes) -> list[Row]:
    """Open a vault and read every row of it."""
    opened = Vaults().open(path, key)
    try:
        with opened.reading() as transaction:
            return list(transaction.rows())
    finally:
        opened.close()


def test_a_newer_file_is_left_alone(vault: Vault, path: Path, key: bytes) -> None:
    vault.close()
    engine = open_database(path, key)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
    engine.dispose()
    with pytest.raises(FileNewerError):
        Vaults().open(path, key)


def test_no_other_file_can_be_attached(
    vault: Vault, path: Path, key: bytes, tmp_path: Path
) -> None:
    engine = open_database(path, key)
    with engine.connect() as connection, pytest.raises(Exception, match="not authorized"):
        connection.exec_driver_sql(f"ATTACH DATABASE '{tmp_path / 'plain.db'}' AS plain KEY ''")
    engine.dispose()
    assert not (tmp_path / "plain.db").exists()


def test_a_full_disk_is_a_known_error_and_what_was_saved_stays(
    vault: Vault, path: Path, key: bytes
) -> None:
    put(vault, row(1))
    engine = open_database(path, key)
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        with pytest.raises(DiskFullError) as caught, translated(path):
            connection.exec_driver_sql(
                "INSERT INTO draft VALUES (?, ?)", ("d", CANARY.encode() * 5000)
            )
    engine.dispose()
    assert CANARY not in str(caught.value)
    assert [each.record for each in latest_of(vault, "note")] == ["r"]


KILLED = """
    import sys
    from pathlib import Path
    from counsel_desk.storage.vault.vault import Vaults

    vault = Vaults().open(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
    number = 0
    while True:
        number += 1
        with vault.writing() as transaction:
            transaction.put_draft("count", str(number).encode())
            transaction.put_draft(f"big {number % 7}", bytes(50_000))
        print(number, flush=True)
"""


def test_a_process_killed_while_it_writes_loses_nothing_it_said_was_saved(
    vault: Vault, path: Path, key: bytes
) -> None:
    vault.close()
    for _ in range(3):
        writer = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(KILLED), str(path), key.hex()],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        assert writer.stdout is not None
        printed = [writer.stdout.readline() for _ in range(5)]
        writer.kill()
        printed += writer.stdout.readlines()
        writer.wait()
        writer.stdout.close()
        opened = Vaults().open(path, key)
        with opened.reading() as transaction:
            kept = int(transaction.draft("count") or b"0")
        opened.close()
        assert kept >= int([line for line in printed if line.strip()][-1])


def test_every_known_error_of_storage_says_what_to_do() -> None:
    for error in (FileDamagedError, FileMissingError, FileNewerError, FileInPlaceError):
        assert issubclass(error, KnownError)
        assert "f.vault" in str(error(file="f.vault"))
