"""A colleague who can rewrite every file gains nothing, and it is noticed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from counsel_desk.domain.trust import Certificate, Grant, Role
from counsel_desk.errors import KnownError
from counsel_desk.security.errors import WrongInvitationError
from counsel_desk.services.office import certifying
from counsel_desk.services.people import people
from counsel_desk.services.people.certificates import CertificateAlteredError
from counsel_desk.services.ports.stores import RegisterTransaction
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults.verify import CERTIFICATE, WITNESS, verify
from counsel_desk.services.work.office_data import REGISTER_FILE, VAULT_FOLDER
from counsel_desk.storage.errors import FileDamagedError
from tests.helpers import confirming
from tests.helpers.office import Office
from tests.security.altering import overwrite, refused
from tests.security.staff import member_named, person_id

PASSPHRASE = "a long enough sentence here"
Alter = Callable[[Certificate, Certificate], Certificate]
OTHER_ROLE_OR_NAME = pytest.mark.parametrize(
    "changes", [{"roles": (Role.COUNSELLOR,)}, {"name": "Somebody Else"}], ids=["role", "name"]
)


def test_p40_nobodys_keys_open_anothers_vault(office: Office) -> None:
    session = office.enter(Role.STAFF)
    tools = office.tools
    with session.data.register.reading() as register:
        places = {place.vault: place for place in register.vaults()}
        grants = [one for vault in places for one in register.grants_of(vault)]
        certificates = {one.person: register.certificates(one.person)[-1] for one in grants}
    others = [one for one in grants if one.person != session.me.person]
    assert len(others) >= 6
    for grant in others:
        with pytest.raises(KnownError):
            tools.grants.accept(
                grant,
                session.identity,
                session.data.office.office,
                session.me,
                certificates[grant.granter],
            )
    own = next(one for one in grants if one.person == session.me.person)
    key = tools.grants.accept(
        own, session.identity, session.data.office.office, session.me, session.me
    )
    for vault, place in places.items():
        if vault != own.vault:
            with pytest.raises(FileDamagedError):
                tools.vaults.open(office.folder / VAULT_FOLDER / place.file, key)


@pytest.mark.parametrize(
    "alter",
    [
        lambda mine, _other: replace(mine, roles=(Role.COUNSELLOR,)),
        lambda mine, other: replace(mine, keys=other.keys),
        lambda mine, other: replace(other, person=mine.person),
        lambda mine, other: replace(other, epoch=mine.epoch),
        lambda mine, _other: replace(mine, signature=bytes(64)),
    ],
    ids=["roles", "keys", "another's", "another's unchanged", "unsigned"],
)
@pytest.mark.parametrize("who", [Role.STAFF, Role.ADMINISTRATOR])
def test_p41_an_altered_certificate_stops_everyone(office: Office, alter: Alter, who: Role) -> None:
    data, name = office.data(), office.person(Role.STAFF).name
    other_name = office.person(Role.COUNSELLOR).name
    with data.register.writing() as register:
        mine = register.certificates(person_id(register, name))[-1]
        other = register.certificates(person_id(register, other_name))[-1]
        overwrite(register, "certificate", alter(mine, other), person=mine.person)
    assert isinstance(refused(office, who), CertificateAlteredError)
    [bad] = [one for one in verify(office.folder, office.tools) if one.kind == "register"]
    assert CERTIFICATE in bad.problems


@OTHER_ROLE_OR_NAME
@pytest.mark.parametrize("who", [Role.STAFF, Role.ADMINISTRATOR])
def test_p41_a_role_or_name_altered_beside_the_certificate_stops_everyone(
    office: Office, changes: dict[str, Any], who: Role
) -> None:
    data, name = office.data(), office.person(Role.STAFF).name
    with data.register.writing() as register:
        register.put_person(replace(member_named(register, name), **changes))
    assert isinstance(refused(office, who), CertificateAlteredError)
    [bad] = [one for one in verify(office.folder, office.tools) if one.kind == "register"]
    assert CERTIFICATE in bad.problems


@OTHER_ROLE_OR_NAME
def test_p41_what_was_altered_before_certification_is_not_certified(
    office: Office, changes: dict[str, Any]
) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    invitation = people.invite(session, "Nilima Barman", (Role.STAFF,))
    sign_in.enrol(session.data, invitation.name, invitation.code, PASSPHRASE)
    with session.data.register.writing() as register:
        register.put_person(replace(member_named(register, invitation.name), **changes))
    with pytest.raises(WrongInvitationError):
        confirming.certify(session, invitation.person, office.sheets)
    with session.data.register.reading() as register:
        assert register.certificates(invitation.person) == []


def test_p41_whoever_is_invited_again_keeps_the_role_of_the_certificate(office: Office) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    with session.data.register.writing() as register:
        member = member_named(register, office.person(Role.STAFF).name)
        register.put_person(replace(member, roles=(Role.COUNSELLOR,)))
    invitation = certifying.invite_again(session, member.person)
    sign_in.enrol(session.data, invitation.name, invitation.code, PASSPHRASE)
    confirming.certify(session, invitation.person, office.sheets)
    with session.data.register.reading() as register:
        assert register.certificates(member.person)[-1].roles == (Role.STAFF,)


@pytest.mark.parametrize("field", ["vault", "granter", "purpose", "epoch", "sealed"])
def test_p42_a_grant_altered_in_the_register_opens_nothing(office: Office, field: str) -> None:
    data, name = office.data(), office.person(Role.COUNSELLOR).name
    with data.register.writing() as register:
        person = person_id(register, name)
        for grant in register.grants(person):
            other = next(
                one
                for vault in register.vaults()
                for one in register.grants_of(vault.vault)
                if one.person != person
            )
            changed: dict[str, Any] = {
                "vault": grant.vault,
                "granter": other.granter,
                "purpose": "other",
                "epoch": grant.epoch + 1,
                "sealed": other.sealed,
            }
            wrong = other if field == "vault" else grant
            fields = {"person": person, "vault": grant.vault, field: changed[field]}
            register.drop_grant(grant)
            register.put_grant(replace(wrong, **fields))
    refused(office, Role.COUNSELLOR)


def grants_of(register: RegisterTransaction, name: str) -> list[Grant]:
    """Return a person's grants, the one of the counselling vault first."""
    kinds = {place.vault: place.kind for place in register.vaults()}
    found = register.grants(person_id(register, name))
    return sorted(found, key=lambda grant: kinds[grant.vault])


