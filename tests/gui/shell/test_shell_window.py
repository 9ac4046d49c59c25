"""The window: pages, keys, messages, progress and the privacy cover."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.seen import child
from ui.design.layout.layouts import page_layout, scroll_into_view
from ui.design.messages.inline_message import InlineMessage
from ui.shell.shell_window import ShellWindow
from ui.shell.side_bar import SideBar

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]


class _TextPage(QWidget):
    """A page with one line of text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.line = QLineEdit(text)
        page_layout(self).addWidget(self.line)


@pytest.fixture
def built() -> list[str]:
    """The names of the pages that were built."""
    return []


@pytest.fixture
def window(qtbot: QtBot, built: list[str]) -> ShellWindow:
    """A window with two pages, shown and active."""

    def factory(name: str) -> Callable[[], QWidget]:
        def build() -> QWidget:
            built.append(name)
            return _TextPage(name)

        return build

    window = ShellWindow("Invented Person", "Counsellor")
    qtbot.addWidget(window)
    window.add_page("home", "Home", "desk", factory("home"))
    window.add_page("clients", "Clients", "people", factory("clients"))
    window.show_page("home")
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_the_title_reveals_nothing(window: ShellWindow) -> None:
    assert window.windowTitle() == "counsel_desk"


def test_a_page_is_built_once_when_it_is_first_shown(window: ShellWindow, built: list[str]) -> None:
    assert built == ["home"]
    window.show_page("clients")
    window.show_page("home")
    window.show_page("clients")
    assert built == ["home", "clients"]


def test_alt_and_a_number_opens_a_page(qtbot: QtBot, window: ShellWindow) -> None:
    with qtbot.waitSignal(window.page_shown) as shown:
        QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert shown.args == ["clients"]
    assert window.current_page == "clients"


def test_arrow_keys_move_through_the_side_bar(window: ShellWindow) -> None:
    home = child(window, QPushButton, "nav_home")
    clients = child(window, QPushButton, "nav_clients")
    home.setFocus()
    QTest.keyClick(home, Qt.Key.Key_Down)
    assert clients.hasFocus()
    QTest.keyClick(clients, Qt.Key.Key_Space)
    assert window.current_page == "clients"
    assert clients.isChecked()
    assert not home.isChecked()


def test_hide_and_lock_are_in_reach_however_many_pages_there_are(window: ShellWindow) -> None:
    for number in range(13):
        window.add_page(f"more_{number}", "Another page", "desk", QWidget)
    window.resize(1366, 690)
    QCoreApplication.processEvents()
    for name in ("cover_button", "lock_button"):
        button = child(window, QPushButton, name)
        assert button.visibleRegion().boundingRect() == button.rect()


def test_the_page_that_is_shown_stays_in_view_in_the_side_bar(window: ShellWindow) -> None:
    for number in range(13):
        window.add_page(f"more_{number}", "Another page", "desk", QWidget)
    window.resize(1366, 1200)
    window.show_page("more_9")
    window.resize(1366, 500)
    QCoreApplication.processEvents()
    button = child(window, QPushButton, "nav_more_9")
    assert button.visibleRegion().boundingRect() == button.rect()


def test_longer_titles_widen_the_side_bar_and_nothing_in_it_moves_aside(
    window: ShellWindow,
) -> None:
    """As another language, another size of the text and a scroll bar do, together."""
    bar = child(window, SideBar)
    pages = child(bar, QScrollArea)
    for number in range(13):
        window.add_page(f"more_{number}", "Page", "desk", QWidget)
    window.resize(1366, 500)
    QCoreApplication.processEvents()
    before = bar.width()
    bar.set_page_title("more_9", "A page with a longer title")
    QCoreApplication.processEvents()
    assert bar.width() > before
    window.show_page("more_9")
    QCoreApplication.processEvents()
    assert pages.horizontalScrollBar().maximum() == 0


def test_a_message_of_a_page_is_scrolled_to(window: ShellWindow) -> None:
    message, page = InlineMessage(), QWidget()
    layout = page_layout(page)
    layout.addWidget(message)
    foot = QPushButton("At the foot")
    tall = QWidget()
    tall.setMinimumHeight(3000)
    layout.addWidget(tall)
    layout.addWidget(foot)
    window.add_page("long", "Long", "desk", lambda: page)
    window.show_page("long")
    QCoreApplication.processEvents()
    scroll_into_view(foot)
    assert not foot.visibleRegion().isEmpty()
    message.show_message("attention", "Please choose another place.")
    assert message.visibleRegion().boundingRect() == message.rect()


def test_control_l_requests_the_lock(qtbot: QtBot, window: ShellWindow) -> None:
    with qtbot.waitSignal(window.lock_requested):
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_the_lock_button_requests_the_lock(qtbot: QtBot, window: ShellWindow) -> None:
    with qtbot.waitSignal(window.lock_requested):
        child(window, QPushButton, "lock_button").click()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_the_cover_hides_everything_and_loses_nothing(
    window: ShellWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    page = window.page("home")
    assert isinstance(page, _TextPage)
    line = page.line
    line.setFocus()
    line.setText("half-written")
    QTest.keyClick(window, key, modifier)
    assert (window.covered, line.isVisible()) == (True, False)
    assert not window.centralWidget().isVisible()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert (window.covered, line.isVisible()) == (False, True)
    assert line.hasFocus()
    assert line.text() == "half-written"


def test_the_button_on_the_cover_removes_it(window: ShellWindow) -> None:
    window.toggle_cover()
    QTest.keyClick(child(window, QPushButton, "uncover_button"), Qt.Key.Key_Space)
    assert not window.covered


def test_the_cover_stays_when_a_page_is_requested(window: ShellWindow) -> None:
    window.toggle_cover()
    window.show_page("clients")
    assert window.covered
    assert window.current_page == "home"
    window.toggle_cover()


def test_the_cover_grows_with_the_window(window: ShellWindow) -> None:
    window.toggle_cover()
    window.resize(window.width() + 100, window.height() + 50)
    cover = child(window, QWidget, "privacy_cover")
    assert cover.size() == window.size()
    window.toggle_cover()


def test_a_message_disappears_with_the_page(window: ShellWindow) -> None:
    message = child(window, InlineMessage, "inline_message")
    window.show_message("attention", "Something to know.")
    assert message.isVisible()
    assert message.text == "Something to know."
    window.show_page("home")
    assert message.isVisible()
    window.show_page("clients")
    assert not message.isVisible()


def test_work_in_progress_is_shown_and_can_be_stopped(qtbot: QtBot, window: ShellWindow) -> None:
    bar = child(window, QWidget, "busy_bar")
    stop = child(window, QPushButton, "cancel_work")
    window.set_busy("Opening…", cancellable=False)
    assert bar.isVisible()
    assert not stop.isVisible()
    window.set_busy("Opening…", cancellable=True)
    with qtbot.waitSignal(window.cancel_requested):
        stop.click()
    window.set_busy(None)
    assert not bar.isVisible()


def test_titles_change_with_the_language(qtbot: QtBot) -> None:
    words = {"title": "Clients", "role": "Counsellor"}
    window = ShellWindow("Invented Person", lambda: words["role"])
    qtbot.addWidget(window)
    window.add_page("clients", lambda: words["title"], "people", QWidget())
    words.update(title="ক্লায়েন্ট", role="পরামর্শদাতা")
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert child(window, QPushButton, "nav_clients").text() == "ক্লায়েন্ট"
    assert "পরামর্শদাতা" in [each.text() for each in window.findChildren(QLabel)]
