"""The policy: what an administrator signs holds, and nothing forged, altered or older does."""

from dataclasses import replace

import msgspec
import pytest

from counsel_desk.domain.caseload.workload import Intensity, WorkloadPolicy
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office_log.bodies import PolicySet
from counsel_desk.domain.office_log.entry import Signed, fact_statement
from counsel_desk.domain.trust import Role
from counsel_desk.errors import NotPermittedError
from counsel_desk.services.caseload import workload
from counsel_desk.services.office import policy
from counsel_desk.services.office.policy import PolicyBoundsError, RetentionReasonError
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.log_rows import EntryAlteredError
from counsel_desk.services.work.session import Session
from tests.helpers import confirming, planting
from tests.helpers.office import Office
from tests.unit.services.stored import actions

STRICT = Policy(
    idle_minutes=2,
    keep_after_transfer=True,
    retention_days_after_sealing=90,
    retention_reason="Our lawyer advised it.",
)
LAX = Policy(idle_minutes=30)
LAX_BODY = msgspec.json.encode(LAX)


@pytest.fixture
def administrator(office: Office) -> Session:
    """The administrator, signed in."""
    return office.enter(Role.ADMINISTRATOR)


def kept(session: Session) -> PolicySet:
    """Return the policy in the register."""
    with session.data.register.reading() as register:
        found = register.state.policy
    assert found is not None
    return found


def add(session: Session, body: bytes, number: int = 7) -> None:
    """Add a policy as docs/FORMATS.md says, signed by whoever is signed in."""
    said = PolicySet(number, body)
    statement = fact_statement(session.data.office.office, session.me.person, said)
    signed = Signed(session.me.person, said, session.identity.sign(statement))
    with session.data.register.writing() as register:
        register.add(signed, session.data.tools.now())


def refused(office: Office, session: Session, number: int) -> None:
    """Check that nobody believes an entry: neither who is at the desk nor who signs in."""
    with pytest.raises(EntryAlteredError) as caught:
        policy.read(session)
    assert caught.value.number == number
    for role in (Role.STAFF, Role.ADMINISTRATOR):
        with pytest.raises(EntryAlteredError) as caught:
            office.enter(role)
        assert caught.value.number == number


def test_a_new_office_goes_by_the_defaults(administrator: Session) -> None:
    assert policy.read(administrator) == Policy()


@pytest.mark.parametrize("role", list(Role))
def test_what_an_administrator_sets_holds_for_everyone(
    office: Office, administrator: Session, role: Role
) -> None:
    policy.keep(administrator, STRICT)
    assert policy.read(office.enter(role)) == STRICT


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_nobody_else_sets_it(office: Office, role: Role) -> None:
    session = office.enter(role)
    with pytest.raises(NotPermittedError):
        policy.keep(session, LAX)
    with session.data.register.reading() as register:
        assert register.state.policy is None


def test_a_change_is_in_the_trail_and_counts_up(administrator: Session) -> None:
    policy.keep(administrator, STRICT)
    policy.keep(administrator, Policy(retention_reason="Our lawyer advised it."))
    assert kept(administrator).number == 2
    assert actions(administrator)[:2] == ["policy_changed"] * 2


def test_how_long_files_are_kept_is_changed_with_a_reason_only(administrator: Session) -> None:
    policy.keep(administrator, Policy(idle_minutes=3))
    for other in (Policy(retention_years_after_closing=2), Policy(retention_days_after_sealing=31)):
        with pytest.raises(RetentionReasonError):
            policy.keep(administrator, replace(other, retention_reason="  "))
    assert policy.read(administrator) == Policy(idle_minutes=3)
    wanted = Policy(retention_years_after_closing=2, retention_reason="Our lawyer advised it.")
    policy.keep(administrator, wanted)
    assert policy.read(administrator) == wanted


def test_what_is_out_of_bounds_is_refused_and_changes_nothing(administrator: Session) -> None:
    policy.keep(administrator, STRICT)
    with pytest.raises(PolicyBoundsError):
        policy.keep(administrator, Policy(idle_minutes=31))
    assert policy.read(administrator) == STRICT


