"""Another laptop of the office, set up and used at its desk, with files as the only link."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.services.laptops import office_files
from counsel_desk.services.people import people
from tests.gui.seen import cells, open_part, said
from tests.helpers.laptops import CASEWORKER, Laptops, release
from tests.helpers.office import Clock, Office
from ui.design.fingerprint_words import FingerprintWords
from ui.design.tables.data_table import DataTable
from ui.release.shared_card import SharedCard
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@contextmanager
def desk_on(office: Office, folder: Path) -> Iterator[Driver]:
    """Run a desk with the office's tools on a data folder, which may not be there yet."""
    desk = Driver(office.tools, folder)
    try:
        yield desk
    finally:
        desk.end()


@contextmanager
def signed_in(laptop: Office, person: Person) -> Iterator[Driver]:
    """Sign a person in at a laptop."""
    with desk_on(laptop, laptop.folder) as desk:
        desk.sign_in(person.name, person.passphrase)
        yield desk


def fingerprint(desk: Driver) -> list[str]:
    """Return the words of the one fingerprint that is visible."""
    [shown] = [one for one in desk.window().findChildren(FingerprintWords) if one.isVisible()]
    return shown.text().split()


def visible_buttons(desk: Driver) -> list[str]:
    """Return the object names of the visible buttons."""
    buttons = desk.window().findChildren(QPushButton)
    return [each.objectName() for each in buttons if each.isVisible()]


def save_letters(desk: Driver, path: Path) -> None:
    """Save the letters for the one person who has some."""
    desk.go("laptops")
    [button] = [one for one in visible_buttons(desk) if one.startswith("save_letters_")]
    with desk.file_dialog(path):
        desk.click(button)


def open_letters(desk: Driver, path: Path) -> None:
    """Open a file of letters."""
    desk.go("laptops")
    with desk.file_dialog(path):
        desk.click("open_letters")


def enrol(desk: Driver, person: Person, invitation: str) -> None:
    """Make a person's keys at a desk where nobody has signed in before."""
    desk.click("first_sign_in")
    desk.type("enrol_name", person.name)
    desk.type("invitation_code", invitation)
    desk.type("new_passphrase", person.passphrase)
    desk.type("repeated_passphrase", person.passphrase)
    desk.click("enrol")
    desk.check("sheet_written")
    desk.click("sheet_done")


def test_a_laptop_is_set_up_from_an_office_file_and_its_first_person_asks_to_be_confirmed(
    office: Office, tmp_path: Path, qapp: QApplication
) -> None:
    admin = office.enter(Role.ADMINISTRATOR)
    invited = people.invite(admin, CASEWORKER.name, CASEWORKER.roles)
    file, request = tmp_path / "office.cdo", tmp_path / "request.cdq"
    office_files.save(admin, file)
    with desk_on(office, tmp_path / "b") as desk:
        desk.restart()
        desk.click("office_exists")
        with desk.file_dialog(office.folder / "office.db"):
            desk.click("choose_office_file")
        assert "not the kind of file" in said(desk)
        with desk.file_dialog(file):
            desk.click("choose_office_file")
        assert fingerprint(desk) == office_files.root_words(admin).split()
        desk.type("key_file", str(tmp_path / "b.key"))
        desk.click("join_office")
        desk.type("sign_in_name", CASEWORKER.name)
        desk.type("sign_in_passphrase", CASEWORKER.passphrase)
        desk.click("sign_in")
        assert "Nobody has keys on this laptop yet" in said(desk)
        enrol(desk, CASEWORKER, invited.code)
        words = fingerprint(desk)
        with desk.file_dialog(request):
            desk.click("save_request")
        assert "The request is saved" in said(desk)
        desk.click("back")
        with desk.file_dialog(file):
            desk.click("bring_in_office_file")
        assert "nothing new" in said(desk)
    office.close()
    assert fingerprint_of_request(office, request) == words


def fingerprint_of_request(office: Office, request: Path) -> list[str]:
    """Open the request at the first laptop; return the words to compare before confirming."""
    with signed_in(office, office.person(Role.ADMINISTRATOR)) as desk:
        desk.go("team")
        with desk.file_dialog(request):
            desk.click("open_request")
        table = desk.find(DataTable, "people")
        table.selectRow([row[0] for row in cells(table)].index(CASEWORKER.name))
        desk.click("confirm_person")
        return fingerprint(desk)


def test_letters_are_saved_and_opened_and_the_ledger_shows_what_became_of_them(
    both: Laptops, clock: Clock, qapp: QApplication
) -> None:
    out, back = both.path(), both.path()
    with both.at(both.a) as counsellor:
        client, _agreed = release(counsellor, clock)
    with signed_in(both.a, both.a.person(Role.COUNSELLOR)) as desk:
        save_letters(desk, out)
        assert "Letters in the file: 1" in said(desk)
    with signed_in(both.b, CASEWORKER) as desk:
        open_letters(desk, out)
        assert "New letters from the file: 1" in said(desk)
        desk.go("summaries")
        desk.find(DataTable, "summaries").selectRow(0)
        desk.idle()
        save_letters(desk, back)
    with signed_in(both.a, both.a.person(Role.COUNSELLOR)) as desk:
        open_letters(desk, both.a.folder / "office.db")
        assert "not the kind of file" in said(desk)
        open_letters(desk, back)
        open_part(desk, client, "disclosures")
        newest = desk.window().findChildren(SharedCard)[0]
        assert "It was read" in newest.accessibleName()
        desk.click("print_ledger")
        assert desk.sheet().startswith(b"%PDF")
        desk.click("sheet_done")
