"""P41, P44, P47: people who come, change roles, retire and lose their keys."""

from dataclasses import replace

import pytest

from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import NotPermittedError
from counsel_desk.services.clients import clients
from counsel_desk.services.office.certifying import LastAdministratorError
from counsel_desk.services.people import letters, people
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.sign_in.sign_in import RetiredError
from tests.helpers import confirming
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.altering import altering, named, person_in, refused, without
from tests.security.privilege.members import NEW_PASSPHRASE, come_back
from tests.security.staff import person_of


def test_a_counsellor_with_one_more_role_keeps_their_vault(office: Office) -> None:
    with at(office, Role.COUNSELLOR) as session:
        before = clients.listing(session)
    with at(office, Role.ADMINISTRATOR) as session:
        who = person_of(session, office.person(Role.COUNSELLOR).name)
        roles = (Role.COUNSELLOR, Role.SUPERVISOR)
        confirming.change_roles(session, who, roles, office.sheets)
    with at(office, Role.COUNSELLOR) as session:
        assert session.me.roles == roles
        assert clients.listing(session) == before


def test_who_retires_cannot_come_in_and_is_offered_to_nobody(office: Office) -> None:
    with at(office, Role.ADMINISTRATOR) as session:
        who = person_of(session, office.person(Role.CASEWORKER).name)
        confirming.retire(session, who, office.sheets)
    person = office.person(Role.CASEWORKER)
    with pytest.raises(RetiredError):
        sign_in.sign_in(office.data(), person.name, person.passphrase)
    with at(office, Role.COUNSELLOR) as session:
        assert who not in [found for found, _name in people.colleagues(session, Role.CASEWORKER)]


def test_the_last_administrator_cannot_go(office: Office) -> None:
    with at(office, Role.ADMINISTRATOR) as session:
        with pytest.raises(LastAdministratorError):
            confirming.retire(session, session.me.person, office.sheets)
        with pytest.raises(LastAdministratorError):
            confirming.change_roles(session, session.me.person, (Role.STAFF,), office.sheets)


def test_p41_a_certificate_taken_out_of_the_register_is_missed(office: Office) -> None:
    with at(office, Role.ADMINISTRATOR) as session:
        who = person_of(session, office.person(Role.SUPERVISOR).name)
        confirming.change_roles(session, who, (Role.STAFF,), office.sheets)
    with at(office, Role.COUNSELLOR):
        pass
    with altering(office) as rows:
        log = rows.log()
        old, newest = [one for one in log if one.kind == "certificate" and person_in(one) == who]
        # As if the older one were the only one.
        rows.put(
            [*log[: newest.number - 1], replace(old, number=newest.number), *log[newest.number :]]
        )
    assert named(refused(office, Role.COUNSELLOR)) == newest.number
    with altering(office) as rows:
        rows.put(without(log, newest.number))
    assert named(refused(office, Role.COUNSELLOR)) == newest.number
    assert named(refused(office, Role.SUPERVISOR)) == newest.number
    with altering(office) as rows:
        rows.put(log)
    assert office.enter(Role.SUPERVISOR).me.roles == (Role.STAFF,)


def test_p47_a_new_invitation_gains_no_vault(office: Office) -> None:
    come_back(office)
    person = office.person(Role.COUNSELLOR)
    session = sign_in.sign_in(office.data(), person.name, NEW_PASSPHRASE)
    assert set(session.vaults) == {VaultKind.WELLBEING}
    with pytest.raises(NotPermittedError):
        clients.listing(session)
    sign_in.sign_out(session)


def test_p44_nothing_is_sealed_to_keys_that_were_not_proved(office: Office) -> None:
    with at(office, Role.ADMINISTRATOR) as session:
        invitation = people.invite(session, "Newly Come", (Role.CASEWORKER,))
        sign_in.enrol(office.data(), invitation.name, invitation.code, NEW_PASSPHRASE)
        confirming.certify(session, invitation.person, office.sheets)
        with pytest.raises(NotReachableError):
            letters.recipient_of(session, invitation.person)
    with at(office, Role.CASEWORKER) as session, session.data.register.reading() as register:
        vault = session.vaults[VaultKind.CASEWORK].vault_id
        assert invitation.person not in register.state.vaults[vault].members
    sign_in.sign_out(sign_in.sign_in(office.data(), "Newly Come", NEW_PASSPHRASE))
    with at(office, Role.CASEWORKER) as session:
        assert letters.recipient_of(session, invitation.person).name == "Newly Come"
        assert invitation.person in session.data.register.state.vaults[vault].members
