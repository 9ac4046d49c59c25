"""F26: nothing that was destroyed since a backup was made returns with it."""

import shutil
from pathlib import Path

import pytest

from counsel_desk.domain.backup.keeping import ERASED_WITHIN
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office.vault_files import vault_file
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import clients
from counsel_desk.services.rights import erasure
from tests.helpers import holding
from tests.helpers.backing_up import backed_up, left, moved, put_back
from tests.helpers.office import Office


def destroy(office: Office) -> str:
    """Have the counsellor destroy the one client's file, and return its code."""
    session = office.enter(Role.COUNSELLOR)
    filed = clients.listing(session)[0].filed
    holding.lift_all(session, filed.record)
    erasure.seal(session, filed.record, Ground.CLIENTS_WISH)
    office.clock.move(days=Policy().retention_days_after_sealing + 1)
    erasure.destroy(session, filed.record)
    left(session)
    return filed.body.code


@pytest.mark.parametrize("journal", [False, True])
def test_f26_what_was_destroyed_since_the_backup_is_destroyed_again(
    office: Office, stick: Path, monkeypatch: pytest.MonkeyPatch, journal: bool
) -> None:
    backed_up(office, stick)
    code = destroy(office)
    put_back(office, stick)
    if journal:  # a power cut came before the restoring
        for vault in (office.folder / "replaced-1" / "vaults").glob("*.vault"):
            start_of_a_save(vault)
    copy = office.folder / "vaults" / "of_a_migration.vault.before-1"
    copy.write_bytes(b"what it was")
    session = office.enter(Role.COUNSELLOR)
    assert clients.listing(session) == []
    assert not copy.exists()
    assert erasure.sealed_files(session) == []
    left(session)
    shutil.rmtree(office.folder / "replaced-1")
    session = office.enter(Role.COUNSELLOR)
    assert clients.listing(session) == []
    assert code not in [line.filed.body.code for line in clients.listing(session)]


def start_of_a_save(vault: Path) -> None:
    """Leave a journal that holds the first page, as a kill at the beginning of a save does."""
    page, sector = vault.read_bytes()[:4096], 512
    header = bytes.fromhex("d9d505f920a163d7") + (1).to_bytes(4) + bytes(4)
    header += (vault.stat().st_size // 4096).to_bytes(4) + sector.to_bytes(4) + (4096).to_bytes(4)
    total = sum(page[at] for at in range(4096 - 200, 0, -200))
    record = (1).to_bytes(4) + page + total.to_bytes(4)
    vault.with_name(f"{vault.name}-journal").write_bytes(header.ljust(sector, b"\0") + record)


def test_f26_on_an_empty_folder_an_older_backup_knows_what_a_newer_one_destroyed(
    office: Office, stick: Path, tmp_path: Path
) -> None:
    older = backed_up(office, stick).name
    destroy(office)
    backed_up(office, tmp_path / "aside")
    shutil.copytree(tmp_path / "aside", stick, dirs_exist_ok=True)
    moved(office, tmp_path / "new")
    put_back(office, stick, older)
    assert clients.listing(office.enter(Role.COUNSELLOR)) == []


def test_f26_so_does_a_state_that_is_itself_older_than_the_newest_backup(
    office: Office, stick: Path, tmp_path: Path
) -> None:
    older = backed_up(office, stick).name
    office.clock.move(days=1)
    destroy(office)
    shutil.copytree(stick, tmp_path / "aside")
    backed_up(office, stick)
    shutil.copytree(tmp_path / "aside", stick, dirs_exist_ok=True)
    moved(office, tmp_path / "new")
    put_back(office, tmp_path / "aside")  # not even the laptop that is here knows of it
    put_back(office, stick, older)
    assert clients.listing(office.enter(Role.COUNSELLOR)) == []


def test_what_was_replaced_does_not_outlast_an_erasure_by_more_than_14_days(
    office: Office, stick: Path
) -> None:
    for role in Role:
        left(office.enter(role))
    backed_up(office, stick)
    put_back(office, stick)
    vaults = office.folder / "replaced-1" / "vaults"
    before = set(vaults.iterdir())
    destroy(office)
    office.clock.move(days=ERASED_WITHIN.days, seconds=-1)
    left(office.enter(Role.STAFF))
    assert set(vaults.iterdir()) == before
    office.clock.move(seconds=1)
    session = office.enter(Role.STAFF)
    own = [one for one in session.data.register.state.vaults.values() if one.kind == "wellbeing"]
    assert {path.name for path in vaults.iterdir()} == {vault_file(one.vault, 1) for one in own}
    left(session)
    left(office.enter(Role.COUNSELLOR))
