"""A vault that is written anew: every page is another, and the size says little."""

from pathlib import Path

import pytest

from counsel_desk.domain.trust import VaultKind
from counsel_desk.storage.vault.vault import Vault, Vaults

KEY, PAGE, LEAST = b"k" * 32, 4096, 2**20


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of a vault."""
    return tmp_path / "own.vault"


@pytest.fixture
def vault(path: Path) -> Vault:
    """A vault with a value in it."""
    made = Vaults().create(path, "a" * 32, VaultKind.WELLBEING, KEY)
    with made.writing() as transaction:
        transaction.put_meta("one", b"kept")
    return made


def pages(path: Path) -> list[bytes]:
    """Return the pages of a file."""
    content = path.read_bytes()
    return [content[at : at + PAGE] for at in range(0, len(content), PAGE)]


def test_every_page_is_another_though_nothing_changed(path: Path, vault: Vault) -> None:
    vault.write_anew(LEAST)
    before = pages(path)
    vault.write_anew(LEAST)
    after = pages(path)
    assert len(before) == len(after) == LEAST / PAGE
    assert not set(before) & set(after)
    with vault.reading() as transaction:
        assert transaction.meta("one") == b"kept"
    vault.close()
    Vaults().open(path, KEY).close()


@pytest.mark.parametrize(
    ("kept", "size"), [(1, LEAST), (900_000, LEAST), (1_100_000, 2 * LEAST), (2_100_000, 4 * LEAST)]
)
def test_the_size_is_the_least_or_doubled(path: Path, vault: Vault, kept: int, size: int) -> None:
    with vault.writing() as transaction:
        transaction.put_meta("much", bytes(kept))
    vault.write_anew(LEAST)
    assert path.stat().st_size == size
    with vault.writing() as transaction:
        transaction.put_meta("much", b"")
    vault.write_anew(LEAST)
    assert path.stat().st_size == LEAST
    vault.close()


def test_vacuum_is_permitted_for_that_moment_alone(vault: Vault) -> None:
    vault.write_anew(LEAST)
    with vault._database.transaction("DEFERRED") as connection:
        raw = connection.connection.driver_connection
        with pytest.raises(Exception, match="not authorized"):
            raw.execute("ATTACH ':memory:' AS other")
    vault.close()
