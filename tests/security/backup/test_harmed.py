"""A backup that was harmed, changed or made up is refused, named, and touches nothing."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.backup.manifest import Manifest, used_only
from counsel_desk.domain.trust import Role
from counsel_desk.errors import AlarmError, KnownError
from counsel_desk.progress import go_on
from counsel_desk.services.backup import checking, restoring
from counsel_desk.services.backup.offering import OtherOfficeHereError
from counsel_desk.services.backup.restored import RestoredAlteredError
from counsel_desk.services.backup.restoring import BackupNotOpenError, NotMadeHereError
from counsel_desk.services.clients import clients
from counsel_desk.services.work.office_data import DESCRIPTION_FILE
from counsel_desk.storage.backup import packing
from tests.faults.leaving import write
from tests.helpers.backing_up import backed_up, left, moved, put_back
from tests.helpers.folders import fingerprint
from tests.helpers.office import Clock, Office

Harm = Callable[[Path], None]


def flipped(at: float) -> Harm:
    """Return what flips a bit at a place in a file, from 0 for its first byte to 1 for its last."""

    def flip(path: Path) -> None:
        data = bytearray(path.read_bytes())
        data[round(at * (len(data) - 1))] ^= 4
        path.write_bytes(data)

    return flip


def linked(path: Path) -> None:
    """Replace a file by a link to a copy of it."""
    path.rename(path.with_name("elsewhere"))
    path.symlink_to(path.with_name("elsewhere"))


HARMS: dict[str, Harm] = {
    **{f"flipped at {at}": flipped(at) for at in (0, 0.1, 0.35, 0.5, 0.77, 0.98, 1)},
    "cut": lambda path: os.truncate(path, path.stat().st_size - 1),
    "longer": lambda path: os.truncate(path, path.stat().st_size + 1),
    "emptied": lambda path: os.truncate(path, 0),
    "removed": Path.unlink,
    "a link": linked,
}


@pytest.fixture(scope="module")
def backup(template: DemoOffice, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The place of a backup in two packs, and the folder of the office, for all tests."""
    folder = tmp_path_factory.mktemp("harmed")
    shutil.copytree(template.data, folder / "office")
    made = Office(folder / "office", template.people, template.root_sheets, Clock())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(packing, "LARGEST_BLOCKS", 24)
        backed_up(made, folder / "stick")
    return folder / "stick", folder / "office"


@pytest.fixture
def harmed(backup: tuple[Path, Path], tmp_path: Path, office: Office) -> Office:
    """The office that the backup is of, with the place beside it as `stick`."""
    shutil.rmtree(office.folder)
    shutil.copytree(backup[0], tmp_path / "stick")
    shutil.copytree(backup[1], office.folder)
    return office


def parts(place: Path) -> list[str]:
    """Return the names of all files of a backup."""
    return sorted(path.relative_to(place).as_posix() for path in place.rglob("*.*"))


@pytest.mark.parametrize("harm", HARMS)
def test_every_harmed_file_is_named_and_nothing_is_restored(
    harmed: Office, tmp_path: Path, harm: str
) -> None:
    stick, spare = tmp_path / "stick", tmp_path / "spare"
    stick.rename(spare)
    assert len(parts(spare)) == 3
    before = fingerprint(harmed.folder)
    for name in parts(spare):
        shutil.copytree(spare, stick)
        HARMS[harm](stick / name)
        named = {check.file for check in checking.check(harmed.tools, stick) if not check.ok}
        missing = harm == "removed" and name.endswith(".backup")
        assert name in named or (missing and len(named) == 2), name
        for folder in (harmed.folder, tmp_path / "new"):
            refused(harmed, folder, stick)
        assert fingerprint(harmed.folder) == before
        assert not (tmp_path / "new" / "desk.json").exists()
        shutil.rmtree(stick)


def refused(office: Office, folder: Path, stick: Path) -> None:
    """Try to restore into a folder, which fails with something for a person to read."""
    with pytest.raises(KnownError):
        put_back(office_at(office, folder), stick)


def office_at(office: Office, folder: Path) -> Office:
    """Return the same office, with its data elsewhere."""
    return Office(folder, office.people, office.sheets, office.clock)


def rewritten(office: Office, place: Path, name: str, manifest: Manifest) -> str:
    """Put a list that says something else in the place of one, with the mark of that one."""
    mark = office.tools.backups.read(place, name).mark
    (place / name).unlink()
    return office.tools.backups.put(place, manifest, mark)


