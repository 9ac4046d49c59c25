"""The text of a question takes the focus as a text: tinted, without a frame or a cursor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.design.recording import ask_with
from ui.design.styling import label

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]


def colours(widget: QWidget) -> set[str]:
    """Return the colours along the edge of a widget as it is drawn."""
    image = widget.grab().toImage()
    wide, high = image.width() - 1, image.height() - 1
    points = [(x, y) for x in range(wide) for y in (0, high)]
    return {QColor(image.pixel(x, y)).name() for x, y in points}


def test_a_question_with_the_focus_is_tinted_and_has_neither_a_frame_nor_a_cursor(
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
    before = colours(text)
    page.setFocus()
    QApplication.processEvents()
    assert page.focusWidget() is text
    after = colours(text)
    assert len(after) == 1
    assert after != before
    assert not text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
