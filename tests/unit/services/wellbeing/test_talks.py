"""Asking a colleague for a talk reaches that person and nobody else; the plan is one's own."""

from collections.abc import Iterator

import pytest

from counsel_desk.domain.office.own_helplines import OwnHelpline
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.domain.wellbeing.care import SelfCarePlan
from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Kind
from counsel_desk.services.office import policy
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.safety.helplines import helplines, of_desk
from counsel_desk.services.vaults import audit
from counsel_desk.services.wellbeing import self_care, talks
from counsel_desk.services.work.session import Session
from tests.helpers.handing_over import at, bodies
from tests.helpers.office import Office
from tests.security.phrases import hits, shapes
from tests.security.privilege.test_p39_keys import Attacker
from tests.security.staff import person_of

WORDS = "I do not sleep since the hearing"


@pytest.fixture
def staff(office: Office) -> Iterator[Session]:
    """A member of staff."""
    with at(office, Role.STAFF) as session:
        yield session


def asked(office: Office, role: Role) -> None:
    """Have the member of staff ask somebody of a role."""
    with at(office, Role.STAFF) as session:
        person = person_of(session, office.person(role).name)
        assert talks.ask(session, person, WORDS) == office.person(role).name
        assert WORDS.encode() not in bodies(session, VaultKind.WELLBEING)


def test_the_chosen_person_reads_it_and_it_stays_until_it_is_done(office: Office) -> None:
    asked(office, Role.SUPERVISOR)
    with at(office, Role.SUPERVISOR) as session:
        [entry] = [one for one in inbox.listing(session).open if one.kind is Kind.TALK]
        assert entry.name == office.person(Role.STAFF).name
        assert not entry.informs
        [one] = talks.mine(session)
        assert one.body.words == WORDS
        talks.done(session, one.record)
        talks.done(session, one.record)
        assert talks.mine(session) == []
        assert WORDS.encode() not in bodies(session, VaultKind.WELLBEING)


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.SUPERVISOR])
def test_nobody_else_reads_it(office: Office, role: Role) -> None:
    asked(office, Role.SUPERVISOR)
    attacker = Attacker(office, role)
    assert attacker.letters_opened() == []
    assert hits({WORDS: shapes(WORDS)}, attacker.register_in_clear()) == []
    with at(office, role) as session:
        assert talks.mine(session) == []


def test_the_audit_trail_does_not_tell_of_it(office: Office) -> None:
    asked(office, Role.SUPERVISOR)
    with at(office, Role.ADMINISTRATOR) as session:
        name = office.person(Role.STAFF).name
        found = {one.action for one in audit.actions(session) if one.person_name == name}
    assert not {one for one in found if "talk" in one}


def test_somebody_without_an_inbox_hears_of_it_at_each_sign_in(office: Office) -> None:
    asked(office, Role.ADMINISTRATOR)
    for _time in range(2):
        with at(office, Role.ADMINISTRATOR) as session:
            assert Kind.TALK in {one.kind for one in inbox.at_sign_in(session)}


def test_nobody_asks_themselves_or_somebody_unknown(staff: Session) -> None:
    for person in (staff.me.person, "x"):
        with pytest.raises(NotReachableError):
            talks.ask(staff, person, "")
    assert staff.me.person not in dict(talks.colleagues(staff))


def test_there_is_one_plan_which_changes_and_goes_for_good(staff: Session) -> None:
    assert self_care.mine(staff) is None
    self_care.keep(staff, SelfCarePlan("No sleep"))
    self_care.keep(staff, SelfCarePlan("Sharp words", "Walking"))
    found = self_care.mine(staff)
    assert found is not None
    assert (found.version, found.body.helps) == (2, "Walking")
    self_care.remove(staff)
    assert self_care.mine(staff) is None
    kept = bodies(staff, VaultKind.WELLBEING)
    assert b"No sleep" not in kept
    assert b"Walking" not in kept
    self_care.keep(staff, SelfCarePlan(small="Tea"))
    again = self_care.mine(staff)
    assert again is not None
    assert again.version == 1


def test_the_office_words_its_own_numbers(office: Office) -> None:
    own = OwnHelpline("98300 00000", "Dr. Sen, at night")
    with at(office, Role.ADMINISTRATOR) as session:
        policy.keep(session, Policy(helplines=(own,)))
    with at(office, Role.COUNSELLOR) as session:
        first, *others = helplines(session, "en")
        assert (first.number, first.what, first.source) == (own.number, own.what, "")
        assert others == of_desk("en")
    with at(office, Role.ADMINISTRATOR) as session:
        policy.keep(session, Policy(helplines=(own,), desk_helplines=False))
    with at(office, Role.STAFF) as session:
        assert [one.number for one in helplines(session, "bn")] == [own.number]
