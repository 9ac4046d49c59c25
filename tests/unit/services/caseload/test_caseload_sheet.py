"""A caseload in figures: what the committee gets has no single client in it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.documents import Facts
from counsel_desk.domain.records import Client
from counsel_desk.services.caseload.caseload_sheet import MONTHS, caseload_sheet, month_ends
from counsel_desk.services.clients import clients
from counsel_desk.services.work.session import Session
from tests.helpers.office import Clock
from tests.unit.services.stored import actions


def months(session: Session) -> list[tuple[str, str]]:
    """Return the months on the sheet, each with what it says of them."""
    sheet = caseload_sheet(session, "en")
    _office, facts = [block for block in sheet.blocks if isinstance(block, Facts)]
    return list(facts.rows)


def add(session: Session, count: int, level: Intensity, since: date) -> list[str]:
    """Add clients with whom work began on one day, and return their records."""
    details = Client("", "", "", "bn", level, since)
    return [clients.add(session, details) for _ in range(count)]


def test_months_end_with_their_last_day() -> None:
    assert month_ends(date(2026, 3, 31), 3) == [
        date(2025, 12, 31),
        date(2026, 1, 31),
        date(2026, 2, 28),
    ]


@pytest.fixture
def counsellor(counsellor: Session) -> Session:
    """The first counsellor, with every file of the fictional office closed."""
    for line in clients.listing(counsellor):
        clients.close(counsellor, line.filed.record, line.filed.body.since)
    return counsellor


def test_groups_of_five_are_shown_and_single_people_are_not(
    counsellor: Session, today: date
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
    # One more since the last month: that month would tell of one client, so it is not shown.
    last = month_ends(today, 1)[0]
    (new,) = add(counsellor, 1, Intensity.CRISIS, last)
    after = months(counsellor)
    assert after[:-1] == before[:-1]
    assert after[-1][1] == "not shown"
    assert actions(counsellor)[0] == "caseload_printed"
    clients.change(counsellor, new, replace(clients.get(counsellor, new).body, name="x"))
    assert months(counsellor) == after


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
