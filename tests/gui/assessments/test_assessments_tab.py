"""The tab for questionnaires: boxes for the answers, and errors."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.assessments.at_the_tab import (
    K10,
    NOTHING,
    PHQ,
    WIDE,
    box_of,
    day_of,
    focused,
    type_keys,
)
from tests.gui.seen import child, click, errors, text_of
from ui.assessments.assessments_tab import AssessmentsTab
from ui.assessments.views import ResultView
from ui.design.focus import TabStops
from ui.design.layout.layouts import column
from ui.design.messages.inline_message import InlineMessage

pytestmark = pytest.mark.gui


def test_the_usual_instrument_is_offered_first(tab: AssessmentsTab) -> None:
    assert tab.findChild(QComboBox, "instrument").currentData() == "phq-9"
    assert box_of(tab, 9).isVisible()
    assert tab.findChild(QLineEdit, "item_10") is None


def test_typing_moves_on_and_reports_every_answer(tab: AssessmentsTab) -> None:
    told: list[tuple[str, dict[int, int]]] = []
    tab.answers_changed.connect(lambda key, answers: told.append((key, answers)))
    box_of(tab, 1).setFocus()
    type_keys("2103")
    assert told[0] == ("phq-9", {1: 2})
    assert told[-1] == ("phq-9", {1: 2, 2: 1, 3: 0, 4: 3})
    assert focused() is box_of(tab, 5)


def test_an_item_may_stay_empty(qtbot: QtBot, tab: AssessmentsTab) -> None:
    box_of(tab, 1).setFocus()
    type_keys("2")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    type_keys("1")
    with qtbot.waitSignal(tab.save_requested) as saved:
        click(tab, "save_answers")
    assert saved.args[2] == {1: 2, 3: 1}


def test_a_digit_that_a_second_may_follow_keeps_the_cursor(tab: AssessmentsTab) -> None:
    tab.choose("pss-4")
    box_of(tab, 1).setFocus()
    type_keys("1")
    assert focused() is box_of(tab, 1)
    type_keys("2")
    assert focused() is box_of(tab, 2)
    type_keys("7")
    assert focused() is box_of(tab, 3)


def test_an_answer_outside_the_scale_is_asked_about_at_its_item(tab: AssessmentsTab) -> None:
    sentence = "The answer to item 3 is not one this item allows."
    missing = "Item 4 has no answer."
    problems = ((3, sentence), (4, missing), (0, "The whole form."))
    tab.answers_changed.connect(
        lambda _key, answers: tab.show_result(
            ResultView("", "", (), problems) if answers.get(3) == 7 else NOTHING
        )
    )
    box = box_of(tab, 3)
    box.setFocus()
    type_keys("7")
    assert focused() is box
    assert errors(tab) == [sentence]
    assert box.accessibleDescription() == sentence
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    type_keys("2")
    assert errors(tab) == []
    assert box.accessibleDescription() == ""


def test_letters_do_not_go_in(qtbot: QtBot, tab: AssessmentsTab) -> None:
    with qtbot.assertNotEmitted(tab.answers_changed):
        QTest.keyClicks(box_of(tab, 1), "a-")
    assert box_of(tab, 1).text() == ""


class _Window(TabStops, QWidget):
    """A window in which Tab goes as in the desk's own."""


def test_tab_leads_from_the_day_through_the_items_to_the_button(qtbot: QtBot) -> None:
    window, tab = _Window(), AssessmentsTab()
    tab.set_instruments([WIDE])
    window.setLayout(column(tab))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    day_of(tab).setFocus()
    walked: list[str] = []
    while "save_answers" not in walked:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        walked.append(focused().objectName())
        assert len(walked) < 20, walked
    items = ["item_1", "item_2", "item_3", "item_4"]
    beside = ["print_scores", "export_locked", "export_file", "export_open"]
    assert walked == ["open_calendar", *items, *beside, "save_answers"]


def test_each_box_is_named_and_shows_its_scale_but_no_wording(tab: AssessmentsTab) -> None:
    assert box_of(tab, 1).accessibleName() == "Item 1"
    assert box_of(tab, 1).placeholderText() == "0–3"
    tab.choose("k10")
    assert box_of(tab, 10).placeholderText() == "1–5"
    assert "Not checked against the manual." in text_of(tab)
    tab.choose("phq-9")
    assert "Not checked against the manual." not in text_of(tab)


def test_another_instrument_removes_the_old_result(tab: AssessmentsTab) -> None:
    QTest.keyClicks(box_of(tab, 1), "2")
    tab.show_result(ResultView("Total 2", "Minimal", ("Please ask.",), ()))
    instrument = child(tab, QComboBox, "instrument")
    instrument.setFocus()
    QTest.keyClick(instrument, Qt.Key.Key_Up)
    assert instrument.currentData() == "k10"
    assert box_of(tab, 1).text() == ""
    assert "Total 2" not in text_of(tab)
    assert not tab.findChild(InlineMessage, "prompt").isVisible()


def test_a_refresh_keeps_the_instrument_and_what_is_typed(tab: AssessmentsTab) -> None:
    tab.choose("k10")
    QTest.keyClicks(box_of(tab, 1), "4")
    tab.set_instruments([PHQ, K10])
    assert tab.findChild(QComboBox, "instrument").currentData() == "k10"
    assert box_of(tab, 1).text() == "4"


def test_saving_asks_for_a_day_first(qtbot: QtBot, tab: AssessmentsTab) -> None:
    day = day_of(tab)
    day.clear()
    QTest.keyClicks(day, "31-02-2026")
    with qtbot.assertNotEmitted(tab.save_requested):
        click(tab, "save_answers")
    assert errors(tab) == ["There is no such day. Please write it as day-month-year."]
    assert tab.focusWidget() is day
    day.clear()
    QTest.keyClicks(day, "20-11-2026")
    QTest.keyClicks(box_of(tab, 1), "3")
    with qtbot.waitSignal(tab.save_requested) as saved:
        click(tab, "save_answers")
    assert saved.args == ["phq-9", date(2026, 11, 20), {1: 3}]
    assert errors(tab) == []


def test_clearing_gets_ready_for_the_next_form(tab: AssessmentsTab) -> None:
    QTest.keyClicks(box_of(tab, 1), "3")
    tab.clear_entry()
    assert box_of(tab, 1).text() == ""
    assert focused() is box_of(tab, 1)


def test_a_message_is_shown_until_something_is_typed(tab: AssessmentsTab) -> None:
    tab.show_message(lambda: "The answers are not saved yet.", "problem")
    message = tab.findChild(InlineMessage, "inline_message")
    assert message.isVisible()
    assert message.text == "The answers are not saved yet."
    QTest.keyClicks(box_of(tab, 1), "1")
    assert not message.isVisible()


def test_bengali_digits_are_answers_as_well(tab: AssessmentsTab) -> None:
    told: list[dict[int, int]] = []
    tab.answers_changed.connect(lambda _key, answers: told.append(answers))
    box = box_of(tab, 1)
    box.setText("৩")
    assert box.hasAcceptableInput()
    box.textEdited.emit("৩")
    assert told[-1] == {1: 3}


def test_an_answer_below_the_scale_keeps_the_cursor(tab: AssessmentsTab) -> None:
    tab.choose("k10")
    box_of(tab, 1).setFocus()
    type_keys("0")
    assert focused() is box_of(tab, 1)
