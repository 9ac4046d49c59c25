"""The mouse wheel scrolls the page and changes only the field that has the focus."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.design.fields.calm_wheel import CalmWheel
from ui.design.layout.layouts import column

pytestmark = pytest.mark.gui


def _taken(widget: QWidget) -> bool:
    """Turn the wheel over a widget, and return whether it took that for itself."""
    at = QPointF(widget.rect().center())
    turned = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, turned)
    return turned.isAccepted()


def test_without_the_focus_the_wheel_is_left_to_the_page(qtbot: QtBot) -> None:
    box, other, page = QComboBox(), QPushButton(), QWidget()
    box.addItems(["one", "two"])
    CalmWheel(box)
    page.setLayout(column(box, other))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    other.setFocus()
    assert not _taken(box)
    assert box.currentText() == "one"
    box.setFocus()
    assert _taken(box)
    assert box.currentText() == "two"
