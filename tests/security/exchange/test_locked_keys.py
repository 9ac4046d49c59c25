"""Locked keys at several laptops: the later ones of the confirmed keys count everywhere."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from counsel_desk.domain.exchange.findings import Misfit
from counsel_desk.domain.trust import Identity, KeyBundle, Remembered, Role, Slot
from counsel_desk.errors import WrongSecretError
from counsel_desk.services.exchange import keeping
from counsel_desk.services.office import certifying
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import account, sign_in
from counsel_desk.services.sign_in.sign_in import OldKeysError
from counsel_desk.services.work import recovery_keys
from counsel_desk.services.work.shown_once import Owner
from tests.helpers import confirming
from tests.helpers.meeting.exchanging import WORKER, Exchanging
from tests.helpers.meeting.lying import Liar, lying
from tests.helpers.office import Office

NEW = "nine lanterns over the old canal"


def opens(laptop: Office, name: str, code: str) -> bool:
    """Return whether a recovery code opens somebody's keys at a laptop; they sign in with them."""
    try:
        sign_in.recover(laptop.data(), name, code, NEW)
        sign_in.sign_out(sign_in.sign_in(laptop.data(), name, NEW))
    except WrongSecretError:
        return False
    finally:
        laptop.close()
    return True


def old_code(two: Exchanging) -> str:
    """Return the recovery code of the caseworker at the second laptop."""
    return (two.folder / f"{WORKER.name}.code").read_text()


def invite(two: Exchanging) -> tuple[str, str]:
    """Invite the caseworker again; return their id and the code of the invitation."""
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        person = next(one.person for one in people.staff(admin) if one.name == WORKER.name)
        code = certifying.invite_again(admin, person).code
    two.all_exchange()
    return person, code


def confirm(two: Exchanging, person: str) -> None:
    """Confirm somebody's new keys at the first laptop."""
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        confirming.certify(admin, person, two.a.sheets)


def made_anew(two: Exchanging, laptop: Office) -> str:
    """Have the caseworker make new keys at a laptop, confirmed at the first; return their code."""
    person, invitation = invite(two)
    made = sign_in.enrol(laptop.data(), WORKER.name, invitation, NEW)
    laptop.close()
    two.all_exchange()
    confirm(two, person)
    two.all_exchange()
    return made.recovery_code


@pytest.mark.parametrize("place", [0, 1])
def test_keys_that_were_made_anew_open_at_every_laptop(two: Exchanging, place: int) -> None:
    old = old_code(two)
    laptops = (two.a, two.others[0])
    code = made_anew(two, laptops[place])
    for laptop in laptops:
        assert not opens(laptop, WORKER.name, old)
        assert opens(laptop, WORKER.name, code)


def test_who_has_new_keys_is_told_so_where_the_old_ones_lie(two: Exchanging) -> None:
    b = two.others[0]
    made_anew(two, two.a)
    with pytest.raises(OldKeysError):
        sign_in.sign_in(b.data(), WORKER.name, WORKER.passphrase)
    b.close()


def test_keys_that_came_before_what_confirms_them_wait_for_it(two: Exchanging) -> None:
    """A third laptop takes the parcels of the second before those of the first."""
    b, c = two.others[0], two.join("Third")
    two.all_exchange()
    person, invitation = invite(two)
    made = sign_in.enrol(b.data(), WORKER.name, invitation, NEW)
    b.close()
    two.all_exchange(b, two.a, times=1)
    epoch = two.state(c).people[person].epoch
    confirm(two, person)
    before = set(two.meeting.iterdir())
    two.exchange(two.a)
    away = {path: two.folder / path.name for path in set(two.meeting.iterdir()) - before}
    two.all_exchange(b)
    for path, hidden in away.items():
        path.rename(hidden)
    two.exchange(c)
    assert two.state(c).people[person].epoch == epoch
    for path, hidden in away.items():
        hidden.rename(path)
    two.exchange(c)
    assert opens(c, WORKER.name, made.recovery_code)


def test_a_new_recovery_code_counts_at_every_laptop_and_the_old_one_nowhere(
    two: Exchanging,
) -> None:
    b, old = two.others[0], old_code(two)
    assert opens(two.a, WORKER.name, old)
    with two.at(b, Role.CASEWORKER) as session:
        code = account.new_recovery_code(session, WORKER.passphrase)
    two.all_exchange()
    for laptop in (two.a, b):
        assert not opens(laptop, WORKER.name, old)
        assert opens(laptop, WORKER.name, code)
    assert settled(two)


