"""What people saw of the office log: another log, or a shorter one, is named at its first entry."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from counsel_desk.domain.chain import EMPTY, Head
from counsel_desk.domain.office_log.bodies import Acted
from counsel_desk.domain.office_log.entry import kind
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import audit, last_seen
from counsel_desk.services.vaults.last_seen import SEEN, Seen
from counsel_desk.services.vaults.vaults import VaultAlteredError
from counsel_desk.services.work.log_rows import EntryAlteredError
from counsel_desk.services.work.office_data import REGISTER_FILE, OfficeData
from counsel_desk.services.work.session import Session
from tests.helpers import planting
from tests.helpers.folders import copied
from tests.helpers.office import Office

ACTED = kind(Acted)
WALKED = "counsel_desk.services.vaults.last_seen._WALKED"


def come_and_go(office: Office, role: Role = Role.STAFF) -> int:
    """Sign somebody in and out; return how many entries the log has then."""
    session = office.enter(role)
    sign_in.sign_out(session)
    office.close()
    return session.data.register.state.head.length


def seen_by(session: Session) -> Seen:
    """Return what the signed-in person last saw."""
    found = last_seen.of(session.vaults[VaultKind.WELLBEING])
    assert found is not None
    return found


def named(office: Office) -> int:
    """Return the number of the entry because of which a member of staff is not let in."""
    person = office.person(Role.STAFF)
    with pytest.raises(EntryAlteredError) as caught:
        sign_in.sign_in(office.data(), person.name, person.passphrase)
    office.close()
    return caught.value.number


def other_log(office: Office, folder: Path) -> bytes:
    """Return a register that goes on otherwise than the office's own from now on."""
    elsewhere = Office(copied(office.folder, folder), office.people, office.sheets, office.clock)
    for _time in range(3):
        come_and_go(elsewhere, Role.SUPERVISOR)
    return (folder / REGISTER_FILE).read_bytes()


def test_a64_an_older_register_is_named_where_it_ends(office: Office, tmp_path: Path) -> None:
    length = come_and_go(office, Role.SUPERVISOR)
    shutil.copy(office.folder / REGISTER_FILE, tmp_path / "older")
    come_and_go(office)
    shutil.copy(tmp_path / "older", office.folder / REGISTER_FILE)
    assert named(office) == length + 1


def test_p49_another_log_of_the_same_people_is_named_where_it_begins_to_differ(
    office: Office, tmp_path: Path
) -> None:
    length = come_and_go(office)
    other = other_log(office, tmp_path / "elsewhere")
    come_and_go(office)
    (office.folder / REGISTER_FILE).write_bytes(other)
    assert named(office) == length + 1


def swapped(data: OfficeData, number: int) -> int:
    """Exchange what an entry and the next one say."""
    first, second = planting.log(data)[number - 1 : number + 1]
    planting.alter(data, "DELETE FROM entry WHERE number IN (?, ?)", number, number + 1)
    with planting.behind(data) as kept:
        kept.append(replace(second, number=number))
        kept.append(replace(first, number=number + 1))
    return 2


def doubled(data: OfficeData, number: int) -> int:
    """Put the entry before in the place of an entry."""
    before = planting.log(data)[number - 2]
    planting.alter(data, "DELETE FROM entry WHERE number = ?", number)
    with planting.behind(data) as kept:
        kept.append(replace(before, number=number))
    return 1


def altered(column: str, value: str | bytes) -> Callable[[OfficeData, int], int]:
    """Return what changes one column of an entry."""
    statement = f"UPDATE entry SET {column} = ? WHERE number = ?"
    return lambda data, number: planting.alter(data, statement, value, number)


def removed(data: OfficeData, number: int) -> int:
    """Take an entry out."""
    return planting.alter(data, "DELETE FROM entry WHERE number = ?", number)


