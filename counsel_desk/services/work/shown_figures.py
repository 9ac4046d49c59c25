"""Figures about people, in the light of all that was shown before.

What was decided of a month is remembered in the vault whose people are counted, so that a colleague
who stands in sees what the owner sees: one record for each series of figures, without any client.
The rules are in `domain/caseload/suppression.py`.
"""

import secrets
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date

from counsel_desk.domain.caseload.crossing import Pair, whole
from counsel_desk.domain.caseload.over_months import over_months
from counsel_desk.domain.caseload.shown_figures import ShownFigures
from counsel_desk.domain.caseload.suppression import People, Sheet, Shown
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.unit_of_work import Work

_KEPT_BACK = 8
"""One of so many figures that could be shown is kept back, so that what is missing says nothing."""


def coin() -> bool:
    """Return whether to keep back what could be shown."""
    return secrets.randbelow(_KEPT_BACK) == 0


def decide(
    reader: Reader,
    series: str,
    days: Collection[date],
    people: Callable[[date], People],
    shape: Sequence[int],
    pairs: Sequence[Pair] = (),
) -> dict[date, Sheet]:
    """Return what may be shown of some months and of every month decided before.

    Nobody may see it before `remember` has stored it.

    Args:
        reader: Of the vault whose people are counted.
        series: Name of the series; series that count the same people are one.
        days: A day that names each month.
        people: Returns who is counted on such a day, and in which groups.
        shape: The number of groups of each table; of a month that was decided before there were so
            many tables, the further ones are not shown.
        pairs: The tables that are shown two at once.
    """
    kept = _months(_remembered(reader, series))
    hidden = [Shown((None,) * groups, None) for groups in whole(shape, pairs)]
    before = {day: (*sheet, *hidden[len(sheet) :]) for day, sheet in kept.items()}
    if set(days) <= before.keys():
        return before
    months = {day: people(day) for day in {*days, *before}}
    return over_months(months, shape, before, coin, pairs)


def remember(work: Work, series: str, shown: dict[date, Sheet]) -> None:
    """Store what is about to be shown, unless all of it was decided before."""
    filed = _remembered(work, series)
    before = _months(filed)
    months = before | shown
    if months != before:
        record = filed.record if filed else ""
        written = {day.isoformat(): sheet for day, sheet in months.items()}
        work.put(Kind.SHOWN_FIGURES, ShownFigures(series, written), record=record)


def is_new(reader: Reader, series: str, shown: Mapping[date, Sheet]) -> bool:
    """Return whether anything of this was not decided before."""
    return bool(shown.keys() - _months(_remembered(reader, series)).keys())


def _remembered(reader: Reader, series: str) -> Filed[ShownFigures] | None:
    found = reader.latest(Kind.SHOWN_FIGURES, ShownFigures)
    return next((filed for filed in found if filed.body.series == series), None)


def _months(filed: Filed[ShownFigures] | None) -> dict[date, Sheet]:
    months = filed.body.months if filed else {}
    return {date.fromisoformat(day): sheet for day, sheet in months.items()}
