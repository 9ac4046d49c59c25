"""The window of the help: a contents list with a search, and one page at a time."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.design import theme
from ui.design.buttons import quiet_button, set_button_text
from ui.design.fields.clearable_line import ClearableLine
from ui.design.layout.layouts import SPACE, SPACE_SMALL, row
from ui.design.styling import label
from ui.help.contents_list import ContentsList
from ui.help.pages import find, page
from ui.help.reader import Reader
from ui.help.topics import TOPICS
from ui.languages import Languages

_WIDTH, _HEIGHT = 34, 40
"""The size of the window, as multiples of the font size, where the screen has room."""


class HelpWindow(QWidget):
    """A window beside the desk that shows no record and opens nothing outside the program.

    Args:
        languages: The language of its pages, which it follows.

    Signals:
        cover_requested: The person wants to hide the screen.
        lock_requested: The person wants to lock the desk.
    """

    cover_requested = Signal()
    lock_requested = Signal()

    def __init__(self, languages: Languages) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("help_window")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._languages, self._language = languages, languages.current
        self._topic, self._before = "", list[str]()
        self._back, self._contents = quiet_button(""), quiet_button("")
        self._back.setObjectName("help_back")
        self._contents.setObjectName("help_contents")
        self._search = ClearableLine()
        self._search.setObjectName("help_search")
        self._nothing = label("", "muted")
        self._nothing.setObjectName("help_nothing")
        self._list, self._reader = ContentsList(), Reader()
        theme.wear(self)
        self._build_layout()
        self._connect_signals()
        self._fit()
        self.retranslate()
        self.show_contents()

    def _build_layout(self) -> None:
        found = QWidget()
        below = QVBoxLayout(found)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._nothing)
        below.addWidget(self._list, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(found)
        self._stack.addWidget(self._reader)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE_SMALL)
        layout.addLayout(row(self._back, self._contents, None))
        layout.addWidget(self._search)
        layout.addWidget(self._stack, 1)

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self.go_back)
        self._contents.clicked.connect(self.show_contents)
        self._search.textChanged.connect(self._on_asked)
        self._search.returnPressed.connect(self._list.open_first)
        self._list.chosen.connect(self.show_topic)
        self._reader.topic_chosen.connect(self.show_topic)
        for keys, slot in (
            ("Ctrl+F", self._start_search),
            ("Alt+Left", self.go_back),
            ("Alt+Home", self.show_contents),
            ("Esc", self.close),
            ("F9", self.cover_requested.emit),
            ("Ctrl+Shift+H", self.cover_requested.emit),
            ("Ctrl+L", self.lock_requested.emit),
        ):
            QShortcut(QKeySequence(keys), self, slot)

    @property
    def topic(self) -> str:
        """The topic that is shown; empty while the contents list is."""
        return self._topic

    def show_topic(self, topic: str) -> None:
        """Show the page of a topic, with its beginning in sight.

        Raises:
            FileNotFoundError: There is no such topic.
        """
        if self._topic and self._topic != topic:
            self._before.append(self._topic)
        self._show(topic)

    def _show(self, topic: str) -> None:
        self._topic = topic
        self._reader.show_page(page(topic, self._language))
        self._stack.setCurrentWidget(self._reader)
        self._reader.setFocus()
        self._back.setEnabled(bool(self._before))

    def show_contents(self) -> None:
        """Show the contents list, or what is found of the words in the search."""
        if self._topic:
            self._before.append(self._topic)
        self._topic = ""
        self._on_asked(self._search.text())
        self._list.setFocus()

    def go_back(self) -> None:
        """Show the topic that was shown before."""
        if self._before:
            self._show(self._before.pop())

    def _start_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def _on_asked(self, asked: str) -> None:
        if self._topic:
            self._before.append(self._topic)
            self._topic = ""
        if asked.strip():
            self._list.show_found(find(asked, self._language))
        else:
            self._list.show_contents([page(topic, self._language) for topic in TOPICS])
        self._nothing.setHidden(self._list.count() > 0)
        self._stack.setCurrentIndex(0)
        self._back.setEnabled(bool(self._before))

    def _follow_language(self) -> None:
        """Show the same topic as before in the current language."""
        if self._language == self._languages.current:
            return
        self._language = self._languages.current
        if self._topic:
            self._show(self._topic)
        else:
            self._on_asked(self._search.text())

    def _fit(self) -> None:
        """Take the size that suits the text, at the right edge of the screen."""
        pixels = self.fontInfo().pixelSize()
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(
            min(pixels * _WIDTH, screen.width()), min(pixels * _HEIGHT, screen.height() - 2 * SPACE)
        )
        self.move(screen.right() - self.width(), screen.top() + SPACE)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self.setWindowTitle(self.tr("Help"))
        set_button_text(self._back, self.tr("Back"))
        set_button_text(self._contents, self.tr("Contents"))
        self._search.setPlaceholderText(self.tr("Search the help"))
        self._search.setAccessibleName(self.tr("Search the help"))
        self._nothing.setText(self.tr("Nothing is found. Try another word, or fewer letters."))
        self._back.setToolTip("Alt+←")
        self._contents.setToolTip("Alt+Home")
        self._search.setToolTip("Ctrl+F")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from the search to what was found with the down arrow key."""
        if event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self._list.setFocus()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._follow_language()
        super().changeEvent(event)
