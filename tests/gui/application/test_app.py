"""From the sign-in window to the desk and out again, also when the world is in the way."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar

from counsel_desk.demo.office import DemoOffice
from counsel_desk.demo.people import Person
from counsel_desk.domain.notes.note import NoteDraft
from counsel_desk.domain.trust import Role, Slot
from counsel_desk.errors import DiskFullError
from counsel_desk.security.derivation import FLOOR, Cost
from counsel_desk.security.keys import Keys
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import preferences, sign_in
from counsel_desk.services.work.data_folder import DEFECTS_FILE
from counsel_desk.services.work.office_data import (
    open_office_data,
    read_description,
    write_description,
)
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.gui.seen import said
from tests.helpers.folders import copied
from ui.design.tables.data_table import DataTable
from ui.desk.context import Spot
from ui.texts import Texts
from ui.walk.driver import Driver, NotThereError


@pytest.fixture
def office(template: DemoOffice, tmp_path: Path) -> Path:
    """The data folder of a copy of the office."""
    return copied(template.data, tmp_path / "office")


@pytest.fixture
def person(template: DemoOffice) -> dict[Role, Person]:
    """The first person of each role."""
    return {one.roles[0]: one for one in reversed(template.people)}


@pytest.fixture
def desk(office: Path, qapp: QApplication) -> Iterator[Driver]:
    """The desk on that folder, at which nobody is signed in."""
    driver = Driver(tools(Texts(), FLOOR), office)
    yield driver
    driver.end()


def first_client(desk: Driver) -> str:
    """Return the record of the first client."""
    return clients.listing(desk.desk.session)[0].filed.record


def begin_note(desk: Driver) -> None:
    """Begin a note of the first client."""
    desk.desk.context.open_file(Spot(first_client(desk)))
    desk.idle()
    desk.tab("notes")
    desk.click("new_note")


def kept_notes(desk: Driver) -> list[str]:
    """Return the texts of the first client's drafts."""
    found = notes.drafts_of(desk.desk.session, first_client(desk))
    return [draft.text for _name, draft in found]


def covered(desk: Driver) -> bool:
    """Return whether the desk is covered."""
    return desk.desk.shell.covered


def words(driver: Driver) -> str:
    """Return the texts of all visible labels."""
    labels = driver.window().findChildren(QLabel)
    return " ".join(each.text() for each in labels if each.isVisible())


def test_a_wrong_passphrase_is_said_and_the_name_stays(
    desk: Driver, person: dict[Role, Person]
) -> None:
    desk.restart()
    desk.type("sign_in_name", person[Role.STAFF].name)
    desk.type("sign_in_passphrase", "not this one at all")
    desk.click("sign_in")
    assert "do not match" in said(desk)
    assert desk.text("sign_in_name") == person[Role.STAFF].name
    desk.type("sign_in_passphrase", person[Role.STAFF].passphrase)
    desk.click("sign_in")
    assert desk.app.desk is not None


def test_how_far_a_long_check_of_the_log_is_stands_below_the_sign_in(desk: Driver) -> None:
    desk.restart()
    [bar] = desk.window().findChildren(QProgressBar)
    desk.app.runner.progressed.emit(3_000, 100_000)
    desk.idle()
    assert (bar.value(), bar.maximum()) == (3_000, 100_000)


def test_after_the_sign_in_keys_that_cost_little_are_strengthened(
    office: Path, person: dict[Role, Person]
) -> None:
    write_description(office, replace(read_description(office), fictional=False))
    higher = Cost(5, FLOOR.memory_kib, FLOOR.parallelism)
    made = replace(tools(Texts(), FLOOR), keys=Keys(calibrate=lambda _pace: higher))
    driver, who = Driver(made, office), person[Role.STAFF]
    costs = []
    for _ in range(2):
        driver.sign_in(who.name, who.passphrase)
        session = driver.desk.session
        with session.data.register.reading() as register:
            costs.append(register.beside.bundle(session.me.person, Slot.PASSPHRASE))
        driver.lock()
    driver.end()
    assert costs[0] == costs[1]
    assert costs[0].time_cost == higher.time_cost


