"""Moving in: what a list becomes, all or nothing, and back again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_desk.domain.appointments.appointment import State
from counsel_desk.domain.intake import Channel, Contact, Use
from counsel_desk.domain.moving_in.cells import Trouble
from counsel_desk.domain.moving_in.fields import Field
from counsel_desk.domain.moving_in.report import Choice
from counsel_desk.domain.moving_in.table import MOST_BYTES
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.retention import Ground
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import NotPermittedError
from counsel_desk.progress import StoppedError, go_on
from counsel_desk.services import intake
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.clients import clients, same_person
from counsel_desk.services.moving_in import columns, moving_in, reading, undoing
from counsel_desk.services.moving_in.dry_run import dry_run
from counsel_desk.services.moving_in.moving_in import NothingChosenError
from counsel_desk.services.moving_in.reading import (
    ListNotReadError,
    ListTooLargeError,
    NoRowsError,
)
from counsel_desk.services.moving_in.undoing import UsedSinceError
from counsel_desk.services.notes import notes
from counsel_desk.services.rights import erasure
from counsel_desk.services.transfer import transfer
from counsel_desk.services.vaults import audit
from counsel_desk.services.vaults.rotation import open_vault
from counsel_desk.services.work import drafts
from counsel_desk.services.work.drafts import Place
from counsel_desk.services.work.session import Session
from tests.helpers.handing_over import at, offer
from tests.helpers.lists import ALL, HEADINGS, PEOPLE, as_csv, looked_at, written
from tests.helpers.office import Office
from tests.unit.services.writing import plan_session


def _names(session: Session) -> list[str]:
    return [line.filed.body.name for line in clients.listing(session)]


def _head(session: Session) -> int:
    with session.vaults[VaultKind.COUNSELLING].reading() as transaction:
        return transaction.head()[0].length


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A list of three people."""
    return written(tmp_path, as_csv([HEADINGS, *PEOPLE], encoding="utf-8-sig"))


def test_each_row_becomes_a_file_with_its_intake(counsellor: Session, path: Path) -> None:
    wanted, report = looked_at(counsellor, path)
    assert not any(line.entry.remarks or line.known for line in report.lines)
    assert moving_in.move_in(counsellor, wanted, report, Choice(), go_on) == 3
    made = {line.filed.body.name: line.filed for line in clients.listing(counsellor)}
    first = made["Sumita Mondal"]
    taken = intake.get(counsellor, first.record)
    assert (first.body.language, first.body.since) == ("bn", date(2024, 1, 12))
    assert len(first.body.code) == clients.CODE_LENGTH
    assert taken.intake.born == date(1999, 3, 5)
    assert taken.intake.contacts == (Contact(Channel.CALL, Use.NOT_SAID, "9830012345"),)
    assert (first.body.particulars, taken.intake.places) == ("Village: Basirhat", "")
    second = intake.get(counsellor, made["রেহানা খাতুন"].record).intake
    assert (second.age, second.age_said) == (23, date(2024, 2, 1))
    third = made["कविता पवार"]
    assert third.body.language == "mr"
    assert intake.get(counsellor, third.record).intake.born == date(2001, 7, 12)
    assert audit.actions(counsellor)[0].action == "moved_in"


