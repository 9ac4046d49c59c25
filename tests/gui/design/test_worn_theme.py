"""The style sheet belongs to the windows, so that building a page does not style it many times."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from resources import loader
from ui.design import theme
from ui.design.buttons import primary_button
from ui.design.layout.layouts import column

pytestmark = pytest.mark.gui


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    """A window that wears the light theme."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(theme, "stylesheet", loader.stylesheet)
        theme.apply(qapp, "light", 1.0)
        made = QWidget()
        theme.wear(made)
        QVBoxLayout(made)
        qtbot.addWidget(made)
        yield made
    made.hide()
    theme.apply(qapp, "light", 1.0)


def colour(window: QWidget, button: QWidget) -> str:
    """Return the colour in the middle of the upper part of a button, as it is drawn."""
    picture = window.grab().toImage()
    at = button.geometry().center()
    return picture.pixelColor(at.x(), button.geometry().top() + 4).name()


def test_a_page_is_styled_once_it_comes_into_a_window_and_follows_the_theme(
    window: QWidget, qapp: QApplication
) -> None:
    assert qapp.styleSheet() == ""
    page, button = QWidget(), primary_button("Save")
    page.setLayout(column(button))
    layout = window.layout()
    assert layout is not None
    layout.addWidget(button)
    window.show()
    assert colour(window, button) == loader.tokens("light")["accent"]
    theme.apply(qapp, "dark", 1.0)
    assert colour(window, button) == loader.tokens("dark")["accent"]


def test_a_theme_that_is_worn_already_is_not_applied_again(
    window: QWidget, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    applied: list[str] = []
    monkeypatch.setattr(QWidget, "setStyleSheet", lambda _self, sheet: applied.append(sheet))
    theme.apply(qapp, "light", 1.0)
    assert applied == []
    theme.apply(qapp, "light", 2.0)
    assert len(applied) == 1
