"""Adds up what may be shown of several caseloads.

Only figures that may be shown are added, and each sum says of how many caseloads it is. So a sum
tells no more than its parts: whatever is safe to show of each caseload is safe to show of all.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from counsel_desk.domain.caseload.feedback_groups import FEEDBACK, HIGH
from counsel_desk.domain.caseload.feedback_groups import NOTHING as NO_ANSWER
from counsel_desk.domain.caseload.figures import HIDDEN, padded
from counsel_desk.domain.caseload.groups import LEAST_SESSIONS, SHAPE, TABLES, Outcome, Sessions
from counsel_desk.domain.caseload.suppression import Sheet, Shown

_SESSIONS, _OUTCOMES = TABLES.index(Sessions), TABLES.index(Outcome)


@dataclass(frozen=True)
class Sum:
    """A sum of the figures that may be shown.

    Attributes:
        value: Their sum.
        shown: Of how many caseloads.
        hidden: How many caseloads show no such figure.
    """

    value: int = 0
    shown: int = 0
    hidden: int = 0

    def plus(self, other: "Sum") -> "Sum":
        """Return both together."""
        return Sum(self.value + other.value, self.shown + other.shown, self.hidden + other.hidden)


@dataclass(frozen=True)
class Answers:
    """How a question was answered, in caseloads that show both who answered and who said yes.

    Attributes:
        people: How many people answered.
        high: How many of them said “mostly” or “fully”.
    """

    people: int = 0
    high: int = 0

    def plus(self, other: "Answers") -> "Answers":
        """Return both together."""
        return Answers(self.people + other.people, self.high + other.high)


@dataclass(frozen=True)
class Month:
    """One month of several caseloads.

    Attributes:
        people: How many people were in them.
        tables: How many were in each group of each table.
        improved: People whose questionnaires improved, of caseloads that show every outcome.
        measured: People of those caseloads of whom an outcome is known.
        answers: How each question of `FEEDBACK` was answered; an older desk says nothing of it.
    """

    people: Sum
    tables: tuple[tuple[Sum, ...], ...]
    improved: int = 0
    measured: int = 0
    answers: tuple[Answers, ...] = ()

    @property
    def sessions(self) -> int:
        """How many sessions these people had in the last three months, at least."""
        fewest = LEAST_SESSIONS.values()
        of_groups = self.tables[_SESSIONS]
        return sum(one.value * least for one, least in zip(of_groups, fewest, strict=True))

    def plus(self, other: "Month") -> "Month":
        """Return both together."""
        return Month(
            self.people.plus(other.people),
            tuple(
                tuple(one.plus(two) for one, two in zip(mine, theirs, strict=True))
                for mine, theirs in zip(full(self).tables, full(other).tables, strict=True)
            ),
            self.improved + other.improved,
            self.measured + other.measured,
            tuple(
                one.plus(two)
                for one, two in zip_longest(self.answers, other.answers, fillvalue=Answers())
            ),
        )


def full(month: Month) -> Month:
    """Return a month with every table; an office with an older desk sends fewer of them."""
    caseloads = month.people.shown + month.people.hidden
    hidden = tuple((Sum(0, 0, caseloads),) * groups for groups in SHAPE[len(month.tables) :])
    return replace(month, tables=(*month.tables, *hidden))


NOTHING = Month(Sum(), tuple((Sum(),) * groups for groups in SHAPE))


def of_sheets(sheets: Sequence[Sheet]) -> Month:
    """Return what several caseloads show of one month."""
    by_table = list(zip(*map(padded, sheets), strict=True))
    tables = tuple(map(_sums, by_table, HIDDEN)) if by_table else ()
    people = _sum([one.total for one in by_table[0]]) if by_table else Sum()
    improved = measured = 0
    for one in by_table[_OUTCOMES] if by_table else ():
        better, unchanged, worse, _unknown = one.cells
        if better is not None and unchanged is not None and worse is not None:
            improved += better
            measured += better + unchanged + worse
    answers = tuple(_answers(by_table[TABLES.index(table)]) for table in FEEDBACK if by_table)
    return Month(people, tables, improved, measured, answers) if by_table else NOTHING


def _answers(tables: Iterable[Shown]) -> Answers:
    """Return how one question was answered, over the caseloads that show enough of it."""
    found = Answers()
    for one in tables:
        silent, high = one.cells[NO_ANSWER], one.cells[HIGH]
        if one.total is not None and silent is not None and high is not None:
            found = found.plus(Answers(one.total - silent, high))
    return found


def _sums(tables: Sequence[Shown], hidden: Shown) -> tuple[Sum, ...]:
    """Return how many people are in each group of a table."""
    cells = [table.cells for table in tables if table is not hidden]
    missing = Sum(hidden=len(tables) - len(cells))
    if not cells:
        return (missing,) * len(hidden.cells)
    return tuple(_sum(figures).plus(missing) for figures in zip(*cells, strict=True))


def _sum(figures: Sequence[int | None]) -> Sum:
    shown = [figure for figure in figures if figure is not None]
    return Sum(sum(shown), len(shown), len(figures) - len(shown))


def added(months: Iterable[Month]) -> Month:
    """Return several together."""
    total = NOTHING
    for one in months:
        total = total.plus(one)
    return total


def by_month(caseloads: Sequence[Mapping[str, Sheet]], days: Iterable[str]) -> dict[str, Month]:
    """Return the sums of some months; a caseload that says nothing of one hides all of it."""
    hidden = padded(())
    return {day: of_sheets([months.get(day, hidden) for months in caseloads]) for day in days}
