"""Backups at the desk: places, a backup by hand and by itself, trying one out, and restoring."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pyzipper
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.trust import Role
from counsel_desk.machine import examining
from counsel_desk.services.backup import automatic
from counsel_desk.services.backup.automatic import Place
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from tests.gui.seen import cells, child, click, said, text_of, to_finish
from tests.helpers.office import Office
from ui.backup.places_card import PlacesCard
from ui.backup.trial_card import TrialCard
from ui.design.messages.inline_message import InlineMessage
from ui.design.path_text import path_text
from ui.design.tables.data_table import DataTable
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick that is plugged in."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def sign_in(desk: Driver, office: Office, role: Role) -> None:
    """Sign the first person of a role in."""
    person = office.person(role)
    desk.sign_in(person.name, person.passphrase)


def add(desk: Driver, place: Path) -> None:
    """Choose a folder for backups."""
    desk.go("backups")
    with desk.file_dialog(place):
        desk.click("add_place")


def lists(place: Path) -> list[Path]:
    """Return the lists of the backups at a place."""
    return sorted(place.glob("*.backup"))


def lock(desk: Driver) -> None:
    """Lock the desk; the sign-in window follows."""
    desk.desk.leave(restart=True)
    desk.idle()
    desk.restart()


def test_an_administrator_chooses_a_folder_and_it_is_there_after_a_restart(
    office: Office, desk: Driver, stick: Path
) -> None:
    sign_in(desk, office, Role.ADMINISTRATOR)
    desk.go("backups")
    trial = desk.window().findChild(QPushButton, "try_backup")
    assert not trial.isVisible()  # there is no backup yet
    add(desk, stick)
    assert trial.isVisible()
    assert "read back without a fault" in said(desk)
    assert len(lists(stick)) == 1
    desk.click("back_up_now")
    assert len(lists(stick)) == 2
    lock(desk)
    sign_in(desk, office, Role.ADMINISTRATOR)
    desk.go("backups")
    [[_last, now, folder]] = cells(desk.find(DataTable, "backup_places"))
    assert (now, folder) == ("can be reached", path_text(stick))
    desk.click("remove_place")
    assert "no such folder yet" in text_of(desk.window())
    assert len(lists(stick)) == 2


def rot(place: Path) -> None:
    """Change a byte of every pack, as a stick does that grows old."""
    for pack in (place / "packs").iterdir():
        with pack.open("r+b") as file:
            file.write(b"?")


def test_a_stick_that_grows_old_is_told_at_the_desk_and_at_the_sign_in_window(
    office: Office, desk: Driver, stick: Path
) -> None:
    sign_in(desk, office, Role.ADMINISTRATOR)
    add(desk, stick)
    rot(stick)
    desk.click("back_up_now")
    assert "may be failing" in said(desk)
    lock(desk)
    rot(stick)
    office.clock.move(days=1)
    desk.restart()
    assert "may be failing" in said(desk)
    assert len(lists(stick)) == 3


def test_a_backup_makes_itself_at_the_sign_in_window_once_a_day(
    office: Office, desk: Driver, stick: Path
) -> None:
    sign_in(desk, office, Role.ADMINISTRATOR)
    add(desk, stick)
    lock(desk)
    assert len(lists(stick)) == 1
    office.clock.move(days=1)
    desk.restart()
    assert len(lists(stick)) == 2
    sign_in(desk, office, Role.ADMINISTRATOR)
    session = desk.desk.session
    assert len(session.data.register.state.backups) == 2
    made = automatic.last_made(session)
    assert made is not None
    assert session.today() == local_day(made)


def test_a_stick_that_is_not_there_is_no_trouble(office: Office, desk: Driver, stick: Path) -> None:
    sign_in(desk, office, Role.ADMINISTRATOR)
    add(desk, stick)
    office.clock.move(days=1)
    away = stick.rename(stick.with_name("away"))
    lock(desk)
    assert said(desk) == ""
    assert not stick.exists()
    sign_in(desk, office, Role.ADMINISTRATOR)
    desk.go("backups")
    assert cells(desk.find(DataTable, "backup_places"))[0][1] == "not plugged in"
    assert len(lists(away)) == 1


def test_a_counsellor_tries_a_backup_out_and_reads_a_note_in_it(
    office: Office, desk: Driver, stick: Path
) -> None:
    sign_in(desk, office, Role.ADMINISTRATOR)
    add(desk, stick)
    lock(desk)
    sign_in(desk, office, Role.COUNSELLOR)
    desk.go("backups")
    session = desk.desk.session
    begin = desk.find(QPushButton, "try_backup")
    assert desk.window().focusWidget() is begin
    with desk.file_dialog(stick):
        desk.click("try_backup")
    chosen = desk.find(QComboBox, "restored_records")
    client = next(
        one for one in clients.listing(session) if notes.of_client(session, one.filed.record)
    )
    chosen.setCurrentText(client.filed.body.code)
    last = max(notes.of_client(session, client.filed.record), key=lambda one: one.body.held)
    assert last.body.text in desk.find(QPlainTextEdit, "restored_text").toPlainText()
    desk.click("could_read")
    assert "can be relied on" in said(desk)
    assert desk.window().focusWidget() is begin
    assert not (office.folder / "trying").exists()


def test_the_newest_backup_that_can_be_reached_is_proposed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    card, proposed = TrialCard(), list[Path | None]()
    qtbot.addWidget(card)
    card.show()
    monkeypatch.setattr(
        "ui.backup.trial_card.folder_to_use",
        lambda _parent, _title, begin: proposed.append(begin),
    )
    today = datetime(2026, 12, 1, tzinfo=UTC)
    places = [
        Place(Path("/media/old"), today - timedelta(days=2), True),
        Place(Path("/media/newer"), today - timedelta(days=1), True),
        Place(Path("/media/away"), today, False),
        Place(Path("/media/empty"), None, True),
    ]
    for shown in ([], places):
        card.begin_at(shown)
        click(card, "try_backup")
    assert proposed == [None, Path("/media/newer")]


def test_nobody_is_asked_whether_they_can_read_what_is_not_there(qtbot: QtBot) -> None:
    card = TrialCard()
    qtbot.addWidget(card)
    card.show()
    card.show_records([])
    assert not child(card, QPushButton, "could_read").isVisible()
    assert "There is no record of yours in it" in text_of(card)
    with qtbot.waitSignal(card.ended) as ended:
        click(card, "trial_done")
    assert ended.args == [None]


def test_leaving_ends_a_trial(office: Office, desk: Driver, stick: Path) -> None:
    sign_in(desk, office, Role.ADMINISTRATOR)
    add(desk, stick)
    with desk.file_dialog(stick):
        desk.click("try_backup")
    assert (office.folder / "trying").exists()
    lock(desk)
    assert not (office.folder / "trying").exists()


def test_people_are_reminded_when_the_last_backup_is_old(
    office: Office, desk: Driver, stick: Path
) -> None:
    sign_in(desk, office, Role.COUNSELLOR)
    assert "no backup of this laptop" in to_finish(desk)
    lock(desk)
    sign_in(desk, office, Role.ADMINISTRATOR)
    add(desk, stick)
    lock(desk)
    stick.rename(stick.with_name("away"))
    sign_in(desk, office, Role.COUNSELLOR)
    assert "backup" not in to_finish(desk)
    lock(desk)
    office.clock.move(days=8)
    sign_in(desk, office, Role.COUNSELLOR)
    assert "The last backup is of" in to_finish(desk)
    lock(desk)
    sign_in(desk, office, Role.STAFF)
    assert "backup" not in said(desk)


@pytest.mark.parametrize(
    ("beside", "told"), [([], False), ([True], True), ([True, False], False), ([False], False)]
)
def test_it_is_said_where_every_backup_would_be_lost_with_the_laptop(
    qtbot: QtBot, beside: list[bool], told: bool
) -> None:
    card = PlacesCard()
    qtbot.addWidget(card)
    places = [Place(Path(f"/{n}"), None, True, one) for n, one in enumerate(beside)]
    for shown in ([Place(Path("/before"), None, True, not told)], places):
        card.show_places(shown)
    assert child(card, InlineMessage, "backups_beside_records").isHidden() != told


@pytest.mark.parametrize("same", [True, False, None])
def test_a_folder_on_the_disk_of_the_records_is_known(
    office: Office, desk: Driver, stick: Path, monkeypatch: pytest.MonkeyPatch, same: bool | None
) -> None:
    monkeypatch.setattr(examining, "same_disk", lambda _one, _other: same)
    sign_in(desk, office, Role.ADMINISTRATOR)
    add(desk, stick)
    assert ("own disk alone" in text_of(desk.window())) == (same is True)


def test_an_office_is_restored_on_an_empty_folder_and_over_itself(
    office: Office, desk: Driver, stick: Path, tmp_path: Path
) -> None:
    sign_in(desk, office, Role.ADMINISTRATOR)
    add(desk, stick)
    lock(desk)
    desk.click("restore_backup")
    with desk.file_dialog(stick):
        desk.click("choose_backup_folder")
    assert "This laptop:" in text_of(desk.window())
    assert desk.window().focusWidget() is desk.find(QComboBox, "backups")
    desk.click("replace_here")
    assert "The office is restored as it was on" in said(desk)
    assert "“Backups”" not in said(desk)  # this laptop knows where they go
    sign_in(desk, office, Role.COUNSELLOR)
    assert "backup" not in to_finish(desk)
    desk.end()
    other = Driver(office.tools, tmp_path / "other")
    try:
        other.restart()
        other.click("restore_backup")
        with other.file_dialog(stick):
            other.click("choose_backup_folder")
        other.click("restore_here")
        sign_in(other, office, Role.COUNSELLOR)
        assert clients.listing(other.desk.session)
    finally:
        other.end()


def test_what_to_do_when_the_laptop_is_lost_is_a_sheet(office: Office, desk: Driver) -> None:
    sign_in(desk, office, Role.STAFF)
    desk.go("backups")
    desk.click("laptop_lost")
    assert desk.sheet().startswith(b"%PDF")
    desk.window().close()


def test_a_counsellor_saves_all_files_for_another_system(
    office: Office, desk: Driver, tmp_path: Path
) -> None:
    sign_in(desk, office, Role.COUNSELLOR)
    desk.go("backups")
    with desk.file_dialog(tmp_path / "all.zip"):
        desk.click("export_vault")
    assert "The archive is saved" in said(desk)
    passphrase = desk.text("document_passphrase")
    with pyzipper.AESZipFile(tmp_path / "all.zip") as archive:
        archive.setpassword(passphrase.encode())
        contents = json.loads(archive.read("contents.json"))
    assert len(contents) == len(clients.listing(desk.desk.session))
    desk.click("hide_passphrase")