def test_keys_that_were_made_are_compared_in_words(
    desk: Driver, person: dict[Role, Person], office: Path
) -> None:
    admin = person[Role.ADMINISTRATOR]
    opened = open_office_data(office, tools(Texts(), FLOOR))
    session = sign_in.sign_in(opened, admin.name, admin.passphrase)
    invitation = people.invite(session, "Nilima Barman", (Role.STAFF,))
    sign_in.sign_out(session)
    passphrase = "seven pigeons above the market roof"
    desk.restart()
    desk.click("first_sign_in")
    desk.type("enrol_name", invitation.name)
    desk.type("invitation_code", invitation.code)
    for line in ("new_passphrase", "repeated_passphrase"):
        desk.type(line, passphrase)
    desk.click("enrol")
    desk.check("sheet_written")
    desk.click("sheet_done")
    shown = desk.text("fingerprint")
    assert len(shown.split()) == 12
    desk.click("print_fingerprint")
    desk.click("sheet_done")
    assert desk.text("fingerprint") == shown
    desk.click("back")
    desk.type("sign_in_name", invitation.name)
    desk.type("sign_in_passphrase", passphrase)
    desk.click("sign_in")
    assert desk.text("fingerprint") == shown
    desk.sign_in(admin.name, admin.passphrase)
    desk.go("team")
    table = desk.find(DataTable, "people")
    table.selectRow(table.model().rowCount() - 1)
    desk.click("confirm_person")
    assert desk.text("fingerprint") == shown


def test_a_second_window_on_the_same_folder_is_told_kindly(desk: Driver, office: Path) -> None:
    desk.restart()
    other = Driver(tools(Texts(), FLOOR), office)
    other.restart()
    assert "open on this machine already" in said(other)
    other.app.entry.close()
    other.idle()
    assert other.left


def test_a_key_file_that_is_not_there_is_asked_for_until_it_is_found_and_then_no_more(
    desk: Driver, office: Path, tmp_path: Path
) -> None:
    moved, wrong = tmp_path / "stick.key", tmp_path / "sheet.pdf"
    (office / "device.key").rename(moved)
    wrong.write_bytes(b"%PDF-1.7")
    desk.restart()
    assert "key file" in words(desk)
    desk.click("look_again")
    with desk.file_dialog(wrong):
        desk.click("choose_key_file")
    assert "choose the right key file" in said(desk)
    with desk.file_dialog(moved):
        desk.click("choose_key_file")
    assert desk.text("sign_in_name") == ""
    desk.restart()
    assert desk.text("sign_in_name") == ""


def test_a_damaged_register_is_said_and_nothing_is_made_anew(desk: Driver, office: Path) -> None:
    (office / "office.db").write_bytes(b"")
    desk.restart()
    assert "damaged" in said(desk)
    desk.click("look_again")
    assert "damaged" in said(desk)
    assert (office / "office.db").read_bytes() == b""


@pytest.mark.usefixtures("restored_theme")
def test_language_and_text_size_are_there_after_the_next_sign_in(
    desk: Driver, person: dict[Role, Person], office: Path
) -> None:
    who = person[Role.COUNSELLOR]
    desk.sign_in(who.name, who.passphrase)
    desk.desk.shell.preferred.emit("language", "bn")
    desk.desk.shell.preferred.emit("text_size", 1.5)
    desk.idle()
    assert "আজ" in words(desk)
    desk.lock()
    session = sign_in.sign_in(
        open_office_data(office, tools(Texts(), FLOOR)), who.name, who.passphrase
    )
    kept = preferences.read(session)
    session.close()
    assert kept is not None
    assert (kept.language, kept.text_size) == ("bn", 1.5)
    desk.sign_in(who.name, who.passphrase)
    assert "আজ" in words(desk)
    desk.desk.shell.preferred.emit("language", "en")
    desk.desk.shell.preferred.emit("text_size", 1.0)
    desk.idle()


