"""A page of many widgets comes in several turns, and nothing that is done meanwhile is lost."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.design.card import Card
from ui.design.focus import is_stop
from ui.design.layout import unfolding
from ui.design.layout.folding import find_all
from ui.design.layout.top_tabs import TopTabs
from ui.design.layout.unfolding import is_unfolding, unfold
from ui.design.reading_order import in_order
from ui.shell.page_stack import PageStack

pytestmark = pytest.mark.gui

CARDS, LINES = 12, 8


class Page(QWidget):
    """Cards full of lines, the last of which are far below the window's end."""

    def __init__(self, cards: int = CARDS) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        self.cards = [Card(f"Card {number}") for number in range(cards)]
        self.lines = [QLineEdit() for _card in self.cards for _line in range(LINES)]
        for place, card in enumerate(self.cards):
            card.add(*self.lines[place * LINES : (place + 1) * LINES])
            layout.addWidget(card)
        self.setFocusProxy(self.lines[0])


@pytest.fixture(autouse=True)
def one_step_a_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every turn be over after one step, as on a slow machine."""
    monkeypatch.setattr(unfolding, "_SLICE", 0.0)


@pytest.fixture
def tabs(qtbot: QtBot) -> TopTabs:
    """A window with one light tab, which is shown."""
    made = TopTabs()
    made.add_tab("light", lambda: "Light", QLabel)
    qtbot.addWidget(made)
    made.show()
    made.show_tab("light")
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made


def shown(page: Page) -> list[bool]:
    """Return which of its lines are in sight, in reading order."""
    return [line.isVisible() for line in page.lines]


def arrived(qtbot: QtBot, window: QWidget) -> None:
    """Wait until everything is shown."""
    qtbot.waitUntil(lambda: not is_unfolding(window))


def begun(page: Page) -> None:
    """Take turns until the beginning of a page is shown."""
    while not page.lines[0].isVisible():
        QApplication.processEvents()


def open_page(tabs: TopTabs, page: QWidget) -> None:
    """Show a page as a new tab."""
    tabs.add_tab("large", lambda: "Large", lambda: page)
    tabs.show_tab("large")


def test_a_large_page_comes_in_turns_of_the_window_from_the_top(
    qtbot: QtBot, tabs: TopTabs
) -> None:
    page, seen = Page(), []
    beat = QTimer(tabs)
    beat.timeout.connect(lambda: seen.append(sum(shown(page))))
    open_page(tabs, page)
    assert not any(shown(page))
    beat.start(0)
    arrived(qtbot, tabs)
    beat.stop()
    assert all(shown(page))
    between = [amount for amount in seen if 0 < amount < len(page.lines)]
    assert between == sorted(between)
    assert between, "all of it came in one turn"


def test_a_small_page_is_there_at_once(tabs: TopTabs) -> None:
    page = Page(1)
    open_page(tabs, page)
    assert all(shown(page))
    assert not is_unfolding(tabs)


def test_a_page_in_a_window_that_nobody_sees_is_there_at_once(qtbot: QtBot) -> None:
    tabs, page = TopTabs(), Page()
    qtbot.addWidget(tabs)
    open_page(tabs, page)
    tabs.show()
    assert all(shown(page))


@pytest.mark.parametrize("place", [0, LINES * CARDS - 1])
def test_what_is_typed_and_focused_meanwhile_stays(qtbot: QtBot, tabs: TopTabs, place: int) -> None:
    page = Page()
    open_page(tabs, page)
    line = page.lines[place]
    line.setFocus()
    begun(page)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    QTest.keyClicks(focused, "written")
    arrived(qtbot, tabs)
    assert line.text() == "written"
    assert QApplication.focusWidget() is line


def test_a_page_of_the_desk_gets_the_focus_once_it_is_there(qtbot: QtBot) -> None:
    stack, page = PageStack(), Page()
    qtbot.addWidget(stack)
    stack.add_page("page", "Page", lambda: page)
    stack.show()
    stack.activateWindow()
    QTest.qWaitForWindowActive(stack)
    stack.show_page("page")
    stack.focus_page()
    arrived(qtbot, stack)
    assert QApplication.focusWidget() is page.lines[0]
    area = stack.findChild(QScrollArea)
    assert area is not None
    assert area.widget() is page


def test_who_hides_or_shows_a_part_meanwhile_is_heeded(qtbot: QtBot, tabs: TopTabs) -> None:
    page = Page()
    page.cards[3].hide()
    open_page(tabs, page)
    begun(page)
    assert not page.cards[-1].isVisible()
    page.cards[-1].setVisible(False)
    page.cards[-2].setVisible(True)
    page.cards[3].setVisible(True)
    arrived(qtbot, tabs)
    assert not page.cards[-1].isVisible()
    assert page.cards[-2].isVisible()
    assert page.cards[3].isVisible()
    page.cards[-1].setVisible(True)
    assert all(shown(page))


def test_tab_goes_through_the_page_in_reading_order_afterwards(qtbot: QtBot, tabs: TopTabs) -> None:
    page = Page()
    open_page(tabs, page)
    arrived(qtbot, tabs)
    stops = [each for each in in_order(page) if is_stop(each)]
    assert stops == page.lines


def test_a_page_can_be_closed_before_it_is_there(qtbot: QtBot, tabs: TopTabs) -> None:
    page = Page()
    open_page(tabs, page)
    page.deleteLater()
    del page
    arrived(qtbot, tabs)
    assert tabs.current == "large"


@pytest.mark.parametrize("turns", [0, 1])
def test_the_rest_can_be_had_at_once(qtbot: QtBot, tabs: TopTabs, turns: int) -> None:
    page = Page()
    open_page(tabs, page)
    if turns:
        begun(page)
    unfold(tabs)
    assert all(shown(page))
    assert not is_unfolding(tabs)


def test_what_is_hidden_in_a_page_is_styled_when_it_is_shown(qtbot: QtBot, tabs: TopTabs) -> None:
    tabs.setStyleSheet("QLineEdit { min-height: 60px; }")
    page, hidden = Page(), Page(4)
    hidden.hide()
    layout = page.layout()
    assert layout is not None
    layout.addWidget(hidden)
    open_page(tabs, page)
    begun(page)
    hidden.show()
    arrived(qtbot, tabs)
    assert [line.height() >= 60 for line in hidden.lines] == [True] * len(hidden.lines)


def test_a_page_of_a_stack_within_the_layout_stays_hidden(qtbot: QtBot, tabs: TopTabs) -> None:
    page, table, nothing = Page(), Page(3), Page(3)
    stack = QStackedLayout()
    stack.addWidget(table)
    stack.addWidget(nothing)
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addLayout(stack)
    open_page(tabs, page)
    begun(page)
    stack.setCurrentIndex(1)
    arrived(qtbot, tabs)
    assert not any(shown(table))
    assert all(shown(nothing))
    stack.setCurrentIndex(0)
    assert all(shown(table))
    assert not any(shown(nothing))


def test_what_is_left_out_is_found_all_the_same(qtbot: QtBot, tabs: TopTabs) -> None:
    page = Page()
    open_page(tabs, page)
    begun(page)
    assert len(page.findChildren(QLineEdit)) < len(page.lines)
    for around in (page, page.lines[0].parentWidget(), tabs):
        assert around is not None
        assert set(find_all(around, QLineEdit)) >= {page.lines[0], page.lines[-1]}
    arrived(qtbot, tabs)
    assert find_all(page, QLineEdit) == page.findChildren(QLineEdit)
