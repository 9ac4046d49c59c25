"""What vaults owe the office log: saved at once, entered later, in order and exactly once."""

from contextlib import suppress
from datetime import timedelta

import pytest

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client
from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import clients
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import audit, cover
from counsel_desk.services.work import owed
from counsel_desk.services.work.log_rows import EntryAlteredError
from counsel_desk.services.work.owed import Deliveries
from counsel_desk.services.work.session import Session
from tests.helpers import planting
from tests.helpers.hindered import HINDRANCES, Hindrance, hurry, locked
from tests.helpers.office import Office
from tests.unit.services.work.owing import KIND, WRITE, do, done

MANY = 12
"""So many saves that a register without room takes no more of them."""


@pytest.fixture(params=list(HINDRANCES.values()), ids=list(HINDRANCES))
def hindrance(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Hindrance:
    """One of the ways in which the register cannot be written to."""
    hurry(monkeypatch)
    found: Hindrance = request.param
    return found


def letters(session: Session, start: str) -> list[str]:
    """Return the letters in the post whose names begin alike, in order."""
    with session.data.register.reading() as register:
        found = [one.message for one in register.envelopes(session.me.person)]
    return [each for each in found if each.startswith(start)]


def numbered(start: str, count: int = MANY) -> list[str]:
    """Return names that are counted."""
    return [f"{start}{number:02}" for number in range(count)]


def details(session: Session) -> Client:
    """Return the details of a client."""
    return clients.listing(session)[0].filed.body


def test_saves_go_on_and_all_is_heard_later_in_order_and_once(
    office: Office, hindrance: Hindrance
) -> None:
    session = office.enter(Role.COUNSELLOR)
    do(session, "before")
    before = len(clients.listing(session))
    with hindrance(session.data):
        for action in numbered("during"):
            do(session, action)
        clients.add(session, details(session))
        assert session.deliveries == Deliveries(delayed=True)
        assert len(clients.listing(session)) == before + 1
        assert len(done(session, "during")) < MANY
    do(session, "during_after")
    assert session.deliveries == Deliveries()
    assert done(session, "during") == [*numbered("during"), "during_after"]
    assert letters(session, "during") == [*numbered("during"), "during_after"]
    assert done(session, "client_added")[-1:] == ["client_added"]
    session.deliver(session.vaults[KIND])
    assert done(session, "during") == [*numbered("during"), "during_after"]


def test_what_a_killed_desk_owed_is_heard_at_the_next_sign_in(
    office: Office, hindrance: Hindrance
) -> None:
    session = office.enter(Role.COUNSELLOR)
    with hindrance(session.data):
        for action in numbered("during"):
            do(session, action)
    office.close()
    for _time in range(2):
        session = office.enter(Role.COUNSELLOR)
        assert done(session, "during") == letters(session, "during") == numbered("during")
        office.close()


def test_what_was_owed_is_heard_when_the_desk_is_locked(office: Office) -> None:
    session = office.enter(Role.COUNSELLOR)
    session.deliveries.later = True
    do(session, "during")
    assert set(session.deliveries.due) == {session.vaults[KIND].vault_id}
    assert done(session, "during") == []
    sign_in.sign_out(session)
    office.close()
    assert done(office.enter(Role.COUNSELLOR), "during") == ["during"]


def test_what_is_left_for_later_is_entered_once_the_person_has_their_result(
    office: Office,
) -> None:
    session = office.enter(Role.COUNSELLOR)
    session.deliveries.later = True
    for action in numbered("during", 3):
        do(session, action)
    session.deliver_due()
    assert done(session, "during") == numbered("during", 3)
    assert session.deliveries.due == {}
    assert not session.deliveries.delayed


def test_an_altered_log_stops_all_further_work(office: Office) -> None:
    session = office.enter(Role.COUNSELLOR)
    session.deliveries.later = True
    do(session, "during")
    number = planting.repeat(session.data, planting.log(session.data)[-1])
    session.deliver_due()
    assert isinstance(session.deliveries.alarm, EntryAlteredError)
    assert session.deliveries.alarm.number == number
    with pytest.raises(EntryAlteredError):
        do(session, "after")
    with pytest.raises(EntryAlteredError), session.reading(KIND, Operation.READ_CLIENT_FILE):
        pass


def test_the_vault_forgets_what_was_heard(office: Office) -> None:
    session, author = office.enter(Role.COUNSELLOR), office.person(Role.COUNSELLOR)
    assert session.me.name == author.name
    for action in numbered("during", 3):
        do(session, action)
    with session.vaults[KIND].reading() as transaction:
        [(_number, kept), *others] = transaction.owed(session.me.person)
    assert b"during02" in kept + b"".join(body for _number, body in others)
    assert len(others) <= 1


def test_a_save_that_fails_owes_nothing(office: Office) -> None:
    session = office.enter(Role.COUNSELLOR)
    with suppress(ZeroDivisionError), session.work(KIND, WRITE) as work:
        work.audit("during")
        raise ZeroDivisionError
    do(session, "after")
    assert done(session, "during") == []


def test_a_letter_taken_back_before_it_was_heard_of_never_arrives(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    session = office.enter(Role.COUNSELLOR)
    with locked(session.data):
        do(session, "during")
        with session.work(KIND, WRITE) as work:
            work.unpost("during")
    do(session, "after")
    assert letters(session, "") == ["after"]


def test_a_delivery_that_was_cut_is_not_heard_twice(office: Office) -> None:
    """The power fails after the log was written and before the vault was told."""
    session = office.enter(Role.COUNSELLOR)
    vault = session.vaults[KIND]
    do(session, "during")
    for _time in range(3):
        owed.deliver(session.data.register, vault, session.author, office.tools.keys.verify)
    office.close()
    assert done(office.enter(Role.COUNSELLOR), "during") == ["during"]


def test_two_authors_of_one_vault_each_owe_their_own(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    owner, colleague = office.enter(Role.COUNSELLOR), office.enter(Role.COUNSELLOR, 1)
    vault = owner.vaults[KIND].vault_id
    cover.arrange(owner, colleague.me.person, owner.today() + timedelta(days=3))
    office.close()
    owner, colleague = office.enter(Role.COUNSELLOR), office.enter(Role.COUNSELLOR, 1)
    standing = colleague.standing_in(vault)
    with locked(office.data()):
        for number in range(3):
            do(owner, f"owner{number}")
            do(standing, f"standing{number}")
    assert owner.deliveries.delayed
    assert standing.deliveries.delayed
    assert colleague.deliveries.delayed
    do(standing, "standing3")
    assert done(owner, "owner") == []
    do(owner, "owner3")
    listed = [
        (one.person_name, one.action)
        for one in reversed(audit.actions(office.enter(Role.ADMINISTRATOR)))
        if one.action.startswith(("owner", "standing"))
    ]
    assert listed == [
        *((colleague.me.name, f"standing{number}") for number in range(4)),
        *((owner.me.name, f"owner{number}") for number in range(4)),
    ]
    heard = owner.data.register.state.vaults[vault].heard
    assert len({heard[one.me.person] for one in (owner, colleague)}) == 2