@pytest.mark.usefixtures("restored_theme")
def test_the_digits_of_the_language_are_chosen_in_the_menu_and_last(
    desk: Driver, person: dict[Role, Person]
) -> None:
    who = person[Role.COUNSELLOR]
    desk.sign_in(who.name, who.passphrase)
    menu = desk.desk.shell.side_bar.menu
    assert menu.findChild(QAction, "own_digits_True") is None
    menu.findChild(QAction, "language_bn").trigger()
    desk.idle()
    latin = QApplication.font().families()[0]
    menu.findChild(QAction, "own_digits_True").trigger()
    desk.idle()
    own = QApplication.font().families()[0]
    assert own != latin
    desk.lock()
    desk.sign_in(who.name, who.passphrase)
    assert QApplication.font().families()[0] == own
    assert desk.desk.shell.side_bar.menu.findChild(QAction, "own_digits_True").isChecked()


def test_closing_the_window_saves_the_half_written_note(
    desk: Driver, person: dict[Role, Person]
) -> None:
    who = person[Role.COUNSELLOR]
    desk.sign_in(who.name, who.passphrase)
    begin_note(desk)
    desk.type("note_text", "half a sentence that nobody")
    desk.window().close()
    desk.idle()
    assert desk.left
    desk.sign_in(who.name, who.passphrase)
    assert "half a sentence that nobody" in kept_notes(desk)


def test_f08_on_a_full_disk_the_desk_stays_open_with_the_text_in_it(
    desk: Driver, person: dict[Role, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    who = person[Role.COUNSELLOR]
    desk.sign_in(who.name, who.passphrase)
    begin_note(desk)
    full, really = True, notes.save

    def save(session: Session, name: str, draft: NoteDraft) -> datetime:
        if full:
            raise DiskFullError
        return really(session, name, draft)

    monkeypatch.setattr(notes, "save", save)
    desk.type("note_text", "what must not be lost")
    desk.click("sign_note")
    assert "disk is full" in said(desk)
    with pytest.raises(NotThereError):
        desk.lock()
    assert covered(desk)
    assert "not locked" in words(desk)
    desk.press("F9")
    assert desk.text("note_text") == "what must not be lost"
    desk.click("back_to_clients")
    assert desk.text("note_text") == "what must not be lost"
    desk.window().close()
    desk.idle()
    assert not desk.left
    assert not covered(desk)
    full = False
    desk.lock()
    desk.sign_in(who.name, who.passphrase)
    assert "what must not be lost" in kept_notes(desk)


def test_a_defect_is_said_as_one_and_its_report_holds_no_word(
    desk: Driver, person: dict[Role, Person], office: Path
) -> None:
    who = person[Role.COUNSELLOR]
    desk.sign_in(who.name, who.passphrase)

    def broken() -> None:
        raise RuntimeError("what a client said")

    at = desk.desk.context
    at.run(broken, lambda _nothing: pytest.fail("went well"), desk.desk.shell)
    desk.idle()
    assert "not your doing" in said(desk)
    report = (office / DEFECTS_FILE).read_text(encoding="utf-8")
    assert "RuntimeError" in report
    assert "client said" not in report


def test_the_cover_hides_the_desk_and_shows_it_again(
    desk: Driver, person: dict[Role, Person]
) -> None:
    who = person[Role.COUNSELLOR]
    desk.sign_in(who.name, who.passphrase)
    desk.press("F9")
    assert covered(desk)
    desk.press("F9")
    assert not covered(desk)


def test_nothing_a_hand_asks_for_in_vain_passes_unseen(desk: Driver) -> None:
    desk.restart()
    with pytest.raises(NotThereError):
        desk.click("no_such_button")
    with pytest.raises(NotThereError):
        desk.lock()
    assert isinstance(QApplication.instance(), QApplication)


def test_a_person_changes_the_passphrase_and_gets_another_code_and_checks_the_records(
    desk: Driver, person: dict[Role, Person], office: Path
) -> None:
    who, new = person[Role.COUNSELLOR], "a quite different sentence about rain"
    desk.sign_in(who.name, who.passphrase)
    desk.go("account")
    desk.click("check_records")
    assert "as it was signed" in said(desk)
    desk.type("current_passphrase", who.passphrase)
    desk.click("new_recovery_code")
    assert len(desk.sheet()) > 1000
    desk.check("sheet_written")
    desk.click("sheet_done")
    desk.type("current_passphrase", who.passphrase)
    desk.type("new_passphrase", new)
    desk.type("repeated_passphrase", new)
    desk.click("change_passphrase")
    assert "is in use from now on" in said(desk)
    desk.lock()
    desk.sign_in(who.name, new)