def test_a_file_that_is_too_large_a_link_or_without_rows_is_refused(
    counsellor: Session, tmp_path: Path
) -> None:
    large = written(tmp_path, b"a,b\r\n" * (MOST_BYTES // 5 + 1), "large.csv")
    with pytest.raises(ListTooLargeError, match="20 MB"):
        reading.read(counsellor, large)
    (tmp_path / "link.csv").symlink_to(large)
    for path in (tmp_path / "link.csv", tmp_path / "gone.csv", tmp_path):
        with pytest.raises(ListNotReadError):
            reading.read(counsellor, path)
    with pytest.raises(NoRowsError):
        looked_at(counsellor, written(tmp_path, as_csv([HEADINGS])))


def test_nobody_standing_in_moves_in(
    counsellor: Session, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted, report = looked_at(counsellor, path)
    found = replace(open_vault(counsellor, VaultKind.COUNSELLING), owner="somebody else")
    monkeypatch.setattr(transfer, "open_vault", lambda *_: found)
    with pytest.raises(NotPermittedError):
        moving_in.move_in(counsellor, wanted, report, Choice(), go_on)


def test_what_cannot_be_read_is_named_and_left_out(counsellor: Session, tmp_path: Path) -> None:
    rows = [HEADINGS, ("Mina Das", "31/02/1999", "old", "", "", "Klingon", "12-01-2099")]
    wanted, report = looked_at(counsellor, written(tmp_path, as_csv(rows)))
    found = {(one.trouble, one.field, one.said) for one in report.lines[0].entry.remarks}
    assert found == {
        (Trouble.DAY, Field.BORN, "31/02/1999"),
        (Trouble.AGE, Field.AGE, "old"),
        (Trouble.LANGUAGE, Field.LANGUAGE, "Klingon"),
        (Trouble.DAY_AHEAD, Field.SINCE, "12-01-2099"),
    }
    with pytest.raises(NothingChosenError):
        moving_in.move_in(counsellor, wanted, report, Choice(), go_on)
    moving_in.move_in(counsellor, wanted, report, Choice(unread=True), go_on)
    made = next(one for one in clients.listing(counsellor) if one.filed.body.name == "Mina Das")
    assert made.filed.body.particulars.splitlines() == [
        "Date of intake: 12-01-2099",
        "Date of birth: 31/02/1999",
        "Age: old",
        "Language: Klingon",
    ]


def test_whoever_may_have_a_file_or_stands_twice_is_named(
    counsellor: Session, path: Path, tmp_path: Path
) -> None:
    moving_in.move_in(counsellor, *looked_at(counsellor, path), Choice(), go_on)
    code = next(
        one.filed.body.code
        for one in clients.listing(counsellor)
        if one.filed.body.name == "রেহানা খাতুন"
    )
    rows = [
        ("Name", "Age", "Village"),
        ("Rehana Khatun", "24", "Canning"),
        ("Rehana Khatun", "60", ""),
        ("Asha Rao", "", ""),
        ("আশা রাও", "", ""),
    ]
    wanted, report = looked_at(counsellor, written(tmp_path, as_csv(rows), "second.csv"))
    assert [line.like for line in report.lines] == [(code,), (), (), ()]
    assert [line.again for line in report.lines] == [(), (), (), (4,)]
    before = len(_names(counsellor))
    assert moving_in.move_in(counsellor, wanted, report, Choice(), go_on) == 2
    assert len(_names(counsellor)) == before + 2


def test_of_somebody_who_stands_twice_the_first_readable_row_is_taken(
    counsellor: Session, tmp_path: Path
) -> None:
    rows = [
        ("Name", "Date of birth"),
        ("Mina Das", "31/02/1999"),
        ("মিনা দাস", ""),
        ("Meena Das", ""),
    ]
    _, report = looked_at(counsellor, written(tmp_path, as_csv(rows)))
    assert [line.entry.number for line in report.taken(Choice())] == [3]
    assert [line.entry.number for line in report.taken(Choice(unread=True))] == [2]
    assert len(report.taken(ALL)) == 3


def test_where_columns_go_is_remembered_by_their_headings(
    counsellor: Session, tmp_path: Path
) -> None:
    path = written(tmp_path, as_csv([("Pet name", "Gaon"), ("Mina", "Canning")]))
    wanted, _ = looked_at(counsellor, path)
    assert wanted.columns == (None, None)
    chosen = replace(wanted, columns=(Field.NAME, Field.PEOPLE))
    report = dry_run(counsellor, chosen, go_on)
    moving_in.move_in(counsellor, chosen, report, Choice(), go_on)
    assert columns.suggested(counsellor, ("GAON", "pet  name")) == (Field.PEOPLE, Field.NAME)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(stop=st.integers(0, 4), places=st.integers(1, 230))
def test_stopped_anywhere_it_leaves_nothing(counsellor: Session, stop: int, places: int) -> None:
    rows = [("Name", "Age"), *((f"Name {chr(97 + one % 26)}", "30") for one in range(places))]
    folder = counsellor.data.folder.parent
    wanted, report = looked_at(counsellor, written(folder, as_csv(rows)))
    before, names, calls = _head(counsellor), _names(counsellor), iter(range(places))
    parts = -(-places // 50)
    try:
        moving_in.move_in(counsellor, wanted, report, ALL, lambda *_: next(calls) < stop)
    except StoppedError:
        assert stop < parts
        assert (_head(counsellor), _names(counsellor)) == (before, names)
    else:
        assert stop >= parts
        assert len(_names(counsellor)) == len(names) + places
        undoing.undo(counsellor, _latest(counsellor), go_on)
        assert _names(counsellor) == names


def _latest(session: Session) -> undoing.MovedIn:
    found = undoing.latest(session)
    assert found is not None
    return found


def test_it_is_undone_in_one_step(counsellor: Session, path: Path) -> None:
    before = _names(counsellor)
    moving_in.move_in(counsellor, *looked_at(counsellor, path), Choice(), go_on)
    found = _latest(counsellor)
    with pytest.raises(StoppedError):
        undoing.undo(counsellor, found, lambda *_: False)
    assert len(_names(counsellor)) == len(before) + 3
    undoing.undo(counsellor, found, go_on)
    assert _names(counsellor) == before
    assert undoing.latest(counsellor) is None
    assert audit.actions(counsellor)[0].action == "moving_in_undone"
    with pytest.raises(UsedSinceError):
        undoing.undo(counsellor, found, go_on)


def _client(session: Session, name: str) -> str:
    return next(
        line.filed.record for line in clients.listing(session) if line.filed.body.name == name
    )


def _note(session: Session, client: str) -> None:
    notes.begin(session, client, session.today())


def _typed(session: Session, client: str) -> None:
    drafts.keep(session, Place(VaultKind.COUNSELLING, "intake", client), {"name": "Mina"})


def _draft_that_mentions(session: Session, client: str) -> None:
    drafts.keep(session, Place(VaultKind.COUNSELLING, "group"), {"who": [client]})


def _change(session: Session, client: str) -> None:
    clients.change(session, client, replace(clients.get(session, client).body, particulars="x"))


def _seal(session: Session, client: str) -> None:
    erasure.seal(session, client, Ground.CLIENTS_WISH)


def _appointment(session: Session, client: str) -> None:
    plan_session(session, session.today(), client, state=State.PLANNED)


def _group(session: Session, client: str) -> None:
    another = _client(session, "Sumita Mondal")
    note = group_sessions.begin(session, (client, another), session.today())
    group_sessions.save(session, note.name, replace(note.draft, text="text"))
    group_sessions.sign(session, note.name)


def _appointment_that_is_over(session: Session, client: str) -> None:
    plan_session(session, session.today(), client, state=State.CANCELLED_BY_US)


USES = (
    *(_note, _typed, _draft_that_mentions, _change),
    *(_seal, _appointment, _appointment_that_is_over, _group),
)


@pytest.mark.parametrize("use", USES)
def test_the_first_use_of_one_file_ends_the_undoing(
    counsellor: Session, path: Path, use: Callable[[Session, str], None]
) -> None:
    moving_in.move_in(counsellor, *looked_at(counsellor, path), Choice(), go_on)
    found, before = _latest(counsellor), len(_names(counsellor))
    use(counsellor, _client(counsellor, "कविता पवार"))
    head = _head(counsellor)
    assert undoing.latest(counsellor) is None
    with pytest.raises(UsedSinceError):
        undoing.undo(counsellor, found, go_on)
    assert _head(counsellor) == head
    assert len(_names(counsellor)) == before - (use is _seal)


def test_a_hand_over_ends_the_undoing(office: Office, path: Path) -> None:
    with at(office) as session:
        moving_in.move_in(session, *looked_at(session, path), Choice(), go_on)
        found = _latest(session)
        offer(session, _client(session, "कविता पवार"))
        assert undoing.latest(session) is None
        with pytest.raises(UsedSinceError):
            undoing.undo(session, found, go_on)


def test_what_other_files_are_used_for_ends_nothing(
    counsellor: Session, path: Path, client: str
) -> None:
    moving_in.move_in(counsellor, *looked_at(counsellor, path), Choice(), go_on)
    for use in (_note, _typed, _appointment):
        use(counsellor, client)
    before = len(_names(counsellor))
    undoing.undo(counsellor, _latest(counsellor), go_on)
    assert len(_names(counsellor)) == before - len(PEOPLE)


def _put(session: Session, name: str, value: bytes) -> None:
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        work.transaction.put_meta(name, value)


@pytest.mark.parametrize(
    "kept",
    [
        b"", b"{", b"[]", b"null", b"\xff", b"[" * 100_000,
        b'{"petname": "places"}', b'{"petname": ["name"]}', b'{"petname": {}}', b'{"petname": 3}',
    ],
)  # fmt: skip
def test_remembered_columns_that_do_not_fit_are_forgotten(
    counsellor: Session, path: Path, kept: bytes
) -> None:
    _put(counsellor, "moving_in_columns", kept)
    assert columns.suggested(counsellor, ("Name", "Pet name")) == (Field.NAME, None)
    moving_in.move_in(counsellor, *looked_at(counsellor, path), Choice(), go_on)
    assert columns.suggested(counsellor, HEADINGS)[0] == Field.NAME


def test_of_two_columns_of_one_heading_the_one_that_was_taken_is_remembered(
    counsellor: Session, tmp_path: Path
) -> None:
    long = "x" * 5_000
    rows = [("Name", "Name", "Age", long), ("Mina", "Das", "20", "y")]
    wanted, _ = looked_at(counsellor, written(tmp_path, as_csv(rows)))
    chosen = replace(wanted, columns=(Field.NAME, None, None, Field.PEOPLE))
    moving_in.move_in(counsellor, chosen, dry_run(counsellor, chosen, go_on), Choice(), go_on)
    assert columns.suggested(counsellor, ("Name", "Age")) == (Field.NAME, None)
    with counsellor.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        assert len(reader.transaction.meta("moving_in_columns") or b"") < 300


@pytest.mark.parametrize("kept", ["{", "3", '[{"first": 1}]', "", "ROW"])
def test_a_noted_moving_in_that_does_not_fit_takes_nothing_out(
    counsellor: Session, client: str, kept: str
) -> None:
    plan_session(counsellor, counsellor.today(), client)
    last = _head(counsellor)
    row = f'[{{"first": {last}, "last": {last}, "count": 1, "when": "2026-01-05T00:00:00Z"}}]'
    _put(counsellor, "moved_in", kept.replace("ROW", row).encode())
    assert undoing.latest(counsellor) is None


def test_the_report_says_what_is_not_looked_at(counsellor: Session, tmp_path: Path) -> None:
    rows = [("Mina", "20"), ("Name", "Age"), ("Asha", "30")]
    _, report = looked_at(counsellor, written(tmp_path, as_csv(rows)))
    assert (report.above, [line.entry.number for line in report.lines]) == ((1,), [3])


def test_home_places_are_compared_though_they_stand_in_the_particulars(
    counsellor: Session, tmp_path: Path
) -> None:
    rows = [("Name", "Village"), ("Rehana Khatun", "Canning")]
    wanted, report = looked_at(counsellor, written(tmp_path, as_csv(rows)))
    moving_in.move_in(counsellor, wanted, report, Choice(), go_on)
    again = [("Name", "Village"), ("Rehana", "ক্যানিং"), ("Rehana", "Pune")]
    _, report = looked_at(counsellor, written(tmp_path, as_csv(again)))
    assert [bool(line.like) for line in report.lines] == [True, False]
    [found] = same_person.similar(counsellor, "Rehana Khatun")
    assert found.places == ("Canning",)
