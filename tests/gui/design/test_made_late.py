"""What is not needed yet is neither made, nor styled, nor measured: that would stop the window."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from resources import loader
from tests.gui.seen import child
from ui.client_file.client_page import ClientPage
from ui.design import theme
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.layouts import column
from ui.design.messages.inline_message import InlineMessage
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.row_delegate import RowDelegate
from ui.design.tables.rows_table_model import Column
from ui.shell.page_stack import PageStack

pytestmark = pytest.mark.gui
MANY = 600


class Styled(QObject):
    """Counts how often a widget is given a style."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count."""
        self.times += event.type() == QEvent.Type.StyleChange
        return False


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    """A window that wears the light theme."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(theme, "stylesheet", loader.stylesheet)
        theme.apply(qapp, "light", 1.0)
        made = QWidget()
        theme.wear(made)
        QVBoxLayout(made)
        qtbot.addWidget(made)
        made.show()
        yield made
    made.hide()
    theme.apply(qapp, "light", 1.0)


def put(window: QWidget, widget: QWidget) -> None:
    """Put a widget into a window."""
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)


def watched(seen: list[Styled]) -> Callable[[], QWidget]:
    """Return what builds a page whose styling is counted."""

    def build() -> QWidget:
        page = QWidget()
        line = label("A line", "body")
        page.setLayout(column(line))
        seen.append(Styled(line))
        return page

    return build


def test_a_page_among_tabs_is_styled_once(window: QWidget) -> None:
    stack, seen = PageStack(), list[Styled]()
    for name in ("first", "second"):
        stack.add_page(name, name, watched(seen))
    put(window, stack)
    stack.add_place("place", "Place", ("first", "second"))
    for name in ("first", "second"):
        stack.show_page(name)
    assert [each.times for each in seen] == [1, 1]


def test_a_part_of_a_file_is_styled_once(window: QWidget) -> None:
    page, seen = ClientPage(), list[Styled]()
    for tab in ("one", "two"):
        page.add_tab(tab, tab.title)
        page.add_part(tab, f"part of {tab}", tab.title, watched(seen))
    put(window, page)
    for tab in ("one", "two"):
        page.show_part(f"part of {tab}")
    assert [each.times for each in seen] == [1, 1]


def test_the_lines_of_a_field_are_made_once_they_say_something(window: QWidget) -> None:
    field = Field("Name", QLineEdit())
    put(window, field)
    assert [each.text() for each in field.findChildren(QLabel)] == ["Name"]
    field.set_error(lambda: "Please type a name.")
    field.set_texts("Name", "As they say it")
    shown = sorted(field.findChildren(QLabel), key=lambda line: line.y())
    QApplication.processEvents()
    shown = sorted(shown, key=lambda line: line.y())
    lines = ["Name", "As they say it", "Please type a name."]
    assert [each.text() for each in shown if each.isVisible()] == lines
    assert field.widget.accessibleDescription() == "Please type a name. As they say it"
    field.set_error(None)
    field.set_texts("Name")
    assert [each.text() for each in shown if each.isVisible()] == ["Name"]
    assert (field.error, field.widget.accessibleDescription()) == ("", "")


def test_a_message_is_made_once_it_says_something(window: QWidget) -> None:
    message = InlineMessage(dismissible=True)
    put(window, message)
    message.clear()
    assert (message.text, message.findChildren(QWidget)) == ("", [])
    message.show_message("info", lambda: "Two lines wait.", lambda: "Show them")
    assert message.text == child(message, QLabel).text() == "Two lines wait."
    assert all(button.isVisible() for button in message.buttons)
    message.clear()
    assert (message.text, message.isVisible()) == ("", False)


def test_each_text_of_a_list_is_measured_once(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    box, measured = ChoiceBox(), list[str]()
    put(window, Field("Client", box))
    text_of = ChoiceBox.itemText

    def counted(self: ChoiceBox, place: int) -> str:
        measured.append(text_of(self, place))
        return measured[-1]

    monkeypatch.setattr(ChoiceBox, "itemText", counted)
    for number in range(MANY):
        box.addItem(f"C{number}")
    box.insertItem(3, "A much longer text than all of those that stand around it in the list")
    assert len(measured) == MANY + 1
    wide = box.maximumWidth()
    box.setItemText(3, "Short")
    assert box.maximumWidth() < wide
    box.setItemText(3, "A much longer text than all of those that stand around it in the list")
    assert box.maximumWidth() == wide
    box.removeItem(3)
    narrow = box.maximumWidth()
    box.bound()
    assert (box.maximumWidth(), narrow < wide) == (narrow, True)


def test_a_long_table_on_a_page_measures_what_is_in_sight_and_each_text_once(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    heights, row_height = list[int](), RowDelegate.row_height

    def counted(self: RowDelegate, row: int) -> int:
        heights.append(row)
        return row_height(self, row)

    monkeypatch.setattr(RowDelegate, "row_height", counted)
    columns: list[Column[int]] = [Column("Code", str), Column("Said", lambda _row: "the same")]
    table, page, area = DataTable(columns, "Clients"), QWidget(), QScrollArea()
    # A wrapping text gives the page the height that everything in it prefers.
    page.setLayout(column(label("Words that wrap. " * 40, "body"), table))
    area.setWidgetResizable(True)
    area.setWidget(page)
    put(window, area)
    table.set_rows(list(range(MANY)))
    QApplication.processEvents()
    assert max(heights) < MANY / 2
    assert table.height() < table.verticalHeader().length() / 2