def test_a_list_with_another_mark_is_refused_where_the_secret_is_at_hand(
    office: Office, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    name = backed_up(office, stick).name
    manifest = office.tools.backups.read(stick, name).manifest
    rewritten(office, stick, name, replace(manifest, made=manifest.made + timedelta(minutes=1)))
    before = fingerprint(office.folder)
    for folder in (office.folder, tmp_path / "new"):
        with pytest.raises(NotMadeHereError):
            put_back(office_at(office, folder), stick)
    assert fingerprint(office.folder) == before


def mixed(office: Office, place: Path) -> str:
    """Make two backups, and list the register of one with the vaults of the other."""
    first = backed_up(office, place).name
    session = office.enter(Role.COUNSELLOR)
    write(session, clients.listing(session)[0].filed.record, 1)
    left(session)
    office.clock.move(minutes=1)
    second = backed_up(office, place).name
    old, new = (office.tools.backups.read(place, name).manifest for name in (first, second))
    count = len(new.packs)
    older = {
        file.name: replace(
            file, blocks=tuple(block._replace(pack=block.pack + count) for block in file.blocks)
        )
        for file in old.files
    }
    files = [older[file.name] if "vaults" in file.name else file for file in new.files]
    packs, files_left = used_only([*new.packs, *old.packs], files)
    [*names] = {pack.name: pack for pack in packs}
    index = {number: names.index(pack.name) for number, pack in enumerate(packs)}
    files_left = tuple(
        replace(one, blocks=tuple(b._replace(pack=index[b.pack]) for b in one.blocks))
        for one in files_left
    )
    unique = tuple({pack.name: pack for pack in packs}.values())
    return rewritten(office, place, second, replace(new, packs=unique, files=files_left))


def test_files_of_two_genuine_backups_are_not_taken_for_one(office: Office, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    name = mixed(office, stick)
    assert all(check.ok for check in checking.check(office.tools, stick))
    with pytest.raises(NotMadeHereError):
        put_back(office, stick, name)


def hide_key(office: Office, place: Path) -> Path:
    """Move the key file to a stick that is not plugged in."""
    key = office.folder / "device.key"
    text = (office.folder / DESCRIPTION_FILE).read_text(encoding="utf-8")
    gone = place / "gone" / "device.key"
    changed = text.replace(str(key), str(gone))
    assert changed != text
    (office.folder / DESCRIPTION_FILE).write_text(changed)
    gone.parent.mkdir()
    shutil.copy(key, gone)
    key.unlink()
    return gone


def test_without_the_secret_the_first_sign_in_says_that_the_list_was_changed(
    office: Office, tmp_path: Path
) -> None:
    stick, key = tmp_path / "stick", hide_key(office, tmp_path)
    name = backed_up(office, stick).name
    manifest = office.tools.backups.read(stick, name).manifest
    name = rewritten(
        office, stick, name, replace(manifest, made=manifest.made + timedelta(minutes=1))
    )
    moved(office, tmp_path / "new")
    key.rename(tmp_path / "device.key")
    put_back(office, stick, name)
    (tmp_path / "device.key").rename(key)
    for role in (Role.COUNSELLOR, Role.ADMINISTRATOR):
        with pytest.raises(RestoredAlteredError):
            office.enter(role)


def test_without_the_secret_mixed_files_are_an_alarm_at_the_first_sign_in(
    office: Office, tmp_path: Path
) -> None:
    stick, key = tmp_path / "stick", hide_key(office, tmp_path)
    name = mixed(office, stick)
    moved(office, tmp_path / "new")
    key.rename(tmp_path / "device.key")
    put_back(office, stick, name)
    (tmp_path / "device.key").rename(key)
    with pytest.raises(AlarmError):
        office.enter(Role.COUNSELLOR)


def test_a_description_in_a_backup_does_not_decide_where_the_secret_is(
    office: Office, tmp_path: Path
) -> None:
    """Whoever has only the stick names a key that is nowhere, so that no mark could be checked."""
    stick, genuine = (
        tmp_path / "stick",
        (office.folder / DESCRIPTION_FILE).read_text(encoding="utf-8"),
    )
    forged = genuine.replace("device.key", "nowhere.key")
    key = office.folder / "device.key"
    (office.folder / "nowhere.key").write_bytes(key.read_bytes())
    (office.folder / DESCRIPTION_FILE).write_text(forged)
    name = backed_up(office, stick).name
    (office.folder / DESCRIPTION_FILE).write_text(genuine)
    (office.folder / "nowhere.key").unlink()
    manifest = office.tools.backups.read(stick, name).manifest
    name = rewritten(
        office, stick, name, replace(manifest, made=manifest.made + timedelta(minutes=1))
    )
    before = fingerprint(office.folder)
    with pytest.raises(NotMadeHereError):
        put_back(office, stick, name)
    assert fingerprint(office.folder) == before


def test_a_backup_of_another_office_is_refused(office: Office, tmp_path: Path) -> None:
    stick, description = tmp_path / "stick", office.folder / DESCRIPTION_FILE
    name = backed_up(office, stick).name
    stored = office.tools.backups.read(stick, name)
    genuine = description.read_text(encoding="utf-8")
    description.write_text(genuine.replace(stored.manifest.office, "0" * 32))
    before = fingerprint(office.folder)
    with pytest.raises(OtherOfficeHereError):
        put_back(office, stick)
    name = rewritten(office, stick, name, replace(stored.manifest, office="0" * 32))
    with pytest.raises(BackupNotOpenError):
        put_back(office, stick, name)
    assert fingerprint(office.folder) == before


def test_a_log_that_goes_on_past_the_list_is_refused(office: Office, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stored = office.tools.backups.read(stick, backed_up(office, stick).name)
    head = replace(stored.manifest.head, length=stored.manifest.head.length - 1)
    other = replace(stored.manifest, head=head)
    data, backups = office.data(), office.tools.backups
    body = backups.encoded(other)
    mark = office.tools.keys.backup_mark(data.device_secret, data.office.office, body)
    (stick / stored.name).unlink()
    backups.put(stick, other, mark)
    with pytest.raises(BackupNotOpenError):
        put_back(office, stick)


def test_a_list_that_changes_after_it_was_read_is_not_the_one_that_is_kept(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever serves the place shows one list to what takes out and another to what checks."""
    stick = tmp_path / "stick"
    name = backed_up(office, stick).name
    genuine = (stick / name).read_bytes()
    stored = office.tools.backups.read(stick, name)
    forged = rewritten(office, stick, name, replace(stored.manifest, laptop="0" * 16))
    (stick / forged).rename(stick / name)
    chosen = restoring.offer(office.folder, office.tools, stick, name)
    (stick / name).write_bytes(genuine)
    with pytest.raises(NotMadeHereError):
        restoring.restore(office.folder, office.tools, chosen, go_on, replace=True)
