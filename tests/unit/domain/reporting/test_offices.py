"""Sums of several caseloads, and which figures of an office are taken in."""

from dataclasses import replace
from datetime import date

from counsel_desk.domain.caseload import proving, totals
from counsel_desk.domain.caseload.figures import padded, trimmed
from counsel_desk.domain.caseload.groups import COUNTS, SHAPE, TABLES, Outcome
from counsel_desk.domain.caseload.suppression import Sheet, Shown, nothing
from counsel_desk.domain.caseload.totals import Sum
from counsel_desk.domain.reporting.offices import KeptOffice, Loads, OfficeFigures, Refused, refused

DAY, MONTH = date(2026, 11, 4), "2026-10-31"
ROOT = "a" * 64


def sheet(total: int | None, outcomes: tuple[int | None, ...] = (None,) * 4) -> Sheet:
    """Return a month with a total and the cells of one table."""
    place = TABLES.index(Outcome)
    tables = tuple(
        Shown(outcomes if at == place else (None,) * groups, total)
        for at, groups in enumerate(COUNTS)
    )
    return padded(tables)


def test_sums_say_of_how_many_caseloads_they_are() -> None:
    one, two = sheet(30, (8, 6, 7, 9)), sheet(None, (5, None, None, None))
    month = totals.by_month([{MONTH: one}, {MONTH: two}, {}], [MONTH])[MONTH]
    assert month.people == Sum(30, 1, 2)
    assert month.tables[TABLES.index(Outcome)][0] == Sum(13, 2, 1)
    assert (month.improved, month.measured) == (8, 21)
    assert month.sessions == 0


def test_an_older_month_has_fewer_tables() -> None:
    found = totals.of_sheets([sheet(13)[:1]])
    assert found.people == Sum(13, 1)
    assert all(one == Sum(hidden=1) for one in found.tables[-1])


def figures(number: int = 1, day: date = DAY, total: int = 30) -> OfficeFigures:
    """Return what an office sends."""
    months = totals.by_month([{MONTH: sheet(total)}], [MONTH])
    return OfficeFigures("b" * 32, "Ashray", day, number, Loads(1, 1), months)


def test_the_same_older_and_contradicting_figures_are_refused() -> None:
    kept = KeptOffice(ROOT, figures(2))
    assert refused(None, ROOT, figures()) is None
    assert refused(kept, ROOT, figures(2)) is Refused.KNOWN
    assert refused(kept, ROOT, figures(1)) is Refused.OLD
    assert refused(kept, ROOT, figures(3, date(2026, 11, 3))) is Refused.OLD
    assert refused(kept, ROOT, figures(3)) is None
    assert refused(kept, ROOT, figures(3, total=31)) is Refused.CONTRADICTING
    assert refused(kept, ROOT, replace(figures(2), name="Other")) is Refused.CONTRADICTING
    assert refused(kept, "c" * 64, figures(3)) is Refused.CONTRADICTING


def test_figures_of_one_more_caseload_contradict_nothing() -> None:
    more = totals.by_month([{MONTH: sheet(30)}, {MONTH: sheet(9)}], [MONTH])
    then = replace(figures(3), months=more)
    assert refused(KeptOffice(ROOT, figures(2)), ROOT, then) is None
    assert refused(KeptOffice(ROOT, then), ROOT, figures(4)) is Refused.CONTRADICTING


def test_what_cannot_be_proved_safe_is_left_out() -> None:
    safe, later = sheet(30, (12, 9, None, None)), "2026-11-30"
    assert proving.provable({MONTH: safe}) == {MONTH: safe}
    for broken in (
        sheet(4),
        sheet(30, (3, 9, None, None)),
        sheet(30, (12, 9, 6, None)),
        sheet(23, (12, 9, None, None)),
        (replace(safe[0], total=31), *safe[1:]),
    ):
        assert proving.provable({MONTH: broken}) == {}
    close = sheet(32, (12, 9, None, None))
    assert list(proving.provable({MONTH: safe, later: close})) == [MONTH]
    assert list(proving.provable({MONTH: safe, later: nothing(SHAPE)})) == [MONTH, later]


def test_tables_that_show_nothing_are_not_sent_and_are_there_again() -> None:
    whole = sheet(None, (9, None, None, 12))
    sent = trimmed(whole)
    assert len(sent) == TABLES.index(Outcome) + 1
    assert padded(sent) == whole
    assert trimmed(nothing(SHAPE)) == nothing(SHAPE)[:1]
    assert proving.provable({MONTH: sent}) == {MONTH: whole}
    assert totals.of_sheets([sent, whole]) == totals.of_sheets([whole, whole])


def test_a_month_of_an_office_with_an_older_desk_is_added_up() -> None:
    month = figures().months[MONTH]
    older = replace(month, tables=month.tables[:9], answers=())
    both = older.plus(month)
    assert both.people == Sum(60, 2)
    assert both.tables[-1][0] == Sum(hidden=2)
    kept = KeptOffice(ROOT, replace(figures(2), months={MONTH: older}))
    assert refused(kept, ROOT, figures(3)) is None
