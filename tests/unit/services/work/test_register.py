"""The open register: runs signed once, nothing left of what failed, and every change seen."""

from contextlib import suppress
from dataclasses import replace

import msgspec
import pytest

from counsel_desk.domain.office_log.bodies import Acted, Invited
from counsel_desk.domain.office_log.fold import LogAlteredError
from counsel_desk.domain.trust import Envelope, Role
from counsel_desk.errors import KnownError
from counsel_desk.services.office import policy
from counsel_desk.services.people.people import invitation_fact
from counsel_desk.services.work import register
from counsel_desk.services.work.log_rows import EntryAlteredError
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id
from tests.helpers import planting
from tests.helpers.hindered import HINDRANCES, Hindrance, hurry
from tests.helpers.office import Office

LETTER = "a letter"


@pytest.fixture
def staff(office: Office) -> Session:
    """A member of staff, signed in."""
    return office.enter(Role.STAFF)


def act(session: Session, *actions: str) -> None:
    """Do some things in one transaction."""
    with session.data.register.writing() as register:
        for action in actions:
            register.act(session.author, action)


def length(session: Session) -> int:
    """Return how many entries the log had when the session last read it."""
    return session.data.register.state.head.length


def signed_since(session: Session, before: int) -> list[bool]:
    """Return of each entry after some whether it has a signature of its own."""
    return [bool(row.signature) for row in planting.log(session.data)[before:]]


def named(session: Session) -> int:
    """Return the number of the entry because of which nothing more is read."""
    with pytest.raises(EntryAlteredError) as caught:
        policy.read(session)
    return caught.value.number


def post(session: Session, recipient: Session, sealed: bytes) -> None:
    """Send a letter, always under the same id."""
    with session.data.register.writing() as register:
        register.post(session.author, Envelope(LETTER, recipient.me.person, sealed))


def test_a_run_of_one_author_is_signed_once(staff: Session) -> None:
    before = length(staff)
    act(staff, "one", "two", "three")
    assert signed_since(staff, before) == [False, False, True]
    assert len({row.instant for row in planting.log(staff.data)[before:]}) == 1
    staff.data.register.trust()


def test_each_author_signs_their_own_run_and_a_fact_ends_one(office: Office) -> None:
    admin, staff = office.enter(Role.ADMINISTRATOR), office.enter(Role.STAFF)
    with admin.data.register.writing() as register:
        before = register.state.head.length
        for session in (admin, admin, staff, admin):
            register.act(session.author, "act")
        invited = Invited(new_id(), "Nilima Barman", (Role.STAFF,), 0)
        register.add(invitation_fact(admin, invited), admin.data.tools.now())
        register.act(admin.author, "act")
    assert signed_since(admin, before) == [False, True, True, True, True, True]
    admin.data.register.trust()


def test_what_failed_leaves_nothing_behind(staff: Session, office: Office) -> None:
    before, rows = staff.data.register.state.copied(), planting.log(staff.data)
    envelope = Envelope(LETTER, staff.me.person, b"sealed")
    with suppress(ZeroDivisionError), staff.data.register.writing() as register:
        register.act(staff.author, "act")
        register.post(staff.author, envelope)
        raise ZeroDivisionError
    assert staff.data.register.state == before
    assert planting.log(staff.data) == rows
    act(staff, "after")
    assert length(staff) == len(rows) + 1
    assert office.enter(Role.STAFF).me == staff.me


@pytest.mark.parametrize("hindrance", HINDRANCES.values(), ids=HINDRANCES.keys())
def test_nor_does_what_the_disk_refused(
    office: Office, monkeypatch: pytest.MonkeyPatch, hindrance: Hindrance
) -> None:
    hurry(monkeypatch)
    staff = office.enter(Role.STAFF)
    before = staff.data.register.state.copied()
    with hindrance(staff.data):
        with pytest.raises(KnownError):
            post(staff, staff, bytes(100_000))
        assert staff.data.register.state == before
    act(staff, "after")
    assert length(staff) == before.head.length + 1


def test_what_a_rule_forbids_is_a_defect_and_changes_nothing(staff: Session) -> None:
    before = staff.data.register.state.copied()
    with pytest.raises(LogAlteredError), staff.data.register.writing() as register:
        register.enter(staff.author, Acted(""))
    assert staff.data.register.state == before


def test_what_somebody_else_entered_meanwhile_is_taken_in(office: Office, staff: Session) -> None:
    admin = office.enter(Role.ADMINISTRATOR)
    act(admin, "one", "two")
    act(staff, "three")
    act(admin, "four")
    assert policy.read(staff) == policy.read(admin)
    assert staff.data.register.state == admin.data.register.state


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET instant = '2026-01-01T00:00:00+00:00' WHERE number = ?",
        "UPDATE entry SET body = '{}' WHERE number = ?",
        "UPDATE entry SET signature = x'' WHERE number = ?",
        "UPDATE entry SET signature = 'text' WHERE number = ?",
        "UPDATE entry SET author = x'00' WHERE number = ?",
        "UPDATE entry SET number = 100000 WHERE number = ?",
        "DELETE FROM entry WHERE number = ?",
    ],
    ids=["instant", "body", "signature", "text", "bytes", "moved", "removed"],
)
def test_p49_a_row_altered_under_an_open_register_is_named(staff: Session, statement: str) -> None:
    act(staff, "one")
    last = length(staff)
    assert planting.alter(staff.data, statement, last) == 1
    assert named(staff) == last
    with pytest.raises(EntryAlteredError):
        act(staff, "two")


