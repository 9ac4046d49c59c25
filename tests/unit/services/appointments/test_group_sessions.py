"""Notes of group sessions, and the line that each participant has in one."""

from dataclasses import replace
from datetime import date

import pytest

from counsel_desk.domain.appointments.group_session import GroupSession
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.appointments.appointment_rules import GroupTooSmallError
from counsel_desk.services.caseload import workload
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.notes.notes import NoteEmptyError, ReasonMissingError
from counsel_desk.services.rights import erasure
from counsel_desk.services.work.session import Session
from tests.helpers import holding
from tests.helpers.office import Clock, Office

HELD = date(2026, 11, 20)
NOTE = "আমরা একসঙ্গে শ্বাসের অনুশীলন করলাম। The group sang."
Group = tuple[str, str, str]
LINES = ("Asked for a word alone next week.", "", "Was glad of the song.")


@pytest.fixture
def group(counsellor: Session, client: str, other: str) -> Group:
    """Three clients, one of them with a full file."""
    third = clients.add(counsellor, clients.get(counsellor, client).body)
    return client, other, third


def write(session: Session, group: Group, text: str = NOTE) -> str:
    """Write a draft of a group note with a line for each participant, and return its name."""
    begun = group_sessions.begin(session, group, HELD)
    draft = replace(begun.draft, text=text, lines=dict(zip(group, LINES, strict=True)))
    group_sessions.save(session, begun.name, draft)
    return begun.name


def test_a_draft_with_its_lines_is_there_after_the_next_sign_in(
    office: Office, counsellor: Session, group: Group
) -> None:
    name = write(counsellor, group)
    office.close()
    [found] = group_sessions.listing(office.enter(Role.COUNSELLOR))
    assert (found.name, found.draft.text, found.signed) == (name, NOTE, None)
    assert found.draft.lines == dict(zip(group, LINES, strict=True))


def test_each_file_shows_the_note_and_the_own_line_alone(counsellor: Session, group: Group) -> None:
    group_sessions.sign(counsellor, write(counsellor, group))
    codes = [clients.get(counsellor, each).body.code for each in group]
    for place, client in enumerate(group):
        [entry] = group_sessions.of_client(counsellor, client)
        assert (entry.held, entry.size, entry.note) == (HELD, 3, NOTE)
        assert entry.line == LINES[place]
        told = str(entry)
        for other in range(3):
            if other != place:
                assert group[other] not in told
                assert codes[other] not in told
                assert not LINES[other] or LINES[other] not in told


def test_the_note_is_one_record_without_a_client_and_lines_hold_nobody_else(
    counsellor: Session, group: Group
) -> None:
    record = group_sessions.sign(counsellor, write(counsellor, group))
    with counsellor.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        assert reader.parent(record) == ""
        [note] = reader.latest(Kind.GROUP_SESSION, GroupSession)
        rows = [row for row in reader.transaction.rows() if row.kind == Kind.GROUP_LINE]
    assert note.body.participants == group
    assert sorted(row.parent for row in rows) == sorted(group)
    for row in rows:
        told = (row.body or b"").decode()
        assert not [each for each in group if each in told]


def test_an_empty_group_note_is_not_signed_and_stays(counsellor: Session, group: Group) -> None:
    name = write(counsellor, group, " \n")
    with pytest.raises(NoteEmptyError):
        group_sessions.sign(counsellor, name)
    assert [one.name for one in group_sessions.listing(counsellor)] == [name]


def test_a_group_is_two_or_more_who_are_here(counsellor: Session, client: str) -> None:
    with pytest.raises(GroupTooSmallError):
        group_sessions.begin(counsellor, (client, client), HELD)
    with pytest.raises(NoSuchRecordError):
        group_sessions.begin(counsellor, (client, "nobody"), HELD)
    with pytest.raises(NoSuchRecordError):
        group_sessions.sign(counsellor, "group:nothing")


def test_an_appointment_has_one_group_note(counsellor: Session, group: Group) -> None:
    begun = group_sessions.begin(counsellor, group, HELD, "a" * 32)
    assert group_sessions.begin(counsellor, group, HELD, "a" * 32) == begun
    group_sessions.save(counsellor, begun.name, replace(begun.draft, text=NOTE))
    record = group_sessions.sign(counsellor, begun.name)
    again = group_sessions.begin(counsellor, group, HELD, "a" * 32)
    assert (again.record, again.name) == (record, "")
    assert again.signed is not None


