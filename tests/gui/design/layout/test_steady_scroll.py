"""A page that needs its scroll bar only without it settles."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.design.layout.steady_scroll import SteadyScroll
from ui.walk.every_picture import settle

pytestmark = pytest.mark.gui
ROOM, LOW, HIGH = 300, 280, 400


class Turning(QWidget):
    """Needs more height where it is wide."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height that suits its width."""
        return QSize(0, HIGH if self.width() >= ROOM else LOW)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say that another height is needed now."""
        super().resizeEvent(event)
        self.updateGeometry()


def test_it_settles(qtbot: QtBot) -> None:
    area, page = SteadyScroll(), QWidget()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setFrameShape(SteadyScroll.Shape.NoFrame)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(Turning())
    area.setWidget(page)
    area.resize(ROOM, ROOM)
    area.show()
    settle(area)
    assert page.width() in (area.viewport().width(), ROOM)
    assert page.height() in (ROOM, HIGH)
