"""A82: a kill between making a secret and having it on paper loses neither sheets nor codes."""

import shutil
from pathlib import Path

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.office import device_recovery, once_sheets
from counsel_desk.services.office.founding import Founding, found
from counsel_desk.services.office.once_sheets import OnceSheet
from counsel_desk.services.people import people
from counsel_desk.services.people.people import Invitation
from counsel_desk.services.sign_in import account, sign_in
from counsel_desk.services.work.office_data import NoOfficeError, open_office_data
from counsel_desk.wiring import tools
from tests.faults.entering import relocked
from tests.faults.stepwise import killed_at_each_step
from tests.helpers.office import Office, english
from tests.helpers.stretching import stretch_cheaply
from ui.walk.sheet_text import shares

PASSPHRASE = "plum orbit lantern wharf giraffe tulip 9"
NEW = "seven pigeons above the market roof"


def words_of(sheet: OnceSheet) -> list[str]:
    """Return the words on each page of a sheet, as somebody who types them would."""
    return shares(tools(english, FLOOR).documents.render(sheet.document))


def wish(key_file: Path) -> Founding:
    """Return what a founder decides."""
    return Founding("Office", "Adm", PASSPHRASE, 3, 2, key_file)


def found_once(folder: Path, key_file: Path) -> None:
    """Found an office."""
    found(folder, tools(english, FLOOR), wish(key_file))


def test_a82_a_founding_killed_at_any_step_shows_its_sheets_or_is_done_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stretch_cheaply(monkeypatch)
    folder, made = tmp_path / "office", tools(english, FLOOR)
    outcomes: list[str] = []

    def arguments() -> tuple[Path, Path]:
        shutil.rmtree(folder, ignore_errors=True)
        return folder, tmp_path / f"{len(outcomes)}.key"

    for _step in killed_at_each_step(found_once, arguments):
        try:
            data = open_office_data(folder, made)
            outcomes.append("there")
        except NoOfficeError:
            found(folder, made, wish(tmp_path / f"again{len(outcomes)}.key"))
            data = open_office_data(folder, made)
            outcomes.append("anew")
        session = sign_in.sign_in(data, "Adm", PASSPHRASE)
        root_sheet, code_sheet = once_sheets.mine(session, "en")
        roots, [code] = words_of(root_sheet), words_of(code_sheet)
        assert len(roots) == 3
        assert made.roots.public(made.roots.combine(roots[1:])) == data.office.root.keys.signing
        session.close()
        data.register.close()
        assert_opens(folder, "Adm", code, tmp_path)
    assert set(outcomes) == {"anew", "there"}
    assert len(outcomes) > 8


def assert_opens(folder: Path, name: str, code: str, tmp_path: Path) -> None:
    """Let a code open the keys, and the device secret at another machine."""
    made, stick = tools(english, FLOOR), tmp_path / "stick.key"
    stick.unlink(missing_ok=True)
    elsewhere = tmp_path / "elsewhere"
    shutil.rmtree(elsewhere, ignore_errors=True)
    shutil.copytree(folder, elsewhere)
    device_recovery.restore(elsewhere, made, code, stick)
    data = open_office_data(elsewhere, made)
    sign_in.recover(data, name, code, NEW)
    data.register.close()


def enrol_once(folder: Path, invitation: Invitation) -> None:
    """Make an invited person's keys."""
    data = open_office_data(folder, tools(english, FLOOR))
    sign_in.enrol(data, invitation.name, invitation.code, PASSPHRASE)


def test_a82_keys_whose_making_was_killed_show_their_code_or_are_made_again(
    office: Office, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    admin = office.enter(Role.ADMINISTRATOR)
    stretch_cheaply(monkeypatch)
    invited = [people.invite(admin, f"Person {number}", (Role.STAFF,)) for number in range(20)]
    admin.close()
    office.close()
    outcomes: list[bool] = []
    given = ((office.folder, one) for one in invited)
    for step in killed_at_each_step(enrol_once, lambda: next(given)):
        one, data = invited[step], office.data()
        sheets = sign_in.left_to_print(data, one.name, PASSPHRASE, "en")
        outcomes.append(bool(sheets))
        if not sheets:
            sign_in.enrol(data, one.name, one.code, PASSPHRASE)
            sheets = sign_in.left_to_print(data, one.name, PASSPHRASE, "en")
        [code] = words_of(sheets[0])
        office.close()
        assert_opens(office.folder, one.name, code, tmp_path)
    assert set(outcomes) == {False, True}


def make_code(folder: Path, name: str) -> None:
    """Make a recovery code."""
    session = sign_in.sign_in(open_office_data(folder, tools(english, FLOOR)), name, PASSPHRASE)
    account.new_recovery_code(session, PASSPHRASE)


def test_a82_a_new_code_whose_making_was_killed_is_shown_or_the_old_one_opens(
    office: Office, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    person, session = office.person(Role.STAFF), office.enter(Role.STAFF)
    stretch_cheaply(monkeypatch)
    relocked(session, PASSPHRASE)
    old, seen = account.new_recovery_code(session, PASSPHRASE), []
    sign_in.sign_out(session)
    office.close()
    before = tmp_path / "before"
    shutil.copytree(office.folder, before)

    def arguments() -> tuple[Path, str]:
        shutil.rmtree(office.folder)
        shutil.copytree(before, office.folder)
        return office.folder, person.name

    for _step in killed_at_each_step(make_code, arguments):
        session = sign_in.sign_in(office.data(), person.name, PASSPHRASE)
        [sheet] = once_sheets.mine(session, "en")
        session.close()
        office.close()
        [code] = words_of(sheet)
        seen.append(code)
        assert_opens(office.folder, person.name, code, tmp_path)
    assert seen[0] == old
    assert seen[-1] != old
