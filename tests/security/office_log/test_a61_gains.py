"""A61: what a colleague would plant by name, and what it comes to at the next sign-in."""

from dataclasses import replace
from datetime import date

import msgspec
import pytest

from counsel_desk.domain.office_log.bodies import Acted, Enrolled, FiguresShared, MemberAdded
from counsel_desk.domain.office_log.state import Member, State
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import WrongSecretError
from counsel_desk.security.errors import WrongInvitationError
from counsel_desk.services.caseload import receiving
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import account, sign_in
from counsel_desk.services.sign_in.sign_in import WaitingError
from counsel_desk.services.vaults import cover
from counsel_desk.services.work.log_rows import EntryAlteredError
from tests.helpers import confirming
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.altering import altering, forged, named, refused, state_of
from tests.security.privilege.members import NEW_PASSPHRASE, place_of
from tests.security.staff import member_named

THIEF = (Role.COUNSELLOR, 1)
LATER = "a quite different sentence about rain"


def test_a61_to_a_planted_member_no_new_key_is_sealed(office: Office) -> None:
    """One planted member stays; the time of another is over, so that the key seems due."""
    with at(office) as session:
        vault = place_of(session)
    with altering(office) as rows:
        log, (me, keys) = rows.log(), rows.keys_of(office, *THIEF)
        other = rows.keys_of(office, Role.SUPERVISOR)[0]
        honest, blobs = list(log), rows.blobs()
        for person, until in ((me, date(2049, 1, 1)), (other, date(2020, 1, 1))):
            body = MemberAdded(vault.vault, person, bytes(32), until)
            log.append(forged(log, rows.office, (vault.owner, body), keys))
        rows.put(log)
    for role in Role:
        assert named(refused(office, role)) == len(honest) + 1
    with altering(office) as rows:
        assert rows.blobs() == blobs
        rows.put(honest)
    with at(office) as session:
        assert place_of(session).epoch == vault.epoch
        assert place_of(session).members == vault.members
        assert cover.running(session) == []


def believed(state: State, person: str, vault: str) -> list[State]:
    """Return states in which somebody has another role, name, key, vault or policy."""
    me = state.people[person]
    assert me.certificate is not None
    roles = (Role.COUNSELLOR, Role.ADMINISTRATOR)
    more = replace(me, roles=roles, certificate=replace(me.certificate, roles=roles))
    name = replace(me, name="Somebody Else")
    kept = state.vaults[vault]
    inside = replace(kept, members={**kept.members, person: Member(bytes(32), date(2049, 1, 1))})
    return [
        replace(state, people={**state.people, person: more}),
        replace(state, people={**state.people, person: name}),
        replace(state, vaults={**state.vaults, vault: inside}),
        replace(state, vaults={}),
        replace(state, posted={}, figures={}, policy=None),
        State(),
    ]


@pytest.mark.parametrize("number", range(6))
def test_a61_a_state_planted_for_the_next_opening_changes_nothing(
    office: Office, number: int
) -> None:
    for role in Role:
        sign_in.sign_out(office.enter(role))
    office.close()
    before = state_of(office)
    thief = before.named(office.person(*THIEF).name)
    mine = next(one for one in before.vaults.values() if one.kind is VaultKind.COUNSELLING)
    assert thief is not None
    other = believed(before, thief.person, mine.vault)[number]
    for role, place in (THIEF, *((role, 0) for role in Role)):
        with altering(office) as rows:
            rows.beside.put_checkpoint(msgspec.json.encode(other))
        if other.people and other.named(office.person(role, place).name) is None:
            # Under a name that is not in it nobody comes in; nor do they where their keys are gone.
            assert isinstance(refused(office, role, place), WrongSecretError)
            continue
        session = office.enter(role, place)
        assert session.data.register.state.people == before.people
        assert session.data.register.state.policy == before.policy
        assert session.covered == []
        members = {one.vault: one.members for one in session.data.register.state.vaults.values()}
        assert members == {one.vault: one.members for one in before.vaults.values()}
        sign_in.sign_out(session)


@pytest.mark.parametrize("signature", [b"", bytes(64)], ids=["none", "junk"])
def test_a61_nobody_signs_over_what_was_planted_when_they_use_their_code(
    office: Office, signature: bytes
) -> None:
    """What waits for its author's next signature would be vouched for by it."""
    person = office.person(Role.COUNSELLOR)
    with at(office) as session:
        code = account.new_recovery_code(session, person.passphrase)
        vault = place_of(session)
    state = state_of(office)
    with altering(office) as rows:
        log, (me, _keys) = rows.log(), rows.keys_of(office, *THIEF)
        body = MemberAdded(vault.vault, me, bytes(32), date(2049, 1, 1))
        planted = forged(log, rows.office, (vault.owner, body), None)
        log.append(replace(planted, signature=signature))
        rows.put(log)
        left = rows.state() if signature else state
        rows.beside.put_checkpoint(msgspec.json.encode(replace(left, unsigned="")))
    with pytest.raises(EntryAlteredError) as caught:
        sign_in.recover(office.data(), person.name, code, LATER)
    assert caught.value.number == len(log)
    with altering(office) as rows:
        assert rows.log() == log


def test_a61_keys_planted_as_a_newcomers_request_are_not_confirmed(office: Office) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    invitation = people.invite(session, "Nilima Barman", (Role.STAFF,))
    sign_in.enrol(session.data, invitation.name, invitation.code, NEW_PASSPHRASE)
    intruder = office.tools.keys.new_identity()
    with altering(office) as rows:
        log = rows.log()
        body = Enrolled(invitation.person, intruder.public, bytes(32))
        rows.put([*log, forged(log, rows.office, (invitation.person, body), intruder)])
    with pytest.raises(WrongInvitationError):
        confirming.certify(session, invitation.person, office.sheets)
    with session.data.register.reading() as register:
        assert member_named(register, invitation.name).certificate is None
    with pytest.raises(WaitingError):
        sign_in.sign_in(office.data(), invitation.name, NEW_PASSPHRASE)


def test_a61_figures_planted_under_a_counsellors_name_are_not_shown(office: Office) -> None:
    with at(office) as session:
        victim = session.me.person
    supervisor = office.enter(Role.SUPERVISOR)
    before = receiving.everyones(supervisor)
    with altering(office) as rows:
        log, (_me, keys) = rows.log(), rows.keys_of(office, *THIEF)
        body = FiguresShared(b'{"clients":0}')
        rows.put([*log, forged(log, rows.office, (victim, body), keys)])
    assert named(refused(office, Role.SUPERVISOR)) == len(log) + 1
    with altering(office) as rows:
        rows.put(log)
    assert receiving.everyones(supervisor) == before


def test_a61_a_run_is_vouched_for_by_nobody_but_its_author(office: Office) -> None:
    """An unsigned entry in the victim's name, right before one that the planter truly signs."""
    with altering(office) as rows:
        log, (me, keys) = rows.log(), rows.keys_of(office, *THIEF)
        victim = next(one.author for one in log if one.author != me)
        honest = len(log)
        log.append(forged(log, rows.office, (victim, Acted("summary_released")), None))
        log.append(forged(log, rows.office, (me, Acted("signed_in")), keys))
        rows.put(log)
    for role in Role:
        assert named(refused(office, role)) == honest + 1
