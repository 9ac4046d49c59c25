"""A colleague who can rewrite every file gains nothing, and it is noticed."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from counsel_desk.domain.office_log.bodies import HeadSeen, Invited
from counsel_desk.domain.office_log.entry import StoredEntry
from counsel_desk.domain.office_log.fold import LogAlteredError
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.office import certifying
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults.verify import TRAIL
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.log_rows import decoded
from counsel_desk.services.work.office_data import REGISTER_FILE
from counsel_desk.storage.errors import FileDamagedError
from tests.helpers import confirming
from tests.helpers.office import Office
from tests.security.altering import (
    altering,
    forged,
    named,
    of_register,
    person_in,
    refused,
    saying,
    state_of,
)
from tests.security.staff import member_named

PASSPHRASE = "a long enough sentence here"
Alter = Callable[[Certificate, Certificate], Certificate]


def test_p40_nobodys_keys_open_anothers_vault(office: Office) -> None:
    session = office.enter(Role.STAFF)
    tools, me, mine = office.tools, session.me, session.data.office.office
    with session.data.register.reading() as register:
        vaults = list(register.state.vaults.values())
        keys = [
            (vault, sealed)
            for vault in vaults
            for member in vault.members.values()
            if (sealed := register.beside.blob(member.sealed)) is not None
        ]
    assert len(keys) >= 6
    for vault, sealed in keys:
        with pytest.raises(KnownError):
            tools.vault_keys.open_key(sealed, session.identity, mine, vault.vault, 1, me)
    own, key = tools.vault_keys.own_vault(session.identity, mine, me.person, VaultKind.WELLBEING)
    assert session.vaults[VaultKind.WELLBEING].vault_id == own
    for vault in vaults:
        if vault.vault != own:
            with pytest.raises(FileDamagedError):
                tools.vaults.open(vault_path(office.folder, vault.vault, vault.epoch), key)


def certificate_in(log: list[StoredEntry], person: str) -> tuple[StoredEntry, Certificate]:
    """Return the entry with a person's certificate, and the certificate."""
    found = next(one for one in log if one.kind == "certificate" and person_in(one) == person)
    body = decoded(found).body
    assert isinstance(body, Certificate)
    return found, body


@pytest.mark.parametrize(
    "alter",
    [
        lambda mine, _other: replace(mine, roles=(Role.COUNSELLOR,)),
        lambda mine, _other: replace(mine, name="Somebody Else"),
        lambda mine, other: replace(mine, keys=other.keys),
        lambda mine, other: replace(other, person=mine.person),
        lambda _mine, other: other,
    ],
    ids=["roles", "name", "keys", "another's", "another's unchanged"],
)
@pytest.mark.parametrize("signed", [True, False])
def test_p41_an_altered_certificate_stops_everyone(
    office: Office, alter: Alter, signed: bool
) -> None:
    people_of = {one.name: who for who, one in state_of(office).people.items()}
    with altering(office) as rows:
        log = rows.log()
        entry, mine = certificate_in(log, people_of[office.person(Role.STAFF).name])
        _entry, other = certificate_in(log, people_of[office.person(Role.COUNSELLOR).name])
        changed = saying(entry, alter(mine, other))
        changed = changed if signed else replace(changed, signature=bytes(64))
        rows.put([*log[: entry.number - 1], changed, *log[entry.number :]])
    for who in Role:
        assert named(refused(office, who)) == entry.number
    assert TRAIL.format(number=entry.number) in of_register(office).problems


@pytest.mark.parametrize("changes", [{"roles": (Role.COUNSELLOR,)}, {"name": "Somebody Else"}])
def test_p41_what_was_altered_before_certification_is_not_certified(
    office: Office, changes: dict[str, object]
) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    invitation = people.invite(session, "Nilima Barman", (Role.STAFF,))
    sign_in.enrol(session.data, invitation.name, invitation.code, PASSPHRASE)
    with altering(office) as rows:
        log = rows.log()
        entry = next(
            one for one in log if one.kind == "invited" and person_in(one) == invitation.person
        )
        body = decoded(entry).body
        assert isinstance(body, Invited)
        changed = saying(entry, replace(body, **changes))  # type: ignore[arg-type]
        rows.put([*log[: entry.number - 1], changed, *log[entry.number :]])
    # The desk that is open goes by what was signed, and says so as soon as it looks again.
    shown = confirming.shown(session, invitation.person)
    assert (shown.name, shown.roles) == ("Nilima Barman", (Role.STAFF,))
    for who in Role:
        assert named(refused(office, who)) == entry.number


def test_p41_whoever_is_invited_again_keeps_the_role_of_the_certificate(office: Office) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    with session.data.register.reading() as register:
        member = member_named(register, office.person(Role.STAFF).name)
    more = Invited(member.person, member.name, (Role.COUNSELLOR,), member.epoch)
    said = people.invitation_fact(session, more)
    refusal = pytest.raises(LogAlteredError, match="keeps name and roles")
    with refusal, session.data.register.writing() as register:
        register.add(said, office.clock())
    invitation = certifying.invite_again(session, member.person)
    sign_in.enrol(session.data, invitation.name, invitation.code, PASSPHRASE)
    confirming.certify(session, invitation.person, office.sheets)
    assert session.data.register.state.people[member.person].roles == (Role.STAFF,)


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


@pytest.mark.parametrize("honest", [True, False])
def test_a_head_that_no_member_entered_is_named(office: Office, honest: bool) -> None:
    vault = next(one for one in state_of(office).vaults.values() if one.kind is VaultKind.CASEWORK)
    further = HeadSeen(vault.vault, vault.head.length + 1, bytes(32), vault.changes + 1, bytes(32))
    with altering(office) as rows:
        log, (me, keys) = rows.log(), rows.keys_of(office, Role.STAFF)
        rows.put([*log, forged(log, rows.office, (me if honest else vault.owner, further), keys)])
    for who in Role:
        assert named(refused(office, who)) == len(log) + 1
    assert of_register(office).problems == (TRAIL.format(number=len(log) + 1),)
