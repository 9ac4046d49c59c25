"""What a person's keys remember at sign-in: the office root, and that their vaults were made."""

import pytest

from counsel_desk.domain.office_log.bodies import Invited, VaultMade
from counsel_desk.domain.office_log.entry import kind
from counsel_desk.domain.trust import KeyBundle, Role, Slot, Unlocked, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.security.errors import NoInvitationCodeError, OtherOfficeOnSlipError
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import account, sign_in
from counsel_desk.services.vaults.vaults import VaultAlteredError
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.log_rows import EntryAlteredError, RegisterAlteredError
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.session import Session
from tests.helpers import confirming, impostor, planting
from tests.helpers.office import Office

NAME, PASSPHRASE = "Nilima Barman", "a passphrase nobody here has"
OTHER = "quite another long passphrase"


def bundle(data: OfficeData, person: str, slot: Slot = Slot.PASSPHRASE) -> KeyBundle:
    """Return a person's locked keys."""
    with data.register.reading() as register:
        found = register.beside.bundle(person, slot)
    assert found is not None
    return found


def unlocked(data: OfficeData, person: str, passphrase: str) -> Unlocked:
    """Return what a person's passphrase opens."""
    return data.tools.keys.unlock(bundle(data, person), passphrase, data.device_secret)


def newcomer(office: Office) -> tuple[str, sign_in.Enrolled]:
    """Have a member of staff make keys and be confirmed; return their id and what they got."""
    admin = office.enter(Role.ADMINISTRATOR)
    invitation = people.invite(admin, NAME, (Role.STAFF,))
    made = sign_in.enrol(office.data(), NAME, invitation.code, PASSPHRASE)
    confirming.certify(admin, invitation.person, office.sheets)
    office.close()
    return invitation.person, made


def test_keys_remember_the_root_from_the_first_and_the_vaults_once_they_are_made(
    office: Office,
) -> None:
    person, made = newcomer(office)
    data = office.data()
    root = data.office.root.keys.signing
    before = unlocked(data, person, PASSPHRASE).remembered
    assert (before.root, before.been_here) == (root, False)
    session = sign_in.sign_in(data, NAME, PASSPHRASE)
    after = unlocked(data, person, PASSPHRASE).remembered
    assert (after.root, after.been_here) == (root, True)
    account.change_passphrase(session, PASSPHRASE, OTHER)
    assert unlocked(data, person, OTHER).remembered == after
    session.close()
    # The code opens the keys on a laptop, too, where their vaults were never made.
    data = office.data()
    sign_in.recover(data, NAME, made.recovery_code, PASSPHRASE)
    assert unlocked(data, person, PASSPHRASE).remembered == before
    sign_in.sign_in(data, NAME, PASSPHRASE).close()
    assert unlocked(office.data(), person, PASSPHRASE).remembered == after


def test_keys_are_locked_again_only_once(office: Office) -> None:
    person, _made = newcomer(office)
    for _time in range(2):
        sign_in.sign_in(office.data(), NAME, PASSPHRASE).close()
    once = bundle(office.data(), person)
    sign_in.sign_in(office.data(), NAME, PASSPHRASE).close()
    assert bundle(office.data(), person) == once


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("vault_there", [True, False])
def test_a65_the_keys_refuse_an_office_under_another_root(
    office: Office, role: Role, vault_there: bool
) -> None:
    session, person = office.enter(role), office.person(role)
    own = session.vaults[VaultKind.WELLBEING].vault_id
    office.close()
    impostor.replace_register(office.data(), [session.me])
    if not vault_there:
        vault_path(office.folder, own, 1).unlink()
    data = office.data()
    assert data.office.root.keys.signing != session.data.office.root.keys.signing
    with pytest.raises(RegisterAlteredError):
        sign_in.sign_in(data, person.name, person.passphrase)
    with data.register.reading() as register:
        assert kind(VaultMade) not in {row.kind for row in register.beside.entries()}


