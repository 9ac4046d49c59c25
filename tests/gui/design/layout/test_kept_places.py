"""What is in sight stays in sight when the window changes its language or text size."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.design.layout.kept_places import KeptPlaces
from ui.design.layout.layouts import column
from ui.walk.every_picture import settle

pytestmark = pytest.mark.gui
LINES, READ = 60, 40


class Page(QWidget):
    """Labels that are three lines each in another language, and a field among them."""

    def __init__(self) -> None:
        super().__init__()
        self.labels = [QLabel(f"line {number}") for number in range(LINES)]
        self.field = QLineEdit()
        self.setLayout(column(*self.labels[:READ], self.field, *self.labels[READ:]))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say more, as another language does."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for each in self.labels:
                each.setText(each.text() + "\nand\nmore")


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A window with a page that is longer than it, scrolled down to one of its lines."""
    made, area = QMainWindow(), QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(Page())
    made.setCentralWidget(area)
    KeptPlaces(made)
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()
    settle(made)
    return made


def area_of(window: QMainWindow) -> QScrollArea:
    """Return its scroll area."""
    area = window.centralWidget()
    assert isinstance(area, QScrollArea)
    return area


def page_of(window: QMainWindow) -> Page:
    """Return its page."""
    page = area_of(window).widget()
    assert isinstance(page, Page)
    return page


def top(window: QMainWindow, widget: QWidget) -> int:
    """Return how far below the upper edge a widget is."""
    return widget.mapTo(area_of(window).viewport(), QPoint()).y()


def change_language(window: QMainWindow) -> None:
    """Let the window change its language."""
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    settle(window)


def test_the_first_line_in_sight_stays_where_it_is(window: QMainWindow) -> None:
    line = page_of(window).labels[READ // 2]
    bar = area_of(window).verticalScrollBar()
    bar.setValue(bar.value() + top(window, line))
    change_language(window)
    assert top(window, line) == 0


def test_the_field_with_the_focus_stays_rather_than_what_is_above_it(window: QMainWindow) -> None:
    page = page_of(window)
    area_of(window).ensureWidgetVisible(page.field, 0, 100)
    page.field.setFocus()
    before = top(window, page.field)
    change_language(window)
    assert top(window, page.field) == before


def test_whoever_scrolls_meanwhile_is_not_pulled_back(window: QMainWindow) -> None:
    page, bar = page_of(window), area_of(window).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    QTest.keyClick(page.field, Qt.Key.Key_Home)
    bar.setValue(0)
    settle(window)
    assert bar.value() == 0


def test_a_place_whose_widget_is_replaced_is_still_the_place(window: QMainWindow) -> None:
    page, bar = page_of(window), area_of(window).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    for each in page.labels:
        layout.replaceWidget(each, QLabel("new\nnew\nnew"))
        each.hide()
        each.deleteLater()
    page.labels = []
    settle(window)
    assert bar.value() == before
