"""Running text: no wider than is good to read, however wide its page is."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from resources import loader
from ui.design import theme
from ui.design.layout.prose import prose
from ui.design.styling import label
from ui.design.tokens import scaled

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]
TEXT = "It may be read at the end of a long day, line after line. " * 8


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_a_long_text_is_as_wide_as_is_good_to_read_at_each_text_size(
    qapp: QApplication, qtbot: QtBot, restored_theme: None, size: float
) -> None:
    text = label(TEXT, "muted")
    page = QWidget()
    page.setLayout(prose(text))
    qtbot.addWidget(page)
    page.resize(1900, 300)
    page.show()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(theme, "stylesheet", loader.stylesheet)
        theme.apply(qapp, "light", size)
    qtbot.waitUntil(lambda: text.width() == scaled("width_prose"))
    page.resize(500, 900)
    assert text.width() == 500
