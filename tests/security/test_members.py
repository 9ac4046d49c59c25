"""P44, P46, P47 and the people who come, stand in, change, retire and lose their keys."""

import shutil
from dataclasses import replace
from datetime import timedelta

import pytest

from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError, NotPermittedError
from counsel_desk.services import (
    certifying,
    clients,
    cover,
    notes,
    notices,
    people,
    post,
    recovery,
    search,
    sign_in,
)
from counsel_desk.services.certifying import LastAdministratorError
from counsel_desk.services.cover import CoverDayError
from counsel_desk.services.desk import VAULT_FOLDER
from counsel_desk.services.membership import key_of, my_grant
from counsel_desk.services.pins import RegisterAlteredError
from counsel_desk.services.recovery import NoRecoveryError, Reason
from counsel_desk.services.sign_in import RetiredError
from counsel_desk.services.trusted import NotReachableError

NEW_PASSPHRASE = "seven pigeons above the market roof"


@pytest.fixture
def at(office):
    """Open the desk as somebody does, and leave it in order."""

    class At:
        def __init__(self, role, place=0):
            self.session = office.enter(role, place)

        def __enter__(self):
            return self.session

        def __exit__(self, *_error):
            sign_in.sign_out(self.session)

    return At


def person_of(session, name):
    with session.desk.register.reading() as register:
        return next(one.person for one in register.people() if one.name == name)


def colleague(office, session, place=1):
    return person_of(session, office.person(Role.COUNSELLOR, place).name)


def place_of(session, kind=VaultKind.COUNSELLING):
    with session.desk.register.reading() as register:
        vault = session.vaults[kind].vault_id
        return next(one for one in register.vaults() if one.vault == vault)


def arrange(office, at, days=7):
    with at(Role.COUNSELLOR) as session:
        until = office.clock.instant.astimezone().date() + timedelta(days=days)
        cover.arrange(session, colleague(office, session), until)
        return clients.listing(session), place_of(session)


def test_a_colleague_stands_in_and_what_she_writes_stays_in_the_file(office, at):
    lines, _place = arrange(office, at)
    with at(Role.COUNSELLOR, 1) as session:
        (covered,) = session.covered
        assert covered.owner == office.person(Role.COUNSELLOR).name
        standing = session.standing_in(covered.vault)
        assert clients.listing(standing) == lines
        client = lines[0].filed.record
        name, draft = notes.begin(standing, client, office.clock.instant.date())
        notes.save(standing, name, replace(draft, text="written while standing in"))
        notes.sign(standing, name)
        with pytest.raises(NotPermittedError):
            cover.arrange(standing, person_of(session, covered.owner), covered.until)
        with pytest.raises(NotPermittedError):
            session.standing_in("another vault")
    with at(Role.COUNSELLOR) as session:
        assert notes.of_client(session, client)[0].body.text == "written while standing in"


def test_a_search_finds_what_is_in_the_covered_files_and_says_whose_they_are(office, at):
    lines, place = arrange(office, at)
    today = office.clock.instant.date()

    def write(session, client):
        name, draft = notes.begin(session, client, today)
        notes.save(session, name, replace(draft, text="a zither over the jetty"))
        notes.sign(session, name)

    with at(Role.COUNSELLOR) as session:
        write(session, lines[0].filed.record)
        [alone] = search.find(session, "zither").hits
        assert (alone.vault, alone.owner) == ("", "")
    with at(Role.COUNSELLOR, 1) as session:
        write(session, clients.listing(session)[0].filed.record)
        last, before = search.find(session, "zither").hits
        assert (last.vault, last.owner) == ("", "")
        assert (before.vault, before.record) == (place.vault, alone.record)
        assert (before.owner, before.code) == (
            office.person(Role.COUNSELLOR).name,
            lines[0].filed.body.code,
        )
    with at(Role.COUNSELLOR) as session:
        assert search.find(session, "zither").hits == (alone,)
    office.clock.move(days=8)
    with at(Role.COUNSELLOR, 1) as session:
        assert [hit.vault for hit in search.find(session, "zither").hits] == [""]


def test_p46_after_the_last_day_the_key_is_another(office, at):
    _lines, before = arrange(office, at)
    with at(Role.COUNSELLOR, 1) as session:
        old_key = key_of(session, my_grant(session, before))
    office.clock.move(days=8)
    with at(Role.COUNSELLOR, 1) as session:
        assert session.covered == []
    with at(Role.COUNSELLOR) as session:
        now = place_of(session)
        assert (now.epoch, now.file != before.file) == (before.epoch + 1, True)
        assert len(clients.listing(session)) > 0
    folder = office.folder / VAULT_FOLDER
    assert not (folder / before.file).exists()
    with pytest.raises(KnownError):
        office.tools.vaults.open(folder / now.file, old_key)
    with at(Role.COUNSELLOR, 1) as session, session.desk.register.reading() as register:
        assert [one.vault for one in register.grants(session.me.person)].count(now.vault) == 0


