"""The page on what the law says: an administrator enters the lawyer's answer, and sees it."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from counsel_desk.domain.law.statement import LawyersAnswer
from counsel_desk.services.law import law
from tests.gui.seen import child, click, errors, text_of
from ui.dates import day_text
from ui.design.fields.day_edit import DayEdit
from ui.design.tables.data_table import DataTable
from ui.law.answer_card import AnswerCard
from ui.law.law_page import LawPage

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]
DAY = date(2026, 11, 2)


@pytest.fixture
def page(qtbot: QtBot) -> LawPage:
    """The page with every statement, shown, with the duty to report a trafficking chosen."""
    page = LawPage()
    qtbot.addWidget(page)
    page.resize(1100, 690)
    page.show_statements(law.show({}, "en"))
    page.show()
    child(page, DataTable, "statements").select(lambda row: row.key == "bnss_33")
    return page


def answer(page: LawPage) -> None:
    """Write an answer and save it."""
    child(page, QLineEdit, "lawyer").setText("Adv. Mitra")
    child(page, DayEdit, "lawyer_day").set_value(DAY)
    child(page, QPlainTextEdit, "lawyer_words").setPlainText("A reasonable excuse is enough.")
    click(page, "keep_answer")


def test_the_answer_to_the_chosen_statement_is_handed_on(qtbot: QtBot, page: LawPage) -> None:
    assert "No lawyer of the office has checked it yet" in text_of(page)
    with qtbot.waitSignal(page.answered) as answered:
        answer(page)
    given = LawyersAnswer("Adv. Mitra", DAY, "A reasonable excuse is enough.")
    assert answered.args == ["bnss_33", given]
    assert not child(page, AnswerCard).changed
    page.show_statements(law.show({"bnss_33": given}, "en"))
    assert "A reasonable excuse is enough." in text_of(page)
    assert f"Checked by Adv. Mitra on {day_text(date(2026, 11, 2))}" in text_of(page)


def test_without_a_name_and_a_day_nothing_is_kept(page: LawPage) -> None:
    kept: list[object] = []
    page.answered.connect(lambda *given: kept.append(given))
    child(page, QPlainTextEdit, "lawyer_words").setPlainText("Yes.")
    click(page, "keep_answer")
    assert not kept
    assert child(page, AnswerCard).changed
    assert len(errors(page)) == 2


def test_an_answer_can_be_removed(qtbot: QtBot, page: LawPage) -> None:
    page.show_statements(law.show({"bnss_33": LawyersAnswer("Adv. Mitra", DAY)}, "en"))
    with qtbot.waitSignal(page.answered) as answered:
        click(page, "remove_answer")
    assert answered.args == ["bnss_33", None]


def test_a_half_written_answer_stays_when_the_statements_are_said_in_another_language(
    page: LawPage,
) -> None:
    child(page, QLineEdit, "lawyer").setText("Adv. Mitra")
    page.show_statements(law.show({}, "bn"))
    assert child(page, QLineEdit, "lawyer").text() == "Adv. Mitra"
    shown = next(one for one in law.show({}, "bn") if one.key == "bnss_33")
    assert shown.cited in text_of(child(page, AnswerCard))
