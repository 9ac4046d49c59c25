"""Making backups: which files, where, how many are kept, and what the office log hears."""

import json
import os
from datetime import timedelta
from pathlib import Path
from typing import Never

import pytest

from counsel_desk.domain.backup.keeping import ERASED_WITHIN
from counsel_desk.domain.backup.manifest import allowed_name
from counsel_desk.domain.office_log.bodies import Acted, BackedUp
from counsel_desk.domain.office_log.rules import DESTROYED
from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.progress import StoppedError
from counsel_desk.services.backup import automatic, checking, making, restoring, settings
from counsel_desk.services.backup.making import InsideError, KeyFileThereError, OtherOfficeError
from counsel_desk.services.backup.offering import FolderError
from counsel_desk.services.work.session import Session
from counsel_desk.storage.errors import DeskInUseError
from tests.helpers.backing_up import backed_up, left, said
from tests.helpers.folders import for_one_alone
from tests.helpers.hindered import hurry, locked
from tests.helpers.office import Office


def entered(session: Session) -> list[BackedUp]:
    """Return what the office log says of backups that were made."""
    with session.data.register.reading() as register:
        bodies = [entry.body for entry in register.entries()]
    return [one for one in bodies if isinstance(one, BackedUp)]


def packs(place: Path) -> set[str]:
    """Return the names of the packs at a place."""
    return {path.name for path in (place / "packs").iterdir()}


def test_a_backup_holds_what_the_desk_cannot_make_again_and_no_key(
    office: Office, stick: Path
) -> None:
    made = backed_up(office, stick)
    manifest = office.tools.backups.read(stick, made.name).manifest
    there = {path.relative_to(office.folder).as_posix() for path in office.folder.rglob("*")}
    assert {file.name for file in manifest.files} == {name for name in there if allowed_name(name)}
    secret = (office.folder / "device.key").read_bytes().strip()
    for path in stick.rglob("*"):
        if path.is_file():
            assert for_one_alone(path)
            assert secret not in path.read_bytes()
    assert all(check.ok for check in checking.check(office.tools, stick))


def test_a_second_backup_writes_nothing_where_nothing_changed(office: Office, stick: Path) -> None:
    backed_up(office, stick)
    before = packs(stick)
    made = backed_up(office, stick)
    assert packs(stick) == before
    assert made.size == sum(
        file.size for file in office.tools.backups.read(stick, made.name).manifest.files
    )


def test_where_earlier_backups_rot_the_next_one_is_whole_and_says_so(
    office: Office, stick: Path
) -> None:
    first = backed_up(office, stick)
    [pack] = (stick / "packs").iterdir()
    with pack.open("r+b") as file:
        file.write(b"rotten")
    office.clock.move(days=1)
    second = backed_up(office, stick)
    assert first.warning is None
    assert "may be failing" in str(second.warning)
    assert pack.name not in {
        one.name for one in office.tools.backups.read(stick, second.name).manifest.packs
    }
    damaged = [one.file for one in checking.check(office.tools, stick) if not one.ok]
    assert damaged == [f"packs/{pack.name}"]
    assert backed_up(office, stick).warning is None


def test_a_backup_in_the_data_folder_or_where_another_office_is_backed_up_is_refused(
    office: Office, stick: Path, tmp_path: Path
) -> None:
    with pytest.raises(InsideError):
        making.back_up(office.data(), office.folder / "backups")
    (tmp_path / "link").symlink_to(office.folder)
    with pytest.raises(InsideError):
        making.back_up(office.data(), tmp_path / "link")
    name = backed_up(office, stick).name
    other = office.tools.backups.read(stick, name).manifest
    other = type(other)("0" * 32, other.laptop, other.made, other.head, other.packs, other.files)
    office.tools.backups.put(stick, other, b"")
    with pytest.raises(OtherOfficeError):
        making.back_up(office.data(), stick)


def test_a_backup_in_a_session_is_entered_by_that_person(office: Office, stick: Path) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    made = making.back_up(session.data, stick, session)
    [body] = entered(session)
    assert body.made == made.made
    assert said(session, "backed_up") == [office.person(Role.ADMINISTRATOR).name]
    assert settings.read(office.folder).owed == ()


