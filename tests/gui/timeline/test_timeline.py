"""The timeline of a client's file at the desk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from counsel_desk.domain.records import Kind
from counsel_desk.services.timeline import timeline
from counsel_desk.services.timeline.lines import LINES
from tests.gui.person import CounsellorDesk
from tests.gui.seen import cells, open_part
from ui.client_file.client_page import ClientPage
from ui.dates import day_text
from ui.design.tables.data_table import DataTable
from ui.desk.file_parts import PARTS

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(counsellor_desk: CounsellorDesk) -> CounsellorDesk:
    """A desk with the client's file in front."""
    open_part(counsellor_desk, counsellor_desk.client, "timeline")
    return counsellor_desk


def shown(desk: CounsellorDesk) -> list[list[str]]:
    """Return the lines of the timeline: day, what, and a few words."""
    return cells(desk.find(DataTable, "timeline"))


def test_every_kind_in_the_timeline_has_a_part_of_the_file(desk: CounsellorDesk) -> None:
    """For a new kind, add its part to `PARTS` in ui/desk/file_parts.py."""
    assert set(PARTS) == {*LINES, Kind.GROUP_SESSION}
    page = desk.find(ClientPage, "client_page")
    for part in set(PARTS.values()):
        page.show_part(part)
        desk.idle()


def test_the_timeline_begins_with_the_newest(desk: CounsellorDesk) -> None:
    days = [entry.line.day for entry in timeline.of_client(desk.desk.session, desk.client)]
    assert [line[0] for line in shown(desk)] == [day_text(day) for day in days]
    assert days == sorted(days, reverse=True)
    assert "Not signed yet" in [line[2] for line in shown(desk)]


def test_the_oldest_comes_first_when_the_day_is_sorted_upwards(desk: CounsellorDesk) -> None:
    before = shown(desk)
    assert len({line[0] for line in before}) < len(before)
    desk.find(DataTable, "timeline").sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert shown(desk) == before[::-1]


def test_one_kind_is_picked_and_opened_in_its_part_by_keyboard(desk: CounsellorDesk) -> None:
    box = desk.find(QComboBox, "timeline_kind")
    assert box.itemText(0) == "Everything"
    box.setFocus()
    QTest.keyClicks(box, "Cons")
    desk.idle()
    assert {line[1] for line in shown(desk)} == {"Consent"}
    table = desk.find(DataTable, "timeline")
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
    part = desk.find(QWidget, "consents_tab")
    assert part.isVisible()
    assert part.isAncestorOf(desk.window().focusWidget())
    desk.tab("timeline")
    assert {line[1] for line in shown(desk)} == {"Consent"}


def test_a_double_click_opens_a_note(desk: CounsellorDesk) -> None:
    table = desk.find(DataTable, "timeline")
    model = table.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 1).data() == "Note")
    table.doubleClicked.emit(model.index(row, 0))
    desk.idle()
    assert desk.find(QWidget, "notes_tab").isVisible()


def test_a_new_note_is_listed_on_return_and_the_cursor_stays(desk: CounsellorDesk) -> None:
    table = desk.find(DataTable, "timeline")
    table.setCurrentIndex(table.model().index(1, 0))
    before = table.selected()
    desk.tab("notes")
    desk.click("new_note")
    desk.type("note_text", "words for nobody else")
    desk.click("sign_note")
    amount = table.model().rowCount()
    desk.tab("timeline")
    assert len(shown(desk)) == amount + 1
    assert table.selected() == before
    assert "words for nobody else" not in repr(shown(desk))


def test_it_is_the_same_after_a_lock(desk: CounsellorDesk) -> None:
    before = shown(desk)
    assert before
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "timeline")
    assert shown(desk) == before


def test_only_kinds_that_the_file_has_can_be_picked(desk: CounsellorDesk) -> None:
    box = desk.find(QComboBox, "timeline_kind")
    kinds = {entry.kind for entry in timeline.of_client(desk.desk.session, desk.client)}
    assert Kind.HAND_OVER not in kinds
    assert "Hand-over" not in [box.itemText(place) for place in range(box.count())]
