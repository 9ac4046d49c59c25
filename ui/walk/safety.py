"""What a counsellor and a client write about safety and goals, by clicks and keys."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from counsel_desk.domain.office_time import local_day
from ui.design.tables.data_table import DataTable
from ui.walk.driver import Driver, Picture


def plan(desk: Driver, picture: Picture) -> None:
    """Write a safety plan, and record the level of risk."""
    desk.tab("safety")
    desk.type("warning_signs", "I count the trains at night")
    desk.type("coping", "Water on my face")
    desk.click("save_plan")
    desk.click("new_risk")
    desk.choose("risk_level", "low")
    day = local_day(datetime.now(UTC)) + timedelta(days=14)
    desk.type("risk_review", f"{day:%d-%m-%Y}")
    picture("3-risk")
    desk.click("save_risk")
    picture("3-safety")


def set_goal(desk: Driver, picture: Picture) -> None:
    """Set a goal in the client's words, and save their rating."""
    desk.tab("goals")
    desk.click("new_goal")
    desk.type("goal_words", "I want to learn sewing")
    desk.click("add_step")
    desk.type("step_0_text", "Ask at the school")
    desk.click("save_goal")
    picture("3-goals")
    table = desk.find(DataTable, "goals")
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
    desk.pick("rating_value", 3)
    desk.click("save_rating")
    picture("3-goal")
    desk.click("back_to_goals")