def test_a_backup_that_the_command_made_is_entered_by_the_next_person_once(
    office: Office, stick: Path
) -> None:
    made = backed_up(office, stick)
    [owed] = settings.read(office.folder).owed
    left(office.enter(Role.COUNSELLOR))
    assert settings.read(office.folder).owed == ()
    kept = settings.read(office.folder)
    settings.write(office.folder, settings.Settings(kept.places, (owed,)))  # put back
    session = office.enter(Role.ADMINISTRATOR)
    assert [one.made for one in entered(session)] == [made.made]
    assert said(session, "backed_up") == [office.person(Role.COUNSELLOR).name]


def test_a_made_up_backup_is_not_entered(office: Office, stick: Path) -> None:
    made = backed_up(office, stick)
    [owed] = settings.read(office.folder).owed
    forged = [
        settings.Owed(bytes(32), made.made, owed.mark),
        settings.Owed(owed.manifest, made.made + timedelta(days=1), owed.mark),
        settings.Owed(owed.manifest, made.made.replace(tzinfo=None), owed.mark),
        settings.Owed(owed.manifest, made.made, b""),
        settings.Owed(b"", made.made, bytes(32)),
    ]
    settings.write(office.folder, settings.Settings({}, tuple(forged)))
    assert entered(office.enter(Role.COUNSELLOR)) == []


def test_what_a_colleague_marks_with_the_laptops_secret_keeps_nobody_out(office: Office) -> None:
    data = office.data()
    made = office.clock()
    impossible = [
        (b"short", made),
        (b"", made),
        (bytes(33), made),
        (bytes(32), made.replace(tzinfo=None)),
        (bytes(32), made.replace(year=9999)),
        (bytes(32), made.replace(year=1)),
    ]
    owed = [
        settings.Owed(body, when, settings._mark(data, body, when)) for body, when in impossible
    ]
    places = {"/nowhere": made.replace(tzinfo=None), "a\0b": made, "/there": made.replace(year=1)}
    settings.write(office.folder, settings.Settings(places, tuple(owed)))
    assert automatic.due(data) == []
    session = office.enter(Role.ADMINISTRATOR)
    assert entered(session) == []
    assert [one.last for one in automatic.overview(session).places] == [None, None]


