"""The desk's one window."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from counsel_desk import PRODUCT
from counsel_desk.domain.office.preferences import Preferences, WindowSize
from ui.design.focus import TabStops
from ui.design.layout.kept_places import KeptPlaces
from ui.design.layout.steady_scroll import SteadyScroll
from ui.design.messages.floating_message import FloatingMessage
from ui.design.messages.inline_message import Kind
from ui.design.translated import Phrase, Text, text_of
from ui.shell.above_foot import AboveFoot
from ui.shell.busy_bar import BusyBar
from ui.shell.page_stack import PageStack
from ui.shell.privacy_cover import Covering, PrivacyCover
from ui.shell.read_only_line import ReadOnlyLine
from ui.shell.reminder_line import ReminderLine
from ui.shell.side_bar import SideBar
from ui.shell.toast import Toast
from ui.shell.whole_window import WholeWindow
from ui.shell.window_place import size_of

_DIGITS = 9
"""Alt and a digit go to the first places."""


class ShellWindow(TabStops, QMainWindow):
    """The side bar, the pages and the messages above and below them.

    Args:
        person: The name of the person signed in.
        role: The role or roles that they have.
        parent: Its parent, if any.

    Attributes:
        side_bar: The places, the search field and the menu of the person's name.
        pages: The pages.

    Signals:
        page_shown(str): The page of this id was shown.
        page_chosen_again(str): The page of this id was chosen while it was shown.
        lock_requested: The person wants to lock the desk.
        cancel_requested: The person wants to cancel the work that `set_busy` shows.
        preferred(str, object): A field of `Preferences`, and what was chosen for it in the menu.
        given: Somebody else fills in a page from now on; nothing of the desk is for them.
        finding_chosen(str): A page or a command was chosen in the search field, by its name.
        words_asked(str): Something else was typed there.
        notice_answered: The button of what `show_notice` shows was pressed.
        notice_closed: What it shows was closed.
        closed: The person closed the window.
    """

    page_shown = Signal(str)
    page_chosen_again = Signal(str)
    lock_requested = Signal()
    cancel_requested = Signal()
    preferred = Signal(str, object)
    given = Signal()
    finding_chosen = Signal(str)
    words_asked = Signal(str)
    notice_answered = Signal()
    notice_closed = Signal()
    closed = Signal()

    def __init__(self, person: str, role: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shell")
        self.setWindowTitle(PRODUCT)
        self._person = person
        self._role = role
        self._places: dict[str, Text] = {}
        self._shown = ""
        self.side_bar = SideBar(person, text_of(role))
        self.pages = PageStack()
        self._busy, self._reminder = BusyBar(), ReminderLine()
        self._notice = ReminderLine("notice", "warning")
        self._countdown = ReminderLine("countdown", "lock", stays=True)
        self._read_only = ReadOnlyLine()
        self._build_layout()
        self._size: WindowSize | None = None
        self._toast = Toast(self._whole, beside=self.side_bar)
        self._message = FloatingMessage(self._whole, self.side_bar)
        AboveFoot(self._busy, self._whole, self.side_bar)
        self._cover = PrivacyCover(self)
        self._connect_signals()
        self._add_shortcuts()
        KeptPlaces(self)
        self.resize(1180, 780)

    def _build_layout(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._read_only)
        right.addWidget(self.pages, 1)
        right.addWidget(self._notice)
        right.addWidget(self._reminder)
        desk = QWidget()
        layout = QHBoxLayout(desk)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.side_bar)
        layout.addLayout(right, 1)
        self._whole = WholeWindow(desk)
        centre = QWidget()
        everything = QVBoxLayout(centre)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.setSpacing(0)
        everything.addWidget(self._whole, 1)
        everything.addWidget(self._countdown)
        self.setCentralWidget(centre)

    def _connect_signals(self) -> None:
        self.side_bar.place_requested.connect(self._go_to)
        self.side_bar.cover_requested.connect(self.toggle_cover)
        self.side_bar.lock_requested.connect(self.lock_requested)
        self.side_bar.search.chosen.connect(self.finding_chosen)
        self.side_bar.search.asked.connect(self.words_asked)
        menu = self.side_bar.menu
        menu.page_requested.connect(self.show_page)
        menu.preferred.connect(self.preferred)
        self.pages.page_shown.connect(self._on_page_shown)
        self._notice.action_requested.connect(self.notice_answered)
        self._notice.closed.connect(self.notice_closed)
        self._busy.cancel_requested.connect(self.cancel_requested)
        self._cover.uncover_requested.connect(self.toggle_cover)

    def _add_shortcuts(self) -> None:
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_requested.emit)
        QShortcut(QKeySequence("Ctrl+K"), self, self._focus_search)
        for keys in ("F9", "Ctrl+Shift+H"):
            QShortcut(QKeySequence(keys), self, self.toggle_cover)

    def _focus_search(self) -> None:
        if not (self.covered or self.filled):
            self.side_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add_page(self, page_id: str, title: Text, widget: QWidget | Callable[[], QWidget]) -> None:
        """Add a page, which `show_page` shows.

        Args:
            page_id: Identifies the page.
            title: Its title; a function is called again when the language changes.
            widget: The page, or a function that builds it the first time it is shown.
        """
        self.pages.add_page(page_id, title, widget)

    def add_place(
        self,
        place: str,
        title: Text,
        icon_name: str,
        pages: Sequence[str],
        behind: Sequence[str] = (),
    ) -> None:
        """Add a place at the end of the side bar; several pages become its tabs.

        Args:
            place: Identifies the place.
            title: Its title.
            icon_name: Its icon.
            pages: Its pages, already added.
            behind: Pages reached from those, which mark the place as well.

        Raises:
            KeyError: There is no such page.
        """
        self.pages.add_place(place, title, pages)
        for name in behind:
            self.pages.belongs(name, place)
        self._places[place] = title
        self.side_bar.add_place(place, text_of(title), icon_name)
        if len(self._places) <= _DIGITS:
            keys = QKeySequence(f"Alt+{len(self._places)}")
            QShortcut(keys, self, lambda: self._go_to(place))

    def offer_in_menu(self, pages: Sequence[str]) -> None:
        """Offer pages in the menu of the person's name.

        Raises:
            KeyError: There is no such page.
        """
        self.side_bar.menu.set_pages([(name, partial(self.pages.title, name)) for name in pages])

    def page(self, page_id: str) -> QWidget:
        """Return a page, building it if it was not built yet.

        Raises:
            KeyError: There is no such page.
        """
        return self.pages.page(page_id)

    def show_page(self, page_id: str) -> None:
        """Show a page and focus it, and remove any message about the previous one.

        Raises:
            KeyError: There is no such page.
        """
        if self.covered or self.filled:
            return
        self.pages.show_page(page_id)
        self.pages.focus_page()

    def _on_page_shown(self, page_id: str) -> None:
        if self._shown != page_id:
            self.clear_message()
        self._shown = page_id
        self.side_bar.set_current(self.pages.place_of(page_id))
        self.page_shown.emit(page_id)

    def _go_to(self, place: str) -> None:
        """Show the page of a place that was shown last; chosen again, go to its beginning."""
        if self.filled:
            return
        page_id = self.pages.last_of(place)
        again = page_id == self._shown
        self.show_page(page_id)
        if again:
            self.page_chosen_again.emit(page_id)

    def mark_place(self, place: str, count: int) -> None:
        """Show a number beside a place in the side bar; 0 removes it."""
        if place in self._places:
            self.side_bar.set_count(place, count)

    @property
    def current_page(self) -> str | None:
        """The id of the page shown, if any."""
        return self._shown or None

    def show_message(self, kind: Kind, text: Phrase) -> None:
        """Show a message above the page; of what went well, a word that goes by itself."""
        if self.given_to_client:
            return
        if kind == "success":
            self.clear_message()
            self._toast.show_message(kind, text)
            return
        self._toast.clear()
        self._message.show_message(kind, text)

    def show_undo(self, text: Phrase, action: Phrase, undo: Callable[[], None]) -> None:
        """Tell of something that can be undone for as long as the word is shown."""
        self.clear_message()
        self._toast.show_undo(text, action, undo)

    def clear_message(self) -> None:
        """Remove the message."""
        self._toast.clear()
        self._message.clear()

    def show_notice(self, text: Text, action: Text = "") -> None:
        """Show at the foot of every page what is wrong, until it is closed.

        Args:
            text: What is wrong; an empty text hides the line.
            action: The text of a button that does something about it; empty for none.
        """
        self._notice.say(text, action)

    def show_reminder(self, text: Text) -> None:
        """Show a quiet reminder at the foot of the window; an empty text hides it."""
        self._reminder.say(text)

    def show_countdown(self, text: str) -> None:
        """Show at the foot of the window when the desk locks; an empty text hides it."""
        self._countdown.say(text)

    def show_read_only(self, *, full: bool) -> None:
        """Show above every page, from now on, that nothing can be saved.

        Args:
            full: Whether it is the disk that is full.
        """
        self._read_only.start(full=full)

    def read_only_reason(self) -> str:
        """Return why nothing can be saved."""
        return self._read_only.text

    def set_busy(self, text: str | None, cancellable: bool = False) -> None:
        """Show at the foot what the desk is doing, where it moves nothing; `None` hides it."""
        self._busy.set_busy(text, cancellable)

    def show_progress(self, done: int, total: int) -> None:
        """Show how much is done of what `set_busy` says."""
        self._busy.set_progress(done, total)

    def set_preferences(self, chosen: Preferences) -> None:
        """Tick the current preferences in the settings menu."""
        self.side_bar.menu.set_chosen(chosen)

    @property
    def filled(self) -> bool:
        """Whether a page fills the window in place of the desk."""
        return self._whole.filled

    @property
    def given_to_client(self) -> bool:
        """Whether a page that somebody else fills in has the whole window."""
        return self._whole.given

    def fill(self, page: QWidget, owner: QObject) -> None:
        """Let a page fill the window until `restore`; hiding and locking go on by their keys.

        Args:
            page: The page; the window deletes it afterwards.
            owner: Once it is destroyed, the desk is shown again.
        """
        self.clear_message()
        owner.destroyed.connect(page.deleteLater)
        self._whole.fill(page)

    def restore(self) -> None:
        """Show the desk again at the very place, unless the window was given to the client."""
        self._whole.restore()

    def give_to_client(self, page: QWidget) -> None:
        """Give the whole window to a page that somebody else fills in.

        It covers the screen, and scrolls where that is too small. Nothing else can be seen or
        reached, and no message shows, until the desk has been locked.
        """
        self.clear_message()
        self._size = size_of(self)
        self.given.emit()
        self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
        area = SteadyScroll()
        area.setProperty("client", True)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        area.setFocusProxy(page)
        self._whole.fill(area, given=True)

    def size_to_keep(self) -> WindowSize:
        """Return the size that the window opens with again, not that of a page given away."""
        return self._size or size_of(self)

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

    def _cover_screen(self) -> None:
        """Fill the screen again where a key, a gesture or the window manager made it smaller."""
        if not self.isVisible():
            return
        wanted = Qt.WindowState.WindowFullScreen
        lost = not self.windowState() & wanted or self.isMinimized()
        if lost:
            # Later: the window manager is not done with what it was asked for.
            QTimer.singleShot(0, self, self.showFullScreen)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Announce that the person closed the window; lock it if somebody else has it."""
        if self.given_to_client:
            # Behind a closed window is the desktop of whoever signed in to this computer.
            event.ignore()
            self.lock_requested.emit()
            return
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Set every title again in the new language; stay on the screen while it is given away."""
        if event.type() == QEvent.Type.WindowStateChange and self.given_to_client:
            self._cover_screen()
        if event.type() == QEvent.Type.LanguageChange:
            self.side_bar.set_person(self._person, text_of(self._role))
            for place, title in self._places.items():
                self.side_bar.set_title(place, text_of(title))
        super().changeEvent(event)
