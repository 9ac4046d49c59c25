"""Widgets that flow into lines: as many as fit, nothing cut off, hidden ones take no room."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.design.layout.flow import Flow

pytestmark = pytest.mark.gui


class _Word(QLabel):
    """A label of 100 by 20."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """Return its size."""
        return QSize(100, 20)


@pytest.fixture
def place(qtbot: QtBot) -> Flow:
    """Three labels of 100 by 20 in a flow, shown 230 wide."""
    place = Flow(between=10, below=4)
    qtbot.addWidget(place)
    for _ in range(3):
        made = _Word()
        place.add(made)
        made.show()
    place.resize(230, 100)
    place.show()
    qtbot.waitExposed(place)
    return place


def test_what_does_not_fit_goes_into_the_next_line(place: Flow) -> None:
    labels = place.findChildren(QLabel)
    assert [(each.x(), each.y()) for each in labels] == [(0, 28), (110, 28), (0, 52)]
    assert place.heightForWidth(230) == 44
    assert place.heightForWidth(310 + 10) == 20
    assert place.heightForWidth(100) == 68
    assert place.minimumSizeHint().width() == 100


def test_a_hidden_widget_takes_no_room(qtbot: QtBot, place: Flow) -> None:
    labels = place.findChildren(QLabel)
    labels[0].hide()
    assert place.heightForWidth(230) == 20
    qtbot.waitUntil(lambda: [each.x() for each in labels[1:]] == [0, 110])


def test_the_last_is_at_the_end_of_the_first_line_and_below_where_that_has_no_room(
    qtbot: QtBot, place: Flow
) -> None:
    last = _Word()
    place.set_last(last)
    last.show()
    labels = place.findChildren(QLabel)
    qtbot.waitUntil(
        lambda: (
            [(each.x(), each.y()) for each in labels] == [(0, 28), (0, 52), (110, 52), (130, 28)]
        )
    )
    place.resize(190, 100)
    assert [(each.x(), each.y()) for each in labels] == [(0, 4), (0, 28), (0, 52), (0, 76)]
    last.hide()
    qtbot.waitUntil(lambda: (labels[2].x(), labels[2].y()) == (0, 64))
