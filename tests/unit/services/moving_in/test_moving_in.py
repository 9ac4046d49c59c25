"""Moving in: what a list becomes, all or nothing, and back again."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_desk.domain.intake import Channel, Contact, Use
from counsel_desk.domain.moving_in.cells import Trouble
from counsel_desk.domain.moving_in.fields import Field
from counsel_desk.domain.moving_in.report import Choice
from counsel_desk.domain.moving_in.table import MOST_BYTES
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import NotPermittedError
from counsel_desk.progress import StoppedError, go_on
from counsel_desk.services import intake
from counsel_desk.services.clients import clients, same_person
from counsel_desk.services.moving_in import moving_in, reading, undoing
from counsel_desk.services.moving_in.moving_in import NothingChosenError
from counsel_desk.services.moving_in.reading import (
    ListNotReadError,
    ListTooLargeError,
    NoRowsError,
)
from counsel_desk.services.transfer import transfer
from counsel_desk.services.vaults import audit
from counsel_desk.services.vaults.rotation import open_vault
from counsel_desk.services.work.session import Session
from tests.helpers.values.lists import ALL, HEADINGS, as_csv, looked_at, written
from tests.unit.services.moving_in.moved import latest_of, length, names_of


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
    before = len(names_of(counsellor))
    assert moving_in.move_in(counsellor, wanted, report, Choice(), go_on) == 2
    assert len(names_of(counsellor)) == before + 2


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


@settings(
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(stop=st.integers(0, 4), places=st.integers(1, 230))
def test_stopped_anywhere_it_leaves_nothing(counsellor: Session, stop: int, places: int) -> None:
    rows = [("Name", "Age"), *((f"Name {chr(97 + one % 26)}", "30") for one in range(places))]
    folder = counsellor.data.folder.parent
    wanted, report = looked_at(counsellor, written(folder, as_csv(rows)))
    before, names, calls = length(counsellor), names_of(counsellor), iter(range(places))
    parts = -(-places // 50)
    try:
        moving_in.move_in(counsellor, wanted, report, ALL, lambda *_: next(calls) < stop)
    except StoppedError:
        assert stop < parts
        assert (length(counsellor), names_of(counsellor)) == (before, names)
    else:
        assert stop >= parts
        assert len(names_of(counsellor)) == len(names) + places
        undoing.undo(counsellor, latest_of(counsellor), go_on)
        assert names_of(counsellor) == names


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
