"""The pages of summaries and of cases, without a desk."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.casework.casework import Case, ReceivedSummary
from counsel_desk.domain.consent.consent import Category, Purpose
from counsel_desk.domain.records import Filed
from counsel_desk.domain.summary import Section, Summary, SummaryType
from tests.gui.seen import cells, child, click, text_of
from ui import words
from ui.casework.case_list import CaseList
from ui.casework.summaries_page import SummariesPage
from ui.design.tables.data_table import DataTable

pytestmark = pytest.mark.gui
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TEXT = "<b>She</b> comes every week. বাংলা"
KIND = SummaryType.REFERRAL_SUMMARY
CASE = Filed("c1", 1, NOW, "p", Case("7/2026", "", date(2026, 11, 1)))


def received(record: str, text: str = TEXT, case: str = "") -> Filed[ReceivedSummary]:
    """Return a received summary; without a text, one that was taken back."""
    sections = (Section(Category.ATTENDANCE, text),)
    day = date(2026, 11, 24)
    summary = Summary(
        "l", KIND, "a person", Purpose.CASEWORK_SUMMARY, "en", sections, day, "R", day
    )
    body = ReceivedSummary("Rukhsana", NOW, case, summary if text else None)
    return Filed(record, 1, NOW, "p", body)


@pytest.fixture
def page(qtbot: QtBot) -> SummariesPage:
    """The page of summaries, shown."""
    page = SummariesPage()
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


def choose(page: SummariesPage, row: int = 0) -> None:
    """Choose a summary in the list."""
    child(page, DataTable, "summaries").selectRow(row)


def test_only_the_summary_that_was_chosen_is_read_with_its_text_literal(
    page: SummariesPage, qtbot: QtBot
) -> None:
    read: list[str] = []
    page.read_requested.connect(read.append)
    page.show_summaries([received("1"), received("2", "older")], [CASE])
    child(page, DataTable, "summaries").setFocus(Qt.FocusReason.TabFocusReason)
    assert (read, TEXT in text_of(page)) == ([], False)
    choose(page)
    qtbot.waitUntil(lambda: TEXT in text_of(page))
    assert "a person" in text_of(page)
    assert "Rukhsana" in text_of(page)
    assert read == ["1"]
    page.show_summaries([received("3"), received("1")], [CASE], "3")
    assert read[-1] == "3"


def test_a_summary_that_is_read_stays_open_when_the_list_is_shown_again(
    page: SummariesPage, qtbot: QtBot
) -> None:
    """Such as when an exchange brought something else."""
    for rows in ([received("1")], [received("1")], [received("2"), received("1")]):
        page.show_summaries(rows, [CASE])
        if len(rows) == 1:
            choose(page)
        qtbot.waitUntil(lambda: TEXT in text_of(page))
    page.show_summaries([received("2"), received("1")], [CASE])
    assert TEXT in text_of(page)


def test_the_list_says_whom_a_summary_is_about_in_its_own_words_while_it_is_there(
    page: SummariesPage,
) -> None:
    page.show_summaries([received("1"), received("2", "")], [CASE])
    assert [row[1] for row in cells(child(page, DataTable, "summaries"))] == ["a person", "–"]


def test_selecting_another_row_shows_another_summary(page: SummariesPage, qtbot: QtBot) -> None:
    page.show_summaries([received("1"), received("2", "older")], [CASE])
    choose(page, 1)
    qtbot.waitUntil(lambda: "older" in text_of(page))
    assert TEXT not in text_of(page)


def test_a_summary_taken_back_says_so_and_offers_nothing(page: SummariesPage) -> None:
    page.show_summaries([received("1", "")], [CASE])
    choose(page)
    assert "called back" in text_of(page)
    assert not page.findChild(QPushButton, "save_summary").isVisible()


def test_a_case_is_chosen_and_stays_chosen(page: SummariesPage, qtbot: QtBot) -> None:
    page.show_summaries([received("1")], [CASE])
    choose(page)
    box = child(page, QComboBox, "summary_case")
    box.setCurrentIndex(1)
    with qtbot.waitSignal(page.case_chosen) as requested:
        box.activated.emit(1)
    assert requested.args == ["1", "c1"]
    page.show_summaries([received("1", case="c1")], [CASE])
    assert page.findChild(QComboBox, "summary_case").currentText() == "7/2026"


def test_saving_asks_for_a_place_under_a_name_that_says_nothing(
    page: SummariesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_summaries([received("1")], [CASE])
    choose(page)
    asked: list[str] = []

    def answer(
        _parent: QWidget, _title: str, name: str, _filter: str, _guard: object
    ) -> Path | None:
        asked.append(name)
        return None if len(asked) == 1 else Path("/somewhere/else.pdf")

    monkeypatch.setattr("ui.casework.summaries_page.file_to_write", answer)
    with qtbot.assertNotEmitted(page.save_requested):
        click(page, "save_summary")
    with qtbot.waitSignal(page.save_requested) as requested:
        click(page, "save_summary")
    assert requested.args == ["1", Path("/somewhere/else.pdf")]
    assert asked == ["summary.pdf"] * 2


def test_the_passphrase_is_shown_once(page: SummariesPage) -> None:
    page.show_summaries([received("1")], [CASE])
    page.show_passphrase("aaaaa-bbbbb")
    assert "aaaaa-bbbbb" in text_of(page)
    click(page, "hide_passphrase")
    assert page.findChild(QLabel, "document_passphrase").text() == ""
    assert "aaaaa-bbbbb" not in text_of(page)


def test_without_summaries_the_page_says_how_they_come(page: SummariesPage) -> None:
    assert "No summary is here yet" in text_of(page)


def test_a_summary_that_has_ended_says_so_and_offers_nothing(page: SummariesPage) -> None:
    filed = received("1", "")
    page.show_summaries([replace(filed, body=replace(filed.body, ended=NOW.date()))], [CASE])
    choose(page)
    assert "has ended" in text_of(page)
    assert "called back" not in text_of(page)
    assert not page.findChild(QPushButton, "save_summary").isVisible()


def test_the_type_and_the_clients_conditions_are_shown_with_the_text(
    page: SummariesPage, qtbot: QtBot
) -> None:
    filed = received("1")
    assert filed.body.summary is not None
    summary = replace(filed.body.summary, conditions="<i>Not to the police</i>")
    page.show_summaries([replace(filed, body=replace(filed.body, summary=summary))], [CASE])
    choose(page)
    qtbot.waitUntil(lambda: "The client asks: <i>Not to the police</i>" in text_of(page))
    assert words.summary_type(summary.type) in text_of(page)


@pytest.fixture
def cases(qtbot: QtBot) -> CaseList:
    """The list of cases, shown."""
    page = CaseList()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


def test_a_case_is_added_by_its_reference(qtbot: QtBot, cases: CaseList) -> None:
    [new] = [each for each in cases.findChildren(QPushButton, "new_case") if each.isVisible()]
    remarks = child(cases, QLineEdit, "case_remarks")
    assert not remarks.isVisible()
    new.click()
    assert cases.focusWidget() is child(cases, QLineEdit, "case_reference")
    QTest.keyClicks(child(cases, QLineEdit, "case_reference"), " 7/2026 ")
    QTest.keyClicks(remarks, "in January")
    with qtbot.waitSignal(cases.add_requested) as requested:
        QTest.keyClick(remarks, Qt.Key.Key_Return)
    assert requested.args == ["7/2026", "in January"]
    cases.clear_form()
    assert cases.findChild(QLineEdit, "case_reference").text() == ""
    assert not remarks.isVisible()


def test_a_case_without_a_reference_is_asked_for_one(qtbot: QtBot, cases: CaseList) -> None:
    with qtbot.assertNotEmitted(cases.add_requested):
        cases.begin()
        click(cases, "add_case")
    assert "Please write the reference" in text_of(cases)


def test_the_cases_are_listed(cases: CaseList) -> None:
    assert "There are no cases here." in text_of(cases)
    cases.show_cases([CASE])
    assert cases.findChild(DataTable, "cases").model().rowCount() == 1
    assert "There are no cases here." not in text_of(cases)
