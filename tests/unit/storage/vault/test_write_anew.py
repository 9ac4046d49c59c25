"""A vault that is written anew: every page is another, and the size says little."""

from pathlib import Path

import pytest

from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import DiskFullError
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


def written_anew(vault: Vault, path: Path) -> Vault:
    """Write a vault anew, and return it open again."""
    Vaults().write_anew(vault, path, path.with_name("next.vault"), KEY, LEAST)
    return Vaults().open(path, KEY)


def pages(path: Path) -> list[bytes]:
    """Return the pages of a file."""
    content = path.read_bytes()
    return [content[at : at + PAGE] for at in range(0, len(content), PAGE)]


def test_every_page_is_another_though_nothing_changed(path: Path, vault: Vault) -> None:
    again = written_anew(vault, path)
    before = pages(path)
    with again.reading() as transaction:
        known = transaction.beside()
    last = written_anew(again, path)
    after = pages(path)
    assert len(before) == len(after) == LEAST / PAGE
    assert not set(before) & set(after)
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    with last.reading() as transaction:
        assert transaction.meta("one") == b"kept"
        assert transaction.beside() == known
        assert transaction.beside_holds()
    last.close()


@pytest.mark.parametrize(
    ("kept", "size"), [(1, LEAST), (900_000, LEAST), (1_100_000, 2 * LEAST), (2_100_000, 4 * LEAST)]
)
def test_the_size_is_the_least_or_doubled(path: Path, vault: Vault, kept: int, size: int) -> None:
    with vault.writing() as transaction:
        transaction.put_meta("much", bytes(kept))
    again = written_anew(vault, path)
    assert path.stat().st_size == size
    with again.writing() as transaction:
        transaction.put_meta("much", b"")
    written_anew(again, path).close()
    assert path.stat().st_size == LEAST


def test_where_there_is_no_room_the_vault_stays_as_it_was(
    path: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_vault: Vault, _least: int) -> None:
        raise DiskFullError

    monkeypatch.setattr(Vault, "pad", full)
    before = path.read_bytes()
    with pytest.raises(DiskFullError):
        written_anew(vault, path)
    with vault.reading() as transaction:
        assert transaction.meta("one") == b"kept"
    vault.close()
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]
