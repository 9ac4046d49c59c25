"""The tab for questionnaires: boxes for the answers, errors, the result and the trend."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.records import Assessment, Filed
from tests.gui.seen import child, click, errors, text_of
from ui.assessments.assessments_tab import AssessmentsTab, InstrumentChoice, ResultView
from ui.design.fields.day_edit import DayEdit
from ui.design.messages.inline_message import InlineMessage
from ui.design.tables.trend_chart import TrendChart

pytestmark = pytest.mark.gui

PHQ = InstrumentChoice("phq-9", "PHQ-9: depression", 9, (0,) * 9, (3,) * 9, "")
K10 = InstrumentChoice("k10", "K10", 10, (1,) * 10, (5,) * 10, "Not checked against the manual.")
WIDE = InstrumentChoice("pss-4", "A scale of two digits", 4, (0,) * 4, (12,) * 4, "")
NOTHING = ResultView("", "", (), ())


def _filed(
    record: str, instrument: str, taken: date, total: float, band: str = ""
) -> Filed[Assessment]:
    """Return the record of a questionnaire with a total."""
    body = Assessment(instrument, taken, (), {"total": total}, band, ())
    return Filed(record, 1, datetime(2026, 11, 24, tzinfo=UTC), "p1", body)


@pytest.fixture
def tab(qtbot: QtBot) -> AssessmentsTab:
    """The tab with three instruments, shown and active."""
    tab = AssessmentsTab()
    qtbot.addWidget(tab)
    tab.resize(1100, 900)
    tab.set_instruments([K10, PHQ, WIDE])
    tab.show()
    qtbot.waitExposed(tab)
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    return tab


def _box(tab: AssessmentsTab, number: int) -> QLineEdit:
    """Return the box of an item."""
    # The boxes of the instrument before wait to be deleted, in front of the new ones.
    return tab.findChildren(QLineEdit, f"item_{number}")[-1]


def _day(tab: AssessmentsTab) -> QLineEdit:
    """Return the line of the day."""
    return child(child(tab, DayEdit, "taken"), QLineEdit, "day")


def _focused() -> QWidget:
    """Return the widget with the cursor."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _type(keys: str) -> None:
    """Type where the cursor is, as a person does."""
    for key in keys:
        QTest.keyClicks(_focused(), key)


def test_the_usual_instrument_is_offered_first(tab: AssessmentsTab) -> None:
    assert tab.findChild(QComboBox, "instrument").currentData() == "phq-9"
    assert _box(tab, 9).isVisible()
    assert tab.findChild(QLineEdit, "item_10") is None


def test_typing_moves_on_and_reports_every_answer(tab: AssessmentsTab) -> None:
    told: list[tuple[str, dict[int, int]]] = []
    tab.answers_changed.connect(lambda key, answers: told.append((key, answers)))
    _box(tab, 1).setFocus()
    _type("2103")
    assert told[0] == ("phq-9", {1: 2})
    assert told[-1] == ("phq-9", {1: 2, 2: 1, 3: 0, 4: 3})
    assert _focused() is _box(tab, 5)


def test_an_item_may_stay_empty(qtbot: QtBot, tab: AssessmentsTab) -> None:
    _box(tab, 1).setFocus()
    _type("2")
    QTest.keyClick(_focused(), Qt.Key.Key_Return)
    _type("1")
    with qtbot.waitSignal(tab.save_requested) as saved:
        click(tab, "save_answers")
    assert saved.args[2] == {1: 2, 3: 1}


def test_a_digit_that_a_second_may_follow_keeps_the_cursor(tab: AssessmentsTab) -> None:
    tab.choose("pss-4")
    _box(tab, 1).setFocus()
    _type("1")
    assert _focused() is _box(tab, 1)
    _type("2")
    assert _focused() is _box(tab, 2)
    _type("7")
    assert _focused() is _box(tab, 3)


def test_an_answer_outside_the_scale_is_asked_about_at_its_item(tab: AssessmentsTab) -> None:
    sentence = "The answer to item 3 is not one this item allows."
    missing = "Item 4 has no answer."
    problems = ((3, sentence), (4, missing), (0, "The whole form."))
    tab.answers_changed.connect(
        lambda _key, answers: tab.show_result(
            ResultView("", "", (), problems) if answers.get(3) == 7 else NOTHING
        )
    )
    box = _box(tab, 3)
    box.setFocus()
    _type("7")
    assert _focused() is box
    assert errors(tab) == [sentence]
    assert box.accessibleDescription() == sentence
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    _type("2")
    assert errors(tab) == []
    assert box.accessibleDescription() == ""


def test_letters_do_not_go_in(qtbot: QtBot, tab: AssessmentsTab) -> None:
    with qtbot.assertNotEmitted(tab.answers_changed):
        QTest.keyClicks(_box(tab, 1), "a-")
    assert _box(tab, 1).text() == ""


def test_tab_leads_from_the_day_through_the_items_to_the_button(tab: AssessmentsTab) -> None:
    tab.choose("pss-4")
    _day(tab).setFocus()
    walked = []
    for _ in range(6):
        QTest.keyClick(_focused(), Qt.Key.Key_Tab)
        walked.append(_focused().objectName())
    items = ["item_1", "item_2", "item_3", "item_4"]
    assert walked == ["open_calendar", *items, "save_answers"]


