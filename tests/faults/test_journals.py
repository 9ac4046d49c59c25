"""F12, F27: a journal that is harmed or missing never means fewer notes in silence."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Row
from counsel_desk.domain.records import Kind
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.notes import notes
from counsel_desk.services.vaults.verify import verify
from counsel_desk.services.work.data_folder import VAULT_FOLDER
from counsel_desk.services.work.unit_of_work import new_id
from tests.faults.leaving import PAGE, Left
from tests.security.altering import connection_of

STEP = 997


def crashed(left: Left, folder: Path, added: int = 100) -> tuple[Path, Path]:
    """Copy the office in the middle of a long write, as a power cut leaves it.

    Args:
        left: The office, all of whose notes are erased.
        folder: Where the copy goes.
        added: How many notes are added after that. Without any, the file holds together as it is.

    Returns:
        The copy and the journal of the vault in it.
    """
    session = left.office.enter(Role.COUNSELLOR)
    vault = session.vaults[VaultKind.COUNSELLING]
    records = [one.record for one in notes.of_client(session, left.client)]
    image = folder / "image"
    with suppress(ZeroDivisionError), vault.writing() as transaction:
        connection_of(transaction).exec_driver_sql("PRAGMA cache_size = 1")
        for record in records:
            transaction.erase(record)
        head, _author, _signature = transaction.head()
        for number in range(head.length + 1, head.length + 1 + added):
            place = (number, new_id(), 1, str(Kind.NOTE), new_id(), left.me.person)
            now, salt, body = left.office.clock(), bytes(16), b"x" * 3000
            row = Row(*place, now, salt, body, chain.digest(place, now, salt, body))
            transaction.append(row, now.date())
        shutil.copytree(left.office.folder, image)
        raise ZeroDivisionError
    session.close()
    journal = image / VAULT_FOLDER / f"{left.path.name}-journal"
    assert journal.stat().st_size > PAGE
    return image, journal


def flip(journal: Path) -> None:
    """Flip a bit here and there in a journal."""
    data = bytearray(journal.read_bytes())
    for place in range(600, len(data), STEP):
        data[place] ^= 4
    journal.write_bytes(data)


def cut(journal: Path) -> None:
    """Cut a journal after its first page."""
    journal.write_bytes(journal.read_bytes()[:PAGE])


@pytest.mark.parametrize("added", [0, 100])
@pytest.mark.parametrize("harm", [flip, cut, Path.unlink])
def test_f12_a_harmed_journal_never_means_fewer_notes_in_silence(
    left: Left, tmp_path: Path, harm: Callable[[Path], None], added: int
) -> None:
    image, journal = crashed(left, tmp_path, added)
    harm(journal)
    left.office.folder = image
    try:
        found = left.opened()
    except KnownError:
        return
    assert found == left.notes


def test_f12_a_whole_journal_brings_everything_back(left: Left, tmp_path: Path) -> None:
    image, _journal = crashed(left, tmp_path)
    left.office.folder = image
    assert left.opened() == left.notes


def test_f27_a_vault_copied_without_its_journal_is_refused_or_complete(
    left: Left, tmp_path: Path
) -> None:
    image, journal = crashed(left, tmp_path)
    journal.unlink()
    left.office.folder = image
    with pytest.raises(KnownError):
        left.opened()


def test_f07_a_journal_in_which_nothing_is_yet_is_no_cause_for_alarm(left: Left) -> None:
    """A power cut at the beginning of a save leaves one."""
    for path in (left.register, left.path):
        path.with_name(f"{path.name}-journal").touch()
    left.forget_seal()
    assert left.opened() == left.notes
    journal = left.path.with_name(f"{left.path.name}-journal")
    journal.touch()
    assert all(check.ok for check in verify(left.office.folder, left.office.tools))
    assert journal.exists()
