"""Keys that somebody makes twice, and a recovery code that is made anew, settle at all laptops."""

from counsel_desk.domain.trust import Role
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import account, sign_in
from tests.helpers import confirming
from tests.helpers.meeting.exchanging import Exchanging

NAME, PASSPHRASE = "Newly Invited", "nine lanterns over the old canal"


def test_keys_that_were_made_again_before_they_were_confirmed_are_asked_for_everywhere(
    two: Exchanging,
) -> None:
    """Such as after a power cut, when the recovery code was not on paper yet."""
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        invited = people.invite(admin, NAME, (Role.STAFF,))
    sign_in.enrol(two.a.data(), NAME, invited.code, PASSPHRASE)
    two.a.close()
    two.all_exchange(times=1)  # what the other laptop was told lies there again now
    made = sign_in.enrol(two.a.data(), NAME, invited.code, PASSPHRASE)
    two.a.close()
    two.all_exchange()
    for laptop in (two.a, *two.others):
        asked = two.state(laptop).people[invited.person].asked
        assert asked is not None
        assert two.a.tools.keys.fingerprint(asked.keys) == made.fingerprint
    assert _settled(two)
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        confirming.certify(admin, invited.person, two.a.sheets)
    assert sign_in.sign_in(two.a.data(), NAME, PASSPHRASE).me.person == invited.person
    two.a.close()


def test_a_new_recovery_code_does_not_go_to_and_fro(two: Exchanging) -> None:
    """At the other laptop the old one goes on to count, and neither is sent again."""
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        account.new_recovery_code(counsellor, two.a.person(Role.COUNSELLOR).passphrase)
    two.all_exchange()
    assert _settled(two)


def _settled(two: Exchanging) -> bool:
    """Return whether no laptop has anything to tell any more."""
    return not any(two.exchange(laptop).sent for laptop in (two.a, *two.others) * 2)
