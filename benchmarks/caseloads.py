"""Times the supervisor's desk, and the report over many offices."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from statistics import median

from benchmarks.measuring.measure import Measure, milliseconds, within
from counsel_desk.demo.office import build
from counsel_desk.domain.caseload import totals
from counsel_desk.domain.caseload.figures import CaseloadFigures, KeptFigures, MonthLoad, trimmed
from counsel_desk.domain.caseload.groups import COUNTS, PAIRS
from counsel_desk.domain.caseload.over_months import over_months
from counsel_desk.domain.caseload.suppression import People, Sheet, never
from counsel_desk.domain.caseload.workload import Load, SharedWorkload
from counsel_desk.domain.records import Kind
from counsel_desk.domain.reporting.offices import Loads, OfficeFigures
from counsel_desk.domain.trust import Role
from counsel_desk.services.caseload import desk, receiving, report
from counsel_desk.services.caseload.caseload_sheet import MONTHS, month_ends
from counsel_desk.services.caseload.desk import DeskRow
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.services.work.session import Session

COUNSELLORS, OFFICES, EACH = 100, 50, 8
_DAY = date(2026, 11, 24)
_DESK_MS, _REPORT_MS = 100, 5_000
_KINDS = 12


def _caseload(chance: Random, days: list[date]) -> dict[str, Sheet]:
    """Return what may be shown of a year of one caseload."""

    def groups() -> tuple[int, ...]:
        return tuple(chance.randrange(1 + chance.randrange(count)) for count in COUNTS)

    people = {str(number): groups() for number in range(chance.randint(12, 45))}
    months: dict[date, People] = {}
    for day in days:
        people = {
            name: found if chance.random() < 0.85 else groups() for name, found in people.items()
        }
        months[day] = people
    decided = over_months(months, COUNTS, {}, never, PAIRS)
    return {day.isoformat(): trimmed(one) for day, one in decided.items()}


def _row(number: int, chance: Random, days: list[date], months: dict[str, Sheet]) -> DeskRow:
    figure = 12.5 * chance.randrange(3)
    load = Load.AMBER if figure >= 25 else Load.WITHIN
    counts = (chance.randrange(9), 9 + chance.randrange(20), chance.randrange(6))
    seen = SharedWorkload(figure, figure + 12.5, 10, *counts, 1, load, _DAY, 2, 5)
    trend = tuple(MonthLoad(day, figure, figure + 12.5, 10) for day in days)
    mix = months[days[-1].isoformat()][0].cells
    return DeskRow(f"{number:032x}", f"Counsellor {number}", seen, trend, mix, days[-1])


def measures(tools: Tools, runs: int) -> list[Measure]:
    """Measure the desk of 100 counsellors over 12 months, and the report over 50 offices."""
    chance = Random(1)
    known = [_caseload(chance, month_ends(_DAY, MONTHS)) for _ in range(_KINDS)]
    caseloads = [known[number % _KINDS] for number in range(COUNSELLORS)]
    return [_desk(tools, caseloads, chance, runs), _report(tools, known, runs)]


@contextmanager
def _supervisor(tools: Tools, caseloads: list[dict[str, Sheet]]) -> Iterator[Session]:
    """Sign a supervisor in who has received the figures of many counsellors."""
    days = month_ends(_DAY, MONTHS)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "office"
        built = build(folder, tools, clients=1, notes=0)
        person = next(one for one in built.people if Role.SUPERVISOR in one.roles)
        session = sign_in.sign_in(open_office_data(folder, tools), person.name, person.passphrase)
        with session.work(*receiving.PLACE) as work:
            for number, months in enumerate(caseloads):
                seen = SharedWorkload(12.5, 25.0, 10, 4, 20, 1, 1, Load.WITHIN, _DAY, 2, 5)
                trend = tuple(MonthLoad(day, 12.5, 25.0, 10) for day in days)
                figures = CaseloadFigures(f"{number:032x}", seen, 1, trend, months)
                work.put(Kind.CASELOAD_FIGURES, KeptFigures(f"{number:032x}", 1, figures))
        try:
            yield session
        finally:
            session.close()


def _desk(tools: Tools, caseloads: list[dict[str, Sheet]], chance: Random, runs: int) -> Measure:
    """Time reading what was received, adding it up and showing it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.application.app import application
    from ui.caseload.workload_page import WorkloadPage

    days = month_ends(_DAY, MONTHS)
    rows = tuple(_row(at, chance, days, months) for at, months in enumerate(caseloads))
    app, page = application(), WorkloadPage()
    page.resize(1100, 690)
    page.show()
    app.processEvents()
    with _supervisor(tools, caseloads) as session:

        def show() -> None:
            page.show_desk(replace(desk.desk(session), rows=rows))
            app.processEvents()

        spent = milliseconds(show, runs)
    page.deleteLater()
    app.processEvents()
    name = f"supervisor's desk, {COUNSELLORS} counsellors, {MONTHS} months"
    return within(name, spent, "ms", None, _DESK_MS)


def _report(tools: Tools, known: list[dict[str, Sheet]], runs: int) -> Measure:
    written = [day.isoformat() for day in month_ends(_DAY, MONTHS)]
    offices = [
        OfficeFigures(
            f"{number:032x}",
            f"Office {number}",
            _DAY - timedelta(days=number),
            1,
            Loads(EACH, EACH, 1, 1, 100, 200),
            totals.by_month(known[:EACH], written),
        )
        for number in range(OFFICES)
    ]
    spent = []
    for _ in range(runs):
        start = time.perf_counter()
        found = report.together(offices, written)
        sheet = report.written(found, "Asha House", _DAY, "bn", _say, _say)
        tools.documents.render(sheet)
        list(report.rows(found))
        spent.append((time.perf_counter() - start) * 1000)
    return within(f"report over {OFFICES} offices", median(spent), "ms", None, _REPORT_MS)


def _say(text: str, **values: object) -> str:
    return text.format(**values)
