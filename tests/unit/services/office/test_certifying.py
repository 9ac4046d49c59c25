"""A69: what the root signs is the very object that was shown; what changed meanwhile is refused."""

from dataclasses import replace

import pytest

from counsel_desk.domain.office.recovery_notice import Reason
from counsel_desk.domain.office_log.bodies import Enrolled, Invited
from counsel_desk.domain.office_log.certifiable import Certifiable
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.security.errors import WrongInvitationError
from counsel_desk.services.office import candidates, certifying
from counsel_desk.services.office.candidates import Refused
from counsel_desk.services.office.certifying import ChangedMeanwhileError
from counsel_desk.services.people import people
from counsel_desk.services.people.people import NameTakenError, NothingToConfirmError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import recovery
from counsel_desk.services.work.log_rows import EntryAlteredError
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id
from tests.helpers import confirming, planting
from tests.helpers.office import Office

PASSPHRASE = "a long enough sentence here"


@pytest.fixture
def admin(office: Office) -> Session:
    """The administrator, signed in."""
    return office.enter(Role.ADMINISTRATOR)


@pytest.fixture
def two(admin: Session) -> list[Certifiable]:
    """Two people who wait to be confirmed."""
    for name in ("Nilima Barman", "Eve Das"):
        invitation = people.invite(admin, name, (Role.STAFF,))
        sign_in.enrol(admin.data, name, invitation.code, PASSPHRASE)
    return [one for one in candidates.waiting(admin) if isinstance(one, Certifiable)]


def certificates(session: Session, person: str) -> list[Certificate]:
    """Return what the root signed for a person."""
    with session.data.register.reading() as register:
        said = [entry.body for entry in register.entries()]
    return [one for one in said if isinstance(one, Certificate) and one.person == person]


def test_a69_several_are_confirmed_at_once_each_as_shown(
    office: Office, admin: Session, two: list[Certifiable]
) -> None:
    certifying.certify(admin, two, office.sheets)
    for one in two:
        [made] = certificates(admin, one.person)
        assert (made.name, made.roles, made.keys) == (one.name, one.roles, one.keys)
        sign_in.sign_in(office.data(), one.name, PASSPHRASE).close()
    assert candidates.waiting(admin) == []


@pytest.mark.parametrize(
    "change",
    [
        {"roles": (Role.ADMINISTRATOR,)},
        {"name": "Somebody Else"},
        {"person": "x"},
        {"epoch": 2},
        {"request": None},
    ],
    ids=str,
)
def test_a69_an_object_that_was_not_read_so_is_refused_and_so_are_the_others(
    office: Office, admin: Session, two: list[Certifiable], change: dict[str, object]
) -> None:
    forged = replace(two[1], **change)  # type: ignore[arg-type]
    with pytest.raises((WrongInvitationError, NothingToConfirmError)):
        certifying.certify(admin, [two[0], forged], office.sheets)
    assert not any(certificates(admin, one.person) for one in two)


def test_a69_keys_of_another_request_than_the_shown_one_are_refused(
    office: Office, admin: Session, two: list[Certifiable]
) -> None:
    with pytest.raises(NothingToConfirmError):
        certifying.certify(admin, [replace(two[0], keys=two[1].keys)], office.sheets)


def test_a69_whoever_was_confirmed_meanwhile_is_looked_at_again(
    office: Office, admin: Session, two: list[Certifiable]
) -> None:
    certifying.certify(admin, two[:1], office.sheets)
    with pytest.raises(ChangedMeanwhileError):
        certifying.certify(admin, two, office.sheets)
    assert certificates(admin, two[1].person) == []


def test_a69_keys_made_after_the_screen_was_read_still_wait(
    office: Office, admin: Session, two: list[Certifiable]
) -> None:
    invitation = people.invitation(admin, two[0].person)
    sign_in.enrol(admin.data, invitation.name, invitation.code, PASSPHRASE)
    certifying.certify(admin, two, office.sheets)
    [made] = certificates(admin, two[0].person)
    assert made.keys == two[0].keys
    [state] = [one.state for one in people.staff(admin) if one.person == two[0].person]
    assert state == people.ENROLLED


def test_a69_a_name_that_somebody_else_took_meanwhile_is_refused(
    office: Office, admin: Session, two: list[Certifiable]
) -> None:
    person, name, roles = new_id(), two[0].name.upper(), two[0].roles
    code = people.code_for(admin, person, 0, roles, name)
    keys = office.tools.keys.new_identity()
    request = office.tools.enrolment.request(keys, admin.data.office.office, person, code).body
    assert isinstance(request, Enrolled)
    other = Certifiable(person, name, roles, keys.public, "", 1, request)
    with pytest.raises(NameTakenError):
        certifying.certify(admin, [other], office.sheets)


def test_a69_a_row_that_does_not_fit_its_invitation_is_shown_as_refused(
    office: Office, admin: Session, two: list[Certifiable]
) -> None:
    keys, person = office.tools.keys.new_identity(), two[0].person
    planting.plant(admin.data, person, Enrolled(person, keys.public, bytes(32)), keys)
    found = candidates.waiting(admin)
    assert [type(one) for one in found] == [Refused, Certifiable]
    with pytest.raises(WrongInvitationError):
        confirming.certify(admin, person, office.sheets)


def test_a69_an_invitation_altered_in_the_register_is_named(
    office: Office, admin: Session, two: list[Certifiable]
) -> None:
    row, code = planting.last(admin.data, Invited), people.code_of(admin, two[1].person)
    office.close()
    data, altered = office.data(), row.body.replace(b'"staff"', b'"administrator"')
    planting.alter(data, "UPDATE entry SET body = ? WHERE number = ?", altered, row.number)
    with pytest.raises(EntryAlteredError) as caught:
        sign_in.enrol(data, two[1].name, code, PASSPHRASE)
    assert caught.value.number == row.number


def test_nobody_at_all_is_nothing_to_confirm(office: Office, admin: Session) -> None:
    with pytest.raises(NothingToConfirmError):
        certifying.certify(admin, [], office.sheets)


def test_a69_a_vault_goes_to_the_certificate_that_was_shown_or_to_nobody(
    office: Office, admin: Session
) -> None:
    of_clients = VaultKind.COUNSELLING
    vault = next(one for one in recovery.vaults(admin) if one.kind is of_clients)
    name = office.person(Role.COUNSELLOR, 1).name
    heir = next(one for one in recovery.heirs(admin) if one.name == name)
    roles = (Role.COUNSELLOR, Role.SUPERVISOR)
    confirming.change_roles(admin, heir.person, roles, office.sheets)
    office.enter(Role.COUNSELLOR, 1)
    with pytest.raises(ChangedMeanwhileError):
        recovery.recover(admin, vault, heir, Reason.LEFT, office.sheets)
    moved = replace(vault, epoch=7)
    heir = next(one for one in recovery.heirs(admin) if one.name == name)
    with pytest.raises(ChangedMeanwhileError):
        recovery.recover(admin, moved, heir, Reason.LEFT, office.sheets)