def test_p42_grants_swapped_between_vaults_are_refused(office: Office) -> None:
    with office.data().register.writing() as register:
        one, two = grants_of(register, office.person(Role.COUNSELLOR).name)
        for here, there in ((one, two), (two, one)):
            put = replace(there, vault=here.vault)
            overwrite(register, "vault_grant", put, vault=here.vault, person=here.person)
    refused(office, Role.COUNSELLOR)


@pytest.mark.parametrize("renamed", [True, False])
def test_p42_grants_swapped_between_people_are_refused(office: Office, renamed: bool) -> None:
    names = [office.person(Role.COUNSELLOR, place).name for place in (0, 1)]
    with office.data().register.writing() as register:
        mine, theirs = (grants_of(register, name) for name in names)
        for here, there in zip([*mine, *theirs], [*theirs, *mine], strict=True):
            put = replace(there, vault=here.vault, person=here.person) if renamed else there
            overwrite(register, "vault_grant", put, vault=here.vault, person=here.person)
    for name in names:
        person = next(one for one in office.people if one.name == name)
        with pytest.raises(KnownError):
            sign_in.sign_in(office.data(), person.name, person.passphrase)


def test_p48_too_few_or_wrong_sheets_confirm_nobody(office: Office) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    invitation = people.invite(session, "Nilima Barman", (Role.STAFF,))
    sign_in.enrol(session.data, invitation.name, invitation.code, PASSPHRASE)
    tools = office.tools
    other = tools.roots.split(tools.roots.new_seed(), 2, 3)
    mixed = [office.sheets[0], other[1]]
    few, wrong = office.sheets[:1], ["one two three"] * 2
    before = (office.folder / REGISTER_FILE).read_bytes()
    for shares in ([], few, [few[0]] * 2, list(other[:2]), mixed, wrong):
        with pytest.raises(KnownError):
            confirming.certify(session, invitation.person, shares)
    assert (office.folder / REGISTER_FILE).read_bytes() == before
    [state] = [one.state for one in people.staff(session) if one.person == invitation.person]
    assert state == "enrolled"


def test_a_witness_that_no_member_signed_is_named(office: Office) -> None:
    data = office.data()
    with data.register.writing() as register:
        place = register.vaults()[0]
        witnessed = register.witness(place.vault)
        assert witnessed is not None
        register.put_witness(place.vault, witnessed[0], "somebody", bytes(64))
    problems = [one.problems for one in verify(office.folder, office.tools) if not one.ok]
    assert problems == [(WITNESS,)]
