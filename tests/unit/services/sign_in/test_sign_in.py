"""Signing in, enrolling and recovering; and that what was altered or put back is refused."""

import shutil

import pytest

from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.office import certifying
from counsel_desk.services.people import people
from counsel_desk.services.people.certificates import NotCertifiedError
from counsel_desk.services.people.people import Invitation
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.sign_in.sign_in import (
    NoInvitationError,
    WaitingError,
)
from counsel_desk.services.sign_in.unlocking import FREE_TRIES, WaitError
from counsel_desk.services.vaults.vaults import VaultAlteredError
from counsel_desk.services.work.log_rows import EntryAlteredError
from counsel_desk.services.work.office_data import (
    VAULT_FOLDER,
    OfficeData,
    OfficeDataDamagedError,
    open_office_data,
)
from counsel_desk.services.work.session import Session
from tests.helpers import confirming, planting
from tests.helpers.office import Clock, Office
from tests.unit.services.stored import actions

OTHER = "a passphrase nobody here has"


def refusal(data: OfficeData, name: str, passphrase: str) -> KnownError:
    """Return the error with which somebody is not signed in."""
    with pytest.raises(KnownError) as caught:
        sign_in.sign_in(data, name, passphrase)
    return caught.value


def test_an_unknown_name_is_refused_as_a_wrong_passphrase_is(office: Office) -> None:
    data, known = office.data(), office.person(Role.COUNSELLOR)
    wrong = refusal(data, known.name, OTHER)
    unknown = refusal(data, "Nobody At All", OTHER)
    assert type(wrong) is type(unknown)
    assert str(wrong) == str(unknown)


def test_the_name_may_be_written_in_other_letters_and_spaces(office: Office) -> None:
    person = office.person(Role.STAFF)
    session = sign_in.sign_in(office.data(), f"  {person.name.upper()} ", person.passphrase)
    assert session.me.name == person.name
    session.close()


def test_after_some_wrong_tries_everyone_waits_a_little_longer_each_time(
    office: Office, clock: Clock
) -> None:
    data, person = office.data(), office.person(Role.STAFF)
    for _ in range(FREE_TRIES):
        refusal(data, person.name, OTHER)
    assert isinstance(refusal(data, person.name, person.passphrase), WaitError)
    clock.move(seconds=3)
    refusal(data, person.name, OTHER)
    clock.move(seconds=3)
    assert isinstance(refusal(data, person.name, person.passphrase), WaitError)
    clock.move(seconds=3)
    sign_in.sign_in(data, person.name, person.passphrase).close()


def test_setting_the_clock_back_locks_nobody_out(office: Office, clock: Clock) -> None:
    data, person = office.data(), office.person(Role.STAFF)
    for _ in range(FREE_TRIES):
        refusal(data, person.name, OTHER)
    clock.move(days=-30)
    sign_in.sign_in(data, person.name, person.passphrase).close()


def test_nobody_is_made_to_change_a_passphrase(office: Office, clock: Clock) -> None:
    office.enter(Role.STAFF)
    office.close()
    clock.move(days=3650)
    office.enter(Role.STAFF)


def test_everyone_gets_the_vaults_of_their_roles_and_no_other(office: Office) -> None:
    wanted = {
        Role.ADMINISTRATOR: {VaultKind.WELLBEING},
        Role.COUNSELLOR: {VaultKind.WELLBEING, VaultKind.COUNSELLING},
        Role.SUPERVISOR: {VaultKind.WELLBEING},
        Role.CASEWORKER: {VaultKind.WELLBEING, VaultKind.CASEWORK},
        Role.STAFF: {VaultKind.WELLBEING},
    }
    for role, kinds in wanted.items():
        session = office.enter(role)
        assert set(session.vaults) == kinds
        office.close()


def test_a_missing_vault_is_refused_and_never_made_anew(office: Office) -> None:
    vaults = office.folder / VAULT_FOLDER
    kept = office.folder / "kept"
    vaults.rename(kept)
    vaults.mkdir()
    person = office.person(Role.COUNSELLOR)
    error = refusal(office.data(), person.name, person.passphrase)
    assert "missing" in str(error)
    assert not list(vaults.iterdir())


def test_an_emptied_vault_is_refused_and_left_empty(office: Office) -> None:
    for path in (office.folder / VAULT_FOLDER).iterdir():
        path.write_bytes(b"")
    person = office.person(Role.COUNSELLOR)
    assert "damaged" in str(refusal(office.data(), person.name, person.passphrase))
    assert not any(path.stat().st_size for path in (office.folder / VAULT_FOLDER).iterdir())


def test_an_older_vault_put_back_is_seen(office: Office, counsellor: Session) -> None:
    before = office.folder / "before"
    shutil.copytree(office.folder / VAULT_FOLDER, before)
    details = clients.listing(counsellor)[0].filed.body
    clients.add(counsellor, details)
    office.close()
    shutil.rmtree(office.folder / VAULT_FOLDER)
    before.rename(office.folder / VAULT_FOLDER)
    person = office.person(Role.COUNSELLOR)
    error = refusal(office.data(), person.name, person.passphrase)
    assert isinstance(error, VaultAlteredError)