def test_rows_taken_out_under_an_open_register_are_named_from_the_first(staff: Session) -> None:
    act(staff, "one", "two", "three")
    first = length(staff) - 2
    planting.alter(staff.data, "DELETE FROM entry WHERE number >= ?", first)
    assert named(staff) == first


def test_an_older_row_altered_under_an_open_register_changes_nothing(
    office: Office, staff: Session
) -> None:
    """What holds was read before; whoever reads the log anew is told."""
    act(staff, "one")
    number, before = length(staff) - 1, staff.data.register.state.copied()
    for wrong in ("x''", "'text'"):
        planting.alter(staff.data, f"UPDATE entry SET signature = {wrong} WHERE number = ?", number)
        policy.read(staff)
        assert staff.data.register.state == before
        with pytest.raises(EntryAlteredError) as caught, staff.data.register.reading() as register:
            register.entries()
        assert caught.value.number == number


DEEP = '{"x":' + "[" * 100_000
STRANGE = {
    "kind": ("'nobody_knows_this'", "x'00'"),
    "author": ("x'00'", "7"),
    "instant": ("'soon'", "'2026-01-01T00:00:00'", "7"),
    "body": ("'{}'", "x''", f"CAST('{DEEP}' AS BLOB)", "x'ff'", "7"),
    "signature": ("'text'", "7"),
}
"""By column, what no desk ever wrote there."""


@pytest.mark.parametrize("column", STRANGE)
def test_a_row_that_no_desk_ever_wrote_is_named(office: Office, column: str) -> None:
    session = office.enter(Role.STAFF)
    number = planting.plant(session.data, session.me.person, Acted("act"), session.identity)
    for value in STRANGE[column]:
        planting.alter(
            session.data, f"UPDATE entry SET {column} = {value} WHERE number = ?", number
        )
        assert named(session) == number


@pytest.mark.parametrize("signer", [None, Role.STAFF, Role.ADMINISTRATOR], ids=str)
def test_a61_an_entry_planted_under_an_open_register_is_named(
    office: Office, signer: Role | None
) -> None:
    session, author = office.enter(Role.STAFF), office.enter(Role.COUNSELLOR)
    keys = office.enter(signer).identity if signer else None
    number = planting.plant(session.data, author.me.person, Acted("locked"), keys)
    assert named(session) == number
    with pytest.raises(EntryAlteredError) as caught:
        act(author, "over it")
    assert caught.value.number == number
    assert len(planting.log(session.data)) == number


def test_a61_the_state_left_for_the_next_opening_is_believed_by_nobody(office: Office) -> None:
    staff = office.enter(Role.STAFF)
    state = staff.data.register.state.copied()
    me = state.people[staff.me.person]
    assert me.certificate is not None
    forged = replace(me.certificate, roles=(Role.ADMINISTRATOR,))
    state.people[me.person] = replace(me, roles=forged.roles, certificate=forged)
    with planting.behind(staff.data) as kept:
        kept.put_checkpoint(msgspec.json.encode(state))
    office.close()
    data = office.data()
    assert data.register.state.people[me.person].roles == (Role.ADMINISTRATOR,)
    office.close()
    again = office.enter(Role.STAFF)
    assert again.me.roles == (Role.STAFF,)
    assert again.data.register.state.people[me.person].roles == (Role.STAFF,)


def test_nobody_signs_over_a_log_that_was_not_folded_for_them(
    office: Office, staff: Session
) -> None:
    register = office.data().register
    with pytest.raises(RuntimeError, match="not folded"), register.writing() as transaction:
        transaction.act(staff.author, "locked")


@pytest.mark.parametrize("left", [b"{}", b"[]", b"\xff", b'{"head": {"length": 100000}}'])
def test_a_state_that_fits_no_log_is_passed_over(office: Office, left: bytes) -> None:
    data = office.data()
    data.register.trust()
    with planting.behind(data) as kept:
        kept.put_checkpoint(left)
    assert office.data().register.state == data.register.state


def test_while_many_entries_are_folded_it_is_said_how_far_it_is(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register, "_SAID", 2)
    office.data().register.trust()
    said: list[tuple[int, int]] = []
    data = open_office_data(
        office.folder, office.tools, watch=lambda done, total: said.append((done, total))
    )
    said.clear()  # the opening starts from what was left
    data.register.trust()
    length = data.register.state.head.length
    data.register.close()
    assert said == [(done, length) for done in range(2, length + 1, 2)]


def test_whoever_looks_while_the_log_is_folded_anew_sees_what_held_before(staff: Session) -> None:
    """A laptop exchanges beside whoever signs in, and folds the log anew before that."""
    kept = staff.data.register
    verify, seen = kept._verify, []

    def look(*signed: bytes) -> bool:
        seen.append(len(kept.state.people))
        return verify(*signed)

    kept._verify = look
    kept.trust()
    assert seen
    assert set(seen) == {len(kept.state.people)}
