"""The text of a question takes the focus as a text: a bar and a tint, no frame and no cursor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.design.recording import ask_with
from ui.design.styling import label

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]


_BAR = 2


def colours(widget: QWidget, edge: str) -> set[str]:
    """Return the colours along an edge of a widget as it is drawn, past the bar at its left."""
    image = widget.grab().toImage()
    wide, high = image.width() - 1, image.height() - 1
    points = {
        "top": [(x, 0) for x in range(_BAR, wide)],
        "bottom": [(x, high) for x in range(_BAR, wide)],
        "left": [(0, y) for y in range(high)],
        "right": [(wide, y) for y in range(high)],
    }
    return {QColor(image.pixel(x, y)).name() for x, y in points[edge]}


def test_a_question_with_the_focus_has_a_bar_and_neither_a_frame_nor_a_cursor(
    qtbot: QtBot,
) -> None:
    page, text, answer = QWidget(), label("A file is offered to you.", "body"), QPushButton("Yes")
    layout = QVBoxLayout(page)
    layout.addWidget(text)
    layout.addWidget(answer)
    ask_with(text, page)
    qtbot.addWidget(page)
    page.show()
    answer.setFocus()
    before = colours(text, "top")
    page.setFocus()
    QApplication.processEvents()
    assert page.focusWidget() is text
    tint = colours(text, "top")
    assert len(tint) == 1
    assert tint != before
    assert colours(text, "bottom") == colours(text, "right") == tint
    assert colours(text, "left") != tint
    assert not text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
