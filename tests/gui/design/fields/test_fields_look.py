"""Fields are as wide as what they take, and as high as every other control."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.design.buttons import danger_button, plain_button, primary_button, quiet_button
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.number_edit import NumberEdit
from ui.design.fields.time_edit import TimeEdit
from ui.design.fields.whole_edit import WholeEdit
from ui.design.layout.layouts import column, row

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]


def a_year() -> QLineEdit:
    """Return a line that takes a year."""
    line = QLineEdit()
    line.setMaxLength(4)
    return line


WIDTHS: list[tuple[Callable[[], QWidget], int]] = [
    (lambda: NumberEdit("number", (0, 9)), 96),
    (lambda: WholeEdit("whole", (0, 9)), 96),
    (TimeEdit, 96),
    (DayEdit, 160),
    (ChoiceBox, 320),
    (QLineEdit, 560),
    (a_year, 96),
    (QPlainTextEdit, 720),
]


def shown(qtbot: QtBot, *widgets: QWidget, width: int = 1000) -> QWidget:
    """Show widgets below one another."""
    page = QWidget()
    page.setLayout(column(*widgets))
    qtbot.addWidget(page)
    page.resize(width, 600)
    page.show()
    return page


@pytest.mark.parametrize(("make", "width"), WIDTHS)
def test_a_field_is_as_wide_as_what_it_takes_and_begins_at_the_edge(
    qtbot: QtBot, make: Callable[[], QWidget], width: int
) -> None:
    editor = make()
    field = Field("Field", editor)
    page = shown(qtbot, field)
    assert page.isVisible()
    assert editor.x() == 0
    if isinstance(editor, ChoiceBox):
        assert editor.width() <= width
        assert editor.maximumWidth() == width
    else:
        assert editor.width() == width


def test_a_long_field_gives_way_to_a_narrow_page(qtbot: QtBot) -> None:
    editor = QPlainTextEdit()
    page = shown(qtbot, Field("Field", editor), width=300)
    assert editor.width() <= page.width()


def test_controls_in_a_row_have_one_height(qtbot: QtBot) -> None:
    controls: list[QWidget] = [
        QLineEdit(),
        ChoiceBox(),
        DayEdit(),
        NumberEdit("number", (0, 9)),
        *(make("Save") for make in (primary_button, plain_button, quiet_button, danger_button)),
    ]
    page = shown(qtbot, width=1400)
    layout = page.layout()
    assert layout is not None
    holder = QWidget()
    holder.setLayout(row(*controls))
    layout.addWidget(holder)
    holder.show()
    page.adjustSize()
    QApplication.processEvents()
    assert {each.height() for each in controls} == {36}


def test_focus_moves_nothing(qtbot: QtBot) -> None:
    line, button = QLineEdit("text"), primary_button("Save")
    page = shown(qtbot, line, button)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    button.setFocus()
    before = line.geometry(), button.geometry(), line.sizeHint()
    line.setFocus()
    assert (line.geometry(), button.geometry(), line.sizeHint()) == before


def test_the_calendar_button_is_inside_its_field_and_reached_with_tab(qtbot: QtBot) -> None:
    day = DayEdit()
    page = shown(qtbot, Field("Day", day))
    line, button = day.findChild(QLineEdit, "day"), day.findChild(QPushButton, "open_calendar")
    assert line is not None
    assert button is not None
    assert line.rect().contains(button.geometry())
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert button.hasFocus()
