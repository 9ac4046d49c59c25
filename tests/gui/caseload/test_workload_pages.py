"""The workload of every counsellor for their supervisor, and one's own."""

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.caseload.figures import MonthLoad
from counsel_desk.domain.caseload.totals import by_month
from counsel_desk.domain.caseload.workload import Load, SharedWorkload, Workload, WorkloadPolicy
from counsel_desk.services.caseload.desk import Desk, DeskRow
from tests.gui.seen import texts
from tests.helpers.honest import MONTH
from ui.caseload.load_chart import LoadChart
from ui.caseload.own_workload_card import OwnWorkloadCard
from ui.caseload.workload_page import WorkloadPage
from ui.design.tables.data_table import DataTable

pytestmark = pytest.mark.gui
Shown = TypeVar("Shown", bound=QWidget)
DAY, MONTH_END = date(2026, 11, 24), date(2026, 10, 31)
WORKLOAD = Workload(26.5, 21, 8, 31, 4, 2, Load.AMBER, DAY)
SHARED = SharedWorkload(25.0, 37.5, 20, 8, 31, 4, 2, Load.AMBER, DAY)
FEW = SharedWorkload(0.0, 12.5, 0, 1, 2, 0, 0, Load.WITHIN, DAY)
TREND = (MonthLoad(date(2026, 9, 30), 12.5, 25.0, 10), MonthLoad(MONTH_END, 25.0, 37.5, 20))
ROWS = (
    DeskRow("b", "Vaishali", None),
    DeskRow("c", "Sunita", FEW, supervised=3, policy=2),
    DeskRow("a", "Rukhsana", SHARED, TREND, (None, 12, None, None), MONTH_END, None, 2),
)
MONTHS = {
    date.fromisoformat(day): month
    for day, month in by_month([{"2026-10-31": MONTH}, {}], ["2026-10-31"]).items()
}
DESK = Desk(ROWS, WorkloadPolicy(), 2, MONTHS)


def shown(qtbot: QtBot, page: Shown) -> Shown:
    """Show a page and return it."""
    qtbot.addWidget(page)
    page.resize(1500, 900)
    page.show()
    return page


@pytest.fixture
def page(qtbot: QtBot) -> WorkloadPage:
    """A supervisor's desk with three counsellors."""
    made = shown(qtbot, WorkloadPage())
    made.show_desk(DESK)
    return made


def cells(table: QTableView) -> list[list[str]]:
    """Return what a table says, row by row."""
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def table(page: QWidget, name: str) -> DataTable:
    """Return a table by its name."""
    found = page.findChild(DataTable, name)
    assert found is not None
    return found


def test_every_figure_stands_in_the_table_the_heaviest_load_first(page: WorkloadPage) -> None:
    first, second, third = cells(table(page, "workloads"))
    assert first[:4] == ["Rukhsana", "25 to below 37.5", "Near the limit", "20 to 24"]
    assert first[4:9] == ["8", "31", "4", "2", "0"]
    assert second[:4] == ["Sunita", "0 to below 12.5", "–", "fewer than 5"]
    assert second[9:11] == ["fewer than 5", "3"]
    assert third[:3] == ["Vaishali", "–", "–"]


def test_weights_and_limits_stand_beside_the_figures_with_their_version(
    page: WorkloadPage,
) -> None:
    line = page.findChild(QLabel, "policy_line")
    assert line is not None
    for said in ("version 2", "Crisis support 2", "from 25", "from 30", "from 40 open files"):
        assert said in line.text()


def test_the_chart_says_in_words_what_it_shows_and_is_walked_with_the_keys(
    page: WorkloadPage, qtbot: QtBot
) -> None:
    chart = page.findChild(LoadChart)
    assert chart is not None
    assert chart.text_alternative().count("\n") == 1
    assert "Rukhsana: 25 to below 37.5, Near the limit" in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.accessibleDescription().startswith("Sunita")
    assert table(page, "workloads").selected().name == "Sunita"
    QTest.keyClick(chart, Qt.Key.Key_Up)
    QTest.keyClick(chart, Qt.Key.Key_Up)
    assert table(page, "workloads").selected().name == "Rukhsana"


def test_whoever_is_chosen_in_the_table_is_shown_below(page: WorkloadPage) -> None:
    table(page, "workloads").select(lambda row: row.person == "a")
    said = texts(page)
    assert "Rukhsana: twelve months" in said
    assert any("Regular support 12" in each for each in said)
    table(page, "workloads").select(lambda row: row.person == "b")
    assert "No figures have arrived yet." in texts(page)


def test_the_other_theme_languages_and_a_click_leave_nothing_broken(
    page: WorkloadPage, qtbot: QtBot
) -> None:
    chart = page.findChild(LoadChart)
    assert chart is not None
    line = chart.fontMetrics().height()
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.rect().topLeft())
    middle = chart.rect().center()
    middle.setY(round(line * 4.5))
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=middle)
    assert table(page, "workloads").selected().name == "Sunita"
    page.show_desk(Desk((), WorkloadPolicy(), 0, {}))
    assert any("No counsellor is confirmed yet" in each for each in texts(page))


def test_who_has_room_and_what_would_be_if(page: WorkloadPage, qtbot: QtBot) -> None:
    page.show_tab("planning")
    assert [row[:2] for row in cells(table(page, "who_has_room"))] == [
        ["Sunita", "There is room"],
        ["Rukhsana", "No room"],
    ]
    case = page.findChild(QComboBox, "case")
    giver, taker = page.findChild(QComboBox, "giver"), page.findChild(QComboBox, "taker")
    assert case is not None
    assert giver is not None
    assert taker is not None
    giver.setCurrentIndex(giver.findData("a"))
    taker.setCurrentIndex(taker.findData("c"))
    after = {row[0]: row[2] for row in cells(table(page, "after"))}
    assert after == {"Sunita": "5 to below 17.5", "Rukhsana": "20 to below 32.5"}
    case.setCurrentIndex(1)
    assert not taker.isVisible()
    after = {row[0]: row[2] for row in cells(table(page, "after"))}
    assert after == {"Sunita": "25 to below 50", "Rukhsana": "–"}
    case.setCurrentIndex(2)
    assert [row[0] for row in cells(table(page, "after"))][-1] == "The new counsellor"


def test_people_in_groups_are_shown_as_far_as_they_may_be(page: WorkloadPage) -> None:
    page.show_tab("breakdowns")
    [row] = cells(table(page, "breakdown_table"))
    assert row == ["10-2026", "at least 13", *["not shown"] * 4]
    by = page.findChild(QComboBox, "breakdown")
    assert by is not None
    by.setCurrentIndex(1)
    assert len(cells(table(page, "breakdown_table"))[0]) == 7


def test_the_report_is_gathered_only_where_it_is_seen(page: WorkloadPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.report_wanted):
        page.show_tab("report")
    with qtbot.waitSignal(page.sheet_requested) as asked:
        page.report._sheet.click()
    assert asked.args == [False]


def test_ones_own_figures_come_with_what_others_see(qtbot: QtBot) -> None:
    page = shown(qtbot, OwnWorkloadCard())
    page.show_workload(WORKLOAD)
    qtbot.waitUntil(lambda: "26.5" in texts(page))
    assert any("Your supervisor sees these figures" in each for each in texts(page))
    named = {each.accessibleName() for each in page.findChildren(QWidget)}
    assert "Notes to sign: 4" in named
