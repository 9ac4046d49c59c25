"""Two questions at once in the sums of several caseloads."""

from collections.abc import Iterator
from enum import StrEnum

from counsel_desk.domain.caseload.groups import CROSSED, TABLES
from counsel_desk.domain.caseload.totals import Month, Sum, full
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

WHY_NOT = QT_TRANSLATE_NOOP(
    "Words",
    "Nothing is shown of the two questions together: in caseloads of this size, groups of fewer "
    "than five people could be worked out.",
)


def cells(month: Month, number: int) -> Iterator[tuple[StrEnum, StrEnum, Sum]]:
    """Yield each cell of a pair of tables with its two groups."""
    one, other = CROSSED[number]
    sums = iter(full(month).tables[len(TABLES) + number])
    for row in one:
        for column in other:
            yield row, column, next(sums)


def shown(month: Month, number: int) -> bool:
    """Return whether anything is shown of a pair."""
    return any(one.shown for _row, _column, one in cells(month, number))
