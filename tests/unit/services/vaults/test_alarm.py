"""The sheet for an alarm: how far all is well, and whom to tell; nothing of it is made up."""

from dataclasses import replace

import msgspec
import pytest

from counsel_desk.domain.chain import EMPTY
from counsel_desk.domain.documents import Block, Code, Document, Facts, Text
from counsel_desk.domain.trust import Role
from counsel_desk.errors import AlarmError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import alarm
from counsel_desk.services.vaults.audit import head_code
from counsel_desk.services.vaults.vaults import VaultAlteredError
from counsel_desk.services.work.log_rows import EntryAlteredError, RegisterAlteredError
from counsel_desk.services.work.office_data import OfficeData
from tests.helpers import impostor, planting
from tests.helpers.office import Office

CHANGED = "UPDATE entry SET instant = '2026-01-01T00:00:00+00:00' WHERE number = ?"


def refused(office: Office, data: OfficeData) -> tuple[AlarmError, Document]:
    """Have a counsellor refused; return the error and the sheet for it."""
    person = office.person(Role.COUNSELLOR)
    with pytest.raises(AlarmError) as caught:
        sign_in.sign_in(data, person.name, person.passphrase)
    return caught.value, alarm.sheet(data, caught.value, str(caught.value), "en")


def found(document: Document, kind: type[Block]) -> list[str]:
    """Return what the blocks of a kind say."""
    return [repr(block) for block in document.blocks if isinstance(block, kind)]


def codes(document: Document) -> list[str]:
    """Return the codes on a sheet."""
    return [block.text for block in document.blocks if isinstance(block, Code)]


def whom(document: Document) -> str:
    """Return whom the sheet says to tell."""
    [step] = [text for text in found(document, Text) if "2. Tell " in text]
    return step


@pytest.mark.parametrize("number", [20, 60])
def test_it_says_how_far_the_log_fits_and_names_the_administrator(
    office: Office, number: int
) -> None:
    data = office.data()
    fits = head_code(data.register.heads(EMPTY, number - 1)[-1])
    planting.alter(data, CHANGED, number)
    error, sheet = refused(office, office.data())
    assert isinstance(error, EntryAlteredError)
    assert codes(sheet) == [fits]
    assert fits.startswith(f"{number - 1}-")
    [facts] = found(sheet, Facts)
    assert f"'First entry that does not fit', '{number}'" in facts
    assert office.person(Role.ADMINISTRATOR).name in whom(sheet)


def test_a_state_that_somebody_left_names_nobody(office: Office) -> None:
    staff = office.enter(Role.STAFF)
    state = staff.data.register.state.copied()
    for one in list(state.people.values()):
        roles = (Role.ADMINISTRATOR,) if one.person == staff.me.person else (Role.STAFF,)
        if one.certificate is not None:
            forged = replace(one.certificate, roles=roles)
            state.people[one.person] = replace(one, roles=roles, certificate=forged)
    with planting.behind(staff.data) as kept:
        kept.put_checkpoint(msgspec.json.encode(state))
    planting.alter(staff.data, CHANGED, 60)
    office.close()
    _error, sheet = refused(office, office.data())
    assert staff.me.name not in whom(sheet)
    assert office.person(Role.ADMINISTRATOR).name in whom(sheet)


def test_a_log_under_another_root_names_nobody(office: Office) -> None:
    session = office.enter(Role.COUNSELLOR)
    office.close()
    impostor.replace_register(office.data(), [session.me])
    for path in (office.folder / "vaults").iterdir():
        path.unlink()
    error, sheet = refused(office, office.data())
    assert type(error) is RegisterAlteredError
    assert "Intruder" not in whom(sheet)
    assert "the administrator of the office" in whom(sheet)


def test_a_log_of_which_nothing_fits_has_a_sheet_too(office: Office) -> None:
    data = office.data()
    planting.alter(data, CHANGED, 1)
    error, sheet = refused(office, data)
    assert isinstance(error, EntryAlteredError)
    assert codes(sheet) == ["0-0000-0000-0000-0000-0000"]
    assert "the administrator of the office" in whom(sheet)


def test_an_alarm_about_a_vault_leaves_the_log_as_it_is(office: Office) -> None:
    session = office.enter(Role.STAFF)
    before = session.data.register.state
    sheet = alarm.sheet(session.data, VaultAlteredError(), "what", "en")
    assert session.data.register.state == before
    assert codes(sheet) == [head_code(before.head)]