def test_a65_so_do_keys_that_were_never_used(office: Office) -> None:
    person, _made = newcomer(office)
    data = office.data()
    certificate = data.register.state.people[person].certificate
    assert certificate is not None
    impostor.replace_register(data, [certificate])
    with pytest.raises(RegisterAlteredError):
        sign_in.sign_in(office.data(), NAME, PASSPHRASE)
    assert planting.log(office.data())[-1].author != person


def test_a66_a_wellbeing_vault_that_is_gone_is_never_made_anew(office: Office) -> None:
    person, session = office.person(Role.STAFF), office.enter(Role.STAFF)
    path = vault_path(office.folder, session.vaults[VaultKind.WELLBEING].vault_id, 1)
    office.close()
    path.unlink()
    with pytest.raises(KnownError, match="missing"):
        sign_in.sign_in(office.data(), person.name, person.passphrase)
    assert not path.exists()


def without_their_vault(data: OfficeData, session: Session) -> None:
    """Take away a person's wellbeing vault, and the log from where it was made."""
    own = session.vaults[VaultKind.WELLBEING].vault_id
    made = next(row.number for row in planting.log(data) if own.encode() in row.body)
    planting.alter(data, "DELETE FROM entry WHERE number >= ?", made)
    planting.alter(data, "DELETE FROM checkpoint")
    vault_path(data.folder, own, 1).unlink()
    data.register.close()


def test_a66_nor_is_it_where_the_register_never_heard_of_it(office: Office) -> None:
    person, session = office.person(Role.STAFF), office.enter(Role.STAFF)
    office.close()
    without_their_vault(office.data(), session)
    with pytest.raises(VaultAlteredError):
        sign_in.sign_in(office.data(), person.name, person.passphrase)
    own = session.vaults[VaultKind.WELLBEING].vault_id
    assert not vault_path(office.folder, own, 1).exists()


def test_a65_a_first_sign_in_at_another_office_than_the_slips_makes_no_keys(office: Office) -> None:
    admin = office.enter(Role.ADMINISTRATOR)
    invitation = people.invite(admin, NAME, (Role.STAFF,))
    same = Invited(invitation.person, NAME, (Role.STAFF,), 0)
    office.close()
    impostor.replace_register(office.data(), [admin.me], [same])
    data = office.data()
    before = planting.log(data)
    with pytest.raises(OtherOfficeOnSlipError):
        sign_in.enrol(data, NAME, invitation.code, PASSPHRASE)
    assert planting.log(data) == before
    with data.register.reading() as register:
        assert register.beside.bundle(invitation.person, Slot.PASSPHRASE) is None


@pytest.mark.parametrize("cut", [1, 4, 20])
def test_a_code_typed_in_part_is_no_code(office: Office, cut: int) -> None:
    admin = office.enter(Role.ADMINISTRATOR)
    invitation = people.invite(admin, NAME, (Role.STAFF,))
    before = planting.log(admin.data)
    with pytest.raises(NoInvitationCodeError):
        sign_in.enrol(office.data(), NAME, invitation.code[:-cut], PASSPHRASE)
    assert planting.log(admin.data) == before


def test_nobody_makes_keys_in_a_register_that_was_altered(office: Office) -> None:
    admin = office.enter(Role.ADMINISTRATOR)
    invitation = people.invite(admin, NAME, (Role.STAFF,))
    sign_in.sign_out(admin)
    office.close()
    data = office.data()
    number = planting.last(data, Invited).number
    planting.alter(data, "UPDATE entry SET signature = ? WHERE number = ?", bytes(64), number)
    with pytest.raises(EntryAlteredError) as caught:
        sign_in.enrol(data, NAME, invitation.code, PASSPHRASE)
    assert caught.value.number == number
    with data.register.file.reading() as kept:
        assert kept.bundle(invitation.person, Slot.PASSPHRASE) is None
