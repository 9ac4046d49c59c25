"""F25: what a restored backup takes the place of, and who hears of it."""

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_desk.domain.office_log.bodies import Restored
from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.services.backup import restored, restoring
from counsel_desk.services.backup.restoring import StateHereError
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.vaults.verify import verify
from counsel_desk.services.work import putting_back
from counsel_desk.services.work.session import Session
from tests.faults.leaving import write
from tests.helpers.backing_up import backed_up, left, moved, put_back, said
from tests.helpers.folders import fingerprint, for_one_alone
from tests.helpers.office import Office
from tests.helpers.read_only import content
from tests.helpers.small_disk import small_disk


def counted(session: Session) -> int:
    """Return how many notes there are of the first client."""
    return len(notes.of_client(session, clients.listing(session)[0].filed.record))


def work_on(office: Office) -> None:
    """Have the counsellor write a note."""
    session = office.enter(Role.COUNSELLOR)
    write(session, clients.listing(session)[0].filed.record, 1)
    left(session)


def entries(session: Session) -> list[Restored]:
    """Return what the office log says of backups that were restored."""
    with session.data.register.reading() as register:
        bodies = [entry.body for entry in register.entries()]
    return [one for one in bodies if isinstance(one, Restored)]


def test_f25_an_older_copy_over_a_newer_one_is_stopped_and_both_states_are_said(
    office: Office, stick: Path
) -> None:
    made = backed_up(office, stick)
    work_on(office)
    before = content(office.folder)
    chosen = restoring.offer(office.folder, office.tools, stick)
    assert (chosen.here or 0) > chosen.manifest.head.length
    with pytest.raises(StateHereError) as stopped:
        restoring.restore(office.folder, office.tools, chosen)
    for part in (
        f"{chosen.here} entries",
        f"{chosen.manifest.head.length} entries",
        f"{made.made + timedelta(hours=5, minutes=30):%d-%m-%Y}",
    ):
        assert part in str(stopped.value)
    assert content(office.folder) == before


def test_f25_what_a_person_decided_to_replace_is_kept_beside_it(
    office: Office, stick: Path, counsellor: Session
) -> None:
    count = counted(counsellor)
    left(counsellor)
    backed_up(office, stick)
    work_on(office)
    there = {name: one for name, one in content(office.folder).items() if "vaults" in name}
    put_back(office, stick)
    kept = content(office.folder / "replaced-1")
    assert {name: kept[name] for name in there} == there
    assert all(check.ok for check in verify(office.folder, office.tools))
    assert counted(office.enter(Role.COUNSELLOR)) == count
    assert not (office.folder / putting_back.INCOMING).exists()


def test_everybody_signs_in_without_an_alarm_and_the_log_says_it_once(
    office: Office, stick: Path
) -> None:
    for role in Role:
        left(office.enter(role))
    made = backed_up(office, stick)
    work_on(office)
    put_back(office, stick)
    for role in (Role.CASEWORKER, Role.COUNSELLOR, Role.SUPERVISOR, Role.STAFF):
        left(office.enter(role))
    session = office.enter(Role.ADMINISTRATOR)
    assert [one.made for one in entries(session)] == [made.made]
    assert said(session, "office_restored") == [office.person(Role.CASEWORKER).name]


def test_a_kill_after_the_entry_leads_to_no_second_one(
    office: Office, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backed_up(office, stick)
    put_back(office, stick)

    real = Path.unlink

    def refuse(path: Path, **named: bool) -> None:
        if path.suffix == ".backup":
            raise OSError(5, "Input/output error")
        real(path, **named)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        session = office.enter(Role.COUNSELLOR)
    left(session)
    assert office.tools.backups.names(office.folder)
    assert len(entries(office.enter(Role.ADMINISTRATOR))) == 1
    assert office.tools.backups.names(office.folder) == []


def test_a_backup_is_restored_into_an_empty_folder(
    office: Office, stick: Path, tmp_path: Path
) -> None:
    made = backed_up(office, stick)
    before = verify(office.folder, office.tools)
    moved(office, tmp_path / "new")
    chosen = restoring.offer(office.folder, office.tools, stick)
    assert (chosen.here, chosen.occupied, chosen.name) == (None, False, made.name)
    restoring.restore(office.folder, office.tools, chosen)
    after = {check.file: check.ok for check in verify(office.folder, office.tools)}
    assert all(after.values())
    assert {check.file for check in before} - set(after) == {"device.key", "backups.json"}
    assert putting_back.replaced(office.folder) == []
    assert all(for_one_alone(path) for path in office.folder.rglob("*"))


def test_a_damaged_newest_backup_does_not_prevent_an_older_one(
    office: Office, stick: Path, tmp_path: Path
) -> None:
    older = backed_up(office, stick)
    work_on(office)
    office.clock.move(minutes=1)
    newest = backed_up(office, tmp_path / "aside")
    shutil.copytree(tmp_path / "aside", stick, dirs_exist_ok=True)
    [pack] = office.tools.backups.read(stick, newest.name).manifest.packs
    (stick / "packs" / pack.name).write_bytes(b"")
    moved(office, tmp_path / "new")
    with pytest.raises(KnownError):
        put_back(office, stick)
    put_back(office, stick, older.name)
    left(office.enter(Role.COUNSELLOR))


def test_a_second_restore_leaves_no_list_of_the_first(office: Office, stick: Path) -> None:
    first = backed_up(office, stick).name
    office.clock.move(minutes=1)
    second = backed_up(office, stick).name
    put_back(office, stick, first)
    put_back(office, stick, second)
    assert office.tools.backups.names(office.folder) == [second]
    assert len(putting_back.replaced(office.folder)) == 2
    session = office.enter(Role.COUNSELLOR)
    left(session)
    assert len(entries(office.enter(Role.ADMINISTRATOR))) == 1


def test_a_list_that_changes_between_the_question_and_the_answer_is_refused(
    office: Office, stick: Path
) -> None:
    made = backed_up(office, stick)
    chosen = restoring.offer(office.folder, office.tools, stick)
    before = fingerprint(office.folder)
    other = replace(chosen, manifest=replace(chosen.manifest, laptop="0" * 16))
    with pytest.raises(KnownError):
        restoring.restore(office.folder, office.tools, other, replace=True)
    assert fingerprint(office.folder) == before
    assert chosen.name == made.name


def test_a_disk_without_room_keeps_what_is_here(
    office: Office, stick: Path, tmp_path: Path
) -> None:
    backed_up(office, stick)
    with small_disk(tmp_path / "disk", "3m") as disk:
        shutil.copytree(office.folder, disk / "office")
        office.folder = disk / "office"
        before = content(office.folder)
        with pytest.raises(KnownError):
            put_back(office, stick)
        assert content(office.folder) == before
        office.close()


def test_own_copies_that_do_not_open_say_nothing(office: Office, stick: Path) -> None:
    backed_up(office, stick)
    put_back(office, stick)
    for path in (office.folder / "replaced-1" / "vaults").iterdir():
        path.write_bytes(b"junk" * 4096)
    session = office.enter(Role.COUNSELLOR)
    with restored.own_copies(session) as files:
        assert files == []
