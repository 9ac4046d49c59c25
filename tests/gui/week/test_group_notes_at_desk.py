"""Notes of group sessions at the desk."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from counsel_desk.domain.appointments.group_session import GroupDraft
from counsel_desk.errors import DiskFullError
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.clients import clients
from tests.gui.seen import cells, child, open_part, said
from tests.gui.week.at_the_desk import first_client, keys, seen, session
from ui.design.fields.text_box import TextBox
from ui.design.rows.line_list import LineList
from ui.design.tables.data_table import DataTable
from ui.desk import draft_editor
from ui.groups.group_editor import GroupEditor
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui


def group_of_two(desk: Driver) -> None:
    """Plan a session with a group of two clients."""
    details = first_client(desk).body
    clients.add(session(desk), details)
    desk.go("clients")
    desk.go("week")
    desk.click("new_appointment")
    desk.check("appointment_group")
    codes = desk.find(QListView, "group_participants")
    for row in range(2):
        codes.setCurrentIndex(codes.model().index(row, 0))
        QTest.keyClick(codes, Qt.Key.Key_Space)
    desk.type("appointment_at", "10:00")
    desk.click("save_appointment")


def words_in(desk: Driver) -> list[str]:
    """Return the lines of the list of notes."""
    found = desk.find(QListWidget, "notes")
    return [found.item(place).text() for place in range(found.count())]


def test_a_signed_group_note_is_found_and_read_among_the_notes_of_each(desk: Driver) -> None:
    group_of_two(desk)
    keys(desk, Qt.Key.Key_Return)
    desk.click("appointment_note")
    mine, other = [line.filed for line in clients.listing(session(desk))][:2]
    desk.type("group_text", "We practised slow breathing.")
    desk.type(f"line_{mine.body.code}", "Asked for a quiet corner.")
    desk.click("group_sign_note")
    for asked, kind in (("practised", "Group note"), ("corner", "Line in a group session")):
        desk.go("search")
        desk.type("search_text", asked)
        desk.click("search_now")
        [hit] = cells(desk.find(DataTable, "hits"))
        assert hit[1] == kind
        codes = {mine.body.code, other.body.code} if asked == "practised" else {mine.body.code}
        assert set(hit[0].split(", ")) == codes
        QTest.keyClick(desk.find(DataTable, "hits"), Qt.Key.Key_Return)
        desk.idle()
        if asked == "practised":
            assert desk.text("group_signed_text") == "We practised slow breathing."
    # The line leads to the group note among the notes of its client, and to nobody else.
    assert desk.text("group_entry_line") == "Asked for a quiet corner."
    assert [line for line in words_in(desk) if line.endswith("group")] != []
    assert other.body.code not in seen(desk)


def test_a_second_press_signs_a_group_note_once_and_is_no_mistake(desk: Driver) -> None:
    group_of_two(desk)
    keys(desk, Qt.Key.Key_Return)
    desk.click("appointment_note")
    desk.type("group_text", "We practised slow breathing.")
    for _each in range(2):
        desk.find(QPushButton, "group_sign_note").click()
    desk.idle()
    [signed] = group_sessions.listing(session(desk))
    assert signed.signed
    assert "not here any more" not in seen(desk)


def test_a_group_note_that_was_begun_is_told_of_on_the_first_page_and_opened_again(
    desk: Driver, again: Callable[[], None]
) -> None:
    group_of_two(desk)
    keys(desk, Qt.Key.Key_Return)
    desk.click("appointment_note")
    desk.type("group_text", "Half a sentence")
    again()
    desk.go("today")
    [line] = desk.find(LineList, "appointments_today_lines").lines
    assert "Group of 2" in line.text
    desk.click("act_on_line")
    assert desk.text("group_text") == "Half a sentence"


def test_a_group_note_survives_a_lock_and_reaches_each_file_without_the_others(
    desk: Driver, again: Callable[[], None]
) -> None:
    group_of_two(desk)
    keys(desk, Qt.Key.Key_Return)
    desk.click("appointment_note")
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
    desk.click("group_sign_note")
    assert "signed" in said(desk)
    for filed, line in zip(both, ("Asked for a word alone.", ""), strict=True):
        open_part(desk, filed.record, "sessions")
        groups = desk.find(DataTable, "group_sessions")
        groups.selectRow(0)
        QTest.keyClick(groups, Qt.Key.Key_Return)
        desk.idle()
        assert desk.text("group_entry_note") == "We practised slow breathing."
        shown = seen(desk)
        assert "Group of 2" in shown
        assert (line in shown) if line else ("Asked for" not in shown)
        assert (other if filed is both[0] else mine) not in shown


def test_a_signed_group_note_is_amended_with_a_reason(desk: Driver) -> None:
    group_of_two(desk)
    keys(desk, Qt.Key.Key_Return)
    desk.click("appointment_note")
    desk.type("group_text", "First.")
    desk.click("group_sign_note")
    desk.click("back_to_week")
    keys(desk, Qt.Key.Key_Return)
    desk.click("appointment_note")
    assert desk.text("group_signed_text") == "First."
    desk.click("amend_group_note")
    desk.type("group_amendment_reason", "a word was missing")
    desk.click("amend_group_note")
    desk.type("group_text", "First, and second.")
    desk.click("group_sign_note")
    table = desk.find(DataTable, "group_notes_table")
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
    assert "a word was missing" in seen(desk)
    desk.click("group_versions")
    shown = desk.text("group_signed_text")
    assert "First, and second." in shown
    assert shown.endswith("First.")


def test_a_group_draft_is_discarded_only_after_a_second_click(desk: Driver) -> None:
    group_of_two(desk)
    keys(desk, Qt.Key.Key_Return)
    desk.click("appointment_note")
    desk.type("group_text", "Not this.")
    desk.click("group_discard_draft")
    desk.click("group_keep_draft")
    assert desk.text("group_text") == "Not this."
    desk.click("group_discard_draft")
    desk.click("group_discard_for_good")
    assert group_sessions.listing(session(desk)) == []


def test_typing_a_group_note_without_a_pause_is_saved_meanwhile(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draft_editor, "PAUSE_MS", 60_000)
    monkeypatch.setattr(draft_editor, "MOST_MS", 20)
    editor = GroupEditor()
    qtbot.addWidget(editor)
    now = datetime.now(UTC)
    editor.open_draft("d", GroupDraft((), now.date(), "", now))
    with qtbot.waitSignal(editor.draft_changed):
        QTest.keyClicks(child(editor, TextBox, "group_text"), "x")


def test_f08_on_a_full_disk_a_group_note_stays_in_the_window(
    desk: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    group_of_two(desk)
    keys(desk, Qt.Key.Key_Return)
    desk.click("appointment_note")

    def full(*_given: object) -> None:
        raise DiskFullError

    saving = group_sessions.save
    monkeypatch.setattr(group_sessions, "save", full)
    desk.type("group_text", "what must not be lost")
    desk.click("group_sign_note")
    assert "disk is full" in said(desk)
    desk.click("back_to_week")
    assert desk.text("group_text") == "what must not be lost"
    with pytest.raises(NotThereError):
        desk.lock()
    monkeypatch.setattr(group_sessions, "save", saving)
    desk.lock()
