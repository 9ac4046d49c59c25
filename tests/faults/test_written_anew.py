"""A process killed while an own vault is written anew at lock loses nothing of it."""

from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Never

from counsel_desk.domain.trust import VaultKind
from counsel_desk.storage.vault.vault import Vaults
from counsel_desk.storage.verify import check_file
from tests.faults.killing import killed
from tests.helpers.repeats import repeats

ROUNDS = repeats(6, 60)
KEY, LEAST, LONGEST = b"k" * 32, 2**20, 0.6
VALUES = {f"value {number}": bytes([number]) * 9_000 for number in range(40)}


def beside_of(path: Path) -> Path:
    """Return the file that is written before it takes the place of the other."""
    return path.with_name("next.vault")


def write_anew_for_ever(begun: Event, path: Path) -> Never:
    """Write a vault anew again and again."""
    begun.set()
    while True:
        beside = beside_of(path)
        for left in (beside, beside.with_name(f"{beside.name}-journal")):
            left.unlink(missing_ok=True)
        Vaults().write_anew(Vaults().open(path, KEY), path, beside, KEY, LEAST)


def test_killed_while_it_is_written_anew_a_vault_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "own.vault"
    vault = Vaults().create(path, "a" * 32, VaultKind.WELLBEING, KEY)
    with vault.writing() as transaction:
        for name, value in VALUES.items():
            transaction.put_meta(name, value)
    vault.close()
    cut = 0

    def enough() -> bool:
        return cut > 1

    for _number in killed(write_anew_for_ever, lambda: (path,), ROUNDS, LONGEST, 5, enough):
        cut += beside_of(path).exists()
        again = Vaults().open(path, KEY)
        with again.reading() as transaction:
            assert {name: transaction.meta(name) for name in VALUES} == VALUES
            assert transaction.beside_holds()
        again.close()
        assert check_file(path, KEY) == []
