"""A trend: labelled points, gaps that can be seen, and a sentence where there is no trend yet."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
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


def test_a_point_without_a_value_is_a_gap() -> None:
    first, second, third, fourth = points(0, 1, 2, 3)
    assert gaps([first, replace(second, value=None), third, fourth]) == [True, False]
    assert gaps([replace(first, value=None), second, third]) == [False]
    assert gaps([replace(first, value=None)]) == []


@pytest.mark.gui
def test_a_gap_is_told_and_no_chart_is_drawn_of_gaps_alone(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    chart = TrendChart(0, 10, around)
    around.show()
    chart.set_points([replace(each, value=None, note="not shown") for each in points(0, 1, 2)])
    assert not chart.has_figures
    assert not chart.isVisible()
    first, second, third = points(0, 1, 2)
    chart.set_points([first, replace(second, value=None, note="not shown"), third])
    assert chart.isVisible()
    days = [day_text(each.day) for each in (first, second, third)]
    told = [f"{days[0]}: 0", f"{days[1]}: not shown", f"{days[2]}: 2"]
    assert chart.text_alternative().splitlines() == told
    chart.resize(chart.sizeHint())
    chart.setFocus()
    for _press in range(3):
        QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current_point == third
    assert not chart.grab().isNull()


@pytest.mark.gui
def test_below_two_points_it_is_a_sentence_and_takes_no_more_room(qtbot: QtBot) -> None:
    chart = TrendChart(0, 10)
    qtbot.addWidget(chart)
    chart.set_points(points(3))
    day = day_text(FIRST + timedelta(weeks=3))
    assert chart.text_alternative() == f"{day}: 3. The next figure will show a trend."
    low = chart.sizeHint().height()
    chart.set_points(points(3, 4))
    assert chart.sizeHint().height() > 3 * low
