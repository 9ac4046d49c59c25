"""Appointments at the desk: planned, changed, called off, and in the client's file."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from counsel_desk.domain.appointments.appointment import State
from counsel_desk.domain.intake import Channel, Contact, Intake, Use
from counsel_desk.domain.office_time import local, local_day
from counsel_desk.services import intake
from counsel_desk.services.appointments import appointments
from counsel_desk.services.appointments.appointments import AppointmentLine
from counsel_desk.services.clients import clients
from counsel_desk.services.intake import Called
from counsel_desk.services.notes import notes
from tests.gui.seen import cells, errors, open_part, said
from tests.gui.week.at_the_desk import first_client, keys, plan, seen, session
from tests.helpers.office import Clock
from ui.client_file.file_header import FileHeader
from ui.dates import day_text
from ui.design.fields.day_edit import DayEdit
from ui.design.tables.data_table import DataTable
from ui.walk.driver import Driver, NotThereError
from ui.week.presenter import NEW
from ui.week.week_grid import WeekGrid

pytestmark = pytest.mark.gui
WORDS = "Slept two nights through."


def planned(desk: Driver, clock: Clock) -> list[AppointmentLine]:
    """Return the appointments from a week ago to three months ahead."""
    day = local_day(clock())
    return appointments.between(session(desk), day - timedelta(days=7), day + timedelta(days=90))


def contact(desk: Driver) -> str:
    """Return the shown ways to reach the client, or an empty text."""
    try:
        return desk.text("contact_words")
    except NotThereError:
        return ""


def open_first_session(desk: Driver) -> None:
    """Open the first session of the client's file by keyboard."""
    table = desk.find(DataTable, "sessions")
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()


def test_a_way_of_contact_never_to_be_used_is_shown_when_planning(
    desk: Driver,
) -> None:
    one = first_client(desk)
    called = Called(one.body.name, one.body.particulars, one.body.language)
    ways = (Contact(Channel.CALL, Use.NEVER), Contact(Channel.PERSON, Use.SAFE))
    intake.save(session(desk), one.record, called, Intake(contacts=ways))
    other = clients.add(session(desk), one.body)
    desk.go("week")
    desk.click("new_appointment")
    assert contact(desk) == ""
    desk.pick("appointment_client", one.record)
    words = contact(desk)
    assert words.startswith("Never reach the client by: ")
    assert "Safe: " in words
    desk.pick("appointment_client", other)
    assert contact(desk) == ""
    desk.check("appointment_group")
    assert contact(desk) == ""
    desk.check("appointment_group")
    plan(desk, appointment_client=one.record)
    keys(desk, Qt.Key.Key_Return)
    assert contact(desk) == words
    desk.click("change_appointment")
    assert contact(desk) == words


def test_an_appointment_is_planned_changed_and_kept_by_keyboard(
    desk: Driver, clock: Clock, again: Callable[[], None]
) -> None:
    desk.go("week")
    keys(desk, Qt.Key.Key_N)
    plan(desk)
    assert "planned" in said(desk)
    again()
    desk.go("week")
    keys(desk, Qt.Key.Key_Return)
    code = first_client(desk).body.code
    assert code in seen(desk)
    assert first_client(desk).body.name not in seen(desk)
    QTest.keyClick(desk.find(QPushButton, "change_appointment"), Qt.Key.Key_Space)
    desk.idle()
    desk.type("appointment_at", "11:15")
    desk.press("Tab")
    desk.click("save_appointment")
    [line] = planned(desk, clock)
    assert f"{line.appointment.at:%H:%M}" == "11:15"
    clock.instant = max(clock.instant, line.appointment.begins)
    keys(desk, Qt.Key.Key_Down, Qt.Key.Key_Return)
    desk.click("mark_kept")
    assert desk.text("appointment_state") == "Took place"
    assert planned(desk, clock)[0].appointment.state is State.KEPT
    desk.press("Escape")
    assert desk.find(WeekGrid, "week_grid").isVisible()


def test_a_new_appointment_from_elsewhere_is_on_today_before_the_week_was_ever_shown(
    desk: Driver,
) -> None:
    desk.desk.context.open_page("week", NEW)
    desk.idle()
    day = desk.find(DayEdit, "appointment_day")
    assert day.value() == session(desk).today()