def test_p46_ending_a_cover_takes_the_key_at_once(office, at):
    arrange(office, at)
    with at(Role.COUNSELLOR) as session:
        (stands_in,) = cover.running(session)
        cover.end(session, stands_in.person)
        assert cover.running(session) == []
        assert len(clients.listing(session)) > 0
    with at(Role.COUNSELLOR, 1) as session:
        assert session.covered == []


@pytest.mark.parametrize("days", [-1, 400])
def test_a_cover_has_a_last_day_within_a_year(office, at, days):
    with at(Role.COUNSELLOR) as session:
        until = office.clock.instant.astimezone().date() + timedelta(days=days)
        with pytest.raises(CoverDayError):
            cover.arrange(session, colleague(office, session), until)


def test_nobody_but_a_counsellor_stands_in(office, at):
    with at(Role.COUNSELLOR) as session:
        today = office.clock.instant.astimezone().date()
        for role in (Role.CASEWORKER, Role.ADMINISTRATOR):
            other = person_of(session, office.person(role).name)
            with pytest.raises(NotReachableError):
                cover.arrange(session, other, today)


def test_other_roles_keep_the_vaults_and_a_caseworker_who_leaves_loses_theirs(office, at):
    with at(Role.COUNSELLOR) as session:
        before = clients.listing(session)
    with at(Role.ADMINISTRATOR) as session:
        who = person_of(session, office.person(Role.COUNSELLOR).name)
        roles = (Role.COUNSELLOR, Role.SUPERVISOR)
        certifying.change_roles(session, who, roles, office.sheets)
    with at(Role.COUNSELLOR) as session:
        assert session.me.roles == roles
        assert clients.listing(session) == before


def test_who_retires_cannot_come_in_and_is_offered_to_nobody(office, at):
    with at(Role.ADMINISTRATOR) as session:
        who = person_of(session, office.person(Role.CASEWORKER).name)
        certifying.retire(session, who, office.sheets)
    person = office.person(Role.CASEWORKER)
    with pytest.raises(RetiredError):
        sign_in.sign_in(office.desk(), person.name, person.passphrase)
    with at(Role.COUNSELLOR) as session:
        assert who not in [found for found, _name in people.colleagues(session, Role.CASEWORKER)]


def test_the_last_administrator_cannot_go(office, at):
    with at(Role.ADMINISTRATOR) as session:
        with pytest.raises(LastAdministratorError):
            certifying.retire(session, session.me.person, office.sheets)
        with pytest.raises(LastAdministratorError):
            certifying.change_roles(session, session.me.person, (Role.STAFF,), office.sheets)


def test_p41_a_certificate_taken_out_of_the_register_is_missed(office, at):
    with at(Role.ADMINISTRATOR) as session:
        who = person_of(session, office.person(Role.SUPERVISOR).name)
        with session.desk.register.reading() as register:
            (old,) = register.certificates(who)
        certifying.change_roles(session, who, (Role.STAFF,), office.sheets)
    with at(Role.COUNSELLOR):
        pass
    desk = office.desk()
    with desk.register.writing() as register:
        (newest,) = [one for one in register.certificates(who) if one.epoch != old.epoch]
        # As if the older one were the only one, with its higher number written on it.
        register.put_certificate(replace(old, epoch=newest.epoch))
    desk.register.close()
    with pytest.raises(KnownError):
        office.enter(Role.COUNSELLOR)
    desk = office.desk()
    with desk.register.writing() as register:
        from counsel_desk.storage import register_tables, statements

        statements.drop(
            register._connection, register_tables.certificate, person=who, epoch=newest.epoch
        )
    desk.register.close()
    with pytest.raises(RegisterAlteredError):
        office.enter(Role.COUNSELLOR)


def come_back(office, at, role=Role.COUNSELLOR):
    """Give a person new keys, as the administrator does for somebody who lost everything."""
    with at(Role.ADMINISTRATOR) as session:
        who = person_of(session, office.person(role).name)
        invitation = people_invitation = certifying.invite_again(session, who)
        sign_in.enrol(office.desk(), invitation.name, invitation.code, NEW_PASSPHRASE)
        certifying.certify(session, people_invitation.person, office.sheets)
    return who