def test_of_two_new_recovery_codes_the_same_one_counts_everywhere(two: Exchanging) -> None:
    b, codes = two.others[0], list[str]()
    assert opens(two.a, WORKER.name, old_code(two))
    two.a.people = [*two.a.people, replace(WORKER, passphrase=NEW)]
    for laptop, passphrase in ((two.a, NEW), (b, WORKER.passphrase)):
        with two.at(laptop, Role.CASEWORKER, -1) as session:
            codes.append(account.new_recovery_code(session, passphrase))
    two.all_exchange()
    assert settled(two)
    found = [[opens(laptop, WORKER.name, code) for code in codes] for laptop in (two.a, b)]
    assert found[0] == found[1]
    assert sorted(found[0]) == [False, True]


def forged(two: Exchanging, person: str, identity: Identity, number: int) -> KeyBundle:
    """Return locked keys of somebody's that another one made and signed."""
    keys, state = two.a.tools.keys, two.state(two.a)
    assert state.office is not None
    owner = Owner(keys, state.office.office, person, identity)
    root = Remembered(state.office.root.keys.signing)
    return recovery_keys.made(owner, keys.recovery_code(), bytes(32), root, number)


LIES: dict[str, Callable[[KeyBundle, KeyBundle], KeyBundle]] = {
    "signed with other keys": lambda lie, _right: lie,
    "not signed": lambda lie, _right: replace(lie, signature=b"", number=0),
    "with the signature of the right ones": lambda lie, right: replace(
        lie, number=right.number, signature=right.signature
    ),
    "the right ones with a higher number": lambda _lie, right: replace(right, number=99),
    "the right ones at another cost": lambda _lie, right: replace(right, time_cost=9),
    "the right ones of somebody else": lambda lie, right: replace(right, person=lie.person),
}


@pytest.mark.parametrize("lie", list(LIES))
def test_a_laptop_cannot_put_other_keys_in_place_of_somebodys(two: Exchanging, lie: str) -> None:
    two.all_exchange()
    liar, held = lying(two), kept(two.a)
    worker = two.state(two.a).named(WORKER.name)
    assert worker is not None
    right = next(one for one in held if one.person != worker.person)
    person = worker.person if "somebody else" in lie else right.person
    made = forged(two, person, two.a.tools.keys.new_identity(), 98)
    tell(liar, LIES[lie](made, right))
    assert kept(two.a) == held


@pytest.mark.parametrize(
    "change",
    [
        {"sealed": bytes(2**20)},
        {"salt": bytes(2**20)},
        {"signature": bytes(63)},
        {"signature": bytes(2**20)},
        {"number": -1},
        {"number": 2**63},
    ],
)
def test_locked_keys_that_no_desk_makes_are_refused_and_nothing_of_them_waits(
    two: Exchanging, change: dict[str, Any]
) -> None:
    two.all_exchange()
    liar, [right, *_others] = lying(two), kept(two.a)
    made = forged(two, right.person, two.a.tools.keys.new_identity(), 98)
    tell(liar, replace(made, **change))
    assert Misfit.IMPOSSIBLE in two.findings(two.a)
    data = two.a.data()
    with data.register.reading() as register:
        assert register.beside.shelf.things(keeping.LOCKED) == {}
    two.a.close()


def tell(liar: Liar, bundle: KeyBundle) -> None:
    """Have the lying laptop send locked keys, and the first one take in what it takes."""
    liar.say(replace(liar.empty(), bundles=(bundle,)))
    liar.two.exchange(liar.two.a)


def kept(laptop: Office) -> list[KeyBundle]:
    """Return the locked keys that are kept at a laptop."""
    data = laptop.data()
    with data.register.reading() as register:
        found = list(register.beside.bundles(Slot.RECOVERY))
    laptop.close()
    return found


def test_keys_made_again_before_they_were_confirmed_are_asked_for_everywhere(
    two: Exchanging,
) -> None:
    """Such as after a power cut, when the recovery code was not on paper yet."""
    name = "Newly Invited"
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        invited = people.invite(admin, name, (Role.STAFF,))
    sign_in.enrol(two.a.data(), name, invited.code, NEW)
    two.a.close()
    two.all_exchange(times=1)  # what the other laptop was told lies there again now
    made = sign_in.enrol(two.a.data(), name, invited.code, NEW)
    two.a.close()
    two.all_exchange()
    for laptop in (two.a, *two.others):
        asked = two.state(laptop).people[invited.person].asked
        assert asked is not None
        assert two.a.tools.keys.fingerprint(asked.keys) == made.fingerprint
    assert settled(two)
    confirm(two, invited.person)
    assert sign_in.sign_in(two.a.data(), name, NEW).me.person == invited.person
    two.a.close()


def settled(two: Exchanging) -> bool:
    """Return whether no laptop has anything to tell any more."""
    return not any(two.exchange(laptop).sent for laptop in (two.a, *two.others) * 2)
