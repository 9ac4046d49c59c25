"""F08: a full disk when people come and go, and for backups, restores and migrations."""

import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from counsel_desk.domain import chain
from counsel_desk.domain.trust import Role
from counsel_desk.errors import DiskFullError, WrongSecretError
from counsel_desk.services.backup import checking, restoring
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults.verify import verify
from counsel_desk.storage.vault.steps import STEPS
from tests.faults.disk.filling import EACH, FULL, Disk, full_at_each_write
from tests.faults.leaving import write
from tests.helpers.backing_up import backed_up
from tests.helpers.office import Office
from tests.helpers.read_only import content
from tests.migrations import first_vault


def test_f08_whoever_signs_in_reads_and_nothing_is_half_done(cramped: Office, disk: Disk) -> None:
    """Without a reserve and with too little room, they are signed in for reading only."""
    for pages in count(0, EACH):
        disk.leave(pages)
        session = cramped.enter(Role.COUNSELLOR)
        files = clients.listing(session)
        assert notes.of_client(session, files[0].filed.record)
        full = session.data.full
        if full:
            assert session.data.read_only
            assert not session.may_sign
            with pytest.raises(DiskFullError):
                session.data.require_writing()
            sign_in.sign_out(session)
        cramped.close()
        disk.free()
        assert all(check.ok for check in verify(cramped.folder, cramped.tools)), pages
        if not full:
            break
    assert pages > 0
    session = cramped.enter(Role.COUNSELLOR)
    assert clients.listing(session) == files


def test_f22_a_wrong_passphrase_on_a_full_disk_is_said_to_be_wrong(
    cramped: Office, disk: Disk
) -> None:
    disk.leave(0)
    person = cramped.person(Role.COUNSELLOR)
    with pytest.raises(WrongSecretError):
        sign_in.sign_in(cramped.data(), person.name, "no such sentence")


def test_f08_locking_loses_nothing_and_closes_every_file(cramped: Office, disk: Disk) -> None:
    session = cramped.enter(Role.COUNSELLOR)
    client = clients.listing(session)[0].filed.record
    sign_in.sign_out(session)
    written, refusals = [len(notes.of_client(cramped.enter(Role.COUNSELLOR), client))], 0
    cramped.close()

    def prepare() -> Callable[[], object]:
        session = cramped.enter(Role.COUNSELLOR)
        write(session, client, 1)
        written[0] += 1
        return lambda: sign_in.sign_out(session)

    for error in full_at_each_write(disk, prepare):
        refusals += 1
        assert isinstance(error, FULL)
        cramped.close()
        assert all(check.ok for check in verify(cramped.folder, cramped.tools)), refusals
    assert refusals
    assert len(notes.of_client(cramped.enter(Role.COUNSELLOR), client)) == written[0]


def test_f08_a_stick_that_is_full_keeps_the_backups_that_it_has(office: Office, disk: Disk) -> None:
    stick, refusals = disk.place / "stick", 0
    first = backed_up(office, stick).name
    session = office.enter(Role.COUNSELLOR)
    write(session, clients.listing(session)[0].filed.record, 3)
    sign_in.sign_out(session)
    office.close()
    before = content(stick)
    for error in full_at_each_write(disk, lambda: lambda: backed_up(office, stick)):
        refusals += 1
        assert isinstance(error, FULL)
        assert content(stick) == before, refusals
    assert refusals
    assert len(office.tools.backups.names(stick)) == 2
    assert first in office.tools.backups.names(stick)
    assert all(check.ok for check in checking.check(office.tools, stick))


def test_f08_a_restore_that_finds_no_room_leaves_nothing(
    office: Office, disk: Disk, tmp_path: Path
) -> None:
    backed_up(office, tmp_path / "stick")
    new, refusals = disk.place / "new", 0

    def prepare() -> Callable[[], object]:
        chosen = restoring.offer(new, office.tools, tmp_path / "stick")
        return lambda: restoring.restore(new, office.tools, chosen)

    for error in full_at_each_write(disk, prepare):
        refusals += 1
        assert isinstance(error, FULL)
        assert not new.exists() or content(new) == {}, refusals
    assert refusals
    assert all(check.ok for check in verify(new, office.tools))


def test_f08_a_vault_is_brought_up_or_stays_as_it_was(disk: Disk, tmp_path: Path) -> None:
    path, refusals = disk.place / "it.vault", 0
    head = first_vault.make(tmp_path / "first", 40)
    shutil.copy(tmp_path / "first", path)

    def bring_up() -> None:
        first_vault.brought_up(path).close()

    for error in full_at_each_write(disk, lambda: bring_up):
        refusals += 1
        assert isinstance(error, FULL)
        assert first_vault.version_and_tables(path)[0] == 1, refusals
    assert refusals
    assert first_vault.version_and_tables(path)[0] == max(STEPS)
    vault = first_vault.brought_up(path)
    with vault.reading() as transaction:
        assert chain.walk(transaction.plain_rows()) == (head, None)
    vault.close()
