"""Proves once more, from the figures alone, that they may be shown; what fails is left out.

Whoever receives figures need not trust the program that made them: a desk that was changed, or is
of another version, may send what must not be shown.
"""

from collections.abc import Mapping

from counsel_desk.domain.caseload import crossing
from counsel_desk.domain.caseload.figures import padded
from counsel_desk.domain.caseload.groups import COUNTS, PAIRS
from counsel_desk.domain.caseload.suppression import SMALLEST, Sheet, Shown, apart, sums


def provable(months: Mapping[str, Sheet]) -> dict[str, Sheet]:
    """Return the months that may be shown together, the earlier ones first."""
    found: dict[str, Sheet] = {}
    known: list[list[dict[frozenset[int], int]]] = []
    crossed: list[list[Mapping[crossing.Fine, int]]] = [[] for _pair in PAIRS]
    for day in sorted(months):
        sheet = padded(months[day])
        fits = one_total(sheet) and all(
            alone(table) and apart(table, (one[place] for one in known))
            for place, table in enumerate(sheet)
        )
        if fits and crossing.provable(sheet, PAIRS, crossed):
            found[day] = sheet
            for number, pair in enumerate(PAIRS):
                crossed[number] += crossing.shown_before([sheet], pair, len(COUNTS) + number)
            known.append([sums(table) for table in sheet])
    return found


def one_total(sheet: Sheet) -> bool:
    """Return whether no two tables of a month give different totals."""
    return len({table.total for table in sheet if table.total is not None}) <= 1


def alone(table: Shown) -> bool:
    """Return whether a table by itself gives back no figure of a few people."""
    figures = [figure for figure in (*table.cells, table.total) if figure is not None]
    if any(figure < SMALLEST for figure in figures):
        return False
    hidden = table.cells.count(None)
    if hidden == 0:
        return table.total in {None, sum(cell or 0 for cell in table.cells)}
    rest = None if table.total is None else table.total - sum(cell or 0 for cell in table.cells)
    return hidden > 1 and (rest is None or rest >= SMALLEST)
