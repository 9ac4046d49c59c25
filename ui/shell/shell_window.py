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
from ui.shell.privacy_cover import Covering, PrivacyCover
from ui.shell.read_only_line import ReadOnlyLine
from ui.shell.reminder_line import ReminderLine
from ui.shell.side_bar import SideBar

Text = str | Callable[[], str]
"""A text, or a function that returns it in the current language."""


@dataclass
class _Page:
    title: Text
    place: QScrollArea
    widget: QWidget | Callable[[], QWidget]


def _text_of(text: Text) -> str:
    return text if isinstance(text, str) else text()


class ShellWindow(QMainWindow):
    """The side bar, the pages and the messages above and below them.

    Args:
        person: The name of the person signed in.
        role: The role or roles that they have.
        parent: Its parent, if any.

    Signals:
        page_shown(str): The page of this id was shown.
        lock_requested: The person wants to lock the desk.
        cancel_requested: The person wants to cancel the work that `set_busy` shows.
        language_changed(str), theme_changed(str), text_size_changed(float): Chosen in the menu.
        keeping_requested: The person wants to see the files whose retention period is over.
        closed: The person closed the window.
    """

    page_shown = Signal(str)
    lock_requested = Signal()
    cancel_requested = Signal()
    language_changed = Signal(str)
    theme_changed = Signal(str)
    text_size_changed = Signal(float)
    retention_requested = Signal()
    closed = Signal()

    def __init__(self, person: str, role: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shell")
        self.setWindowTitle("counsel_desk")
        self._person = person
        self._role = role
        self._pages: dict[str, _Page] = {}
        self._side_bar = SideBar(person, _text_of(role))
        self._message = InlineMessage(dismissible=True)
        self._stack = QStackedWidget()
        self._busy, self._reminder = BusyBar(), ReminderLine()
        self._keeping = ReminderLine("keeping_reminder", "key")
        self._read_only = ReadOnlyLine()
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
        right.addWidget(self._read_only)
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
        self._keeping.action_requested.connect(self.retention_requested)
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
            page_id: Identifies the page.
            title: Its title; a function is called again when the language changes.
            icon_name: Its icon.
            widget: The page, or a function that builds it the first time it is shown.
        """
        place = QScrollArea()
        place.setWidgetResizable(True)
        place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages[page_id] = _Page(title, place, widget)
        self._stack.addWidget(place)
        self._side_bar.add_page(page_id, _text_of(title), icon_name)
        number = len(self._pages)
        if number <= 9:
            QShortcut(QKeySequence(f"Alt+{number}"), self, lambda: self.show_page(page_id))

    def page(self, page_id: str) -> QWidget:
        """Return a page, building it if it was not built yet.

        Raises:
            KeyError: There is no such page.
        """
        page = self._pages[page_id]
        widget = page.widget if isinstance(page.widget, QWidget) else page.widget()
        if page.place.widget() is not widget:
            page.widget = widget
            page.place.setWidget(widget)
        widget.setAccessibleName(_text_of(page.title))
        return widget

    def show_page(self, page_id: str) -> None:
        """Show a page, and remove any message about the previous one.

        Raises:
            KeyError: There is no such page.
        """
        if self.covered or self.given_to_client:
            return
        self.page(page_id)
        if self._stack.currentWidget() is not self._pages[page_id].place:
            self.clear_message()
        self._stack.setCurrentWidget(self._pages[page_id].place)
        self._side_bar.set_current(page_id)
        self.page_shown.emit(page_id)

    @property
    def current_page(self) -> str | None:
        """The id of the page shown, if any."""
        shown = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page.place is shown), None)

    def show_message(self, kind: Kind, text: str) -> None:
        """Show a message above the page."""
        self._strip.show()
        self._message.show_message(kind, text)

    def clear_message(self) -> None:
        """Remove the message."""
        self._message.clear()
        self._strip.hide()

    def show_reminder(self, text: str) -> None:
        """Show a quiet reminder at the foot of the window; an empty text hides it."""
        self._reminder.say(text)

    def show_retention_reminder(self, text: str, action: str) -> None:
        """Show on a separate line that files await a decision; an empty text hides it."""
        self._keeping.say(text, action)

    def show_read_only(self) -> None:
        """Show above every page, from now on, that nothing can be saved."""
        self._read_only.start()

    def set_busy(self, text: str | None, cancellable: bool = False) -> None:
        """Show below the page what the desk is doing; `None` hides it."""
        self._busy.set_busy(text, cancellable)

    def show_progress(self, done: int, total: int) -> None:
        """Show how much is done of what `set_busy` says."""
        self._busy.set_progress(done, total)

    def set_preferences(self, language: str, theme: str, text_size: float) -> None:
        """Tick the current preferences in the settings menu."""
        self._side_bar.menu.set_chosen(language, theme, text_size)

    @property
    def given_to_client(self) -> bool:
        """Whether a page that somebody else fills in has the whole window."""
        return self._whole.count() > 1

    def give_to_client(self, page: QWidget) -> None:
        """Give the whole window to a page that somebody else fills in.

        Nothing else in it can be seen or reached until the desk has been locked.
        """
        self._whole.addWidget(page)
        self._whole.setCurrentWidget(page)
        page.setFocus()

    @property
    def covered(self) -> bool:
        """Whether the privacy cover is shown."""
        return not self._cover.isHidden()

    def cover(self, why: Covering = Covering.ASKED) -> None:
        """Show the privacy cover over the window and its dialogs, before this returns."""
        self._cover.cover(why)

    def toggle_cover(self) -> None:
        """Cover the window, or show it again."""
        if self.covered:
            self._cover.uncover()
        else:
            self.cover()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Announce that the person closed the window."""
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Set every title again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._side_bar.set_person(self._person, _text_of(self._role))
            for page_id, page in self._pages.items():
                self._side_bar.set_page_title(page_id, _text_of(page.title))
        super().changeEvent(event)
