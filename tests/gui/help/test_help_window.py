"""The help window: contents, search, back, and nothing from outside."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.seen import child, click
from ui.design.tokens import scaled
from ui.help.contents_list import ContentsList
from ui.help.help_window import HelpWindow
from ui.help.reader import Reader
from ui.languages import Languages

pytestmark = pytest.mark.gui


@pytest.fixture
def languages() -> Languages:
    """The language of the windows, English at first."""
    return Languages()


@pytest.fixture
def window(qtbot: QtBot, languages: Languages) -> HelpWindow:
    """The help, shown and active, at its contents list."""
    window = HelpWindow(languages)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def titles(window: HelpWindow) -> list[str]:
    """Return what the list shows."""
    shown = child(window, ContentsList)
    return [shown.item(row).text() for row in range(shown.count())]


def test_the_contents_list_is_opened_and_left_with_the_keyboard(window: HelpWindow) -> None:
    assert titles(window)[:2] == ["Every day", "Today"]
    QTest.keyClick(child(window, ContentsList), Qt.Key.Key_Return)
    assert window.topic == "today"
    assert child(window, Reader).hasFocus()
    QTest.keySequence(window, "Alt+Home")
    assert window.topic == ""


def test_back_leads_to_the_topic_before(window: HelpWindow) -> None:
    window.show_topic("notes")
    window.show_topic("consent")
    QTest.keySequence(window, "Alt+Left")
    assert window.topic == "notes"
    click(window, "help_contents")
    click(window, "help_back")
    assert window.topic == "notes"


def test_headings_look_as_in_the_desk(window: HelpWindow) -> None:
    window.show_topic("notes")
    document = child(window, Reader).document()
    title, heading = document.begin(), document.begin().next()
    sizes = []
    for block in (title, heading):
        shown = block.begin().fragment().charFormat().font()
        assert shown.weight() == QFont.Weight.DemiBold
        sizes.append(shown.pixelSize())
    assert sizes == [scaled("font_title"), scaled("font_heading")]


def test_the_search_shows_what_is_found_and_opens_it(window: HelpWindow) -> None:
    window.show_topic("notes")
    QTest.keySequence(window, "Ctrl+F")
    search = child(window, QLineEdit, "help_search")
    assert search.hasFocus()
    QTest.keyClicks(search, "phq")
    assert titles(window) == ["Questionnaires"]
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert window.topic == "questionnaires"


def test_a_search_without_a_result_says_so(window: HelpWindow) -> None:
    child(window, QLineEdit, "help_search").setText("xyzzy")
    assert titles(window) == []
    assert child(window, QLabel, "help_nothing").isVisible()


def test_a_page_in_english_only_says_so_in_another_language(
    window: HelpWindow, languages: Languages
) -> None:
    window.show_topic("director")
    assert "English only" not in child(window, Reader).toPlainText()
    languages.choose("bn")
    try:
        QTest.qWait(0)
        assert "শুধু ইংরেজিতে" in child(window, Reader).toPlainText()
        window.show_topic("notes")
        assert "নোট" in child(window, Reader).toPlainText()
    finally:
        languages.choose("en")


def test_a_link_leads_to_a_topic_and_nowhere_else(window: HelpWindow) -> None:
    window.show_topic("notes")
    reader = child(window, Reader)
    reader.anchorClicked.emit(QUrl("https://example.org"))
    reader.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert window.topic == "notes"
    assert reader.loadResource(2, QUrl("file:///etc/passwd")) is None
    reader.anchorClicked.emit(QUrl("lock"))
    assert window.topic == "lock"
