"""The timeline of a file through the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from counsel_desk.domain.records import Kind
from counsel_desk.services.timeline import timeline
from counsel_desk.services.timeline.lines import LINES
from ui.client_file.client_page import ClientPage
from ui.design.tables.data_table import DataTable
from ui.timeline.timeline_words import PARTS
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(counsellor_desk: Driver) -> Driver:
    opened(counsellor_desk)
    return counsellor_desk


def opened(desk: Driver) -> None:
    desk.desk.presenter("clients").open(desk.client)
    desk.idle()


def shown(desk: Driver) -> list[tuple[str, str, str]]:
    model = desk.find(DataTable, "timeline").model()
    return [
        tuple(model.index(row, column).data() for column in range(3))
        for row in range(model.rowCount())
    ]


def test_every_kind_that_has_a_line_has_a_part_of_the_file(desk: Driver) -> None:
    """A new kind: say in ui/timeline/timeline_words.py in which part of the file it stands."""
    assert set(PARTS) == set(LINES)
    page = desk.find(ClientPage, "client_page")
    for part in set(PARTS.values()):
        page.show_tab(part)
        desk.idle()


def test_a_file_opens_with_its_timeline_the_newest_first(desk: Driver) -> None:
    found = timeline.of_client(desk.desk.session, desk.client)
    assert [day for day, _what, _told in shown(desk)] == [
        f"{entry.line.day:%d-%m-%Y}" for entry in found
    ]
    days = [entry.line.day for entry in found]
    assert days == sorted(days, reverse=True)
    assert "Not signed yet" in [told for _day, _what, told in shown(desk)]


def test_one_kind_alone_is_shown_with_the_keys_and_opened_where_it_stands(desk: Driver) -> None:
    box = desk.find(QComboBox, "timeline_kind")
    assert box.itemText(0) == "Everything"
    box.setFocus()
    QTest.keyClicks(box, "Cons")
    desk.idle()
    assert {what for _day, what, _told in shown(desk)} == {"Consent"}
    table = desk.find(DataTable, "timeline")
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
    part = desk.find(QWidget, "consents_tab")
    assert part.isVisible()
    assert part.isAncestorOf(desk.window().focusWidget())
    desk.tab("timeline")
    assert {what for _day, what, _told in shown(desk)} == {"Consent"}


def test_a_double_click_opens_a_note_where_it_stands(desk: Driver) -> None:
    table = desk.find(DataTable, "timeline")
    model = table.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 1).data() == "Note")
    table.doubleClicked.emit(model.index(row, 0))
    desk.idle()
    assert desk.find(QWidget, "notes_tab").isVisible()


def test_what_is_new_is_there_on_coming_back_and_the_cursor_stays(desk: Driver) -> None:
    table = desk.find(DataTable, "timeline")
    table.setCurrentIndex(table.model().index(1, 0))
    before = table.selected()
    desk.tab("notes")
    desk.click("new_note")
    desk.type("note_text", "words for nobody else")
    desk.click("sign_note")
    amount = len(shown(desk)) if table.isVisible() else table.model().rowCount()
    desk.tab("timeline")
    assert len(shown(desk)) >= amount
    assert table.selected() == before
    assert "words for nobody else" not in repr(shown(desk))


def test_it_is_the_same_after_a_lock(desk: Driver) -> None:
    before = shown(desk)
    assert before
    desk.lock()
    desk.sign_in(*desk.who)
    opened(desk)
    assert shown(desk) == before


def test_an_empty_choice_cannot_be_made(desk: Driver) -> None:
    box = desk.find(QComboBox, "timeline_kind")
    kinds = {entry.kind for entry in timeline.of_client(desk.desk.session, desk.client)}
    assert Kind.HAND_OVER not in kinds
    assert "Hand-over" not in [box.itemText(place) for place in range(box.count())]