def test_an_older_register_put_back_is_seen(office: Office) -> None:
    register = office.folder / "office.db"
    before = register.read_bytes()
    office.enter(Role.STAFF)
    office.close()
    register.write_bytes(before)
    person = office.person(Role.STAFF)
    error = refusal(office.data(), person.name, person.passphrase)
    assert isinstance(error, EntryAlteredError)
    assert error.number == len(planting.log(office.data())) + 1


def test_a_folder_without_its_description_is_damaged_and_not_empty(office: Office) -> None:
    (office.folder / "desk.json").unlink()
    with pytest.raises(OfficeDataDamagedError):
        open_office_data(office.folder, office.tools)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff\xfe", b'{"format": 99}'])
def test_an_unreadable_description_is_said_kindly(office: Office, content: bytes) -> None:
    (office.folder / "desk.json").write_bytes(content)
    with pytest.raises(OfficeDataDamagedError):
        open_office_data(office.folder, office.tools)


def invite(office: Office, name: str = "Nilima Barman") -> Invitation:
    """Invite a member of staff."""
    session = office.enter(Role.ADMINISTRATOR)
    return people.invite(session, name, (Role.STAFF,))


def fingerprint_of(office: Office, name: str) -> str:
    """Return the fingerprint that the administrator sees beside a name."""
    members = people.staff(office.enter(Role.ADMINISTRATOR))
    return next(one.fingerprint for one in members if one.name == name)


def test_a_new_person_waits_until_they_are_confirmed(office: Office) -> None:
    invitation = invite(office)
    data = office.data()
    made = sign_in.enrol(data, invitation.name, invitation.code, OTHER)
    waiting = refusal(data, invitation.name, OTHER)
    assert isinstance(waiting, WaitingError)
    assert waiting.parameters == {"fingerprint": made.fingerprint}
    assert fingerprint_of(office, invitation.name) == made.fingerprint
    assert made.recovery_code not in repr(made)


def test_who_was_invited_again_sees_the_words_of_the_new_keys(office: Office) -> None:
    person, session = office.person(Role.STAFF), office.enter(Role.ADMINISTRATOR)
    member = next(one for one in people.staff(session) if one.name == person.name)
    invitation = certifying.invite_again(session, member.person)
    made = sign_in.enrol(office.data(), person.name, invitation.code, OTHER)
    waiting = refusal(office.data(), person.name, OTHER)
    assert waiting.parameters == {"fingerprint": made.fingerprint}
    assert made.fingerprint != member.fingerprint


def test_keys_exchanged_in_the_register_show_other_words_to_the_administrator(
    office: Office,
) -> None:
    invitation = invite(office)
    data = office.data()
    made = sign_in.enrol(data, invitation.name, invitation.code, OTHER)
    forged = sign_in.enrol(data, invitation.name, invitation.code, OTHER)
    assert fingerprint_of(office, invitation.name) == forged.fingerprint != made.fingerprint


def test_a_wrong_invitation_code_makes_keys_that_nobody_confirms(office: Office) -> None:
    invitation = invite(office)
    other = invite(office, "Somebody Else")
    sign_in.enrol(office.data(), invitation.name, other.code, OTHER)
    session = office.enter(Role.ADMINISTRATOR)
    with pytest.raises(KnownError) as caught:
        confirming.certify(session, invitation.person, ["one", "two"])
    assert "invitation code" in str(caught.value)


def test_nobody_takes_over_the_name_of_a_person_who_is_here(office: Office) -> None:
    person, code = office.person(Role.COUNSELLOR), invite(office).code
    with pytest.raises(NoInvitationError):
        sign_in.enrol(office.data(), person.name, code, OTHER)


def test_a_recovery_code_gives_a_new_passphrase_and_the_same_keys(office: Office) -> None:
    invitation = invite(office)
    data = office.data()
    code = sign_in.enrol(data, invitation.name, invitation.code, OTHER).recovery_code
    sign_in.recover(data, invitation.name, code, "quite another long passphrase")
    assert isinstance(
        refusal(data, invitation.name, "quite another long passphrase"), NotCertifiedError
    )
    assert not isinstance(refusal(data, invitation.name, OTHER), NotCertifiedError)


def test_a_wrong_recovery_code_changes_nothing(office: Office) -> None:
    person, data = office.person(Role.STAFF), office.data()
    with pytest.raises(KnownError):
        sign_in.recover(data, person.name, " ".join(["able"] * 12), OTHER)
    sign_in.sign_in(data, person.name, person.passphrase).close()


def test_signing_out_is_in_the_trail(office: Office) -> None:
    sign_in.sign_out(office.enter(Role.STAFF))
    office.close()
    session = office.enter(Role.STAFF)
    assert actions(session)[:3] == ["signed_in", "locked", "signed_in"]
