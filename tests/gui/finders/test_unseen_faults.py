"""The finders of what a screen reader and the Tab key meet, each with its planted fault."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.design.buttons import plain_button, primary_button
from ui.design.choice_box import ChoiceBox
from ui.finders.accessibility import UNNAMED, WRONG_ROLE, inaccessible
from ui.finders.reach import OUT_OF_REACH
from ui.finders.tab_order import NOT_LAST, OUT_OF_ORDER
from ui.finders.tabbing import SKIPPED, TRAPPED, faults_of_tab
from ui.finders.wheel import TURNED, changed_by_wheel
from ui.walk.every_picture import settle

pytestmark = pytest.mark.gui


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with a column."""
    made = QWidget()
    made.resize(600, 400)
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def put(window: QWidget, *widgets: QWidget) -> None:
    """Lay widgets out below each other and show the window."""
    layout = window.layout()
    assert layout is not None
    for each in widgets:
        layout.addWidget(each)
    window.show()


def named(widget: QWidget, name: str) -> QWidget:
    """Give a widget a name for screen readers."""
    widget.setAccessibleName(name)
    return widget


def test_named_controls_have_no_fault(window: QWidget) -> None:
    ticked = QCheckBox("Able")
    ticked.setChecked(True)
    put(window, named(QLineEdit(), "Name"), ticked, primary_button("Save"))
    assert inaccessible(window) == []
    assert faults_of_tab(window) == []


def test_a_control_without_a_name_is_found(window: QWidget) -> None:
    put(window, QLineEdit(), QPushButton())
    assert [each.kind for each in inaccessible(window)] == [UNNAMED, UNNAMED]


def test_a_drawing_that_takes_the_focus_without_a_role_is_found(window: QWidget) -> None:
    drawing = named(QWidget(), "Trend")
    drawing.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    put(window, drawing, QLabel("Below"))
    drawing.setMinimumSize(50, 50)
    assert [each.kind for each in inaccessible(window)] == [WRONG_ROLE]


def test_a_control_that_takes_the_focus_where_nobody_sees_it_is_found(window: QWidget) -> None:
    put(window, QLabel("Page"))
    hidden = QPushButton("Lock", window)
    hidden.move(900, 10)
    hidden.show()
    assert [each.kind for each in inaccessible(window)] == [OUT_OF_REACH]


def test_tab_that_goes_up_is_found(window: QWidget) -> None:
    first, second, third = QLineEdit(), QLineEdit(), QLineEdit()
    put(window, first, second, third)
    QWidget.setTabOrder(third, second)
    QWidget.setTabOrder(second, first)
    assert OUT_OF_ORDER in [each.kind for each in faults_of_tab(window)]


def test_a_field_after_the_primary_button_is_found(window: QWidget) -> None:
    name, save = QLineEdit(), primary_button("Save")
    put(window, save)
    column = window.layout()
    assert isinstance(column, QVBoxLayout)
    column.insertWidget(0, name)
    settle(window)
    assert NOT_LAST in [each.kind for each in faults_of_tab(window)]


def test_what_is_hidden_or_disabled_or_only_arrows_reach_is_not_missed(window: QWidget) -> None:
    off, gone = plain_button("Off"), plain_button("Gone")
    off.setEnabled(False)
    first, second = QRadioButton("Yes"), QRadioButton("No")
    put(window, QLineEdit(), off, gone, first, second)
    gone.hide()
    assert faults_of_tab(window) == []


def test_an_editor_that_keeps_tab_for_itself_is_found(window: QWidget) -> None:
    keeps = QPlainTextEdit()
    put(window, QLineEdit(), keeps, QLineEdit())
    assert {TRAPPED, SKIPPED} >= {each.kind for each in faults_of_tab(window)}
    assert faults_of_tab(window)
    keeps.clear()
    keeps.setTabChangesFocus(True)
    assert faults_of_tab(window) == []


def test_a_value_that_the_wheel_changes_is_found(window: QWidget) -> None:
    turned, left = QComboBox(), ChoiceBox()
    for each in (turned, left):
        each.addItems(["Never telephone", "Safe"])
    put(window, turned, left)
    assert [each.kind for each in changed_by_wheel(window)] == [TURNED]
    assert left.currentText() == "Never telephone"
