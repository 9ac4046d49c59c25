"""A caseload in figures: what the committee gets has no single client in it."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import pytest

from counsel_desk.domain.caseload.shown_figures import ShownFigures
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.documents import Facts
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services import withdrawal
from counsel_desk.services.caseload.caseload_sheet import MONTHS, caseload_sheet, month_ends
from counsel_desk.services.clients import clients, closure
from counsel_desk.services.consent import consent
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import agree_to_statistics
from tests.helpers.office import Clock
from tests.unit.services.stored import actions, rows


def months(session: Session) -> list[tuple[str, str]]:
    """Return the months on the sheet, each with what it says of them."""
    sheet = caseload_sheet(session, "en")
    _office, facts = [block for block in sheet.blocks if isinstance(block, Facts)]
    return list(facts.rows)


def add(session: Session, count: int, level: Intensity, since: date) -> list[str]:
    """Add clients with whom work began on one day, and return their records."""
    details = Client("", "", "", "bn", level, since)
    records = [clients.add(session, details) for _ in range(count)]
    for record in records:
        agree_to_statistics(session, record)
    return records


def test_months_end_with_their_last_day() -> None:
    assert month_ends(date(2026, 3, 31), 3) == [
        date(2025, 12, 31),
        date(2026, 1, 31),
        date(2026, 2, 28),
    ]


@pytest.fixture
def counsellor(counsellor: Session) -> Session:
    """The first counsellor, with every file closed and nothing shown yet."""
    for line in clients.listing(counsellor):
        closure.close(counsellor, line.filed.record, Closure(line.filed.body.since))
    with counsellor.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        for filed in work.latest(Kind.SHOWN_FIGURES, ShownFigures):
            work.erase(filed.record)
    return counsellor


def test_only_who_agreed_to_statistics_is_in_a_sheet(counsellor: Session, today: date) -> None:
    long_ago = today - timedelta(days=800)
    asked, withdrew, again, *_others = add(counsellor, 9, Intensity.HIGH, long_ago)
    body = clients.get(counsellor, asked).body
    clients.change(counsellor, asked, replace(body, in_no_figures=True))
    for each in (withdrew, again):
        [given] = consent.of_client(counsellor, each)
        withdrawal.withdraw(counsellor, given.record)
    agree_to_statistics(counsellor, again)
    clients.add(counsellor, replace(body, code=""))
    assert {line.splitlines()[0] for _month, line in months(counsellor)} == {"7 open files"}


def test_groups_of_five_are_shown_and_single_people_are_not(
    counsellor: Session, today: date, clock: Clock
) -> None:
    long_ago = today - timedelta(days=800)
    add(counsellor, 6, Intensity.STANDARD, long_ago)
    add(counsellor, 7, Intensity.HIGH, long_ago)
    before = months(counsellor)
    assert len(before) == MONTHS
    assert {line for _month, line in before} == {
        "13 open files\nKeeping in touch: not shown\nRegular support: not shown\n"
        "Close support: 7\nCrisis support: not shown"
    }
    # One more a month later: that month would tell of one client, so it is not shown.
    (new,) = add(counsellor, 1, Intensity.CRISIS, today)
    first_of_next = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    clock.move(days=(first_of_next - today).days)
    after = months(counsellor)
    assert after[:-1] == before[1:]
    assert after[-1][1] == "not shown"
    assert actions(counsellor)[0] == "caseload_printed"
    clients.change(counsellor, new, replace(clients.get(counsellor, new).body, name="x"))
    assert months(counsellor) == after


def test_a79_what_was_printed_of_a_month_stays_whatever_is_written_later(
    counsellor: Session, today: date
) -> None:
    """A first day put back, a file gone: no second figure of one month to compare."""
    long_ago = today - timedelta(days=800)
    records = add(counsellor, 13, Intensity.HIGH, long_ago)
    before = months(counsellor)
    add(counsellor, 2, Intensity.HIGH, long_ago)
    closure.close(counsellor, records[0], Closure(long_ago + timedelta(days=30)))
    assert months(counsellor) == before


def test_a79_no_client_is_in_what_is_remembered(counsellor: Session, today: date) -> None:
    records = add(counsellor, 13, Intensity.HIGH, today - timedelta(days=800))
    months(counsellor)
    months(counsellor)
    [row] = [row for row in rows(counsellor) if row.kind == Kind.SHOWN_FIGURES and row.body]
    assert (row.parent, row.body is not None) == ("", True)
    assert not any(record.encode() in (row.body or b"") for record in records)


def test_a79_a_year_of_sheets_gives_no_cell_of_a_few_back(
    counsellor: Session, today: date, clock: Clock
) -> None:
    """Attack p14: one woman a month comes, and a sheet is printed every month."""
    long_ago = today - timedelta(days=800)
    add(counsellor, 10, Intensity.MAINTENANCE, long_ago)
    add(counsellor, 20, Intensity.STANDARD, long_ago)
    printed: dict[str, set[str]] = {}
    for place in range(14):
        newcomer = Intensity.STANDARD if place % 3 else Intensity.MAINTENANCE
        add(counsellor, 1, newcomer, counsellor.today())
        clock.move(days=31)
        for month, line in months(counsellor):
            printed.setdefault(month, set()).add(line)
    assert all(len(lines) == 1 for lines in printed.values())
    seen = [figures_of(line) for [line] in printed.values() if line != "not shown"]
    for one, other in combinations(seen, 2):
        assert all(abs(one[name] - other[name]) not in range(1, 5) for name in one.keys() & other)
    assert {30, 35} <= {one.get("all") for one in seen}


def figures_of(line: str) -> dict[str, int]:
    """Return the figures in one month of a sheet."""
    everyone, *cells = line.splitlines()
    found = dict(cell.split(": ") for cell in cells)
    found["all"] = everyone.split()[0]
    return {name: int(figure) for name, figure in found.items() if figure.isdecimal()}


def test_a_client_is_counted_by_their_intensity_at_the_time(
    counsellor: Session, today: date, clock: Clock
) -> None:
    long_ago = today - timedelta(days=800)
    add(counsellor, 3, Intensity.MAINTENANCE, long_ago)
    add(counsellor, 3, Intensity.CRISIS, long_ago)
    records = add(counsellor, 20, Intensity.HIGH, long_ago)
    before = months(counsellor)
    assert "Close support: 20" in before[0][1]
    for record in records:
        body = clients.get(counsellor, record).body
        clients.change(counsellor, record, replace(body, intensity=Intensity.STANDARD))
    assert months(counsellor) == before
    clock.move(days=32)
    assert "Regular support: 20" in months(counsellor)[-1][1]