@pytest.mark.parametrize(
    "attack",
    [
        altered("instant", "2026-01-01T00:00:00+00:00"),
        altered("signature", bytes(64)),
        altered("author", "0" * 32),
        altered("kind", "older_trail_kept"),
        altered("body", b'{"action":"x"}'),
        removed,
        swapped,
        doubled,
    ],
    ids=["instant", "signature", "author", "kind", "body", "removed", "swapped", "doubled"],
)
def test_p49_the_first_entry_that_differs_is_named_however_long_ago_it_was_seen(
    office: Office, attack: Callable[[OfficeData, int], int]
) -> None:
    come_and_go(office, Role.SUPERVISOR)
    length = come_and_go(office)
    seen = (office.folder / REGISTER_FILE).read_bytes()
    for number in (2, length // 2, length - 6):
        (office.folder / REGISTER_FILE).write_bytes(seen)
        data = office.data()
        assert attack(data, number)
        office.close()
        assert named(office) == number


def test_p49_a_log_cut_off_is_named_at_the_first_entry_that_is_missing(office: Office) -> None:
    length = come_and_go(office)
    data = office.data()
    ends = [row.number for row in planting.log(data) if row.signature and row.number < length - 4]
    for last in (ends[-1], ends[len(ends) // 2]):
        planting.alter(data, "DELETE FROM entry WHERE number > ?", last)
        assert named(office) == last + 1


def test_only_what_is_new_is_verified(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    come_and_go(office)
    come_and_go(office, Role.SUPERVISOR)
    data, person = office.data(), office.person(Role.STAFF)
    verified: list[bytes] = []
    real = office.tools.keys.verify

    def verify(key: bytes, statement: bytes, signature: bytes) -> bool:
        verified.append(statement)
        return real(key, statement, signature)

    monkeypatch.setattr(data.register, "_verify", verify)
    sign_in.sign_in(data, person.name, person.passphrase).close()
    new, data = len(verified), office.data()
    monkeypatch.setattr(data.register, "_verify", verify)
    data.register.trust()
    assert 0 < new < 8 < len(verified) - new


def test_a_log_that_grows_long_is_followed_from_its_last_part(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    come_and_go(office)
    session = office.enter(Role.STAFF)
    assert seen_by(session).anchor == EMPTY
    office.close()
    monkeypatch.setattr(WALKED, 10)
    come_and_go(office)
    seen = seen_by(office.enter(Role.STAFF))
    followed = seen.state.head.length - seen.anchor.length
    assert 0 < followed < 10
    assert len(seen.links) == 8 * followed
    office.close()
    data = office.data()
    assert removed(data, seen.anchor.length + 1)
    office.close()
    assert named(office) == seen.anchor.length + 1


def test_p49_what_is_altered_before_that_part_changes_nothing_and_is_named_by_the_trail(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WALKED, 10)
    come_and_go(office)
    before = come_and_go(office)
    data = office.data()
    rows = pairwise(planting.log(data))
    number = next(row.number for last, row in rows if last.signature and row.kind == ACTED)
    assert altered("instant", "2026-01-01T00:00:00+00:00")(data, number)
    office.close()
    session = office.enter(Role.STAFF)
    assert seen_by(session).state.head.length > before
    with pytest.raises(EntryAlteredError) as caught:
        audit.actions(session)
    assert caught.value.number == number


def test_the_last_link_is_compared_whole(office: Office) -> None:
    session = office.enter(Role.STAFF)
    seen = seen_by(session)
    head = seen.state.head
    last_seen.trust(session.data, seen)
    other = Head(head.length, head.link[:8] + bytes(24))
    with pytest.raises(EntryAlteredError) as caught:
        last_seen.trust(session.data, replace(seen, state=replace(seen.state, head=other)))
    assert caught.value.number == head.length


@pytest.mark.parametrize("content", [b"{}", b"[]", b"\xff"])
def test_what_cannot_be_read_is_not_taken_for_nothing_seen(office: Office, content: bytes) -> None:
    session = office.enter(Role.STAFF)
    with session.vaults[VaultKind.WELLBEING].writing() as transaction:
        transaction.put_meta(SEEN, content)
    with pytest.raises(VaultAlteredError):
        last_seen.of(session.vaults[VaultKind.WELLBEING])
