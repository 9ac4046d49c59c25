"""The window: pages, keys, messages, progress and the privacy cover."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk import PRODUCT
from resources import loader
from tests.gui.seen import child, click
from ui.design import theme
from ui.design.layout.layouts import page_layout, scroll_into_view
from ui.design.messages.inline_message import InlineMessage
from ui.languages import Languages
from ui.shell.nav_button import NavButton
from ui.shell.shell_window import ShellWindow
from ui.shell.side_bar import SideBar
from ui.walk.every_picture import settle

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
    for name in ("home", "clients"):
        window.add_page(name, name.title(), factory(name))
        window.add_place(name, name.title(), "desk", (name,))
    window.show_page("home")
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_the_title_reveals_nothing(window: ShellWindow) -> None:
    assert window.windowTitle() == PRODUCT


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


def test_the_pages_of_one_place_are_tabs_and_it_opens_with_the_last(
    qtbot: QtBot, window: ShellWindow
) -> None:
    for name in ("cases", "asked", "figures"):
        window.add_page(name, name.title(), QWidget)
    window.add_place("cases", "Cases", "desk", ("cases", "asked"), ("figures",))
    window.show_page("asked")
    row = child(window, QTabBar, "tabs")
    assert [row.tabText(place) for place in range(row.count())] == ["Cases", "Asked"]
    assert (row.currentIndex(), child(window, QPushButton, "nav_cases").isChecked()) == (1, True)
    window.show_page("home")
    click(window, "nav_cases")
    assert window.current_page == "asked"
    with qtbot.waitSignal(window.page_shown) as shown:
        row.setCurrentIndex(0)
    assert shown.args == ["cases"]
    window.show_page("figures")
    assert child(window, QPushButton, "nav_cases").isChecked()


def test_a_page_without_a_place_marks_none_and_is_in_the_menu_of_the_name(
    window: ShellWindow,
) -> None:
    window.add_page("account", "Keys & more", QWidget)
    window.offer_in_menu(["account"])
    child(window.side_bar.menu, QAction, "menu_account").trigger()
    assert window.current_page == "account"
    buttons = [child(window, QPushButton, f"nav_{name}") for name in ("home", "clients")]
    assert not any(each.isChecked() for each in buttons)
    click(window, "nav_home")
    assert buttons[0].isChecked()


def test_a_page_that_is_shown_has_the_focus(window: ShellWindow) -> None:
    click(window, "nav_clients")
    page = window.page("clients")
    assert isinstance(page, _TextPage)
    assert window.focusWidget() is page.line


def _apart(bar: SideBar, *rows: QWidget) -> bool:
    """Return whether no row of the side bar lies over another."""
    places = [QRect(each.mapTo(bar, QPoint()), each.size()) for each in rows]
    places.sort(key=QRect.top)
    return all(above.bottom() < below.top() for above, below in pairwise(places))


@pytest.mark.usefixtures("restored_theme")
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_in_the_side_bar_is_in_sight_from_600_pixels(
    qapp: QApplication,
    qtbot: QtBot,
    window: ShellWindow,
    scale: float,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With as many places as two roles have together."""
    monkeypatch.setattr(theme, "stylesheet", loader.stylesheet)
    theme.wear(window)
    for number in range(6):
        window.add_page(f"more_{number}", "Another page", QWidget)
        window.add_place(f"more_{number}", "Another page", "desk", (f"more_{number}",))
    window.resize(1366, 690)
    QCoreApplication.processEvents()
    theme.apply(qapp, "light", scale)
    bar = child(window, SideBar)
    qtbot.waitUntil(lambda: _apart(bar, bar.search, *bar.findChildren(NavButton)))
    window.resize(1366, 600)
    QCoreApplication.processEvents()
    assert window.height() == 600
    assert bar.width() == 208 * scale
    buttons = bar.findChildren(NavButton)
    assert len(buttons) == 11
    for each in (bar.search, *buttons):
        assert each.visibleRegion().boundingRect() == each.rect()
        assert each.height() >= each.fontMetrics().height()


def test_a_long_name_ends_with_dots_and_is_read_out_whole(qtbot: QtBot) -> None:
    name = "Rukhsana Mondal of the long invented name"
    window = ShellWindow(name, "Counsellor")
    qtbot.addWidget(window)
    window.show()
    button = child(window, NavButton, "name_button")
    assert button.fontMetrics().horizontalAdvance(name) > button.room()
    assert button.accessibleName() == f"{name}, Counsellor"
    assert window.side_bar.width() == 208


def test_control_k_leads_to_the_search(window: ShellWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.side_bar.search


def test_when_the_desk_locks_is_counted_down_at_the_foot(window: ShellWindow) -> None:
    window.show_countdown("The desk locks in 20 seconds.")
    line = child(window, QLabel, "countdown")
    assert (line.isVisible(), line.text()) == (True, "The desk locks in 20 seconds.")
    window.show_countdown("")
    assert not line.isVisible()


def test_a_message_of_a_page_is_scrolled_to(window: ShellWindow) -> None:
    message, page = InlineMessage(), QWidget()
    layout = page_layout(page)
    layout.addWidget(message)
    foot = QPushButton("At the foot")
    tall = QWidget()
    tall.setMinimumHeight(3000)
    layout.addWidget(tall)
    layout.addWidget(foot)
    window.add_page("long", "Long", lambda: page)
    window.show_page("long")
    QCoreApplication.processEvents()
    scroll_into_view(foot)
    assert not foot.visibleRegion().isEmpty()
    message.show_message("attention", lambda: "Please choose another place.")
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
    window.show_message("attention", lambda: "Something to know.")
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


def test_work_in_progress_moves_nothing_and_covers_no_button(window: ShellWindow) -> None:
    page = window.page("home")
    save = QPushButton("Save", page)
    save.setGeometry(10, page.height() - 50, 120, 40)
    save.show()
    before = page.rect(), save.mapTo(window, QPoint())
    window.set_busy("Opening…")
    settle(window)
    assert (page.rect(), save.mapTo(window, QPoint())) == before
    bar = child(window, QWidget, "busy_bar")
    assert bar.isVisible()
    shown = QRect(bar.mapTo(window, QPoint()), bar.size())
    assert not shown.intersects(QRect(save.mapTo(window, QPoint()), save.size()))
    assert window.rect().contains(shown)


def test_the_number_beside_a_place_is_read_out_with_its_title(window: ShellWindow) -> None:
    def name() -> str:
        spoken = QAccessible.queryAccessibleInterface(child(window, NavButton, "nav_clients"))
        return spoken.text(QAccessible.Text.Name)

    window.mark_place("clients", 2)
    assert name() == "Clients, 2 new"
    languages = Languages()
    try:
        languages.choose("hi")
        QApplication.processEvents()
        assert name() == "Clients, 2 नए"
    finally:
        languages.choose("en")
    window.mark_place("clients", 0)
    assert name() == "Clients"


def test_titles_change_with_the_language(qtbot: QtBot) -> None:
    words = {"title": "Clients", "role": "Counsellor"}
    window = ShellWindow("Invented Person", lambda: words["role"])
    qtbot.addWidget(window)
    window.add_page("clients", lambda: words["title"], QWidget())
    window.add_place("clients", lambda: words["title"], "people", ("clients",))
    words.update(title="ক্লায়েন্ট", role="কাউন্সেলর")
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert child(window, QPushButton, "nav_clients").text() == "ক্লায়েন্ট"
    assert "কাউন্সেলর" in child(window, QPushButton, "name_button").accessibleName()
