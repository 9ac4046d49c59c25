"""The workload of every counsellor for their supervisor, and one's own."""

from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk import wiring
from counsel_desk.domain.caseload.feedback_groups import Voice
from counsel_desk.domain.caseload.figures import MonthLoad, padded
from counsel_desk.domain.caseload.groups import COUNTS, TABLES
from counsel_desk.domain.caseload.suppression import Shown as CellsShown
from counsel_desk.domain.caseload.totals import Month, by_month, of_sheets
from counsel_desk.domain.caseload.workload import Load, SharedWorkload, Workload, WorkloadPolicy
from counsel_desk.domain.reporting.offices import Loads
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.caseload import feedback
from counsel_desk.services.caseload.desk import Desk, DeskRow
from counsel_desk.services.caseload.report import Report
from counsel_desk.services.documents.wording import Say
from counsel_desk.services.voice import voice_wording
from tests.gui.seen import child, errors, texts
from tests.helpers.values.honest import MONTH
from ui.caseload.load_chart import LoadChart
from ui.caseload.own_workload_card import OwnWorkloadCard
from ui.caseload.workload_page import WorkloadPage
from ui.design.fields.whole_edit import WholeEdit
from ui.design.layout.unfolding import unfold
from ui.design.tables.data_table import DataTable
from ui.design.tables.trend_chart import TrendChart
from ui.texts import Texts

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
    assert first[:4] == ["Rukhsana", "25 to just under 37.5", "Near the limit", "20 to 24"]
    assert first[4:9] == ["8", "31", "4", "2", "0"]
    assert second[:4] == ["Sunita", "0 to just under 12.5", "–", "fewer than 5"]
    assert second[9:11] == ["fewer than 5", "3"]
    assert third[:3] == ["Vaishali", "no figures yet", "–"]


def test_weights_and_limits_stand_beside_the_figures_with_their_version(
    page: WorkloadPage,
) -> None:
    line = page.findChild(QLabel, "policy_line")
    assert line is not None
    for said in ("version 2", "Crisis support 2", "from 25", "from 30", "40 open files or more"):
        assert said in line.text()


def test_the_chart_says_in_words_what_it_shows_and_is_walked_with_the_keys(
    page: WorkloadPage, qtbot: QtBot
) -> None:
    chart = page.findChild(LoadChart)
    assert chart is not None
    assert chart.text_alternative().count("\n") == 1
    assert "Rukhsana: 25 to just under 37.5, Near the limit" in chart.accessibleDescription()
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


def test_a_month_of_which_no_lower_end_is_known_is_a_gap(page: WorkloadPage) -> None:
    low = [MonthLoad(date(2026, month, 28), 0.0, 12.5, 5) for month in (7, 8)]
    for trend, drawn in ((TREND, True), ((*low, *TREND), True), (tuple(low), False)):
        row = replace(ROWS[2], trend=trend)
        page.show_desk(replace(DESK, rows=(row,)))
        chart = page.findChild(TrendChart)
        assert chart is not None
        assert chart.isVisible() == drawn
        said = texts(page)
        assert ("Each point shows the lowest number in the range of that month." in said) == drawn
        told = chart.text_alternative()
        assert ": 0 ·" not in told
        low_told = told.count(": 0 to just under 12.5; open files: 5 to 9")
        assert low_told == (len(trend) - len(TREND) if drawn else 0)


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
    unfold(page)
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
    assert after == {"Sunita": "5 to just under 17.5", "Rukhsana": "20 to just under 32.5"}
    case.setCurrentIndex(1)
    assert not taker.isVisible()
    after = {row[0]: row[2] for row in cells(table(page, "after"))}
    assert after == {"Sunita": "25 to just under 50", "Rukhsana": "–"}
    case.setCurrentIndex(2)
    assert [row[0] for row in cells(table(page, "after"))][-1] == "The new counsellor"


