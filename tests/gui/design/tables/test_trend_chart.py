"""A trend: labelled points, gaps that can be seen, and a sentence where there is no trend yet."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from ui.dates import day_text
from ui.design.tables.trend import TrendPoint
from ui.design.tables.trend_chart import TrendChart
from ui.design.tables.trend_plot import gaps

FIRST = date(2026, 9, 1)


def points(*weeks: int) -> list[TrendPoint]:
    """Return one point for each week, counted from the first."""
    return [TrendPoint(FIRST + timedelta(weeks=week), float(week)) for week in weeks]


def test_an_interval_far_longer_than_the_usual_one_is_a_gap() -> None:
    assert gaps(points(0, 1, 2, 6, 7)) == [False, False, True, False]
    assert gaps(points(0, 2, 4)) == [False, False]
    assert gaps(points(0, 9)) == [False]


@pytest.mark.gui
def test_below_two_points_it_is_a_sentence_and_takes_no_more_room(qtbot: QtBot) -> None:
    chart = TrendChart(0, 10)
    qtbot.addWidget(chart)
    assert chart.text_alternative() == "There is nothing to show yet."
    chart.set_points(points(3))
    day = day_text(FIRST + timedelta(weeks=3))
    assert chart.text_alternative() == f"{day}: 3. The next figure will show a trend."
    low = chart.sizeHint().height()
    chart.set_points(points(3, 4))
    assert chart.sizeHint().height() > 3 * low
