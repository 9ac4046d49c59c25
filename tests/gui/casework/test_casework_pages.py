from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from counsel_desk.domain.casework.casework import Case, ReceivedSummary
from counsel_desk.domain.consent.consent import Category, Purpose
from counsel_desk.domain.records import Filed
from counsel_desk.domain.summary import Section, Summary, SummaryType
from ui import words
from ui.casework.case_list import CaseList
from ui.casework.summaries_page import SummariesPage
from ui.design.tables.data_table import DataTable

pytestmark = pytest.mark.gui
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TEXT = "<b>She</b> comes every week. বাংলা"
KIND = SummaryType.REFERRAL_SUMMARY
CASE = Filed("c1", 1, NOW, "p", Case("7/2026", "", date(2026, 11, 1)))


def received(record: str, text: str = TEXT, case: str = "") -> Filed:
    sections = (Section(Category.ATTENDANCE, text),)
    day = date(2026, 11, 24)
    summary = Summary(
        "l", KIND, "a person", Purpose.CASEWORK_SUMMARY, "en", sections, day, "R", day
    )
    body = ReceivedSummary("Rukhsana", NOW, case, summary if text else None)
    return Filed(record, 1, NOW, "p", body)


@pytest.fixture
def page(qtbot: QtBot) -> SummariesPage:
    page = SummariesPage()
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


def texts(page: SummariesPage) -> str:
    return " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def click(page: SummariesPage | CaseList, name: str) -> None:
    QTest.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_the_newest_summary_is_there_to_read_with_its_text_literal(
    page: SummariesPage, qtbot: QtBot
) -> None:
    page.show_summaries([received("1"), received("2", "older")], [CASE])
    qtbot.waitUntil(lambda: TEXT in texts(page))
    assert "a person" in texts(page)
    assert "Rukhsana" in texts(page)


def test_another_line_shows_another_summary(page: SummariesPage, qtbot: QtBot) -> None:
    page.show_summaries([received("1"), received("2", "older")], [CASE])
    page.findChild(DataTable, "summaries").selectRow(1)
    qtbot.waitUntil(lambda: "older" in texts(page))
    assert TEXT not in texts(page)


def test_what_was_taken_back_says_so_and_offers_nothing(page: SummariesPage) -> None:
    page.show_summaries([received("1", "")], [CASE])
    assert "taken back" in texts(page)
    assert not page.findChild(QPushButton, "save_summary").isVisible()


def test_a_case_is_chosen_and_stays_chosen(page: SummariesPage, qtbot: QtBot) -> None:
    page.show_summaries([received("1")], [CASE])
    box = page.findChild(QComboBox, "summary_case")
    box.setCurrentIndex(1)
    with qtbot.waitSignal(page.case_chosen) as told:
        box.activated.emit(1)
    assert told.args == ["1", "c1"]
    page.show_summaries([received("1", case="c1")], [CASE])
    assert page.findChild(QComboBox, "summary_case").currentText() == "7/2026"


def test_saving_asks_for_a_place_and_a_name_that_says_nothing(
    page: SummariesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_summaries([received("1")], [CASE])
    asked = []

    def answer(_parent: SummariesPage, _title: str, name: str, _filter: str) -> Path | None:
        asked.append(name)
        return None if len(asked) == 1 else Path("/somewhere/else.pdf")

    monkeypatch.setattr("ui.casework.summaries_page.file_to_write", answer)
    with qtbot.assertNotEmitted(page.save_requested):
        click(page, "save_summary")
    with qtbot.waitSignal(page.save_requested) as told:
        click(page, "save_summary")
    assert told.args == ["1", Path("/somewhere/else.pdf")]
    assert asked == ["summary.pdf"] * 2


def test_the_passphrase_is_shown_once(page: SummariesPage) -> None:
    page.show_summaries([received("1")], [CASE])
    page.show_passphrase("aaaaa-bbbbb")
    assert "aaaaa-bbbbb" in texts(page)
    click(page, "hide_passphrase")
    assert page.findChild(QLabel, "document_passphrase").text() == ""
    assert "aaaaa-bbbbb" not in texts(page)


def test_with_nothing_here_the_page_says_how_something_comes(page: SummariesPage) -> None:
    assert "No summary is here yet" in texts(page)


def test_what_came_to_its_end_says_so_and_offers_nothing(page: SummariesPage) -> None:
    filed = received("1", "")
    page.show_summaries([replace(filed, body=replace(filed.body, ended=NOW.date()))], [CASE])
    assert "has come to its end" in texts(page)
    assert "taken back" not in texts(page)
    assert not page.findChild(QPushButton, "save_summary").isVisible()


def test_the_type_and_what_she_asks_are_shown_beside_the_words(
    page: SummariesPage, qtbot: QtBot
) -> None:
    filed = received("1")
    asked = replace(filed.body.summary, conditions="<i>Not to the police</i>")
    page.show_summaries([replace(filed, body=replace(filed.body, summary=asked))], [CASE])
    qtbot.waitUntil(lambda: "She asks: <i>Not to the police</i>" in texts(page))
    assert words.summary_type(asked.type) in texts(page)


@pytest.fixture
def cases(qtbot: QtBot) -> CaseList:
    page = CaseList()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


def test_a_case_is_added_by_its_reference(qtbot: QtBot, cases: CaseList) -> None:
    QTest.keyClicks(cases.findChild(QLineEdit, "case_reference"), " 7/2026 ")
    QTest.keyClicks(cases.findChild(QLineEdit, "case_remarks"), "in January")
    with qtbot.waitSignal(cases.add_requested) as told:
        QTest.keyClick(cases.findChild(QLineEdit, "case_remarks"), Qt.Key.Key_Return)
    assert told.args == ["7/2026", "in January"]
    cases.clear_form()
    assert cases.findChild(QLineEdit, "case_reference").text() == ""


def test_a_case_without_a_reference_is_asked_for_one(qtbot: QtBot, cases: CaseList) -> None:
    with qtbot.assertNotEmitted(cases.add_requested):
        click(cases, "add_case")
    assert "Please write the reference" in texts(cases)


def test_the_cases_are_listed(cases: CaseList) -> None:
    assert "No case is here." in texts(cases)
    cases.show_cases([CASE])
    assert cases.findChild(DataTable, "cases").model().rowCount() == 1
    assert "No case is here." not in texts(cases)
