"""The policy: what an administrator signs holds, and nothing forged, altered or older does."""

from dataclasses import replace
from typing import Any

import msgspec
import pytest

from counsel_desk.domain.caseload.workload import Intensity, WorkloadPolicy
from counsel_desk.domain.office.office import SignedPolicy
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.trust import Role
from counsel_desk.errors import NotPermittedError
from counsel_desk.services.caseload import workload
from counsel_desk.services.office import policy
from counsel_desk.services.office.policy import PolicyBoundsError
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import notices, sign_in
from counsel_desk.services.sign_in.notices import Kind
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.office import Office
from tests.unit.services.stored import actions, connection_of

STRICT = Policy(idle_minutes=2, keep_after_transfer=True, retention_days_after_sealing=90)
LAX = Policy(idle_minutes=30)


@pytest.fixture
def administrator(office: Office) -> Session:
    """The administrator, signed in."""
    return office.enter(Role.ADMINISTRATOR)


def kept(session: Session) -> SignedPolicy:
    """Return the policy in the register."""
    with session.data.register.reading() as register:
        found = register.policy()
    assert found is not None
    return found


def put(session: Session, signed: SignedPolicy) -> None:
    """Write a policy into the register, as somebody with its key could."""
    with session.data.register.writing() as register:
        register.put_policy(signed)


def noticed(session: Session) -> bool:
    """Return whether a person is told at sign-in that the policy does not hold."""
    return Kind.POLICY in {each.kind for each in notices.gather(session)}


def test_a_new_office_goes_by_the_defaults_and_has_nothing_to_be_told(
    office: Office, administrator: Session
) -> None:
    assert policy.read(administrator) == Policy()
    assert not noticed(administrator)


@pytest.mark.parametrize("role", list(Role))
def test_what_an_administrator_sets_holds_for_everyone(
    office: Office, administrator: Session, role: Role
) -> None:
    policy.keep(administrator, STRICT)
    session = office.enter(role)
    assert policy.read(session) == STRICT
    assert not noticed(session)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_nobody_else_sets_it(office: Office, role: Role) -> None:
    session = office.enter(role)
    with pytest.raises(NotPermittedError):
        policy.keep(session, LAX)
    with session.data.register.reading() as register:
        assert register.policy() is None


def test_a_change_is_in_the_trail_and_counts_up(administrator: Session) -> None:
    policy.keep(administrator, STRICT)
    policy.keep(administrator, Policy())
    assert kept(administrator).number == 2
    assert actions(administrator)[:2] == ["policy_changed"] * 2


def test_what_is_out_of_bounds_is_refused_and_changes_nothing(administrator: Session) -> None:
    policy.keep(administrator, STRICT)
    with pytest.raises(PolicyBoundsError):
        policy.keep(administrator, Policy(idle_minutes=31))
    assert policy.read(administrator) == STRICT


def signed(session: Session, body: bytes, number: int = 7, author: str = "") -> SignedPolicy:
    """Sign a policy as docs/FORMATS.md says, with the keys of whoever is signed in."""
    author = author or session.me.person
    statement = f"counsel_desk.policy.1:{session.data.office.office}:{number}:{author}:".encode()
    return SignedPolicy(number, author, body, session.identity.sign(statement + body))


def test_an_administrators_signature_over_what_formats_says_holds(administrator: Session) -> None:
    put(administrator, signed(administrator, msgspec.json.encode(STRICT)))
    assert policy.read(administrator) == STRICT


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_what_a_colleague_wrote_into_the_register_does_not_hold(
    office: Office, administrator: Session, role: Role
) -> None:
    session = office.enter(role)
    body = msgspec.json.encode(LAX)
    for forged in (
        signed(session, body),
        signed(session, body, author=administrator.me.person),
    ):
        put(session, forged)
        assert policy.read(session) == Policy()
        assert noticed(session)


