"""The report for the management committee, over one office or several, as a sheet and as a table.

It is made of what may be shown of each caseload and of nothing else: who agreed to statistics, in
groups of five people or more, each month beside everything that was shown before.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from counsel_desk.domain import words
from counsel_desk.domain.caseload import totals
from counsel_desk.domain.caseload.groups import CROSSED, TABLES
from counsel_desk.domain.caseload.suppression import SMALLEST
from counsel_desk.domain.caseload.totals import Month, Sum
from counsel_desk.domain.documents import Block, Document, Facts, Heading, Notice
from counsel_desk.domain.reporting import crossed
from counsel_desk.domain.reporting.offices import Loads, OfficeFigures
from counsel_desk.domain.reporting.wording import GROUPS
from counsel_desk.domain.reporting.wording import TABLES as NAMES
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.caseload import office_figures, report_team
from counsel_desk.services.caseload.caseload_sheet import MONTHS, month_ends
from counsel_desk.services.caseload.receiving import PLACE
from counsel_desk.services.documents.csv_table import csv_table
from counsel_desk.services.documents.export_files import saving
from counsel_desk.services.documents.wording import Say, day_text, speaker
from counsel_desk.services.wellbeing import team_figures
from counsel_desk.services.wellbeing.team_figures import Shown
from counsel_desk.services.work.session import Session

CONTEXT = "sheets"
HEADING = (
    "month_end",
    "table",
    "group",
    "people_at_least",
    "caseloads_shown",
    "caseloads_hidden",
    "mean",
)
_TITLE = QT_TRANSLATE_NOOP("sheets", "Report in figures")
_PRINTED = QT_TRANSLATE_NOOP("sheets", "Printed on")
_OFFICES = QT_TRANSLATE_NOOP("sheets", "Offices")
_OFFICE = QT_TRANSLATE_NOOP("sheets", "{name}, figures of {day}")
_WHAT = QT_TRANSLATE_NOOP(
    "sheets",
    "Only who agreed to statistics is counted. A figure of fewer than five people is not shown, "
    "nor one from which it could be worked out, with this report and all before it. What is "
    "missing is left out for this reason or at random, so every sum is at least so many.",
)
_COUNSELLORS = QT_TRANSLATE_NOOP("sheets", "Counsellors")
_LOADED = QT_TRANSLATE_NOOP(
    "sheets", "{count}, of whom {amber} near the limit of their workload and {red} over it"
)
_OPEN = QT_TRANSLATE_NOOP("sheets", "Open files, those of everybody")
_HELD = QT_TRANSLATE_NOOP("sheets", "Sessions in 28 days")
_PEOPLE = QT_TRANSLATE_NOOP("sheets", "People served at the end of each month")
_IN_FULL = QT_TRANSLATE_NOOP("sheets", "At the end of {month}")
_SESSIONS = QT_TRANSLATE_NOOP("sheets", "Sessions of these people in three months")
_BETTER = QT_TRANSLATE_NOOP("sheets", "Share with a reliable improvement")
_SHARE = QT_TRANSLATE_NOOP("sheets", "{share} % of {count} who answered a questionnaire twice")
_AT_LEAST = QT_TRANSLATE_NOOP("sheets", "at least {count}")
_NOT_SHOWN = QT_TRANSLATE_NOOP("sheets", "not shown")
_NO_MONTH = QT_TRANSLATE_NOOP("sheets", "No month can be shown yet.")
_BOTH = "{one} · {other}"
_UNDECIDED = QT_TRANSLATE_NOOP("sheets", "not shown: too few")


@dataclass(frozen=True)
class Report:
    """The figures of a report.

    Attributes:
        offices: Each office with the day of its figures.
        loads: The workloads of all.
        months: The sums of the last twelve months' ends, by day, oldest first.
        team: The team figures of this office, the latest first.
    """

    offices: tuple[tuple[str, date], ...]
    loads: Loads
    months: Mapping[str, Month]
    team: tuple[Shown, ...] = ()

    @property
    def newest(self) -> str:
        """The newest month of which anything is shown; empty if there is none."""
        return next(
            (day for day in sorted(self.months, reverse=True) if _shows(self.months[day])), ""
        )


def gather(session: Session, *, all_offices: bool) -> Report:
    """Return the figures of this office, or of every office whose figures are here.

    Raises:
        NotPermittedError: The user is not a supervisor.
    """
    found = [office_figures.own(session)]
    if all_offices:
        found += office_figures.others(session)
    days = [day.isoformat() for day in month_ends(session.today(), MONTHS)]
    return replace(together(found, days), team=team_figures.figures(session))


def together(found: Iterable[OfficeFigures], days: Iterable[str]) -> Report:
    """Return the figures of some offices together."""
    offices = list(found)
    loads = Loads()
    for one in offices:
        loads = loads.plus(one.loads)
    months = {
        day: totals.added(one.months[day] for one in offices if day in one.months) for day in days
    }
    return Report(tuple((one.name, one.day) for one in offices), loads, months)


def sheet(session: Session, language: str, *, all_offices: bool) -> Document:
    """Return the report as a sheet to print; the audit trail records that it was made."""
    report = gather(session, all_offices=all_offices)
    with session.work(*PLACE) as work:
        work.audit("report_made")
    tools = session.data.tools
    return written(
        report,
        session.data.office.name,
        session.today(),
        language,
        speaker(tools, CONTEXT, language),
        speaker(tools, words.CONTEXT, language),
    )


def save_csv(session: Session, path: Path, *, all_offices: bool) -> None:
    """Save the report as a table; the audit trail records it.

    Raises:
        NotSavedError: The file could not be written.
    """
    report = gather(session, all_offices=all_offices)
    with saving(path) as write:
        write([csv_table(HEADING, rows(report))])
        with session.work(*PLACE) as work:
            work.audit("report_made")


def rows(report: Report) -> Iterator[tuple[str, ...]]:
    """Yield the rows of the table: codes and figures, a hidden figure being empty."""
    for day, month in report.months.items():
        yield (day, "people", "", *_row(month.people))
        for table, sums in zip(TABLES, month.tables, strict=False):
            for group, one in zip(table, sums, strict=True):
                yield (day, _code(table), group.value, *_row(one))
        for number, (first, second) in enumerate(CROSSED):
            for row, column, one in crossed.cells(month, number):
                yield (day, f"{_code(first)}*{_code(second)}", f"{row}*{column}", *_row(one))
    yield from report_team.rows(report.team)


def _code(table: type[StrEnum]) -> str:
    return table.__name__.lower()


def _row(one: Sum) -> tuple[str, str, str, str]:
    return (str(one.value) if one.shown else "", str(one.shown), str(one.hidden), "")


def _shows(month: Month) -> bool:
    return any(one.shown for table in month.tables for one in (*table, month.people))


def written(
    report: Report, office: str, today: date, language: str, say: Say, word: Say
) -> Document:
    """Return a report in words."""
    facts = [
        (say(_PRINTED), day_text(today)),
        (say(_OFFICES), "\n".join(_offices(report, say))),
        (say(_COUNSELLORS), _counsellors(report.loads, say)),
        (say(_OPEN), say(_AT_LEAST, count=report.loads.clients)),
        (say(_HELD), str(report.loads.sessions_28)),
    ]
    blocks: list[Block] = [Facts(tuple(facts)), Notice(say(_WHAT)), Heading(say(_PEOPLE))]
    blocks.append(
        Facts(
            tuple((_month(day), _figure(month.people, say)) for day, month in report.months.items())
        )
    )
    blocks += _in_full(report, say, word)
    blocks += report_team.blocks(report.team, say, word)
    return Document(say(_TITLE), office, language, tuple(blocks), "")


def _offices(report: Report, say: Say) -> list[str]:
    return [say(_OFFICE, name=name, day=day_text(day)) for name, day in report.offices]


def _counsellors(loads: Loads, say: Say) -> str:
    return say(_LOADED, count=loads.counsellors, amber=loads.amber, red=loads.red)


def _month(day: str) -> str:
    return f"{date.fromisoformat(day):%m-%Y}"


def _figure(one: Sum, say: Say) -> str:
    if not one.shown:
        return say(_NOT_SHOWN)
    return say(_AT_LEAST, count=one.value) if one.hidden else str(one.value)


def _in_full(report: Report, say: Say, word: Say) -> Iterator[Block]:
    """Yield the tables of the newest month that may be shown."""
    if not report.newest:
        yield Notice(say(_NO_MONTH))
        return
    month = report.months[report.newest]
    yield Heading(say(_IN_FULL, month=_month(report.newest)))
    yield Facts(
        (
            (say(_SESSIONS), say(_AT_LEAST, count=month.sessions)),
            (say(_BETTER), _share(month, say)),
        )
    )
    for table, sums in zip(TABLES, month.tables, strict=False):
        yield Heading(word(NAMES[table]))
        yield Facts(
            tuple(
                (word(GROUPS[group]), _figure(one, say))
                for group, one in zip(table, sums, strict=True)
            )
        )
    for number, (first, second) in enumerate(CROSSED):
        yield Heading(_BOTH.format(one=word(NAMES[first]), other=word(NAMES[second])))
        found = [
            (_BOTH.format(one=word(GROUPS[row]), other=word(GROUPS[column])), _figure(one, say))
            for row, column, one in crossed.cells(month, number)
            if one.shown
        ]
        yield Facts(tuple(found)) if found else Notice(word(crossed.WHY_NOT))


def _share(month: Month, say: Say) -> str:
    """Return which share is better; of too few people, or where all are or nobody is, none."""
    others = month.measured - month.improved
    if min(month.improved, others) < SMALLEST:
        return say(_UNDECIDED)
    share = round(100 * month.improved / month.measured)
    return say(_SHARE, share=share, count=month.measured)