def test_nothing_is_worked_out_for_more_clients_than_there_can_be(page: WorkloadPage) -> None:
    page.show_tab("planning")
    unfold(page)
    child(page, QComboBox, "case").setCurrentIndex(2)
    count = child(page, WholeEdit, "clients")
    count.selectAll()
    QTest.keyClicks(count, "40")
    most = cells(table(page, "after"))
    QTest.keyClicks(count, "0")
    assert errors(page) == ["Please type a whole number from 1 to 40."]
    assert cells(table(page, "after")) == most
    QTest.keyClick(count, Qt.Key.Key_Backspace)
    QTest.keyClick(count, Qt.Key.Key_Backspace)
    assert errors(page) == []
    assert cells(table(page, "after")) != most


def test_clients_move_only_between_two_who_were_chosen(page: WorkloadPage) -> None:
    page.show_tab("planning")
    unfold(page)
    giver, taker = page.findChild(QComboBox, "giver"), page.findChild(QComboBox, "taker")
    nobody = page.findChild(QLabel, "nobody_takes")
    assert giver is not None
    assert taker is not None
    assert nobody is not None
    assert taker.currentIndex() == -1
    assert not table(page, "after").isVisible()
    assert not nobody.isVisible()
    taker.setCurrentIndex(1 - giver.currentIndex())
    assert table(page, "after").isVisible()
    page.show_desk(DESK)
    assert taker.currentIndex() == 1 - giver.currentIndex()
    giver.setCurrentIndex(taker.currentIndex())
    assert not table(page, "after").isVisible()
    assert nobody.isVisible()
    page.show_desk(replace(DESK, rows=ROWS[2:]))
    assert (nobody.isVisible(), table(page, "after").isVisible()) == (True, False)
    case = page.findChild(QComboBox, "case")
    assert case is not None
    case.setCurrentIndex(1)
    assert (nobody.isVisible(), table(page, "after").isVisible()) == (False, True)


def test_people_in_groups_are_shown_as_far_as_they_may_be(page: WorkloadPage) -> None:
    page.show_tab("breakdowns")
    [row] = cells(table(page, "breakdown_table"))
    assert row == ["10-2026", "at least 13", *["not shown"] * 4]
    by = page.findChild(QComboBox, "breakdown")
    assert by is not None
    by.setCurrentIndex(1)
    assert len(cells(table(page, "breakdown_table"))[0]) == 7


def test_two_questions_at_once_are_shown_or_a_sentence_says_why_not(page: WorkloadPage) -> None:
    page.show_tab("breakdowns")
    by = page.findChild(QComboBox, "breakdown")
    assert by is not None
    by.setCurrentIndex(len(TABLES))
    assert by.currentText() == "Age · How they want to be spoken of"
    assert not table(page, "breakdown_table").isVisible()
    assert any("groups of fewer than five people could be" in said for said in texts(page))
    page.breakdowns.show_months({MONTH_END: crossed_month()})
    first, second, *_others = cells(table(page, "breakdown_table"))
    assert first == ["Under 18", *["not shown"] * 4]
    assert second == ["18 to 24", "not shown", "at least 6", "not shown", "not shown"]
    assert "At the end of 10-2026" in texts(page)
    by.setCurrentIndex(0)
    assert len(cells(table(page, "breakdown_table"))[0]) == 6
    assert "At the end of 10-2026" not in texts(page)


def crossed_month() -> Month:
    """Return a month in which six people are from 18 to 24 and want to be spoken of as he."""
    sheet, at = list(MONTH), len(TABLES)
    cells: list[int | None] = list(sheet[at].cells)
    cells[5] = 6
    sheet[at] = CellsShown(tuple(cells), None)
    return of_sheets([tuple(sheet), MONTH])


