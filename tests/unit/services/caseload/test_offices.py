"""Figures of several offices, and the report to the committee."""

import csv
import io
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from counsel_desk.demo.office import build
from counsel_desk.domain.caseload.groups import SHAPE
from counsel_desk.domain.caseload.shown_figures import ShownFigures
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.documents import Facts
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.reporting.offices import OfficeFigures
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.caseload import figures_file, office_figures, publishing, report
from counsel_desk.services.caseload.figures_file import FileDamagedError, OtherKindOfFileError
from counsel_desk.services.caseload.office_figures import (
    FiguresContradictError,
    FiguresKnownError,
    FiguresOldError,
    OwnFiguresError,
)
from counsel_desk.services.clients import clients
from counsel_desk.services.documents.brought_files import FileUnreadableError
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.helpers.agreeing import agree_to_statistics
from tests.helpers.office import Clock, Office, english


def forgotten(session: Session) -> None:
    """Forget what was ever shown, as in a vault of which nothing was."""
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        for filed in work.latest(Kind.SHOWN_FIGURES, ShownFigures):
            work.erase(filed.record)


def counted(office: Office, people: int, today: date) -> Session:
    """Return a supervisor who has figures of people who agreed to statistics."""
    counsellor = office.enter(Role.COUNSELLOR)
    details = Client("", "", "", "bn", Intensity.HIGH, today - timedelta(days=800))
    for _ in range(people):
        agree_to_statistics(counsellor, clients.add(counsellor, details))
    forgotten(counsellor)
    publishing.publish(counsellor)
    return office.enter(Role.SUPERVISOR)


@pytest.fixture(scope="module")
def other_template(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """Another office, made once."""
    folder = tmp_path_factory.mktemp("other") / "office"
    made = build(folder, tools(english, FLOOR), clients=1, notes=0)
    return Office(folder, made.people, made.root_sheets, Clock())


@pytest.fixture
def other(other_template: Office, clock: Clock) -> Session:
    """The supervisor of another office, with figures of fourteen people."""
    other_template.clock.instant = clock.instant
    return counted(other_template, 14, clock().astimezone().date())


def test_figures_of_another_office_are_added_up(
    office: Office, other: Session, today: date, tmp_path: Path
) -> None:
    supervisor, path = counted(office, 11, today), tmp_path / "figures.cdf"
    office_figures.save(other, path)
    found = office_figures.read(supervisor, path)
    assert not found.compared
    office_figures.bring_in(supervisor, found)
    alone = report.gather(supervisor, all_offices=False)
    both = report.gather(supervisor, all_offices=True)
    assert [len(each.offices) for each in (alone, both)] == [1, 2]
    newest = both.months[both.newest]
    assert newest.people.value > alone.months[alone.newest].people.value >= 11
    with pytest.raises(FiguresKnownError):
        office_figures.read(supervisor, path)
    later = tmp_path / "later.cdf"
    office_figures.save(other, later)
    again = office_figures.read(supervisor, later)
    assert again.compared
    office_figures.bring_in(supervisor, again)
    with pytest.raises(FiguresOldError):
        office_figures.read(supervisor, path)
    with pytest.raises(FiguresKnownError):
        office_figures.bring_in(supervisor, again)


def test_the_office_itself_and_changed_files_are_refused(
    office: Office, other: Session, today: date, tmp_path: Path
) -> None:
    supervisor, path = counted(office, 6, today), tmp_path / "figures.cdf"
    office_figures.save(supervisor, path)
    with pytest.raises(OwnFiguresError):
        office_figures.read(supervisor, path)
    office_figures.save(other, path)
    file = figures_file.read(path)
    figures = msgspec.json.decode(file.figures, type=OfficeFigures)
    more = msgspec.json.encode(replace(figures, number=figures.number + 1), order="sorted")
    for changed in (
        replace(file, figures=more),
        replace(file, author="f" * 32),
        replace(file, facts=file.facts[:1]),
        replace(file, signature=bytes(64)),
        replace(file, facts=(*file.facts[:-1], replace(file.facts[-1], signature=bytes(64)))),
    ):
        with figures_file.writing(path, changed):
            pass
        with pytest.raises(FileDamagedError):
            office_figures.read(supervisor, path)


def test_i36_a_damaged_file_and_one_of_another_kind_are_refused_by_name(
    office: Office, other: Session, today: date, tmp_path: Path
) -> None:
    supervisor, path = counted(office, 6, today), tmp_path / "figures.cdf"
    office_figures.save(other, path)
    good = path.read_bytes()
    for place in range(len(good) - 1, 0, -97):
        damaged = bytearray(good)
        damaged[place] ^= 1
        path.write_bytes(damaged)
        with pytest.raises((FileDamagedError, OtherKindOfFileError)):
            office_figures.read(supervisor, path)
    with pytest.raises(OtherKindOfFileError):
        office_figures.read(supervisor, office.folder / "office.db")
    with pytest.raises(FileUnreadableError):
        office_figures.read(supervisor, tmp_path / "none.cdf")


def test_a76_of_a_file_with_what_cannot_be_nothing_is_read(other: Session, tmp_path: Path) -> None:
    path = tmp_path / "figures.cdf"
    office_figures.save(other, path)
    file = figures_file.read(path)
    nobody = replace(file.facts[0], author="../../etc")
    with figures_file.writing(path, replace(file, facts=(nobody,))):
        pass
    with pytest.raises(FileDamagedError):
        figures_file.read(path)


def test_contradicting_figures_are_refused(
    office: Office, other: Session, today: date, tmp_path: Path
) -> None:
    supervisor, path = counted(office, 6, today), tmp_path / "figures.cdf"
    office_figures.save(other, path)
    found = office_figures.read(supervisor, path)
    newest = max(found.figures.months)
    month = found.figures.months[newest]
    people = replace(month.people, value=month.people.value + 5)
    months = {**found.figures.months, newest: replace(month, people=people)}
    office_figures.bring_in(
        supervisor, replace(found, figures=replace(found.figures, months=months))
    )
    office_figures.save(other, path)
    with pytest.raises(FiguresContradictError):
        office_figures.read(supervisor, path)


def test_the_report_on_paper_and_as_a_table_say_the_same(
    office: Office, today: date, tmp_path: Path
) -> None:
    supervisor, path = counted(office, 13, today), tmp_path / "report.csv"
    sheet = report.sheet(supervisor, "en", all_offices=True)
    said = [row for block in sheet.blocks if isinstance(block, Facts) for row in block.rows]
    assert office.tools.documents.render(sheet).startswith(b"%PDF")
    report.save_csv(supervisor, path, all_offices=True)
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    assert len(rows) == 12 * (1 + sum(SHAPE))
    people = [row for row in rows if row["table"] == "people"]
    assert {row["people_at_least"] for row in people} == {"13"}
    assert sum(value.endswith("13") for _month, value in said) >= 12
    assert all(row["people_at_least"] in {""} or int(row["people_at_least"]) >= 5 for row in rows)
