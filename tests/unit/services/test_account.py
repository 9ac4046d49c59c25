import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.services import account, audit, sign_in

NEW = "a quite different sentence about rain"


def test_another_passphrase_holds_and_the_old_one_does_not(office):
    session, person = office.enter(Role.COUNSELLOR), office.person(Role.COUNSELLOR)
    account.change_passphrase(session, person.passphrase, NEW)
    assert audit.actions(session)[0].action == "passphrase_changed"
    office.close()
    with pytest.raises(KnownError):
        sign_in.sign_in(office.desk(), person.name, person.passphrase)
    again = sign_in.sign_in(office.desk(), person.name, NEW)
    assert again.identity.public == session.identity.public
    again.close()


@pytest.mark.parametrize(
    ("current", "new"), [("not the passphrase at all", NEW), (None, "short"), (None, "a" * 30)]
)
def test_a_wrong_or_weak_passphrase_changes_nothing(office, current, new):
    session, person = office.enter(Role.STAFF), office.person(Role.STAFF)
    with pytest.raises(KnownError):
        account.change_passphrase(session, current or person.passphrase, new)
    sign_in.sign_in(office.desk(), person.name, person.passphrase).close()


def test_another_recovery_code_opens_and_the_first_does_not_any_more(office):
    session, person = office.enter(Role.STAFF), office.person(Role.STAFF)
    first = account.new_recovery_code(session, person.passphrase)
    second = account.new_recovery_code(session, person.passphrase)
    with pytest.raises(KnownError):
        sign_in.recover(office.desk(), person.name, first, NEW)
    sign_in.recover(office.desk(), person.name, second, NEW)
    sign_in.sign_in(office.desk(), person.name, NEW).close()


def test_nobody_makes_a_code_at_a_desk_left_open(office):
    session = office.enter(Role.STAFF)
    with pytest.raises(KnownError):
        account.new_recovery_code(session, "not the passphrase at all")