def test_a_disk_that_refuses_a_place_is_said(
    office: Office, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> Never:
        raise OSError(28, "No space left on device")

    session = office.enter(Role.ADMINISTRATOR)
    monkeypatch.setattr(settings, "write_anew", full)
    for change in (automatic.add_place, automatic.remove_place):
        with pytest.raises(FolderError):
            change(session, stick)


def test_backups_do_not_go_where_the_key_file_is(office: Office, stick: Path) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    description = office.folder / "desk.json"
    document = json.loads(description.read_text(encoding="utf-8"))
    document["key_file"] = str(stick / "keys" / "desk.key")
    description.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(KeyFileThereError):
        automatic.add_place(session, stick)
    assert not automatic.overview(session).places
    beside = stick.with_name("second stick")
    beside.mkdir()
    assert automatic.add_place(session, beside) == beside


def test_what_a_clock_that_was_set_ahead_made_is_not_the_newest(
    office: Office, stick: Path
) -> None:
    office.clock.move(days=365)
    ahead = backed_up(office, stick)
    office.clock.move(days=-364)
    right = backed_up(office, stick)
    session = office.enter(Role.ADMINISTRATOR)
    assert [one.name for one in making.lists(session.data, stick)] == [right.name, ahead.name]
    office.close()
    assert restoring.offer(office.folder, office.tools, stick).name == right.name


@pytest.mark.parametrize("content", [b"", b"{", b"[" * 100_000, b'{"owed": [1]}', b"\xff"])
def test_settings_that_cannot_be_read_keep_nobody_out(office: Office, content: bytes) -> None:
    (office.folder / "backups.json").write_bytes(content)
    assert entered(office.enter(Role.COUNSELLOR)) == []


def test_a_disk_that_refuses_keeps_nobody_out_and_enters_nothing_twice(
    office: Office, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backed_up(office, stick)

    def full(*_arguments: object) -> Never:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(settings, "write_anew", full)
        left(office.enter(Role.COUNSELLOR))
    assert settings.read(office.folder).owed
    assert len(entered(office.enter(Role.ADMINISTRATOR))) == 1


def test_a_register_that_is_locked_does_not_cost_the_backup(
    office: Office, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    session = office.enter(Role.ADMINISTRATOR)
    with making.Backup(session.data, stick) as backup:
        backup.copy()
        real = type(session.data.register).writing

        def writing(*_arguments: object) -> Never:
            raise DeskInUseError

        monkeypatch.setattr(type(session.data.register), "writing", writing)
        made = backup.finish(session)
        monkeypatch.setattr(type(session.data.register), "writing", real)
    assert all(check.ok for check in checking.check(office.tools, stick))
    left(session)
    assert [one.made for one in entered(office.enter(Role.COUNSELLOR))] == [made.made]


def test_backups_are_kept_for_as_long_as_the_policy_says(office: Office, stick: Path) -> None:
    names = []
    for _day in range(16):
        names.append(backed_up(office, stick).name)
        office.clock.move(days=1)
    there = set(office.tools.backups.names(stick))
    assert set(names[2:]) <= there
    assert len(there) <= 16
    assert all(check.ok for check in checking.check(office.tools, stick))


def destroy(office: Office) -> None:
    """Have the office log say that a client's file was destroyed."""
    session = office.enter(Role.COUNSELLOR)
    with session.data.register.writing() as register:
        register.enter(session.author, Acted(DESTROYED))
    left(session)


def test_after_an_erasure_no_pack_is_used_again_and_older_ones_go_in_time(
    office: Office, stick: Path
) -> None:
    first = backed_up(office, stick).name
    old = packs(stick)
    destroy(office)
    office.clock.move(hours=1)
    second = backed_up(office, stick).name
    assert first in office.tools.backups.names(stick)
    manifest = office.tools.backups.read(stick, second).manifest
    assert {pack.name for pack in manifest.packs}.isdisjoint(old)
    destroy(office)  # a second one does not make the first last longer
    office.clock.move(days=ERASED_WITHIN.days)
    backed_up(office, stick)
    assert set(office.tools.backups.names(stick)).isdisjoint({first})
    assert packs(stick).isdisjoint(old)


def test_a_list_with_another_mark_is_neither_built_on_nor_thinned_out(
    office: Office, stick: Path
) -> None:
    made = backed_up(office, stick)
    genuine = office.tools.backups.read(stick, made.name).manifest
    (stick / made.name).unlink()
    forged = office.tools.backups.put(stick, genuine, bytes(32))
    before = packs(stick)
    new = backed_up(office, stick).name
    manifest = office.tools.backups.read(stick, new).manifest
    assert {pack.name for pack in manifest.packs}.isdisjoint(before)
    office.clock.move(days=800)
    backed_up(office, stick)
    assert forged in office.tools.backups.names(stick)


def test_stopping_leaves_the_place_and_the_log_as_they_were(office: Office, stick: Path) -> None:
    with pytest.raises(StoppedError):
        making.back_up(office.data(), stick, progress=lambda *_how_far: False)
    assert list(stick.rglob("*.*")) == []
    assert settings.read(office.folder).owed == ()


def test_a_file_that_is_not_the_desks_own_is_not_taken_along(office: Office, stick: Path) -> None:
    vault = next((office.folder / "vaults").glob("*.vault"))
    os.link(vault, stick.parent / "second name")
    with pytest.raises(KnownError):
        making.back_up(office.data(), stick)
    assert office.tools.backups.names(stick) == []


def test_a_register_that_another_program_writes_to_is_backed_up(
    office: Office, stick: Path
) -> None:
    data = office.data()
    with locked(data):
        made = making.back_up(data, stick)
    assert made.name in office.tools.backups.names(stick)