def test_feedback_is_in_plain_words_and_its_sheet_in_the_language_chosen(
    page: WorkloadPage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.feedback_wanted):
        page.show_tab("feedback")
    assert any("Too few people have answered" in said for said in texts(page))
    assert "Do you feel listened to here?" not in texts(page)
    page.show_feedback(Report((), Loads(), {"2026-10-31": answered_month()}))
    said = texts(page)
    assert "Do you feel listened to here?" in said
    assert "Of the 18 people who answered, most said “mostly” or “fully”: 12." in said
    assert "Answers given up to Sat 31 Oct" in said
    language = page.findChild(QComboBox, "feedback_language")
    assert language is not None
    page.feedback.choose("mr")
    assert language.currentData() == "mr"
    QTest.keyClick(language, Qt.Key.Key_Home)
    QTest.keyClick(language, Qt.Key.Key_Down)
    page.feedback.choose("hi")
    with qtbot.waitSignal(page.feedback_requested) as wanted:
        page.feedback._sheet.click()
    assert wanted.args == ["bn"]


def answered_month() -> Month:
    """Return a month of 30 people of whom 12 gave no answer to the first question, and 12 a yes."""
    at = TABLES.index(Voice)
    tables = [
        CellsShown((12, None, None, 12) if number == at else (None,) * groups, 30)
        for number, groups in enumerate(COUNTS)
    ]
    return of_sheets([padded(tuple(tables))])


@pytest.mark.parametrize(
    ("language", "title", "said"),
    [
        ("en", "What people say of our work", "Of the 18 people who answered, most said"),
        ("bn", "আমাদের কাজ নিয়ে মানুষ যা বলেন", "যে 18 জন উত্তর দিয়েছেন, তাঁদের বেশিরভাগ বলেছেন"),
        ("hi", "हमारे काम के बारे में लोग क्या कहते हैं", "उत्तर देने वाले 18 लोगों में से अधिकतर ने"),
        ("mr", "आमच्या कामाबद्दल लोक काय म्हणतात", "उत्तर दिलेल्या 18 जणांपैकी बहुतेकांनी"),
    ],
)
def test_the_paper_has_the_words_of_the_page_in_each_language(
    qtbot: QtBot, language: str, title: str, said: str
) -> None:
    texts_of = Texts()

    def say(context: str) -> Say:
        return lambda text, **values: texts_of(context, text, language).format(**values)

    found = feedback.in_words(
        Report((), Loads(), {"2026-10-31": answered_month()}),
        say(feedback.CONTEXT),
        say(voice_wording.CONTEXT),
    )
    paper = feedback.written(found, "Ashray", language, DAY, say(feedback.CONTEXT))
    content = wiring.tools(texts_of, FLOOR).documents.render(paper)
    extracted = " ".join(
        " ".join(each.get_textpage().get_text_range().split()) for each in PdfDocument(content)
    )
    assert paper.title == title
    for each in (title, said, *(line for _title, lines in found.parts for line, _said in lines)):
        assert each in extracted


def test_the_report_is_gathered_only_where_it_is_seen(page: WorkloadPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.report_wanted):
        page.show_tab("report")
    with qtbot.waitSignal(page.sheet_requested) as asked:
        page.report._sheet.click()
    assert asked.args == [False]


def test_the_report_in_short_is_of_the_offices_that_are_ticked(page: WorkloadPage) -> None:
    page.show_tab("report")
    month = {"2026-10-31": answered_month()}
    own = Report((("Ashray", DAY),), Loads(), month)
    two = {"2026-10-31": answered_month().plus(answered_month())}
    page.show_report(Report((("Ashray", DAY), ("Sahas", DAY)), Loads(), two), own)
    assert "At the end of 10-2026: 30 people." in texts(page)
    ticked = page.findChild(QCheckBox, "all_offices")
    assert ticked is not None
    ticked.click()
    assert "At the end of 10-2026: 60 people in 2 offices." in texts(page)


def test_ones_own_figures_come_with_what_others_see(qtbot: QtBot) -> None:
    page = shown(qtbot, OwnWorkloadCard())
    page.show_workload(WORKLOAD)
    qtbot.waitUntil(lambda: "26.5" in texts(page))
    assert any("your supervisor gets these figures" in each for each in texts(page))
    named = {each.accessibleName() for each in page.findChildren(QWidget)}
    assert "Notes to sign: 4" in named
