"""What a test looks for, reads and clicks in a widget or at a desk."""

from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui.design.messages.inline_message import InlineMessage
from ui.design.rows.line_list import LineList
from ui.design.tables.data_table import DataTable
from ui.desk.context import Spot
from ui.shell.reminder_line import ReminderLine
from ui.today.section import Section
from ui.walk.driver import Driver

Child = TypeVar("Child", bound=QObject)


def said(desk: Driver) -> str:
    """Return everything that messages in the window in front say."""
    window = desk.window()
    said = [each.text for each in window.findChildren(InlineMessage) if each.isVisible()]
    lasting = window.findChildren(ReminderLine, "notice_line")
    return " ".join([*said, *(each.text for each in lasting if each.isVisible())])


def in_inbox(desk: Driver) -> str:
    """Go to the inbox and return what is open in it."""
    desk.go("inbox")
    return text_of(desk.find(LineList, "inbox_entries"))


def to_finish(desk: Driver) -> str:
    """Go to the first page and return what it says is unfinished."""
    desk.go("today")
    return text_of(desk.find(Section, "to_finish"))


def open_part(desk: Driver, client: str, part: str) -> None:
    """Open a part of a client's file and wait until it is shown."""
    desk.desk.context.open_file(Spot(client, part))
    desk.idle()


def child(parent: QWidget, kind: type[Child], name: str = "") -> Child:
    """Return the first child of a kind and, if given, a name; it may be hidden."""
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert found is not None, name or kind
    return found


def click(parent: QWidget, name: str) -> None:
    """Click the button of a name."""
    QTest.mouseClick(child(parent, QPushButton, name), Qt.MouseButton.LeftButton)


def texts(parent: QWidget) -> list[str]:
    """Return the texts of the visible labels."""
    return [each.text() for each in parent.findChildren(QLabel) if each.isVisible()]


def text_of(parent: QWidget) -> str:
    """Return the texts of the visible labels in one line."""
    return " ".join(texts(parent))


def errors(parent: QWidget) -> list[str]:
    """Return the visible error messages beside fields."""
    labels = [each for each in parent.findChildren(QLabel) if each.property("role") == "error"]
    return [each.text() for each in labels if each.isVisible() and each.text()]


def cells(table: DataTable) -> list[list[str]]:
    """Return the texts of a table's cells, row by row."""
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
