"""Standing in, handing over and ending somebody's work, through the windows."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox

from counsel_desk.demo.office import DemoOffice
from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.wiring import tools
from tests.gui.seen import in_inbox, said
from tests.helpers.folders import copied
from ui.design.tables.data_table import DataTable
from ui.texts import Texts
from ui.walk.choosing import tick
from ui.walk.driver import Driver
from ui.walk.sheet_text import shares

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(template: DemoOffice, tmp_path: Path, qapp: QApplication) -> Iterator[Driver]:
    """The desk of a copy of the office, at which nobody is signed in."""
    folder = copied(template.data, tmp_path / "office")
    driver = Driver(tools(Texts(), FLOOR), folder)
    yield driver
    driver.end()


def enter(desk: Driver, template: DemoOffice, role: Role, place: int = 0) -> Person:
    """Sign a person with a role in; `place` chooses among several."""
    person = [one for one in template.people if role in one.roles][place]
    desk.sign_in(person.name, person.passphrase)
    return person


def codes(desk: Driver) -> list[str]:
    """Return the codes in the list of clients."""
    table = desk.find(DataTable, "clients")
    return [table.model().index(row, 0).data() for row in range(table.model().rowCount())]


def choose(desk: Driver, name: str) -> None:
    """Select a person in the list of people."""
    table = desk.find(DataTable, "people")
    rows = [table.model().index(row, 0).data() for row in range(table.model().rowCount())]
    table.selectRow(rows.index(name))
    desk.idle()


def sheets(desk: Driver, template: DemoOffice) -> None:
    """Type the words of two root sheets."""
    for number, words in enumerate(template.root_sheets[:2], start=1):
        desk.type(f"share_{number}", words)


def test_a_colleague_stands_in_until_it_is_ended(desk: Driver, template: DemoOffice) -> None:
    first = enter(desk, template, Role.COUNSELLOR)
    desk.go("clients")
    covered = codes(desk)
    desk.go("cover")
    desk.click("arrange_cover")
    other = [one for one in template.people if Role.COUNSELLOR in one.roles][1]
    desk.pick_text("cover_colleague", other.name)
    desk.type("cover_until", f"{datetime.now().astimezone() + timedelta(days=5):%d-%m-%Y}")
    desk.click("arrange_cover")
    assert desk.find(DataTable, "covers").model().rowCount() == 1
    desk.lock()
    enter(desk, template, Role.COUNSELLOR, 1)
    desk.go("clients")
    own = codes(desk)
    assert set(own).isdisjoint(covered)
    desk.pick_text("whose_clients", f"Clients of {first.name}")
    assert codes(desk) == covered
    desk.pick_text("whose_clients", "My clients")
    assert codes(desk) == own
    desk.lock()
    enter(desk, template, Role.COUNSELLOR)
    desk.go("cover")
    desk.find(DataTable, "covers").selectRow(0)
    desk.click("end_cover")
    desk.lock()
    enter(desk, template, Role.COUNSELLOR, 1)
    desk.go("clients")
    assert not desk.window().findChild(QComboBox, "whose_clients").isVisible()
    desk.lock()


def test_a_vault_is_handed_over_and_its_owner_is_told(desk: Driver, template: DemoOffice) -> None:
    owner, heir = (one for one in template.people if Role.COUNSELLOR in one.roles)
    enter(desk, template, Role.ADMINISTRATOR)
    desk.click("hand_over_vault")
    desk.click("recover_now")
    desk.pick_text("recover_vault", f"Clients of {owner.name}")
    desk.pick_text("recover_person", heir.name)
    desk.pick_text("recover_reason", "Its owner is ill")
    sheets(desk, template)
    desk.click("recover_now")
    assert "handed over" in said(desk)
    desk.lock()
    enter(desk, template, Role.COUNSELLOR)
    told = in_inbox(desk)
    assert f"handed to {heir.name}" in told
    assert "Its owner is ill" in told
    desk.lock()


def test_roles_change_and_work_ends_with_the_root_sheets(
    desk: Driver, template: DemoOffice
) -> None:
    enter(desk, template, Role.ADMINISTRATOR)
    person = next(one for one in template.people if Role.STAFF in one.roles)
    choose(desk, person.name)
    desk.click("change_person")
    desk.check("new_role_supervisor")
    desk.click("save_roles")
    sheets(desk, template)
    desk.click("save_roles")
    assert "roles are changed" in said(desk)
    choose(desk, person.name)
    desk.click("change_person")
    sheets(desk, template)
    desk.click("retire_person")
    assert "does not open" in said(desk)
    desk.lock()
    desk.restart()
    desk.type("sign_in_name", person.name)
    desk.type("sign_in_passphrase", person.passphrase)
    desk.click("sign_in")
    assert "has ended" in said(desk)


def test_who_lost_everything_is_invited_again(desk: Driver, template: DemoOffice) -> None:
    enter(desk, template, Role.ADMINISTRATOR)
    person = next(one for one in template.people if Role.SUPERVISOR in one.roles)
    choose(desk, person.name)
    desk.click("change_person")
    desk.click("invite_again")
    code = desk.text("invitation")
    desk.lock()
    desk.restart()
    desk.click("first_sign_in")
    desk.type("enrol_name", person.name)
    desk.type("invitation_code", code)
    for field in ("new_passphrase", "repeated_passphrase"):
        desk.type(field, "nine lanterns by the slow canal")
    desk.click("enrol")
    desk.check("sheet_written")
    desk.click("sheet_done")
    enter(desk, template, Role.ADMINISTRATOR)
    choose(desk, person.name)
    desk.click("confirm_person")
    tick(desk, person.name)
    sheets(desk, template)
    desk.click("certify")
    desk.lock()
    desk.sign_in(person.name, "nine lanterns by the slow canal")
    desk.lock()


def code_of(desk: Driver, person: Person) -> str:
    """Make a new recovery code for the person who is signed in, lock, and return the code."""
    desk.go("account")
    desk.type("current_passphrase", person.passphrase)
    desk.click("new_recovery_code")
    (code,) = [words for words in shares(desk.sheet()) if len(words.split()) == 20]
    desk.check("sheet_written")
    desk.click("sheet_done")
    desk.lock()
    return code


def test_after_a_forgotten_passphrase_the_sign_in_holds_the_name_of_whoever_has_a_new_one(
    desk: Driver, template: DemoOffice
) -> None:
    person, new = enter(desk, template, Role.STAFF), "nine lanterns by the slow canal"
    code = code_of(desk, person)
    left = enter(desk, template, Role.COUNSELLOR)
    desk.lock()
    desk.restart()
    assert desk.text("sign_in_name") == left.name
    desk.click("forgotten_passphrase")
    desk.type("recovery_name", person.name)
    desk.type("recovery_code", code)
    desk.type("new_passphrase", new)
    desk.type("repeated_passphrase", new)
    desk.click("recover")
    assert desk.text("sign_in_name") == person.name
    desk.type("sign_in_passphrase", new)
    desk.click("sign_in")
    assert desk.desk.session.me.name == person.name


def test_a_recovery_code_opens_the_office_on_a_machine_without_its_secret(
    desk: Driver, template: DemoOffice, tmp_path: Path
) -> None:
    person = enter(desk, template, Role.STAFF)
    code = code_of(desk, person)
    (tmp_path / "office" / "device.key").unlink()
    desk.restart()
    desk.click("use_recovery_code")
    desk.type("restore_code", tools(Texts(), FLOOR).keys.recovery_code())
    desk.choose("key_place", "key_file")
    desk.type("key_file", str(tmp_path / "stick.key"))
    desk.click("restore_key")
    assert "does not belong" in said(desk)
    desk.type("restore_code", code)
    desk.click("restore_key")
    desk.sign_in(person.name, person.passphrase)
    desk.lock()
    assert (tmp_path / "stick.key").exists()
