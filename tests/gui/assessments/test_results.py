"""The tab for questionnaires: the result, what concerns safety, the trend and what is saved."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from counsel_desk.domain.records import Assessment, Filed, SafetyStep
from counsel_desk.services.assessments.export import Files
from counsel_desk.services.assessments.scored_forms import Unscored
from counsel_desk.services.safety.helplines import Helpline
from tests.gui.assessments.at_the_tab import (
    NOTHING,
    filed,
)
from tests.gui.seen import child, click, text_of
from ui.assessments.assessments_tab import AssessmentsTab
from ui.assessments.plots import plot_of, png_of
from ui.assessments.speech import remarks
from ui.assessments.views import ResultView, SafetyView
from ui.dates import day_text
from ui.design.messages.file_dialog import Guard
from ui.design.messages.inline_message import InlineMessage
from ui.design.tables.trend_chart import TrendChart

pytestmark = pytest.mark.gui


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


def test_the_trend_follows_the_instrument(tab: AssessmentsTab) -> None:
    tab.show_taken(
        [
            filed("r3", "phq-9", date(2026, 11, 3), 9.0, "mild"),
            filed("r2", "k10", date(2026, 10, 9), 30.0),
            filed("r1", "phq-9", date(2026, 9, 3), 19.0, "moderately_severe"),
        ]
    )
    chart = tab.findChildren(TrendChart, "trend")[-1]
    first, last = day_text(date(2026, 9, 3)), day_text(date(2026, 11, 3))
    assert chart.text_alternative() == f"{first}: 19 · Moderately severe\n{last}: 9 · Mild"
    tab.choose("k10")
    assert (
        tab.findChildren(TrendChart, "trend")[-1].text_alternative()
        == f"{day_text(date(2026, 10, 9))}: 30. The next figure will show a trend."
    )
    tab.choose("pss-4")
    assert "The trend appears" in text_of(tab)


def test_a_cut_off_by_sex_is_offered_only_where_one_is_published(tab: AssessmentsTab) -> None:
    box = child(tab, QComboBox, "cut_off")
    assert not box.isVisible()
    tab.choose("audit-c")
    assert box.isVisible()
    assert [box.itemText(place) for place in range(box.count())] == ["For everyone"]
    tab.set_noted("women")
    assert [box.itemText(place) for place in range(box.count())] == ["For everyone", "For women"]
    assert tab.whom == "everyone"
    told: list[str] = []
    tab.answers_changed.connect(lambda _key, _answers: told.append(tab.whom))
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert told == ["women"]
    tab.set_noted("everyone")
    assert tab.whom == "everyone"
    tab.set_noted("women")
    tab.choose("phq-9")
    assert tab.whom == "everyone"


def test_what_concerns_safety_takes_the_focus_when_it_was_just_saved(tab: AssessmentsTab) -> None:
    before = SafetyView("r1", "PHQ-9", date(2026, 11, 3), ("Item 9 was answered above zero.",))
    saved = replace(before, record="r2")
    tab.safety.show_waiting([before], [])
    assert tab.window().focusWidget() is not child(tab, QPushButton, "open_safety_plan")
    tab.safety.ask_next()
    tab.safety.show_waiting([saved, before], [])
    assert tab.window().focusWidget() is child(tab, QPushButton, "open_safety_plan")
    tab.clear_entry()
    tab.safety.ask_next()
    tab.safety.show_waiting([saved, before], [])
    assert tab.window().focusWidget() is not child(tab, QPushButton, "open_safety_plan")


def test_the_filled_button_saves_what_was_done_while_it_is_asked(
    qtbot: QtBot, tab: AssessmentsTab
) -> None:
    tab.window().resize(1100, 550)  # as much as a part of a file has of a small screen
    waiting = SafetyView("r1", "PHQ-9", date(2026, 11, 3), ("Item 9 was answered above zero.",))
    numbers = [Helpline(str(100 + place), "For anyone in distress") for place in range(4)]
    answers, done = child(tab, QPushButton, "save_answers"), child(tab, QPushButton, "save_safety")
    assert answers.property("kind") == "primary"
    tab.safety.ask_next()
    tab.safety.show_waiting([waiting], numbers)
    qtbot.waitUntil(lambda: answers.property("kind") == "plain")
    assert done.property("kind") == "primary"
    assert done.visibleRegion().boundingRect() == done.rect()
    tab.safety.show_waiting([], [])
    qtbot.waitUntil(lambda: answers.property("kind") == "primary")


def test_what_concerns_safety_stays_until_it_is_answered(qtbot: QtBot, tab: AssessmentsTab) -> None:
    waiting = SafetyView("r1", "PHQ-9", date(2026, 11, 3), ("Item 9 was answered above zero.",))
    tab.safety.show_waiting([waiting, waiting], [])
    assert tab.safety.isVisible()
    assert "Item 9 was answered above zero." in text_of(tab)
    assert "More questionnaires that wait for this: 1" in text_of(tab)
    child(tab, QCheckBox, "tick_plan").setChecked(True)
    QTest.keyClicks(child(tab, QWidget, "safety_words"), "Safe tonight")
    assert tab.safety.typed.pending() == {"steps": ["plan"], "words": "Safe tonight"}
    with qtbot.waitSignal(tab.safety.answer_requested) as asked:
        click(tab, "save_safety")
    assert asked.args == ["r1", [SafetyStep.PLAN], "Safe tonight"]
    assert tab.safety.isVisible()
    tab.safety.clear_answer()
    tab.safety.show_waiting([], [])
    assert not tab.safety.isVisible()
    assert tab.safety.typed.pending() is None


def test_older_figures_and_what_was_not_scored_are_said(tab: AssessmentsTab) -> None:
    answers = (5.0, 0.0, 5.0, 0.0, 0.0, 5.0, 5.0, 0.0)
    old = {"total": 20.0, "intrusion": 10.0, "avoidance": 10.0}
    half = (None, *answers[1:])
    bodies = [
        Assessment("cries-8", date(2026, 9, 3), answers, old, "", ()),
        Assessment("cries-8", date(2026, 10, 3), half, {}, "", (), key_version=2),
    ]
    said = remarks([Filed("r", 1, datetime(2026, 11, 1, tzinfo=UTC), "p", each) for each in bodies])
    first = day_text(date(2026, 9, 3))
    assert said[0] == (
        f"{first}: scored by version 1 of the key: Total 20, Intrusion 10, Avoidance 10."
    )
    assert said[1] == "By version 2, the present one: Total 20, Intrusion 20, Avoidance 0."
    assert said[3].endswith("cannot be scored; answers are missing to items 1.")


def test_the_plot_on_paper_is_the_one_of_the_screen(tab: AssessmentsTab) -> None:
    taken = [
        filed("r2", "phq-9", date(2026, 11, 3), 9.0, "mild"),
        filed("r1", "phq-9", date(2026, 9, 3), 19.0, "moderately_severe"),
    ]
    plot = plot_of("phq-9", taken)
    assert [point.value for point in plot.points] == [19, 9]
    assert [(band.low, band.high) for band in plot.bands][-1] == (20, 27)
    image = QImage.fromData(png_of(plot))
    assert (image.width(), image.height()) == (1836, 440)
    colours = {image.pixelColor(x, y).name() for x in range(0, 1836, 3) for y in range(0, 440, 3)}
    assert len(colours) > 5
    assert png_of(plot_of("phq-9", taken[:1])) == b""


def test_a_file_without_a_lock_is_saved_only_after_a_question(
    qtbot: QtBot, tab: AssessmentsTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path("scores.csv")
    guards: list[Guard] = []

    def chosen(*_asked: object, guard: Guard) -> Path:
        guards.append(guard)
        return path

    monkeypatch.setattr("ui.assessments.export_card.file_to_write", chosen)
    with qtbot.assertNotEmitted(tab.export.open_requested):
        click(tab, "export_open")
    with qtbot.waitSignal(tab.export.open_requested) as asked:
        click(tab, "question_yes")
    assert asked.args == [path, Files.CSV]
    with qtbot.waitSignal(tab.export.locked_requested):
        click(tab, "export_locked")
    assert guards == [Guard.OPEN, Guard.LOCKED]


def test_a_form_answered_on_screen_is_offered_for_the_chosen_questionnaire(
    qtbot: QtBot, tab: AssessmentsTab
) -> None:
    assert not tab.form.isVisible()
    tab.form.show_forms([Unscored("f1", "Our form", date(2026, 11, 3))])
    assert "PHQ-9" in child(tab, QPushButton, "score_form").text()
    with qtbot.waitSignal(tab.form.score_requested) as asked:
        click(tab, "score_form")
    assert asked.args == ["f1"]