def test_each_box_is_named_and_shows_its_scale_but_no_wording(tab: AssessmentsTab) -> None:
    assert _box(tab, 1).accessibleName() == "Item 1"
    assert _box(tab, 1).placeholderText() == "0–3"
    tab.choose("k10")
    assert _box(tab, 10).placeholderText() == "1–5"
    assert "Not checked against the manual." in text_of(tab)
    tab.choose("phq-9")
    assert "Not checked against the manual." not in text_of(tab)


def test_the_result_is_shown_with_what_to_talk_about(tab: AssessmentsTab) -> None:
    tab.show_result(ResultView("Total 12", "Moderate", ("Item 9 was answered above zero.",), ()))
    prompt = tab.findChild(InlineMessage, "prompt")
    assert tab.findChild(QLabel, "score").text() == "Total 12"
    assert tab.findChild(QLabel, "band").text() == "Moderate"
    assert prompt.isVisible()
    assert prompt.text == "Item 9 was answered above zero."
    assert prompt.property("kind") == "attention"
    tab.show_result(NOTHING)
    assert not prompt.isVisible()
    assert not tab.findChild(QLabel, "band").isVisible()
    assert "when every item has an answer" in tab.findChild(QLabel, "score").text()


def test_another_instrument_removes_the_old_result(tab: AssessmentsTab) -> None:
    QTest.keyClicks(_box(tab, 1), "2")
    tab.show_result(ResultView("Total 2", "Minimal", ("Please ask.",), ()))
    instrument = child(tab, QComboBox, "instrument")
    instrument.setFocus()
    QTest.keyClick(instrument, Qt.Key.Key_Up)
    assert instrument.currentData() == "k10"
    assert _box(tab, 1).text() == ""
    assert "Total 2" not in text_of(tab)
    assert not tab.findChild(InlineMessage, "prompt").isVisible()


def test_a_refresh_keeps_the_instrument_and_what_is_typed(tab: AssessmentsTab) -> None:
    tab.choose("k10")
    QTest.keyClicks(_box(tab, 1), "4")
    tab.set_instruments([PHQ, K10])
    assert tab.findChild(QComboBox, "instrument").currentData() == "k10"
    assert _box(tab, 1).text() == "4"


def test_saving_asks_for_a_day_first(qtbot: QtBot, tab: AssessmentsTab) -> None:
    day = _day(tab)
    day.clear()
    QTest.keyClicks(day, "31-02-2026")
    with qtbot.assertNotEmitted(tab.save_requested):
        click(tab, "save_answers")
    assert errors(tab) == ["Please write the day as day-month-year."]
    assert tab.focusWidget() is day
    day.clear()
    QTest.keyClicks(day, "20-11-2026")
    QTest.keyClicks(_box(tab, 1), "3")
    with qtbot.waitSignal(tab.save_requested) as saved:
        click(tab, "save_answers")
    assert saved.args == ["phq-9", date(2026, 11, 20), {1: 3}]
    assert errors(tab) == []


def test_clearing_gets_ready_for_the_next_form(tab: AssessmentsTab) -> None:
    QTest.keyClicks(_box(tab, 1), "3")
    tab.clear_entry()
    assert _box(tab, 1).text() == ""
    assert _focused() is _box(tab, 1)


def test_the_trend_follows_the_instrument(tab: AssessmentsTab) -> None:
    tab.show_taken(
        [
            _filed("r3", "phq-9", date(2026, 11, 3), 9.0, "mild"),
            _filed("r2", "k10", date(2026, 10, 9), 30.0),
            _filed("r1", "phq-9", date(2026, 9, 3), 19.0, "moderately_severe"),
        ]
    )
    chart = tab.findChildren(TrendChart, "trend")[-1]
    assert chart.text_alternative() == ("03-09-2026: 19 · Moderately severe\n03-11-2026: 9 · Mild")
    tab.choose("k10")
    assert tab.findChildren(TrendChart, "trend")[-1].text_alternative() == "09-10-2026: 30"
    tab.choose("pss-4")
    assert "The trend appears" in text_of(tab)


def test_a_message_is_shown_until_something_is_typed(tab: AssessmentsTab) -> None:
    tab.show_message("The answers are not saved yet.", "problem")
    message = tab.findChild(InlineMessage, "inline_message")
    assert message.isVisible()
    assert message.text == "The answers are not saved yet."
    QTest.keyClicks(_box(tab, 1), "1")
    assert not message.isVisible()


def test_bengali_digits_are_answers_as_well(tab: AssessmentsTab) -> None:
    told: list[dict[int, int]] = []
    tab.answers_changed.connect(lambda _key, answers: told.append(answers))
    box = _box(tab, 1)
    box.setText("৩")
    assert box.hasAcceptableInput()
    box.textEdited.emit("৩")
    assert told[-1] == {1: 3}


def test_an_answer_below_the_scale_keeps_the_cursor(tab: AssessmentsTab) -> None:
    tab.choose("k10")
    _box(tab, 1).setFocus()
    _type("0")
    assert _focused() is _box(tab, 1)
