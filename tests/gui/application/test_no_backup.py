"""That nothing was backed up is said at the foot, covers nothing, and leads to the folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from counsel_desk.domain.trust import Role
from counsel_desk.services.backup import automatic
from counsel_desk.services.sign_in import notices
from counsel_desk.services.sign_in.notices import Kind, Notice
from tests.gui.seen import child
from tests.helpers.office import Office
from ui.design.messages.floating_message import FloatingMessage
from ui.shell.reminder_line import ReminderLine
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(office: Office, restored_theme: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """A laptop of which there is no backup, for whoever signs in."""
    monkeypatch.setattr(automatic, "concerned", lambda _session: True)
    monkeypatch.setattr(automatic, "is_old", lambda _session: True)
    driver = Driver(office.tools, office.folder)
    yield driver
    driver.end()


def notice(desk: Driver) -> ReminderLine:
    """Return the line at the foot of the window."""
    return child(desk.desk.shell, ReminderLine, "notice_line")


def test_the_administrator_is_led_to_where_the_folder_is_chosen(
    office: Office, desk: Driver
) -> None:
    who = office.person(Role.ADMINISTRATOR)
    desk.sign_in(who.name, who.passphrase)
    desk.idle()
    line = notice(desk)
    assert line.text == "There is no backup of this laptop yet."
    shell = desk.desk.shell
    assert not any(each.isVisible() for each in shell.findChildren(FloatingMessage))
    assert line.geometry().top() >= shell.pages.geometry().bottom()
    child(line, QPushButton, "notice_action").click()
    desk.idle()
    assert shell.current_page == "backups"
    assert not line.isVisible()


def test_what_else_was_said_stays_when_the_folder_is_chosen(
    office: Office, desk: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notices, "_folder", lambda session: [Notice(Kind.FOLDER, session.today())])
    who = office.person(Role.ADMINISTRATOR)
    desk.sign_in(who.name, who.passphrase)
    desk.idle()
    line = notice(desk)
    before = line.text
    child(line, QPushButton, "notice_action").click()
    desk.idle()
    assert line.isVisible()
    assert before == f"{line.text} There is no backup of this laptop yet."
    assert not child(line, QPushButton, "notice_action").isVisible()


def test_others_read_whom_to_ask(office: Office, desk: Driver) -> None:
    who = office.person(Role.STAFF)
    desk.sign_in(who.name, who.passphrase)
    desk.idle()
    line = notice(desk)
    assert "The administrator chooses a folder" in line.text
    assert not child(line, QPushButton, "notice_action").isVisible()
    child(line, QPushButton, "close_notice").click()
    assert not line.isVisible()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder for backups."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("closed", [False, True])
def test_once_there_is_a_backup_nobody_reads_that_there_is_none(
    office: Office, desk: Driver, stick: Path, monkeypatch: pytest.MonkeyPatch, closed: bool
) -> None:
    monkeypatch.setattr(notices, "_folder", lambda session: [Notice(Kind.FOLDER, session.today())])
    who = office.person(Role.ADMINISTRATOR)
    desk.sign_in(who.name, who.passphrase)
    line = notice(desk)
    assert "no backup" in line.text
    if closed:
        desk.click("close_notice")
    desk.go("backups")
    with desk.file_dialog(stick):
        desk.click("add_place")
    assert "no backup" not in line.text
    assert line.isHidden() == closed  # what else was said stays, but not what was closed
