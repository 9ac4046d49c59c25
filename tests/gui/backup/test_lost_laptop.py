"""A laptop is lost: another one goes on from the backup, and with a forgotten passphrase too."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from counsel_desk.domain.trust import Role
from counsel_desk.services.backup import making
from counsel_desk.services.clients import clients
from counsel_desk.services.sign_in import account
from tests.gui.seen import said
from tests.helpers.office import Office
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@pytest.fixture
def lost(office: Office, tmp_path: Path) -> tuple[str, str, list[str]]:
    """Lose a laptop of which there is a backup; return a name, its recovery code and its files."""
    person = office.person(Role.COUNSELLOR)
    session = office.enter(Role.COUNSELLOR)
    code = account.new_recovery_code(session, person.passphrase)
    (tmp_path / "stick").mkdir()
    making.back_up(session.data, tmp_path / "stick", session)
    files = [one.filed.body.code for one in clients.listing(session)]
    office.close()
    shutil.rmtree(office.folder)
    return person.name, code, files


@pytest.fixture
def desk(lost: object, office: Office, tmp_path: Path, qapp: QApplication) -> Iterator[Driver]:
    """The desk of another laptop, on which there is nothing yet."""
    driver = Driver(office.tools, tmp_path / "another")
    yield driver
    driver.end()


def test_the_office_goes_on_with_a_backup_and_a_recovery_code(
    desk: Driver, lost: tuple[str, str, list[str]], tmp_path: Path
) -> None:
    name, code, files = lost
    desk.restart()
    desk.click("restore_backup")
    with desk.file_dialog(tmp_path / "stick"):
        desk.click("choose_backup_folder")
    desk.click("restore_here")
    assert said(desk).startswith("The office is restored as it was on")
    assert "Nothing has been changed" not in said(desk)
    assert "chooses a folder for them under “Backups”" in said(desk)
    desk.click("use_recovery_code")
    desk.type("restore_code", code)
    desk.choose("key_place", "key_file")
    desk.type("key_file", str(tmp_path / "new.key"))
    desk.click("restore_key")
    desk.click("forgotten_passphrase")
    desk.type("recovery_name", name)
    desk.type("recovery_code", code)
    desk.type("new_passphrase", "orange kettle under seven winters")
    desk.type("repeated_passphrase", "orange kettle under seven winters")
    desk.click("recover")
    assert "new passphrase is in use" in said(desk)
    desk.type("sign_in_name", name)
    desk.type("sign_in_passphrase", "orange kettle under seven winters")
    desk.click("sign_in")
    assert [one.filed.body.code for one in clients.listing(desk.desk.session)] == files