def test_p47_a_new_invitation_gains_no_vault(office, at):
    shutil.copy(office.folder / "office.db", office.folder.parent / "before.db")
    come_back(office, at)
    person = office.person(Role.COUNSELLOR)
    session = sign_in.sign_in(office.desk(), person.name, NEW_PASSPHRASE)
    assert set(session.vaults) == {VaultKind.WELLBEING}
    with pytest.raises(NotPermittedError):
        clients.listing(session)
    sign_in.sign_out(session)


def recover(office, at, vault, person, sheets=None):
    with at(Role.ADMINISTRATOR) as session:
        recovery.recover(session, vault, person, Reason.KEYS_LOST, sheets or office.sheets)


def test_the_root_sheets_bring_a_vault_back_to_new_keys(office, at):
    with at(Role.COUNSELLOR) as session:
        before, vault = clients.listing(session), place_of(session).vault
    who = come_back(office, at)
    person = office.person(Role.COUNSELLOR)
    sign_in.sign_out(sign_in.sign_in(office.desk(), person.name, NEW_PASSPHRASE))
    recover(office, at, vault, who)
    session = sign_in.sign_in(office.desk(), person.name, NEW_PASSPHRASE)
    assert clients.listing(session) == before
    sign_in.sign_out(session)


def test_a_colleague_is_given_the_vault_and_its_owner_is_told_once(office, at):
    with at(Role.COUNSELLOR) as session:
        before, vault = clients.listing(session), place_of(session).vault
        heir = colleague(office, session)
    recover(office, at, vault, heir)
    with at(Role.COUNSELLOR, 1) as session:
        assert clients.listing(session.standing_in(vault)) == before
        assert session.covered[0].until is None
    with at(Role.COUNSELLOR) as session:
        (told,) = notices.gather(session)
        assert (told.kind, told.reason) == (notices.Kind.RECOVERED, "keys_lost")
        assert told.name == office.person(Role.COUNSELLOR, 1).name
    with at(Role.COUNSELLOR) as session:
        assert notices.gather(session) == []


def test_p48_too_few_sheets_recover_nothing_and_change_nothing(office, at):
    with at(Role.COUNSELLOR) as session:
        vault, heir = place_of(session).vault, colleague(office, session)
        before = session.desk.register
        with before.reading() as register:
            grants = register.grants_of(vault)
    for sheets in (office.sheets[:1], [office.sheets[0]] * 2, ["one two three"] * 2):
        with pytest.raises(KnownError):
            recover(office, at, vault, heir, sheets)
    with at(Role.ADMINISTRATOR) as session, session.desk.register.reading() as register:
        assert register.grants_of(vault) == grants
        assert not [one for one in register.audit() if "recovered" in one.action]


def test_a_recovery_without_its_audit_entry_opens_nothing(office, at):
    with at(Role.COUNSELLOR) as session:
        vault, heir = place_of(session).vault, colleague(office, session)
    recover(office, at, vault, heir)
    desk = office.desk()
    with desk.register.writing() as register:
        (grant,) = [one for one in register.grants(heir) if one.vault == vault]
        register.put_grant(replace(grant, purpose="break-glass:1"))
    desk.register.close()
    with at(Role.COUNSELLOR, 1) as session:
        assert session.covered == []


def test_a_wellbeing_vault_is_its_owners_alone(office, at):
    with at(Role.STAFF) as session:
        vault, who = place_of(session, VaultKind.WELLBEING).vault, session.me.person
    with pytest.raises(NoRecoveryError):
        recover(office, at, vault, who)


def test_p44_nothing_is_sealed_to_keys_that_were_not_proved(office, at):
    with at(Role.ADMINISTRATOR) as session:
        invitation = people.invite(session, "Newly Come", (Role.CASEWORKER,))
        sign_in.enrol(office.desk(), invitation.name, invitation.code, NEW_PASSPHRASE)
        certifying.certify(session, invitation.person, office.sheets)
        with pytest.raises(NotReachableError):
            post.recipient_of(session, invitation.person)
    with at(Role.CASEWORKER) as session, session.desk.register.reading() as register:
        vault = session.vaults[VaultKind.CASEWORK].vault_id
        assert invitation.person not in [one.person for one in register.grants_of(vault)]
    sign_in.sign_out(sign_in.sign_in(office.desk(), "Newly Come", NEW_PASSPHRASE))
    with at(Role.CASEWORKER) as session:
        assert post.recipient_of(session, invitation.person).name == "Newly Come"
        with session.desk.register.reading() as register:
            have = [one.person for one in register.grants_of(vault)]
        assert invitation.person in have
