"""A caseworker's part of the day: a case, a hearing, a task and a request."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from counsel_desk.demo import content
from counsel_desk.domain.casework.casework import HearingPurpose, ReferenceKind, TaskKind
from counsel_desk.domain.consent.consent import Purpose
from counsel_desk.domain.summary import SummaryType
from ui.design.tables.data_table import DataTable
from ui.walk.driver import Driver, Picture


def add_case(desk: Driver, picture: Picture) -> None:
    """Add a case with a reference number, a hearing and a task."""
    desk.go("cases")
    desk.click("new_case")
    desk.type("case_reference", content.CASE_REFERENCE)
    desk.type("case_remarks", content.CASE_REMARKS)
    desk.click("add_case")
    picture("4-cases")
    cases = desk.find(DataTable, "cases")
    cases.selectRow(0)
    QTest.keyClick(cases, Qt.Key.Key_Return)
    desk.idle()
    desk.click("case_new_reference")
    number = content.REFERENCES[0]
    desk.pick("reference_kind", ReferenceKind.FIR)
    desk.type("reference_number", number.number)
    desk.type("reference_year", str(number.year))
    desk.type("reference_place", number.place)
    desk.click("save_reference")
    desk.click("case_new_hearing")
    desk.type("hearing_day", _day(12))
    desk.pick("hearing_purpose", HearingPurpose.CLIENTS_EVIDENCE)
    desk.type("hearing_court", content.HEARING.court)
    picture("4-hearing")
    desk.click("save_hearing")
    desk.click("case_new_task")
    desk.pick("task_kind", TaskKind.COMPENSATION_CLAIM)
    desk.type("task_due", _day(26))
    desk.type("task_what", content.TASKS[1].what)
    picture("4-task")
    desk.click("save_task")
    picture("4-case")


def ask(desk: Driver, picture: Picture) -> None:
    """Ask the counsellor for a summary."""
    desk.go("asked")
    desk.click("new_request")
    desk.pick("request_type", SummaryType.ATTENDANCE_LETTER)
    desk.pick("request_purpose", Purpose.VICTIM_COMPENSATION)
    desk.type("request_about", content.REQUEST_ABOUT)
    picture("4-request")
    desk.click("save_request")


def _day(ahead: int) -> str:
    return f"{date.today() + timedelta(days=ahead):%d-%m-%Y}"  # noqa: DTZ011 - as a person types it
