"""The pages of the desk, of which one is shown; pages of one place are tabs beside each other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from ui.design.focus import focus_first
from ui.design.layout import unfolding
from ui.design.layout.layouts import PAGE_MARGIN
from ui.design.layout.steady_scroll import SteadyScroll
from ui.design.layout.top_tabs import TopTabs
from ui.design.translated import Text, text_of


@dataclass
class _Page:
    """A page, its place in the side bar if it has one, and the tabs it is one of."""

    title: Text
    widget: QWidget | Callable[[], QWidget]
    place: str = ""
    tabs: TopTabs | None = None
    area: QScrollArea | None = None
    placed: bool = False


def _area(page: _Page) -> QScrollArea:
    """Return what a page scrolls in, made when the page is first shown."""
    if page.area is None:
        page.area = SteadyScroll()
        page.area.setWidgetResizable(True)
        page.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return page.area


class PageStack(QStackedWidget):
    """Builds a page when it is first shown.

    Signals:
        page_shown(str): The page of this id was shown.
    """

    page_shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[str, _Page] = {}
        self._last: dict[str, str] = {}
        self._shown = ""

    def add_page(self, page_id: str, title: Text, widget: QWidget | Callable[[], QWidget]) -> None:
        """Add a page.

        Args:
            page_id: Identifies the page.
            title: Its title; a function is called again when the language changes.
            widget: The page, or a function that builds it the first time it is shown.
        """
        self._pages[page_id] = _Page(title, widget)

    def add_place(self, place: str, title: Text, pages: Sequence[str]) -> None:
        """Put pages together at a place; if there are several, they become its tabs.

        Args:
            place: Identifies the place.
            title: What a screen reader calls its tabs together.
            pages: Its pages, already added; at first the place shows the first of them.

        Raises:
            KeyError: There is no such page.
        """
        self._last[place] = pages[0]
        tabs = TopTabs(inset=PAGE_MARGIN) if len(pages) > 1 else None
        for name in pages:
            page = self._pages[name]
            page.place, page.tabs = place, tabs
            if tabs is not None:
                tabs.add_tab(name, partial(self.title, name), partial(_area, page))
        if tabs is not None:
            tabs.setProperty("role", "page")
            tabs.set_name(text_of(title))
            tabs.tab_shown.connect(self._on_shown)
            self.addWidget(tabs)

    def belongs(self, page_id: str, place: str) -> None:
        """Let a page mark a place without being one of its tabs.

        Raises:
            KeyError: There is no such page.
        """
        self._pages[page_id].place = place

    def title(self, page_id: str) -> str:
        """Return the title of a page in the current language.

        Raises:
            KeyError: There is no such page.
        """
        return text_of(self._pages[page_id].title)

    def place_of(self, page_id: str) -> str:
        """Return the place that a page belongs to; empty for none.

        Raises:
            KeyError: There is no such page.
        """
        return self._pages[page_id].place

    def last_of(self, place: str) -> str:
        """Return the page of a place that was shown last.

        Raises:
            KeyError: There is no such place.
        """
        return self._last[place]

    @property
    def current(self) -> str:
        """The id of the page that is shown; empty before any was."""
        return self._shown

    def page(self, page_id: str) -> QWidget:
        """Return a page, building it if it was not built yet.

        Raises:
            KeyError: There is no such page.
        """
        page = self._pages[page_id]
        widget = page.widget if isinstance(page.widget, QWidget) else page.widget()
        if not page.placed:
            page.widget, page.placed = widget, True
            area = _area(page)
            # A page that came into the window only later would be styled twice.
            if page.tabs is not None:
                page.tabs.tab(page_id)
            else:
                self.addWidget(area)
            unfolding.place(widget, area, partial(area.setWidget, widget))
        widget.setAccessibleName(text_of(page.title))
        return widget

    def show_page(self, page_id: str) -> None:
        """Show a page, with its tab.

        Raises:
            KeyError: There is no such page.
        """
        page = self._pages[page_id]
        self.page(page_id)
        if page.tabs is not None:
            page.tabs.show_tab(page_id)
        else:
            self._on_shown(page_id)

    def _on_shown(self, page_id: str) -> None:
        """Show a page, once its tab is shown if it has one."""
        page = self._pages[page_id]
        self.page(page_id)
        self._shown = page_id
        self.setCurrentWidget(page.tabs or _area(page))
        if page.tabs is not None:
            self._last[page.place] = page_id
        self.page_shown.emit(page_id)

    def focus_page(self) -> None:
        """Move the focus to the first control of the page that is shown."""
        if self._shown:
            focus_first(self.page(self._shown))
