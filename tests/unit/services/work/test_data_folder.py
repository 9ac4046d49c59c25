"""A74: the data folder belongs to one account, also where it was there before."""

import os
import stat
from pathlib import Path

import pytest

from counsel_desk import files
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.office.founding import Founding, found
from counsel_desk.services.sign_in import notices
from counsel_desk.services.sign_in.notices import Kind
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.wiring import tools
from tests.helpers.office import Office, english

PASSPHRASE = "plum orbit lantern wharf giraffe tulip 9"
LEFT = ".desk-0123456789abcdef.new"


def modes(folder: Path) -> set[tuple[bool, int]]:
    """Return for everything in a folder whether it is a folder, and its rights."""
    paths = [folder, *folder.rglob("*")]
    return {(path.is_dir(), stat.S_IMODE(path.stat().st_mode)) for path in paths}


def loosen(folder: Path) -> None:
    """Let every account read what is in a folder."""
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o777 if path.is_dir() else 0o666)


def test_a74_l59_what_other_accounts_could_open_is_mended(office: Office) -> None:
    kept = office.folder / "papers"
    kept.mkdir()
    (kept / "mine.txt").touch()
    loosen(office.folder)
    for path in (kept, kept / "mine.txt", office.folder / "device.key"):
        path.chmod(0o700 if path.is_dir() else 0o600)
    session = office.enter(Role.COUNSELLOR)
    assert session.data.private
    assert Kind.FOLDER not in [one.kind for one in notices.gather(session)]
    assert modes(office.folder) == {(True, 0o700), (False, 0o600)}


def test_a74_what_is_not_the_desks_is_left_alone(office: Office) -> None:
    theirs = office.folder / "shared.txt"
    theirs.touch()
    theirs.chmod(0o644)
    elsewhere = office.folder.parent / "elsewhere"
    elsewhere.touch()
    elsewhere.chmod(0o644)
    (office.folder / "defects.txt").hardlink_to(elsewhere)
    office.data()
    assert stat.S_IMODE(theirs.stat().st_mode) == 0o644
    assert stat.S_IMODE(elsewhere.stat().st_mode) == 0o644


def test_a74_the_owners_own_rights_stay(office: Office) -> None:
    (office.folder / "vaults").chmod(0o555)
    office.data()
    assert stat.S_IMODE((office.folder / "vaults").stat().st_mode) == 0o500
    (office.folder / "vaults").chmod(0o700)


def test_a74_what_cannot_be_mended_is_said(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_arguments: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "fchmod", refused)
    office.folder.chmod(0o750)
    session = office.enter(Role.COUNSELLOR)
    assert not session.data.private
    assert Kind.FOLDER in [one.kind for one in notices.gather(session)]


def test_a74_a_drive_without_rights_is_said_as_well(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fchmod", lambda *_arguments: None)
    office.folder.chmod(0o755)
    assert not office.data().private


def test_a74_a_folder_that_was_there_before_is_taken_over_when_an_office_is_founded(
    tmp_path: Path,
) -> None:
    folder, key = tmp_path / "data", tmp_path / "key"
    folder.mkdir()
    folder.chmod(0o755)
    made = tools(english, FLOOR)
    found(folder, made, Founding("Office", "Adm", PASSPHRASE, 3, 2, key))
    assert modes(folder) == {(True, 0o700), (False, 0o600)}
    open_office_data(folder, made).register.close()


def test_a75_what_a_kill_left_is_deleted_at_the_next_start(office: Office) -> None:
    left = [office.folder / LEFT, office.folder / "vaults" / LEFT]
    for path in left:
        path.write_bytes(b"half of it")
    office.data()
    assert not [path for path in left if path.exists()]


def test_a75_so_is_a_half_written_key_on_the_stick(
    tmp_path: Path,
) -> None:
    folder, stick = tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    made = tools(english, FLOOR)
    found(folder, made, Founding("Office", "Adm", PASSPHRASE, 3, 2, stick / "device.key"))
    (stick / LEFT).write_bytes(b"CD1-half")
    open_office_data(folder, made).register.close()
    assert [path.name for path in stick.iterdir()] == ["device.key"]


def test_a74_a_link_is_not_followed(tmp_path: Path) -> None:
    prey = tmp_path / "prey"
    prey.touch()
    prey.chmod(0o644)
    (tmp_path / "link").symlink_to(prey)
    assert files.make_private(tmp_path / "link")
    assert stat.S_IMODE(prey.stat().st_mode) == 0o644
