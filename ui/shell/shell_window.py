"""The desk's one window."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.design.layout.layouts import PAGE_MARGIN, SPACE
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.shell.busy_bar import BusyBar
from ui.shell.privacy_cover import PrivacyCover
from ui.shell.reminder_line import ReminderLine
from ui.shell.side_bar import SideBar

Text = str | Callable[[], str]
"""A text, or a function that returns it in the language of the moment."""


@dataclass
class _Page:
    title: Text
    place: QScrollArea
    widget: QWidget | Callable[[], QWidget]


def _say(text: Text) -> str:
    return text if isinstance(text, str) else text()


class ShellWindow(QMainWindow):
    """The side bar, the pages, and what is said about them.

    Args:
        person: The name of who is signed in.
        role: What they are signed in as.
        parent: Its parent, if any.

    Signals:
        page_shown(str): A page is in sight.
        lock_requested: The desk is to be locked.
        cancel_requested: The work that `set_busy` shows is to be stopped.
        language_changed(str), theme_changed(str), text_size_changed(float): Chosen in the menu.
        keeping_requested: The files whose time is over are to be shown.
        closed: The person closed the window.
    """

    page_shown = Signal(str)
    lock_requested = Signal()
    cancel_requested = Signal()
    language_changed = Signal(str)
    theme_changed = Signal(str)
    text_size_changed = Signal(float)
    keeping_requested = Signal()
    closed = Signal()

    def __init__(self, person: str, role: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shell")
        self.setWindowTitle("counsel_desk")
        self._person = person
        self._role = role
        self._pages: dict[str, _Page] = {}
        self._side_bar = SideBar(person, _say(role))
        self._message = InlineMessage(dismissible=True)
        self._stack = QStackedWidget()
        self._busy, self._reminder = BusyBar(), ReminderLine()
        self._keeping = ReminderLine("keeping_reminder", "key")
        self._build_layout()
        self._cover = PrivacyCover(self)
        self._connect_signals()
        self._add_shortcuts()
        self.resize(1180, 780)

    def _build_layout(self) -> None:
        self._strip = QWidget()
        strip = QVBoxLayout(self._strip)
        strip.setContentsMargins(PAGE_MARGIN, SPACE, PAGE_MARGIN, 0)
        strip.addWidget(self._message)
        self._strip.hide()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._strip)
        right.addWidget(self._stack, 1)
        right.addWidget(self._keeping)
        right.addWidget(self._reminder)
        right.addWidget(self._busy)
        centre = QWidget()
        layout = QHBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._side_bar)
        layout.addLayout(right, 1)
        self._whole = QStackedWidget()
        self._whole.addWidget(centre)
        self.setCentralWidget(self._whole)

    def _connect_signals(self) -> None:
        self._side_bar.page_requested.connect(self.show_page)
        self._side_bar.cover_requested.connect(self.toggle_cover)
        self._side_bar.lock_requested.connect(self.lock_requested)
        menu = self._side_bar.menu
        menu.language_changed.connect(self.language_changed)
        menu.theme_changed.connect(self.theme_changed)
        menu.text_size_changed.connect(self.text_size_changed)
        self._message.dismissed.connect(self._strip.hide)
        self._busy.cancel_requested.connect(self.cancel_requested)
        self._keeping.action_requested.connect(self.keeping_requested)
        self._cover.uncover_requested.connect(self.toggle_cover)

    def _add_shortcuts(self) -> None:
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_requested.emit)
        for keys in ("F9", "Ctrl+Shift+H"):
            QShortcut(QKeySequence(keys), self, self.toggle_cover)

    def add_page(
        self,
        page_id: str,
        title: Text,
        icon_name: str,
        widget: QWidget | Callable[[], QWidget],
    ) -> None:
        """Add a page at the end of the side bar.

        Args:
            page_id: By what it is asked for.
            title: Its name; given as a function, it is asked again when the language changes.
            icon_name: Its icon.
            widget: The page, or a function that builds it the first time it is shown.
        """
        place = QScrollArea()
        place.setWidgetResizable(True)
        place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages[page_id] = _Page(title, place, widget)
        self._stack.addWidget(place)
        self._side_bar.add_page(page_id, _say(title), icon_name)
        number = len(self._pages)
        if number <= 9:
            QShortcut(QKeySequence(f"Alt+{number}"), self, lambda: self.show_page(page_id))

    def page(self, page_id: str) -> QWidget:
        """Return a page, built now if it never was.

        Raises:
            KeyError: There is no such page.
        """
        page = self._pages[page_id]
        widget = page.widget if isinstance(page.widget, QWidget) else page.widget()
        if page.place.widget() is not widget:
            page.widget = widget
            page.place.setWidget(widget)
        widget.setAccessibleName(_say(page.title))
        return widget

    def show_page(self, page_id: str) -> None:
        """Bring a page into sight; the message about the one before goes.

        Raises:
            KeyError: There is no such page.
        """
        if self.covered or self.given_away:
            return
        self.page(page_id)
        if self._stack.currentWidget() is not self._pages[page_id].place:
            self.clear_message()
        self._stack.setCurrentWidget(self._pages[page_id].place)
        self._side_bar.set_current(page_id)
        self.page_shown.emit(page_id)

    @property
    def current_page(self) -> str | None:
        """The page in sight, if there is any."""
        shown = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page.place is shown), None)

    def show_message(self, kind: Kind, text: str) -> None:
        """Say something above the page."""
        self._strip.show()
        self._message.show_message(kind, text)

    def clear_message(self) -> None:
        """Take the message away."""
        self._message.clear()
        self._strip.hide()

    def say_reminder(self, text: str) -> None:
        """Say something quietly at the foot of the window, or nothing with ``""``."""
        self._reminder.say(text)

    def say_keeping(self, text: str, action: str) -> None:
        """Say in a line of its own that files wait for a decision, or nothing with ``""``."""
        self._keeping.say(text, action)

    def set_busy(self, text: str | None, cancellable: bool = False) -> None:
        """Show what the desk is doing below the page, or nothing with `None`."""
        self._busy.set_busy(text, cancellable)

    def set_preferences(self, language: str, theme: str, text_size: float) -> None:
        """Tick in the settings what holds now."""
        self._side_bar.menu.set_chosen(language, theme, text_size)

    @property
    def given_away(self) -> bool:
        """Whether the whole window belongs to a page that somebody else fills in."""
        return self._whole.count() > 1

    def give_away(self, page: QWidget) -> None:
        """Give the whole window to a page that somebody else fills in.

        Nothing else in it can be seen or reached again before the desk was locked.
        """
        self._whole.addWidget(page)
        self._whole.setCurrentWidget(page)
        page.setFocus()

    @property
    def covered(self) -> bool:
        """Whether the privacy cover lies over the window."""
        return not self._cover.isHidden()

    def cover(self, unsaved: bool = False) -> None:
        """Lay the privacy cover over the window and whatever dialogs lie over it.

        Args:
            unsaved: Whether it was to be locked, and is not because something is not saved.
        """
        self._cover.cover(unsaved)

    def toggle_cover(self) -> None:
        """Cover the window, or show it again."""
        if self.covered:
            self._cover.uncover()
        else:
            self.cover()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the person closed the window."""
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for every title again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._side_bar.set_person(self._person, _say(self._role))
            for page_id, page in self._pages.items():
                self._side_bar.set_page_title(page_id, _say(page.title))
        super().changeEvent(event)