def test_an_administrators_signature_over_what_formats_says_holds(administrator: Session) -> None:
    me, office = administrator.me.person, administrator.data.office.office
    said = PolicySet(7, msgspec.json.encode(STRICT))
    statement = f"counsel_desk.policy.1:{office}:7:{me}:".encode() + said.policy
    assert fact_statement(office, me, said) == statement
    add(administrator, said.policy)
    assert policy.read(administrator) == STRICT


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
@pytest.mark.parametrize("name", ["own", "administrator's"])
def test_what_a_colleague_wrote_into_the_register_does_not_hold(
    office: Office, administrator: Session, role: Role, name: str
) -> None:
    session = office.enter(role)
    author = session.me.person if name == "own" else administrator.me.person
    number = planting.plant(session.data, author, PolicySet(7, LAX_BODY), session.identity)
    refused(office, session, number)


def test_what_nobody_signed_does_not_hold(office: Office, administrator: Session) -> None:
    data, me = administrator.data, administrator.me.person
    refused(office, administrator, planting.plant(data, me, PolicySet(7, LAX_BODY)))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("body", b'{"number":9,"policy":"e30="}'),
        ("body", b'{"number":1,"policy":"' + msgspec.json.encode(LAX_BODY)[1:]),
        ("signature", bytes(64)),
        ("signature", b""),
    ],
    ids=["number", "body", "signature", "unsigned"],
)
def test_what_was_changed_after_it_was_signed_does_not_hold(
    office: Office, administrator: Session, column: str, value: bytes
) -> None:
    policy.keep(administrator, STRICT)
    number = planting.last(administrator.data, PolicySet).number
    office.close()
    data, person = office.data(), office.person(Role.STAFF)
    changed = planting.alter(data, f"UPDATE entry SET {column} = ? WHERE number = ?", value, number)
    assert changed == 1
    again = office.data()
    assert again.register.state.policy is None
    for opened in (data, again):
        with pytest.raises(EntryAlteredError) as caught:
            sign_in.sign_in(opened, person.name, person.passphrase)
        assert caught.value.number == number


@pytest.mark.parametrize("body", [b"", b"[]", b'{"idle_minutes": "x"}', b'{"idle_minutes": 99}'])
def test_a_policy_that_cannot_be_read_does_not_hold(administrator: Session, body: bytes) -> None:
    add(administrator, body)
    assert policy.read(administrator) == Policy()


def test_unknown_settings_are_passed_over_and_missing_ones_are_the_defaults(
    administrator: Session,
) -> None:
    add(administrator, b'{"idle_minutes": 9, "colour": "green"}')
    assert policy.read(administrator) == Policy(idle_minutes=9)


def test_an_older_policy_put_back_does_not_hold(office: Office, administrator: Session) -> None:
    policy.keep(administrator, LAX)
    older = planting.last(administrator.data, PolicySet)
    policy.keep(administrator, STRICT)
    staff = office.enter(Role.STAFF)
    refused(office, staff, planting.repeat(administrator.data, older))


def test_a_policy_taken_away_is_noticed(office: Office, administrator: Session) -> None:
    policy.keep(administrator, STRICT)
    number = planting.last(administrator.data, PolicySet).number
    office.enter(Role.STAFF)
    office.close()
    data = office.data()
    assert planting.alter(data, "DELETE FROM entry WHERE number = ?", number) == 1
    person = office.person(Role.STAFF)
    with pytest.raises(EntryAlteredError) as caught:
        sign_in.sign_in(data, person.name, person.passphrase)
    assert caught.value.number == number


def second_administrator(office: Office, administrator: Session) -> Session:
    """Invite and certify another administrator, and sign them in."""
    invitation = people.invite(administrator, "Nilima Barman", (Role.ADMINISTRATOR,))
    passphrase = "a long enough sentence here"
    sign_in.enrol(administrator.data, invitation.name, invitation.code, passphrase)
    confirming.certify(administrator, invitation.person, office.sheets)
    return sign_in.sign_in(office.data(), invitation.name, passphrase)


def test_a_policy_outlives_the_role_of_who_set_it(office: Office, administrator: Session) -> None:
    policy.keep(administrator, STRICT)
    other, former = second_administrator(office, administrator), administrator.me.person
    confirming.retire(other, former, office.sheets)
    assert policy.read(other) == STRICT
    number = planting.plant(other.data, former, PolicySet(9, LAX_BODY), administrator.identity)
    refused(office, other, number)
    other.close()


def test_retiring_somebody_makes_no_older_policy_good_again(
    office: Office, administrator: Session
) -> None:
    policy.keep(administrator, LAX)
    older = planting.last(administrator.data, PolicySet)
    policy.keep(administrator, STRICT)
    other = second_administrator(office, administrator)
    confirming.retire(other, administrator.me.person, office.sheets)
    assert policy.read(other) == STRICT
    refused(office, other, planting.repeat(other.data, older))
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
