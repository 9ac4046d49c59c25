"""A person's own account: passphrase, recovery code, strength of the lock, fingerprint."""

from dataclasses import replace

import pytest

from counsel_desk.domain.trust import KeyBundle, Role, Slot
from counsel_desk.errors import KnownError
from counsel_desk.security.derivation import FLOOR, Cost
from counsel_desk.security.keys import Keys
from counsel_desk.services.sign_in import account, sign_in
from counsel_desk.services.work.office_data import read_description, write_description
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office
from tests.unit.services.stored import actions

NEW = "a quite different sentence about rain"
HIGHER = Cost(5, 64 * 1024, 4)


def test_another_passphrase_holds_and_the_old_one_does_not(office: Office) -> None:
    session, person = office.enter(Role.COUNSELLOR), office.person(Role.COUNSELLOR)
    account.change_passphrase(session, person.passphrase, NEW)
    assert actions(session)[0] == "passphrase_changed"
    office.close()
    with pytest.raises(KnownError):
        sign_in.sign_in(office.data(), person.name, person.passphrase)
    again = sign_in.sign_in(office.data(), person.name, NEW)
    assert again.identity.public == session.identity.public
    again.close()


@pytest.mark.parametrize(
    ("current", "new"), [("not the passphrase at all", NEW), (None, "short"), (None, "a" * 30)]
)
def test_a_wrong_or_weak_passphrase_changes_nothing(
    office: Office, current: str | None, new: str
) -> None:
    session, person = office.enter(Role.STAFF), office.person(Role.STAFF)
    with pytest.raises(KnownError):
        account.change_passphrase(session, current or person.passphrase, new)
    sign_in.sign_in(office.data(), person.name, person.passphrase).close()


def test_another_recovery_code_opens_and_the_first_does_not_any_more(office: Office) -> None:
    session, person = office.enter(Role.STAFF), office.person(Role.STAFF)
    first = account.new_recovery_code(session, person.passphrase)
    second = account.new_recovery_code(session, person.passphrase)
    with pytest.raises(KnownError):
        sign_in.recover(office.data(), person.name, first, NEW)
    sign_in.recover(office.data(), person.name, second, NEW)
    sign_in.sign_in(office.data(), person.name, NEW).close()


def test_nobody_makes_a_code_at_a_desk_left_open(office: Office) -> None:
    session = office.enter(Role.STAFF)
    with pytest.raises(KnownError):
        account.new_recovery_code(session, "not the passphrase at all")


@pytest.fixture
def calibrating(office: Office) -> Office:
    """The office as a real one, on a computer that affords more than its keys were locked with."""
    write_description(office.folder, replace(read_description(office.folder), fictional=False))
    office.tools = replace(office.tools, keys=Keys(calibrate=lambda _pace: HIGHER))
    return office


def stored(session: Session, slot: Slot = Slot.PASSPHRASE) -> KeyBundle:
    """Return a person's locked keys as the register has them."""
    with session.data.register.reading() as register:
        found = register.beside.bundle(session.me.person, slot)
    assert found is not None
    return found


def cost(bundle: KeyBundle) -> Cost:
    """Return the cost at which keys are locked."""
    return Cost(bundle.time_cost, bundle.memory_kib, bundle.parallelism)


def test_keys_locked_for_a_slower_computer_are_strengthened_after_the_sign_in(
    calibrating: Office,
) -> None:
    session, person = calibrating.enter(Role.STAFF), calibrating.person(Role.STAFF)
    assert cost(stored(session)) == FLOOR
    account.strengthen(session, person.passphrase)
    assert cost(stored(session)) == HIGHER
    before = stored(session)
    account.strengthen(session, person.passphrase)
    assert stored(session) == before
    calibrating.close()
    again = calibrating.enter(Role.STAFF)
    assert again.identity.public == session.identity.public


def test_strengthening_is_never_weakening(calibrating: Office) -> None:
    session, person = calibrating.enter(Role.STAFF), calibrating.person(Role.STAFF)
    account.strengthen(session, person.passphrase)
    before = stored(session)
    weaker = replace(calibrating.tools, keys=Keys(calibrate=lambda _pace: FLOOR))
    session = replace(session, data=replace(session.data, tools=weaker))
    account.strengthen(session, person.passphrase)
    assert stored(session) == before


def test_another_passphrase_strengthens_nothing(calibrating: Office) -> None:
    session = calibrating.enter(Role.STAFF)
    before = stored(session)
    with pytest.raises(KnownError):
        account.strengthen(session, NEW)
    assert stored(session) == before


def test_a_passphrase_chosen_meanwhile_stays(
    calibrating: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, person = calibrating.enter(Role.STAFF), calibrating.person(Role.STAFF)
    real = session.data.tools.keys.strengthen

    def meanwhile(bundle: KeyBundle, secret: str, device_secret: bytes) -> KeyBundle | None:
        found = real(bundle, secret, device_secret)
        account.change_passphrase(session, person.passphrase, NEW)
        return found

    monkeypatch.setattr(session.data.tools.keys, "strengthen", meanwhile)
    account.strengthen(session, person.passphrase)
    calibrating.close()
    sign_in.sign_in(calibrating.data(), person.name, NEW).close()


def test_the_fictional_office_stays_at_its_cost(office: Office) -> None:
    office.tools = replace(office.tools, keys=Keys(calibrate=lambda _pace: HIGHER))
    session, person = office.enter(Role.STAFF), office.person(Role.STAFF)
    account.strengthen(session, person.passphrase)
    assert cost(stored(session)) == FLOOR


def test_new_passphrases_and_codes_are_locked_at_what_the_computer_affords(
    calibrating: Office,
) -> None:
    session, person = calibrating.enter(Role.STAFF), calibrating.person(Role.STAFF)
    account.change_passphrase(session, person.passphrase, NEW)
    account.new_recovery_code(session, NEW)
    assert cost(stored(session)) == cost(stored(session, Slot.RECOVERY)) == HIGHER


def test_the_own_fingerprint_is_that_of_the_own_keys(office: Office) -> None:
    session, other = office.enter(Role.STAFF), office.enter(Role.COUNSELLOR)
    expected = office.tools.keys.fingerprint(session.me.keys)
    assert account.fingerprint(session) == expected != account.fingerprint(other)
