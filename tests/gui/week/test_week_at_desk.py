"""Appointments, group notes and reminders at a real desk."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QPushButton

from counsel_desk.domain.appointment import State, local_day
from counsel_desk.domain.intake import Channel, Contact, Intake, Use
from counsel_desk.services import appointments, clients, group_sessions, intake
from counsel_desk.services.intake import Called
from counsel_desk.storage.errors import DiskFullError
from ui.design.data_table import DataTable
from ui.design.inline_message import InlineMessage
from ui.walk.driver import NotThereError
from ui.week.week_grid import WeekGrid

pytestmark = pytest.mark.gui


def said(desk):
    shown = desk.window().findChildren(InlineMessage)
    return " ".join(each.text for each in shown if each.isVisible())


def seen(desk):
    """Return every word that a passer-by can read."""
    labels = [each for each in desk.window().findChildren(QLabel) if each.isVisible()]
    texts = [each for each in desk.window().findChildren(QPlainTextEdit) if each.isVisible()]
    return " ".join([each.text() for each in labels] + [each.toPlainText() for each in texts])


def session(desk):
    return desk.app.desk.session


def planned(desk, clock):
    day = local_day(clock())
    return appointments.between(session(desk), day - timedelta(days=7), day + timedelta(days=90))


def first_client(desk):
    return clients.listing(session(desk))[0].filed


def keys(desk, *pressed):
    grid = desk.find(WeekGrid, "week_grid")
    for key in pressed:
        QTest.keyClick(grid, key)
    desk.idle()


def plan(desk, at="10:30", **picked):
    """Plan an appointment on the day that the form offers."""
    desk.pick("appointment_client", first_client(desk).record)
    desk.type("appointment_at", at)
    for name, value in picked.items():
        desk.pick(name, value)
    desk.click("save_appointment")


def group_of_two(desk):
    details = first_client(desk).body
    clients.add(session(desk), details)
    desk.go("clients")
    desk.go("week")
    desk.click("new_appointment")
    desk.pick("appointment_client", "group")
    codes = desk.find(QListWidget, "group_participants")
    for row in range(2):
        codes.setCurrentRow(row)
        QTest.keyClick(codes, Qt.Key.Key_Space)
    desk.type("appointment_at", "10:00")
    desk.click("save_appointment")


def contact(desk):
    try:
        return desk.text("contact_words")
    except NotThereError:
        return ""


def test_a_way_that_is_never_to_be_used_is_said_where_an_appointment_is_planned(desk):
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
    assert words.startswith("Never reach her by: ")
    assert "Safe: " in words
    desk.pick("appointment_client", other)
    assert contact(desk) == ""
    desk.pick("appointment_client", "group")
    assert contact(desk) == ""
    plan(desk)
    keys(desk, Qt.Key.Key_Return)
    assert contact(desk) == words
    desk.click("change_appointment")
    assert contact(desk) == words


def test_an_appointment_is_planned_changed_and_kept_by_keyboard(desk, clock, again):
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
    keys(desk, Qt.Key.Key_Down, Qt.Key.Key_Return)
    desk.click("mark_kept")
    assert desk.text("appointment_state") == "Took place"
    assert planned(desk, clock)[0].appointment.state is State.KEPT
    desk.press("Escape")
    assert desk.find(WeekGrid, "week_grid").isVisible()


def test_all_that_follow_are_called_off(desk, clock):
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
    assert desk.text("appointment_state") == "She called it off"
    states = [line.appointment.state for line in planned(desk, clock)]
    assert states == [State.PLANNED, *(State.CANCELLED_BY_CLIENT,) * 3]


def test_what_overlaps_or_is_past_is_said_and_kept(desk, clock):
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


def test_a_half_planned_appointment_survives_a_lock(desk, clock, again):
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


def test_a_half_made_change_in_her_file_survives_a_lock(desk, clock, again):
    desk.go("week")
    desk.click("new_appointment")
    plan(desk)
    for step in range(2):
        desk.app.desk.shell.show_page("clients")
        desk.app.desk.presenter("clients").open(first_client(desk).record)
        desk.idle()
        desk.tab("sessions")
        if step == 0:
            table = desk.find(DataTable, "sessions")
            table.selectRow(0)
            QTest.keyClick(table, Qt.Key.Key_Return)
            desk.idle()
            desk.click("change_appointment")
            desk.type("appointment_place", "the quiet room")
            again()
    assert desk.text("appointment_place") == "the quiet room"
    desk.click("save_appointment")
    [line] = planned(desk, clock)
    assert line.appointment.place == "the quiet room"


def test_what_happened_is_not_said_of_tomorrow(desk):
    desk.go("week")
    keys(desk, Qt.Key.Key_Right, Qt.Key.Key_N)
    plan(desk)
    keys(desk, Qt.Key.Key_Return)
    desk.click("mark_kept")
    assert "still ahead" in said(desk)
    assert desk.text("appointment_state") == "Planned"


def test_her_file_lists_her_sessions_and_records_one_afterwards(desk, clock, again):
    desk.app.desk.presenter("clients").open(first_client(desk).record)
    desk.idle()
    desk.tab("sessions")
    assert desk.text("next_appointment") == "No appointment is planned."
    desk.click("new_session")
    desk.check("took_place")
    desk.click("save_appointment")
    assert "recorded" in said(desk)
    desk.click("new_session")
    day = local_day(clock()) + timedelta(days=3)
    desk.type("appointment_day", f"{day:%d-%m-%Y}")
    desk.click("save_appointment")
    again()
    desk.app.desk.presenter("clients").open(first_client(desk).record)
    desk.idle()
    desk.tab("sessions")
    assert f"Saturday, {day:%d-%m-%Y}" in desk.text("next_appointment")
    table = desk.find(DataTable, "sessions")
    states = [table.model().index(row, 2).data() for row in range(2)]
    assert states == ["Planned", "Took place"]
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
    desk.click("mark_cancelled_by_us")
    assert desk.text("appointment_state") == "We called it off"


def test_the_way_from_the_week_to_her_file(desk):
    desk.go("week")
    desk.click("new_appointment")
    plan(desk)
    keys(desk, Qt.Key.Key_Return)
    desk.click("open_file")
    assert desk.app.desk.shell.current_page == "clients"
    assert f"File {first_client(desk).body.code}" in seen(desk)


def test_a_group_note_survives_a_lock_and_reaches_each_file_without_the_others(desk, again):
    group_of_two(desk)
    keys(desk, Qt.Key.Key_Return)
    desk.click("group_note")
    both = [line.filed for line in clients.listing(session(desk))]
    mine, other = both[0].body.code, both[1].body.code
    desk.type("group_text", "We practised slow breathing.")
    desk.type(f"line_{mine}", "Asked for a word alone.")
    again()
    desk.go("week")
    desk.click("group_notes")
    table = desk.find(DataTable, "group_notes_table")
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
    assert desk.text("group_text") == "We practised slow breathing."
    assert desk.text(f"line_{mine}") == "Asked for a word alone."
    desk.click("sign_group_note")
    assert "signed" in said(desk)
    for filed, line in zip(both, ("Asked for a word alone.", ""), strict=True):
        desk.app.desk.shell.show_page("clients")
        desk.app.desk.presenter("clients").open(filed.record)
        desk.idle()
        desk.tab("sessions")
        groups = desk.find(DataTable, "group_sessions")
        groups.selectRow(0)
        QTest.keyClick(groups, Qt.Key.Key_Return)
        desk.idle()
        assert desk.text("group_entry_note") == "We practised slow breathing."
        shown = seen(desk)
        assert "Group of 2" in shown
        assert (line in shown) if line else ("Asked for" not in shown)
        assert (other if filed is both[0] else mine) not in shown


def test_a_signed_group_note_is_amended_with_a_reason(desk):
    group_of_two(desk)
    keys(desk, Qt.Key.Key_Return)
    desk.click("group_note")
    desk.type("group_text", "First.")
    desk.click("sign_group_note")
    desk.click("back_to_week")
    keys(desk, Qt.Key.Key_Return)
    desk.click("group_note")
    assert desk.text("group_signed_text") == "First."
    desk.click("amend_group_note")
    desk.type("group_amendment_reason", "a word was missing")
    desk.click("amend_group_note")
    desk.type("group_text", "First, and second.")
    desk.click("sign_group_note")
    table = desk.find(DataTable, "group_notes_table")
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
    assert "a word was missing" in seen(desk)
    desk.click("group_versions")
    shown = desk.text("group_signed_text")
    assert "First, and second." in shown
    assert shown.endswith("First.")


def test_a_group_draft_is_discarded_after_it_is_said_twice(desk):
    group_of_two(desk)
    keys(desk, Qt.Key.Key_Return)
    desk.click("group_note")
    desk.type("group_text", "Not this.")
    desk.click("discard_group_draft")
    desk.click("keep_group_draft")
    assert desk.text("group_text") == "Not this."
    desk.click("discard_group_draft")
    desk.click("discard_group_for_good")
    assert group_sessions.listing(session(desk)) == []


def test_f08_on_a_full_disk_a_group_note_stays_in_the_window(desk, monkeypatch):
    group_of_two(desk)
    keys(desk, Qt.Key.Key_Return)
    desk.click("group_note")
    full = True

    def save(session, name, draft, kept=group_sessions.save):
        if full:
            raise DiskFullError
        return kept(session, name, draft)

    monkeypatch.setattr(group_sessions, "save", save)
    desk.type("group_text", "what must not be lost")
    desk.click("sign_group_note")
    assert "disk is full" in said(desk)
    desk.click("back_to_week")
    assert desk.text("group_text") == "what must not be lost"
    with pytest.raises(NotThereError):
        desk.lock()
    full = False
    desk.lock()


def test_own_times_are_saved_without_a_code(desk, tmp_path):
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