def test_an_amendment_is_a_further_version_and_only_changed_lines_are_written(
    counsellor: Session, group: Group
) -> None:
    record = group_sessions.sign(counsellor, write(counsellor, group))
    begun = group_sessions.begin_amendment(counsellor, record, " the day ")
    assert begun.draft.text == NOTE
    assert begun.draft.lines[group[0]] == LINES[0]
    changed = {**begun.draft.lines, group[1]: "Would like to come again."}
    group_sessions.save(
        counsellor, begun.name, replace(begun.draft, text="As it was.", lines=changed)
    )
    assert group_sessions.sign(counsellor, begun.name) == record
    first, second = group_sessions.versions(counsellor, record)
    assert (first.body.text, second.body.text) == (NOTE, "As it was.")
    assert second.body.amendment == "the day"
    [entry] = group_sessions.of_client(counsellor, group[1])
    assert (entry.note, entry.line) == ("As it was.", "Would like to come again.")
    with counsellor.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        rows = [row.parent for row in reader.transaction.rows() if row.kind == Kind.GROUP_LINE]
    assert sorted(rows) == sorted([*group, group[1]])


def test_an_amendment_needs_a_reason_and_a_note(counsellor: Session, group: Group) -> None:
    record = group_sessions.sign(counsellor, write(counsellor, group))
    with pytest.raises(ReasonMissingError):
        group_sessions.begin_amendment(counsellor, record, " ")
    with pytest.raises(NoSuchRecordError):
        group_sessions.begin_amendment(counsellor, "nothing", "a reason")


def test_who_is_erased_gets_no_new_line_and_the_others_keep_theirs(
    counsellor: Session, group: Group
) -> None:
    record = group_sessions.sign(counsellor, write(counsellor, group))
    with counsellor.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        lines = [row.record for row in work.transaction.latest_of(Kind.GROUP_LINE, group[2])]
        for gone in (*lines, group[2]):
            work.erase(gone)
    begun = group_sessions.begin_amendment(counsellor, record, "a word")
    group_sessions.sign(counsellor, begun.name)
    [entry] = group_sessions.of_client(counsellor, group[0])
    assert entry.line == LINES[0]
    assert group_sessions.of_client(counsellor, group[2]) == []


def test_a_group_counts_as_one_session_and_its_draft_as_a_note_to_sign(
    counsellor: Session, group: Group, clock: Clock
) -> None:
    before = workload.own(counsellor)
    clock.instant = clock.instant.replace(year=2026, month=11, day=21)
    name = write(counsellor, group)
    assert workload.own(counsellor).unsigned_notes == before.unsigned_notes + 1
    held = workload.own(counsellor).sessions_7
    group_sessions.sign(counsellor, name)
    assert workload.own(counsellor).sessions_7 == held + 1


def test_a_discarded_draft_is_gone(counsellor: Session, group: Group) -> None:
    group_sessions.discard(counsellor, write(counsellor, group))
    assert group_sessions.listing(counsellor) == []


def test_a_draft_hides_the_line_of_a_sealed_file_until_the_seal_is_lifted(
    counsellor: Session, group: Group
) -> None:
    first = group[0]
    name = write(counsellor, group)
    lines = group_sessions.listing(counsellor)[0].draft.lines
    assert lines[first]
    erasure.seal(counsellor, first, Ground.CLIENTS_WISH)
    shown = group_sessions.listing(counsellor)[0].draft
    assert first not in shown.lines
    group_sessions.save(counsellor, name, shown)
    erasure.lift(counsellor, first)
    assert group_sessions.listing(counsellor)[0].draft.lines == lines


def test_who_is_destroyed_leaves_no_line_in_a_draft(
    counsellor: Session, group: Group, clock: Clock
) -> None:
    first = group[0]
    write(counsellor, group)
    lines = group_sessions.listing(counsellor)[0].draft.lines
    holding.lift_all(counsellor, first)
    erasure.seal(counsellor, first, Ground.CLIENTS_WISH)
    clock.move(days=Policy().retention_days_after_sealing + 1)
    erasure.destroy(counsellor, first)
    assert group_sessions.listing(counsellor)[0].draft.lines == {
        one: lines[one] for one in group[1:]
    }