@pytest.mark.parametrize(
    "change",
    [{"number": 9}, {"body": msgspec.json.encode(LAX)}, {"signature": bytes(64)}],
    ids=["number", "body", "signature"],
)
def test_what_was_changed_after_it_was_signed_does_not_hold(
    office: Office, administrator: Session, change: dict[str, Any]
) -> None:
    policy.keep(administrator, STRICT)
    put(administrator, replace(kept(administrator), **change))
    session = office.enter(Role.STAFF)
    assert policy.read(session) == Policy()
    assert noticed(session)


@pytest.mark.parametrize("body", [b"", b"[]", b'{"idle_minutes": "x"}', b'{"idle_minutes": 99}'])
def test_a_policy_that_cannot_be_read_does_not_hold(administrator: Session, body: bytes) -> None:
    put(administrator, signed(administrator, body))
    assert policy.read(administrator) == Policy()
    assert noticed(administrator)


def test_unknown_settings_are_passed_over_and_missing_ones_are_the_defaults(
    administrator: Session,
) -> None:
    put(administrator, signed(administrator, b'{"idle_minutes": 9, "colour": "green"}'))
    assert policy.read(administrator) == Policy(idle_minutes=9)


def test_an_older_policy_put_back_does_not_hold_until_it_is_set_again(
    office: Office, administrator: Session
) -> None:
    policy.keep(administrator, LAX)
    older = kept(administrator)
    policy.keep(administrator, STRICT)
    staff = office.enter(Role.STAFF)
    put(administrator, older)
    for session in (staff, office.enter(Role.STAFF), administrator):
        assert policy.read(session) == Policy()
        assert noticed(session)
    policy.keep(administrator, STRICT)
    assert policy.read(staff) == STRICT
    assert not noticed(staff)


def test_a_policy_taken_away_is_noticed(office: Office, administrator: Session) -> None:
    policy.keep(administrator, STRICT)
    staff = office.enter(Role.STAFF)
    with staff.data.register.writing() as register:
        connection_of(register).exec_driver_sql("DELETE FROM policy")
    assert policy.read(staff) == Policy()
    assert noticed(staff)


def second_administrator(office: Office, administrator: Session) -> Session:
    """Invite and certify another administrator, and sign them in."""
    invitation = people.invite(administrator, "Nilima Barman", (Role.ADMINISTRATOR,))
    passphrase = "a long enough sentence here"
    sign_in.enrol(administrator.data, invitation.name, invitation.code, passphrase)
    confirming.certify(administrator, invitation.person, office.sheets)
    return sign_in.sign_in(office.data(), invitation.name, passphrase)


def test_a_policy_outlives_the_role_of_who_set_it(office: Office, administrator: Session) -> None:
    policy.keep(administrator, STRICT)
    other = second_administrator(office, administrator)
    confirming.retire(other, administrator.me.person, office.sheets)
    assert kept(other).author == other.me.person
    assert policy.read(other) == STRICT
    put(other, signed(administrator, msgspec.json.encode(LAX), number=9))
    assert policy.read(other) == Policy()
    other.close()


def test_retiring_somebody_makes_no_older_policy_good_again(
    office: Office, administrator: Session
) -> None:
    policy.keep(administrator, LAX)
    older = kept(administrator)
    policy.keep(administrator, STRICT)
    other = second_administrator(office, administrator)
    put(other, older)
    confirming.retire(other, administrator.me.person, office.sheets)
    assert policy.read(other) == Policy()
    assert noticed(other)
    other.close()


def test_the_burden_figures_go_by_it(
    office: Office, administrator: Session, counsellor: Session
) -> None:
    before = workload.own(counsellor)
    weights = dict.fromkeys(Intensity, 3.0)
    policy.keep(administrator, Policy(burden=WorkloadPolicy(weights, 0.0, 1.0, 2.0)))
    after = workload.own(counsellor)
    assert after.figure == 3.0 * before.clients
    assert (before.load, after.load) == ("within", "red")
