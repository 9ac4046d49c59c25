"""F02: a process killed while a vault is brought up leaves the old schema or the new one."""

import shutil
from multiprocessing.synchronize import Event
from pathlib import Path

from counsel_desk.domain import chain
from counsel_desk.storage.vault.steps import STEPS
from tests.faults.killing import Longest, killed
from tests.helpers.repeats import repeats
from tests.migrations import first_vault

ROUNDS = repeats(40, 100)
NOTES = 40
BOTH = {"record", "draft", "seen_message", "meta", "head"}
OLD = BOTH | {"record_day", "record_kind_parent"}
NEW = BOTH | {"attachment", "search", "owed", "record_parent_day", "record_kind_day"}
LAST = max(STEPS)


def migrate(begun: Event, path: Path) -> None:
    """Bring up a vault of the first version."""
    begun.set()
    first_vault.brought_up(path).close()


def schema(path: Path) -> tuple[int, set[str]]:
    """Return the version of a vault file and its tables and indexes that changed since."""
    version, names = first_vault.version_and_tables(path)
    return version, {name for name in names if name in OLD | NEW}


def test_f02_killed_while_it_is_brought_up_it_is_old_or_new_and_never_a_mixture(
    tmp_path: Path,
) -> None:
    first, path = tmp_path / "first", tmp_path / "it.vault"
    head = first_vault.make(first, NOTES)
    seen, cut, longest = {1: 0, LAST: 0}, 0, Longest(0.05)

    def another() -> tuple[Path]:
        for each in tmp_path.glob("it.vault*"):
            each.unlink()
        shutil.copy(first, path)
        return (path,)

    def enough() -> bool:
        return min(cut, *seen.values()) > ROUNDS // 20

    for _number in killed(migrate, another, ROUNDS, longest, seed=2, enough=enough):
        cut += path.with_name(f"{path.name}-journal").exists()
        version, names = schema(path)
        assert (version, names) in [(1, OLD), (LAST, NEW)]
        seen[version] += 1
        longest.adapt(finished=version == LAST)
        vault = first_vault.brought_up(path)
        with vault.reading() as transaction:
            assert chain.walk(transaction.plain_rows()) == (head, None)
            assert transaction.draft("note:1") == first_vault.DRAFT
        vault.close()
        assert schema(path) == (LAST, NEW)
    assert enough()
