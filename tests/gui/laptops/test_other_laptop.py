"""Another laptop of the office, set up and used in its windows, from files alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.services.laptops import office_files
from counsel_desk.services.people import people
from tests.helpers.laptops import CASEWORKER, Laptops, release
from tests.helpers.office import Clock, Office
from ui.design.fingerprint_words import FingerprintWords
from ui.design.messages.inline_message import InlineMessage
from ui.design.tables.data_table import DataTable
from ui.desk.context import Spot
from ui.release.shared_card import SharedCard
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


def said(driver: Driver) -> str:
    shown = [each.text for each in driver.window().findChildren(InlineMessage) if each.isVisible()]
    return " ".join(shown)


def words(driver: Driver) -> list[str]:
    [shown] = [one for one in driver.window().findChildren(FingerprintWords) if one.isVisible()]
    return shown.text().split()


def test_a_laptop_is_set_up_from_an_office_file_and_its_first_person_asks_to_be_confirmed(
    office: Office, tmp_path: Path, qapp: QApplication
) -> None:
    admin = office.enter(Role.ADMINISTRATOR)
    invited = people.invite(admin, CASEWORKER.name, CASEWORKER.roles)
    file, request = tmp_path / "office.cdo", tmp_path / "request.cdq"
    office_files.save(admin, file)
    driver = Driver(office.tools, tmp_path / "b")
    try:
        driver.restart()
        driver.click("office_exists")
        with driver.file_dialog(office.folder / "office.db"):
            driver.click("choose_office_file")
        assert "not the kind of file" in said(driver)
        with driver.file_dialog(file):
            driver.click("choose_office_file")
        assert words(driver) == office_files.root_words(admin).split()
        driver.type("key_file", str(tmp_path / "b.key"))
        driver.click("join_office")
        driver.type("sign_in_name", CASEWORKER.name)
        driver.type("sign_in_passphrase", CASEWORKER.passphrase)
        driver.click("sign_in")
        assert "Nobody has keys on this laptop yet" in said(driver)
        driver.click("first_sign_in")
        driver.type("enrol_name", CASEWORKER.name)
        driver.type("invitation_code", invited.code)
        driver.type("new_passphrase", CASEWORKER.passphrase)
        driver.type("repeated_passphrase", CASEWORKER.passphrase)
        driver.click("enrol")
        driver.click("sheet_done")
        fingerprint = words(driver)
        with driver.file_dialog(request):
            driver.click("save_request")
        assert "The request is saved" in said(driver)
        driver.click("back")
        with driver.file_dialog(file):
            driver.click("bring_in_office_file")
        assert "nothing new" in said(driver)
    finally:
        driver.end()
    office.close()
    confirm(office, request, fingerprint)


def confirm(office: Office, request: Path, fingerprint: list[str]) -> None:
    """Bring the request in at the first laptop; what is to be compared there is the same."""
    desk = Driver(office.tools, office.folder)
    try:
        admin = office.person(Role.ADMINISTRATOR)
        desk.sign_in(admin.name, admin.passphrase)
        desk.go("team")
        with desk.file_dialog(request):
            desk.click("open_request")
        table = desk.find(DataTable, "people")
        rows = [table.model().index(row, 0).data() for row in range(table.model().rowCount())]
        table.selectRow(rows.index(CASEWORKER.name))
        desk.click("confirm_person")
        assert words(desk) == fingerprint
    finally:
        desk.end()


def test_letters_are_saved_and_opened_and_the_ledger_tells_what_became_of_them(
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
        save_letters(desk, back)
    with signed_in(both.a, both.a.person(Role.COUNSELLOR)) as desk:
        open_letters(desk, both.a.folder / "office.db")
        assert "not the kind of file" in said(desk)
        open_letters(desk, back)
        desk.desk.context.open_file(Spot(client, "disclosures"))
        desk.idle()
        newest = desk.window().findChildren(SharedCard)[0]
        assert "It was read" in newest.accessibleName()
        desk.click("print_ledger")
        assert desk.sheet().startswith(b"%PDF")
        desk.click("sheet_done")


@contextmanager
def signed_in(laptop: Office, person: Person) -> Iterator[Driver]:
    desk = Driver(laptop.tools, laptop.folder)
    try:
        desk.sign_in(person.name, person.passphrase)
        yield desk
    finally:
        desk.end()


def save_letters(desk: Driver, path: Path) -> None:
    desk.go("laptops")
    [button] = [one for one in names(desk) if one.startswith("save_letters_")]
    with desk.file_dialog(path):
        desk.click(button)


def open_letters(desk: Driver, path: Path) -> None:
    desk.go("laptops")
    with desk.file_dialog(path):
        desk.click("open_letters")


def names(driver: Driver) -> list[str]:
    buttons = driver.window().findChildren(QPushButton)
    return [each.objectName() for each in buttons if each.isVisible()]