def test_all_following_appointments_are_called_off(desk: Driver, clock: Clock) -> None:
    desk.go("week")
    desk.click("new_appointment")
    desk.pick("appointment_client", first_client(desk).record)
    desk.pick("appointment_every", "week")
    desk.type("repeats_times", "4")
    desk.click("save_appointment")
    assert "4 appointments" in said(desk)
    desk.click("next_week")
    keys(desk, Qt.Key.Key_Return)
    desk.check("call_off_following")
    desk.click("mark_cancelled_by_client")
    assert desk.text("appointment_state") == "The client cancelled"
    states = [line.appointment.state for line in planned(desk, clock)]
    assert states == [State.PLANNED, *(State.CANCELLED_BY_CLIENT,) * 3]


def test_an_overlapping_or_past_appointment_is_saved_with_a_warning(
    desk: Driver, clock: Clock
) -> None:
    desk.go("week")
    desk.click("new_appointment")
    plan(desk)
    desk.click("new_appointment")
    plan(desk, "11:00")
    assert "overlaps" in said(desk)
    keys(desk, Qt.Key.Key_Left)
    desk.click("new_appointment")
    plan(desk)
    assert "in the past" in said(desk)
    assert len(planned(desk, clock)) == 3


def test_a_half_planned_appointment_survives_a_lock(
    desk: Driver, clock: Clock, again: Callable[[], None]
) -> None:
    desk.go("week")
    desk.click("new_appointment")
    desk.pick("appointment_client", first_client(desk).record)
    desk.type("appointment_at", "16:")
    again()
    desk.go("week")
    assert desk.text("appointment_at") == "16:"
    assert "was being written" in said(desk)
    desk.type("appointment_at", "16:20")
    desk.click("save_appointment")
    [line] = planned(desk, clock)
    assert f"{line.appointment.at:%H:%M}" == "16:20"
    again()
    desk.go("week")
    assert desk.find(WeekGrid, "week_grid").isVisible()


def test_a_half_made_change_in_the_client_s_file_survives_a_lock(
    desk: Driver, clock: Clock, again: Callable[[], None]
) -> None:
    desk.go("week")
    desk.click("new_appointment")
    plan(desk)
    open_part(desk, first_client(desk).record, "sessions")
    open_first_session(desk)
    desk.click("change_appointment")
    desk.type("appointment_place", "the quiet room")
    again()
    open_part(desk, first_client(desk).record, "sessions")
    assert desk.text("appointment_place") == "the quiet room"
    desk.click("save_appointment")
    [line] = planned(desk, clock)
    assert line.appointment.place == "the quiet room"


def test_a_double_click_keeps_the_outcome_under_it_and_undo_takes_it_back(
    desk: Driver, clock: Clock
) -> None:
    desk.go("week")
    desk.click("new_appointment")
    plan(desk)
    clock.instant = max(clock.instant, planned(desk, clock)[0].appointment.begins)
    keys(desk, Qt.Key.Key_Return)
    spot = desk.find(QPushButton, "mark_not_come").mapTo(desk.window(), QPoint(5, 5))
    desk.click("mark_not_come")
    under = desk.window().childAt(spot)
    assert under is not None
    assert under.objectName() == "mark_not_come"
    QTest.mouseDClick(under, Qt.MouseButton.LeftButton)
    desk.idle()
    assert planned(desk, clock)[0].appointment.state is State.NOT_COME
    assert "We did not meet" in said(desk)
    desk.press("Ctrl+Z")
    assert planned(desk, clock)[0].appointment.state is State.PLANNED
    assert desk.text("appointment_state") == "Planned"
    desk.press("Ctrl+Z")
    assert planned(desk, clock)[0].appointment.state is State.PLANNED


