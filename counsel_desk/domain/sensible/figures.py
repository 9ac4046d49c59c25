"""What figures can say that are sent from one desk to another; see `client_file`."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from counsel_desk.domain.caseload.feedback_groups import FEEDBACK
from counsel_desk.domain.caseload.figures import (
    MOST_MONTHS,
    CaseloadFigures,
    KeptFigures,
    MonthLoad,
)
from counsel_desk.domain.caseload.groups import SHAPE
from counsel_desk.domain.caseload.suppression import SMALLEST, Sheet
from counsel_desk.domain.caseload.totals import Answers, Month, Sum
from counsel_desk.domain.reporting.offices import FiguresFile, KeptOffice, Loads, OfficeFigures
from counsel_desk.domain.sensible.values import is_day, is_digest, is_id
from counsel_desk.domain.wellbeing.team import HIGHEST, SCORES, Figures
from counsel_desk.domain.wellbeing.team_notice import TeamNotice

_LONGEST_NAME = 200


def _month_load(body: MonthLoad) -> bool:
    return body.figure < body.below and body.clients % SMALLEST == 0


def _sheet(sheet: Sheet) -> bool:
    """Return whether a month has the tables of a month, and no figure of a few people."""
    return _shaped([len(table.cells) for table in sheet]) and all(
        figure is None or figure >= SMALLEST
        for table in sheet
        for figure in (*table.cells, table.total)
    )


def _shaped(counts: Sequence[int]) -> bool:
    """Return whether these are the tables of a month, or its first ones, as an older desk sends."""
    return len(counts) > 0 and tuple(counts) == SHAPE[: len(counts)]


def _caseload_figures(body: CaseloadFigures) -> bool:
    return (
        is_id(body.link)
        and body.workload.clients % SMALLEST == 0
        and body.workload.high_risk % SMALLEST == 0
        and len(body.months) <= MOST_MONTHS
        and all(map(is_day, body.months))
        and all(map(_sheet, body.months.values()))
    )


def _kept_figures(body: KeptFigures) -> bool:
    return is_id(body.counsellor) and all(map(is_day, body.differing))


def _sum(body: Sum) -> bool:
    return body.value >= SMALLEST * body.shown


def _month(body: Month) -> bool:
    shaped = _shaped([len(table) for table in body.tables])
    return shaped and body.improved <= body.measured and len(body.answers) in {0, len(FEEDBACK)}


def _answers(body: Answers) -> bool:
    return 0 <= body.high <= body.people and (not body.people or body.high >= SMALLEST)


def _loads(body: Loads) -> bool:
    return body.amber + body.red <= body.known <= body.counsellors


def _office_figures(body: OfficeFigures) -> bool:
    named = 0 < len(body.name.strip()) <= _LONGEST_NAME
    return named and is_id(body.office) and all(map(is_day, body.months))


def _figures_file(body: FiguresFile) -> bool:
    return is_id(body.author)


def _kept_office(body: KeptOffice) -> bool:
    return is_digest(body.root)


def _team(body: Figures) -> bool:
    """Return whether a form has its scores, each within its range."""
    most = HIGHEST[body.form]
    return set(body.means) == set(SCORES[body.form]) and all(
        0 <= mean <= most for mean in body.means.values()
    )


def _team_notice(body: TeamNotice) -> bool:
    forms = [one.form for one in body.figures]
    return (
        is_id(body.link)
        and is_id(body.laptop)
        and body.people >= SMALLEST
        and 0 < len(forms) == len(set(forms))
    )


RULES: Mapping[type, Callable[[Any], bool]] = {
    Answers: _answers,
    CaseloadFigures: _caseload_figures,
    Figures: _team,
    FiguresFile: _figures_file,
    KeptFigures: _kept_figures,
    KeptOffice: _kept_office,
    Loads: _loads,
    Month: _month,
    MonthLoad: _month_load,
    OfficeFigures: _office_figures,
    Sum: _sum,
    TeamNotice: _team_notice,
}
"""The rule of every dataclass in figures that are sent."""
