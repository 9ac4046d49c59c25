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


class Shrinking(QWidget):
    """A content that makes its area smaller once, while the area is laid out."""

    def __init__(self, area: SteadyScroll) -> None:
        super().__init__()
        self._area, self.again = area, False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Make the area smaller."""
        super().resizeEvent(event)
        if self.again:
            self.again = False
            self._area.resize(self._area.width(), self._area.height() - 40)


@pytest.mark.parametrize("needed", [100, 280, 500])
def test_an_area_made_smaller_by_its_own_content_shows_no_more_than_it_has(
    qtbot: QtBot, needed: int
) -> None:
    area = SteadyScroll()
    qtbot.addWidget(area)
    content = Shrinking(area)
    content.setMinimumHeight(needed)
    area.setWidgetResizable(True)
    area.setWidget(content)
    area.resize(300, 200)
    area.show()
    content.again = True
    area.resize(400, 300)
    assert not content.again
    assert area.height() == 260
    assert area.contentsRect().contains(area.viewport().geometry())
    bar = area.verticalScrollBar()
    assert bar.maximum() + area.viewport().height() == content.height()
