"""What a laptop may say of the people of the office, and what it may not."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from counsel_desk.demo.people import Person
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office_log.bodies import Enrolled, Fact, Invited, PolicySet, Proved
from counsel_desk.domain.office_log.laptop_bodies import LaptopAdded, LaptopRetired
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.trust import ROOT, Certificate, Identity, Role
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import joining, keeping
from counsel_desk.services.office import candidates, certifying, policy
from counsel_desk.services.office.founding import KeyFileBesideDataError
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.sign_in.sign_in import RetiredError
from counsel_desk.services.sign_in.unlocking import NobodyHereError
from counsel_desk.services.work.office_data import FolderInUseError, read_description
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.meeting.exchanging import WORKER, Exchanging, shared
from tests.helpers.meeting.lying import Liar, lying
from tests.helpers.office import Office

PASSPHRASE = "eleven pigeons below the market roof"
SECOND = Person("Second Admin", (Role.ADMINISTRATOR,), "nine lanterns over the old canal")


@pytest.fixture
def liar(two: Exchanging) -> Liar:
    """The second laptop, with a program of its own, once both have exchanged."""
    two.all_exchange()
    return lying(two)


def at_b(two: Exchanging) -> State:
    """Return what holds at the second laptop."""
    return two.state(two.others[0])


def person_of(session: Session, name: str) -> str:
    """Return the id of a person by their name."""
    return next(one.person for one in people.staff(session) if one.name == name)


def test_a_new_role_a_retirement_and_the_policy_reach_the_other_laptop(two: Exchanging) -> None:
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        other = person_of(admin, two.a.person(Role.STAFF).name)
        confirming.change_roles(admin, other, (Role.STAFF, Role.SUPERVISOR), two.a.sheets)
        confirming.retire(admin, person_of(admin, WORKER.name), two.a.sheets)
        policy.keep(admin, Policy(idle_minutes=7))
    two.all_exchange()
    assert shared(at_b(two)) == shared(two.state(two.a))
    assert at_b(two).people[other].has(Role.SUPERVISOR)
    with pytest.raises(RetiredError):
        two.others[0].enter(Role.CASEWORKER)


@dataclass(frozen=True)
class Thief:
    """A counsellor with a laptop that says what they like.

    Attributes:
        me: Their certificate.
        keys: Their keys.
    """

    me: Certificate
    keys: Identity


def thief_at(two: Exchanging) -> Thief:
    """Return a counsellor of the first laptop."""
    with two.at(two.a, Role.COUNSELLOR) as session:
        return Thief(session.me, session.identity)


CLAIMS: dict[str, Callable[[Thief], Fact]] = {
    "their own promotion": lambda one: replace(
        one.me, roles=(Role.ADMINISTRATOR,), epoch=one.me.epoch + 1
    ),
    "an accomplice": lambda one: replace(
        one.me, person="0" * 32, name="An Accomplice", roles=(Role.ADMINISTRATOR,), epoch=1
    ),
    "an invitation": lambda _one: Invited("0" * 32, "An Accomplice", (Role.ADMINISTRATOR,), 0),
    "a proof": lambda one: Proved(one.me.person, one.me.epoch, bytes(32)),
    "a policy": lambda _one: PolicySet(99, b"{}"),
    "a laptop": lambda one: LaptopAdded("0" * 32, "Theirs", one.me.keys),
    "a laptop's end": lambda _one: LaptopRetired("0" * 32),
}


@pytest.mark.parametrize("claim", list(CLAIMS))
@pytest.mark.parametrize("author", ["the root", "themselves"])
def test_p41_nothing_is_accepted_that_the_root_or_an_administrator_did_not_sign(
    two: Exchanging, liar: Liar, claim: str, author: str
) -> None:
    held, thief = two.state(two.a), thief_at(two)
    name = ROOT if author == "the root" else thief.me.person
    liar.send(liar.fact(name, thief.keys, CLAIMS[claim](thief)))
    now = two.state(two.a)
    assert shared(now) == shared(held)
    assert now.office == held.office


def asks_again(liar: Liar, keys: Identity, author: str) -> None:
    """Send an invitation of the caseworker to make new keys, signed by somebody."""
    found = liar.two.state(liar.two.a).named(WORKER.name)
    assert found is not None
    body = Invited(found.person, found.name, found.roles, found.epoch)
    liar.send(liar.fact(author, keys, body))


def invited(two: Exchanging) -> bool:
    """Return whether the caseworker is to make new keys."""
    found = two.state(two.a).named(WORKER.name)
    assert found is not None
    return found.invited


def test_p41_only_an_administrator_can_have_keys_made_anew(two: Exchanging, liar: Liar) -> None:
    thief = thief_at(two)
    asks_again(liar, thief.keys, thief.me.person)
    assert not invited(two)
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        keys, person = admin.identity, admin.me.person
    asks_again(liar, keys, person)
    assert invited(two)


def test_p41_what_a_former_administrator_signed_and_nobody_knew_of_counts_no_more(
    two: Exchanging,
) -> None:
    two.admit(two.others[0], SECOND)
    two.all_exchange()
    liar = lying(two)
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        confirming.retire(admin, person_of(admin, SECOND.name), two.a.sheets)
    session = two.others[0].enter(Role.ADMINISTRATOR)
    keys, person = session.identity, session.me.person
    two.others[0].close()
    asks_again(liar, keys, person)
    assert not invited(two)


def test_p41_two_acts_that_are_each_right_leave_somebody_who_administers(two: Exchanging) -> None:
    b = two.others[0]
    two.admit(b, SECOND)
    two.all_exchange()
    first = two.a.person(Role.ADMINISTRATOR).name
    with two.at(b, Role.ADMINISTRATOR) as there:
        confirming.retire(there, person_of(there, first), two.a.sheets)
    with two.at(two.a, Role.ADMINISTRATOR) as here:
        confirming.change_roles(here, person_of(here, SECOND.name), (Role.STAFF,), two.a.sheets)
    two.all_exchange()
    states = [two.state(two.a), at_b(two)]
    assert shared(states[0]) == shared(states[1])
    for state in states:
        assert [one.name for one in state.people.values() if one.has(Role.ADMINISTRATOR)] == [
            SECOND.name
        ]


def enrolled(two: Exchanging, name: str) -> tuple[str, str]:
    """Have somebody invited make their keys at the first laptop, and confirm them.

    Returns:
        Their id, and their recovery code.
    """
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        made = people.invite(admin, name, (Role.COUNSELLOR,))
        keys = sign_in.enrol(two.a.data(), name, made.code, WORKER.passphrase)
        confirming.certify(admin, made.person, two.a.sheets)
    return made.person, keys.recovery_code


def test_keys_from_another_laptop_open_with_the_recovery_code_only(two: Exchanging) -> None:
    b, name = two.others[0], "Works At Both"
    person, code = enrolled(two, name)
    two.all_exchange()
    data = b.data()
    with pytest.raises(KnownError):
        sign_in.sign_in(data, name, WORKER.passphrase)
    sign_in.recover(data, name, code, PASSPHRASE)
    session = sign_in.sign_in(data, name, PASSPHRASE)
    assert session.me.roles == (Role.COUNSELLOR,)
    assert person in read_description(b.folder).recovery
    sign_in.sign_out(session)


def test_new_keys_replace_the_old_ones_at_the_other_laptop(two: Exchanging) -> None:
    b = two.others[0]
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        person = person_of(admin, WORKER.name)
        invitation = certifying.invite_again(admin, person)
        made = sign_in.enrol(two.a.data(), WORKER.name, invitation.code, PASSPHRASE)
        confirming.certify(admin, person, two.a.sheets)
    two.all_exchange()
    data = b.data()
    sign_in.recover(data, WORKER.name, made.recovery_code, PASSPHRASE)
    sign_in.sign_out(sign_in.sign_in(data, WORKER.name, PASSPHRASE))


def come(two: Exchanging, folder: Path, key: Path, code: str) -> str:
    """Have a new laptop ask to be let in."""
    return joining.come(folder, two.a.tools, two.road(), code, "New", key)


def test_a_laptop_is_set_up_whole_or_not_at_all(
    two: Exchanging, monkeypatch: pytest.MonkeyPatch
) -> None:
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        code = joining.offer(admin)
    two.exchange(two.a)
    folder, key = two.folder / "new", two.folder / "new.key"
    with pytest.raises(KeyFileBesideDataError):
        come(two, folder, folder / "device.key", code)
    with monkeypatch.context() as patched:
        patched.setattr(keeping, "put_words", lambda *_given: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            come(two, folder, key, code)
    assert list(folder.iterdir()) == []
    key.unlink()
    come(two, folder, key, code)
    with pytest.raises(FolderInUseError):
        come(two, folder, key, code)
    laptop = Office(folder, [], [], two.clock)
    with pytest.raises(NobodyHereError):
        sign_in.sign_in(laptop.data(), WORKER.name, WORKER.passphrase)
    laptop.close()


def test_p44_a_request_counts_only_with_the_invitation_it_was_made_with(
    two: Exchanging, liar: Liar
) -> None:
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        one = people.invite(admin, "Somebody New", (Role.STAFF,))
        other = people.invite(admin, "Somebody Else", (Role.SUPERVISOR,))
        office = admin.data.office.office
    keys = two.a.tools.keys.new_identity()

    def request(person: str, code: str) -> Enrolled:
        body = two.a.tools.enrolment.request(keys, office, person, code).body
        assert isinstance(body, Enrolled)
        return body

    asked, stolen = request(one.person, one.code), request(one.person, other.code)
    marked = replace(asked, mark=bytes(32))
    for bad in (
        liar.fact(one.person, keys, stolen),
        liar.fact(other.person, keys, replace(asked, person=other.person)),
        liar.fact(one.person, keys, marked),
        replace(liar.fact(one.person, keys, asked), signature=bytes(64)),
    ):
        liar.send(bad)
        with two.at(two.a, Role.ADMINISTRATOR) as admin:
            found = candidates.waiting(admin)
            assert all(isinstance(each, candidates.Refused) for each in found)
    liar.send(liar.fact(one.person, keys, asked))
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        confirming.certify(admin, one.person, two.a.sheets)
        assert {each.state for each in people.staff(admin) if each.person == one.person} == {
            people.CERTIFIED
        }
