"""The private check-in: its form, what it says about itself, and the trends."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QRadioButton, QScrollArea
from pytestqt.qtbot import QtBot

from counsel_desk.domain.records import CheckIn, Filed
from forms.filling import Filling
from forms.library import builtin
from tests.gui.seen import child, click, text_of
from ui.dates import day_text
from ui.design.messages.inline_message import InlineMessage
from ui.design.tables.trend_chart import TrendChart
from ui.questionnaire.questionnaire_form import QuestionnaireForm
from ui.walk.every_picture import settle
from ui.wellbeing.check_in_page import CheckInPage

pytestmark = pytest.mark.gui


def filed(record: str, day: int, scores: dict[str, float]) -> Filed[CheckIn]:
    """Return the record of a check-in on a day of November 2026."""
    taken = datetime(2026, 11, day, 12, tzinfo=UTC)
    return Filed(record, 1, taken, "p1", CheckIn(taken, scores, "{}"))


@pytest.fixture
def page(qtbot: QtBot) -> CheckInPage:
    """The page, shown."""
    page = CheckInPage()
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    qtbot.waitExposed(page)
    return page


def host(page: CheckInPage, language: str = "en") -> tuple[Filling, QuestionnaireForm]:
    """Put the form of the check-in into the page."""
    filling = Filling(builtin("stress_and_resilience"))
    form = QuestionnaireForm(filling, language)
    page.form.host_form(form)
    return filling, form


def test_it_says_once_that_it_is_private_and_worded_by_us(page: CheckInPage) -> None:
    host(page)
    shown = text_of(page)
    for part in ("Only you can", "locked with your own key", "We worded this check-in ourselves"):
        assert shown.count(part) == 1


def test_the_built_in_form_is_answered_by_mouse_and_saved(qtbot: QtBot, page: CheckInPage) -> None:
    filling, form = host(page)
    radio = next(each for each in form.findChildren(QRadioButton) if each.isVisible())
    child(form, QScrollArea).ensureWidgetVisible(radio)
    with qtbot.waitSignal(form.changed):
        QTest.mouseClick(radio, Qt.MouseButton.LeftButton)
    assert len(list(filling.answered())) == 1
    with qtbot.waitSignal(page.form.save_requested):
        click(page, "save_check_in")


def test_a_fresh_form_replaces_the_old_one(qtbot: QtBot, page: CheckInPage) -> None:
    _, first = host(page)
    with qtbot.waitSignal(first.destroyed):
        _, second = host(page)
    assert page.findChildren(QuestionnaireForm) == [second]
    assert second.isVisible()


def test_the_form_is_shown_in_bengali(page: CheckInPage) -> None:
    _, form = host(page, "bn")
    labels = [each.text() for each in form.findChildren(QLabel) if each.isVisible()]
    buttons = [each.accessibleName() for each in form.findChildren(QAbstractButton)]
    assert any("\u0980" <= letter <= "\u09ff" for letter in "".join(labels))
    assert any("\u0980" <= letter <= "\u09ff" for letter in "".join(buttons))


def test_the_result_is_shown_with_who_may_see_it(page: CheckInPage) -> None:
    page.show_result(lambda: ["Stress: 4 of 16", "Resilience: 11 of 16"])
    message = child(page, InlineMessage, "inline_message")
    assert message.property("kind") == "success"
    assert message.text.splitlines()[1:] == ["Stress: 4 of 16", "Resilience: 11 of 16"]
    assert "Only you can see it" in message.text


def test_another_message_replaces_it(page: CheckInPage) -> None:
    page.show_result(list)
    page.form.show_message(lambda: "Nothing is answered yet.", "attention")
    shown = page.findChildren(InlineMessage, "inline_message")
    [message] = [each for each in shown if each.isVisible()]
    assert message.text == "Nothing is answered yet."
    assert message.property("kind") == "attention"


def test_what_was_kept_is_in_sight_in_place_of_the_form_until_another_is_wanted(
    qtbot: QtBot, page: CheckInPage
) -> None:
    """The button is at the far end of the form, which is far longer than what came of it."""
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.resize(1100, 500)
    area.show()
    host(page)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 1000)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    _, form = host(page)
    page.show_result(lambda: ["Stress: 4 of 16"])
    message = child(page, InlineMessage, "inline_message")
    again, save = (child(page, QPushButton, name) for name in ("answer_again", "save_check_in"))
    assert not form.isVisible()
    assert not save.isVisible()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() < 1000)
    assert message.visibleRegion().boundingRect().height() == message.height() > 0
    area.resize(1100, 1600)
    settle(page)
    assert message.height() < 200
    again.click()
    assert form.isVisible()
    assert save.isVisible()
    assert not message.isVisible()
    assert not again.isVisible()


def test_the_trend_waits_for_the_first_check_in(page: CheckInPage) -> None:
    charts = page.findChildren(TrendChart)
    assert len(charts) == 2
    assert not any(chart.isVisible() for chart in charts)
    assert "after your first check-in" in text_of(page)


def test_each_score_has_a_trend_with_gaps_for_missing_values(page: CheckInPage) -> None:
    page.show_trend(
        [
            filed("c1", 4, {"stress_total": 7.0, "resilience_total": 9.0}),
            filed("c2", 11, {"stress_total": 5.0}),
        ]
    )
    stress = child(page, TrendChart, "trend_stress_total")
    resilience = child(page, TrendChart, "trend_resilience_total")
    assert stress.isVisible()
    assert (
        stress.text_alternative()
        == f"{day_text(date(2026, 11, 4))}: 7\n{day_text(date(2026, 11, 11))}: 5"
    )
    assert resilience.text_alternative() == (
        f"{day_text(date(2026, 11, 4))}: 9. The next figure will show a trend."
    )
    assert stress.accessibleName() == "Stress (0 to 16)"
    assert "after your first check-in" not in text_of(page)


def test_resilience_that_falls_takes_the_praise_away(page: CheckInPage) -> None:
    stress, falls = (12.0, 9.0, 4.0), (11.0, 8.0, 2.0)
    page.show_trend(
        [
            filed(f"c{day}", day, {"stress_total": one, "resilience_total": 10.0})
            for day, one in enumerate(stress, 4)
        ]
    )
    assert "worth keeping" in text_of(page)
    page.show_trend(
        [
            filed(f"c{day}", day, {"stress_total": one, "resilience_total": other})
            for day, (one, other) in enumerate(zip(stress, falls, strict=True), 4)
        ]
    )
    assert "worth keeping" not in text_of(page)
    assert "your resilience is lower" in text_of(page)


def test_a_score_that_was_never_worked_out_has_no_chart(page: CheckInPage) -> None:
    page.show_trend([filed("c1", 4, {"stress_total": 7.0}), filed("c2", 5, {"stress_total": 8.0})])
    assert child(page, TrendChart, "trend_stress_total").isVisible()
    assert not page.findChild(TrendChart, "trend_resilience_total").isVisible()
    assert "Resilience (0 to 16)" not in text_of(page)


def test_nothing_answered_is_no_failure_to_compute(
    qtbot: QtBot, page: CheckInPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As on a machine so busy that the first calculation runs out of time.
    monkeypatch.setattr(Filling, "failed", lambda *_asked: True)
    filling, form = host(page)
    qtbot.waitUntil(lambda: text_of(page).count("Nothing here yet") == 2)
    assert "could not compute" not in text_of(page)
    stress = next(each for each in form.findChildren(QRadioButton) if each.isVisible())
    QTest.mouseClick(stress, Qt.MouseButton.LeftButton)
    assert filling.begun
    qtbot.waitUntil(lambda: "could not compute" in text_of(page))
