"""A client's goals at the desk."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.goals import Goal, GoalState, GoalStep
from counsel_desk.services import goals
from tests.gui.person import CounsellorDesk
from tests.gui.seen import child, errors, open_part
from ui.design.focus import TabStops
from ui.design.tables.data_table import DataTable
from ui.design.tables.trend_chart import TrendChart
from ui.goals.goal_form import GoalForm
from ui.walk.driver import NotThereError

pytestmark = pytest.mark.gui
TODAY = date.today()  # noqa: DTZ011 - the desk's own clock, in local time


@pytest.fixture
def desk(counsellor_desk: CounsellorDesk) -> CounsellorDesk:
    """A desk with the goals of the client in front."""
    open_part(counsellor_desk, counsellor_desk.client, "goals")
    return counsellor_desk


class _Window(TabStops, QWidget):
    """A window in which Tab goes as in the desk's own."""


def return_to_goals(desk: CounsellorDesk) -> None:
    """Lock the desk, sign in again and open the goals."""
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "goals")


def activate(desk: CounsellorDesk) -> None:
    """Give the window the keyboard."""
    desk.window().activateWindow()
    QTest.qWaitForWindowActive(desk.window())


def kept(desk: CounsellorDesk) -> list[Goal]:
    """Return the stored goals of the client."""
    return [one.body for one in goals.of_client(desk.desk.session, desk.client)]


def set_goal(desk: CounsellorDesk) -> None:
    """Set a goal without steps."""
    desk.click("new_goal")
    desk.type("goal_words", "To learn sewing")
    desk.click("save_goal")


def open_first(desk: CounsellorDesk) -> None:
    """Open the first goal of the list by keyboard."""
    table = desk.find(DataTable, "goals")
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()


def test_a_goal_is_set_with_steps_by_keyboard_alone(desk: CounsellorDesk) -> None:
    activate(desk)
    desk.find(QPushButton, "new_goal").setFocus()
    QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Space)
    QTest.keyClicks(desk.window().focusWidget(), "To learn sewing")
    QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Space)
    desk.idle()
    QTest.keyClicks(desk.window().focusWidget(), "Ask at the school")
    QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(desk.window().focusWidget(), "she")
    for _ in range(20):
        if desk.window().focusWidget().objectName() == "save_goal":
            break
        QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Space)
    desk.idle()
    step = GoalStep("Ask at the school", "she")
    assert kept(desk) == [Goal("To learn sewing", TODAY, (step,))]


def test_an_empty_goal_and_an_impossible_day_are_refused(desk: CounsellorDesk) -> None:
    desk.click("new_goal")
    desk.click("save_goal")
    assert kept(desk) == []
    desk.type("goal_words", "To sleep")
    desk.click("add_step")
    desk.type("step_0_text", "A walk")
    desk.type("step_0_by", "soon")
    desk.click("save_goal")
    assert kept(desk) == []
    desk.type("step_0_by", f"{TODAY:%d-%m-%Y}")
    desk.check("step_0_done")
    desk.click("save_goal")
    assert kept(desk) == [Goal("To sleep", TODAY, (GoalStep("A walk", "", TODAY, done=True),))]


def test_ratings_are_kept_and_shown_in_the_chart(desk: CounsellorDesk) -> None:
    set_goal(desk)
    open_first(desk)
    desk.click("save_rating")  # nobody has said a number yet, and it is not 0 by itself
    assert not kept(desk)[0].ratings
    assert errors(desk.window()) == ["Please choose a number from 0 to 10."]
    desk.pick("rating_value", 4)
    assert errors(desk.window()) == []
    desk.type("rating_day", f"{TODAY - timedelta(days=7):%d-%m-%Y}")
    desk.click("save_rating")
    assert desk.find(QComboBox, "rating_value").currentData() is None
    desk.pick("rating_value", 6)
    desk.click("save_rating")
    [goal] = kept(desk)
    assert [(one.day, one.value) for one in goal.ratings] == [
        (TODAY - timedelta(days=7), 4),
        (TODAY, 6),
    ]
    chart = desk.find(TrendChart, "trend_chart")
    assert chart.text_alternative().endswith(": 6")


def test_a_goal_that_was_saved_is_the_chosen_one(desk: CounsellorDesk) -> None:
    set_goal(desk)
    desk.click("new_goal")
    desk.type("goal_words", "To sleep")
    desk.click("save_goal")
    listed = desk.find(DataTable, "goals")
    assert listed.selected().body.words == "To sleep"
    assert desk.window().focusWidget() is listed


def test_a_goal_is_set_aside_taken_up_again_and_reached(desk: CounsellorDesk) -> None:
    set_goal(desk)
    open_first(desk)
    for state in (GoalState.SET_ASIDE, GoalState.OPEN, GoalState.REACHED):
        desk.click(f"goal_{state}")
        assert [one.state for one in kept(desk)] == [state]
        with pytest.raises(NotThereError):
            desk.find(QPushButton, f"goal_{state}")
    desk.click("back_to_goals")
    table = desk.find(DataTable, "goals")
    assert table.model().index(0, 1).data() == "Reached"


def test_what_is_typed_survives_setting_the_goal_aside(desk: CounsellorDesk) -> None:
    set_goal(desk)
    open_first(desk)
    desk.type("goal_words", "To learn sewing and stitching")
    desk.click("goal_set_aside")
    assert desk.text("goal_words") == "To learn sewing and stitching"
    desk.click("save_goal")
    [goal] = kept(desk)
    assert (goal.words, goal.state) == ("To learn sewing and stitching", GoalState.SET_ASIDE)


def test_unsaved_changes_of_a_goal_survive_a_lock(desk: CounsellorDesk) -> None:
    set_goal(desk)
    open_first(desk)
    desk.type("goal_words", "To learn half")
    desk.click("add_step")
    desk.type("step_0_text", "half a st")
    return_to_goals(desk)
    assert desk.text("goal_words") == "To learn half"
    assert desk.text("step_0_text") == "half a st"
    assert [one.words for one in kept(desk)] == ["To learn sewing"]
    desk.click("save_goal")
    assert kept(desk) == [Goal("To learn half", TODAY, (GoalStep("half a st"),))]


def test_a_new_goal_that_is_abandoned_leaves_nothing(desk: CounsellorDesk) -> None:
    desk.click("new_goal")
    desk.type("goal_words", "half a goal")
    desk.click("back_to_goals")
    return_to_goals(desk)
    with pytest.raises(NotThereError):
        desk.find(QPushButton, "save_goal")
    assert kept(desk) == []


def test_the_tab_key_leaves_a_form_with_steps_at_both_ends(qtbot: QtBot) -> None:
    window, form = _Window(), GoalForm()
    before, after = QPushButton("Before"), QPushButton("After")
    layout = QVBoxLayout(window)
    for each in (before, form, after):
        layout.addWidget(each)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    for _step in range(2):
        QTest.mouseClick(child(form, QPushButton, "add_step"), Qt.MouseButton.LeftButton)
        QApplication.processEvents()
    for start, end, key in (
        (before, after, Qt.Key.Key_Tab),
        (after, before, Qt.Key.Key_Backtab),
        (after, before, Qt.Key.Key_Tab),
    ):
        start.setFocus()
        passed = []
        while window.focusWidget() is not end:
            QTest.keyClick(window.focusWidget(), key)
            passed.append(window.focusWidget().objectName())
            assert len(passed) < 30, passed
        assert ("step_1_who" in passed) == (end is after or key is Qt.Key.Key_Backtab)