def test_what_was_called_off_with_all_that_follow_comes_back_together(
    desk: Driver, clock: Clock
) -> None:
    desk.go("week")
    desk.click("new_appointment")
    desk.pick("appointment_client", first_client(desk).record)
    desk.pick("appointment_every", "fortnight")
    desk.type("repeats_times", "3")
    desk.click("save_appointment")
    keys(desk, Qt.Key.Key_Return)
    desk.check("call_off_following")
    desk.click("mark_cancelled_by_us")
    desk.press("Escape")
    assert {line.appointment.state for line in planned(desk, clock)} == {State.CANCELLED_BY_US}
    desk.click("message_action")
    assert {line.appointment.state for line in planned(desk, clock)} == {State.PLANNED}
    assert desk.find(WeekGrid, "week_grid").isVisible()


def test_the_note_is_written_from_the_appointment(desk: Driver) -> None:
    desk.go("week")
    desk.click("new_appointment")
    plan(desk)
    keys(desk, Qt.Key.Key_Return)
    assert desk.find(QPushButton, "appointment_note").text() == "Write the note"
    desk.click("appointment_note")
    desk.type("note_text", WORDS)
    desk.go("week")
    assert desk.find(QPushButton, "appointment_note").text() == "Open the note"
    desk.click("appointment_note")
    assert desk.text("note_text") == WORDS
    drafts = notes.drafts_of(session(desk), first_client(desk).record)
    today = session(desk).today()
    assert [draft.text for _name, draft in drafts if draft.held == today] == [WORDS]


def test_an_appointment_ahead_cannot_be_marked_as_kept(desk: Driver) -> None:
    desk.go("week")
    keys(desk, Qt.Key.Key_Right, Qt.Key.Key_N)
    plan(desk)
    keys(desk, Qt.Key.Key_Return)
    desk.click("mark_kept")
    assert "still ahead" in said(desk)
    assert desk.text("appointment_state") == "Planned"


def test_an_appointment_of_today_is_not_kept_before_its_hour(desk: Driver, clock: Clock) -> None:
    desk.go("week")
    desk.click("new_appointment")
    begins = local(clock() + timedelta(minutes=1))
    desk.type("appointment_at", f"{begins:%H:%M}")
    desk.check("took_place")
    desk.pick("appointment_client", first_client(desk).record)
    desk.click("save_appointment")
    assert ["not begun yet" in each for each in errors(desk.window())] == [True]
    assert planned(desk, clock) == []
    clock.instant = begins
    desk.click("save_appointment")
    assert planned(desk, clock)[0].appointment.state is State.KEPT


def test_the_client_s_file_lists_sessions_and_records_one_afterwards(
    desk: Driver, clock: Clock, again: Callable[[], None]
) -> None:
    open_part(desk, first_client(desk).record, "sessions")
    assert desk.text("next_appointment") == "No appointment is planned."
    desk.click("new_session")
    desk.check("took_place")
    desk.click("save_appointment")
    assert "recorded" in said(desk)
    desk.click("new_session")
    day = local_day(clock()) + timedelta(days=3)
    desk.type("appointment_day", f"{day:%d-%m-%Y}")
    desk.click("save_appointment")
    chosen = desk.find(DataTable, "sessions").selected()
    assert chosen.appointment.day == day
    again()
    open_part(desk, first_client(desk).record, "sessions")
    assert day_text(day) in desk.text("next_appointment")
    assert [row[2] for row in cells(desk.find(DataTable, "sessions"))] == ["Planned", "Took place"]
    open_first_session(desk)
    desk.click("mark_cancelled_by_us")
    assert desk.text("appointment_state") == "We cancelled"


def test_an_appointment_leads_to_the_client_s_file(desk: Driver) -> None:
    desk.go("week")
    desk.click("new_appointment")
    plan(desk)
    keys(desk, Qt.Key.Key_Return)
    desk.click("open_file")
    assert desk.desk.shell.current_page == "clients"
    assert desk.find(FileHeader, "file_header").accessibleName() == first_client(desk).body.code


def test_the_counsellor_s_times_are_saved_without_a_code(desk: Driver, tmp_path: Path) -> None:
    desk.go("week")
    desk.click("new_appointment")
    plan(desk)
    path = tmp_path / "times.ics"
    with desk.file_dialog(path):
        desk.click("save_own_times")
    assert "no client" in said(desk)
    content = path.read_text(encoding="utf-8")
    assert "SUMMARY:Busy" in content
    assert first_client(desk).body.code not in content
