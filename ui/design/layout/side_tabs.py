"""Tabs down the side, or a combo box above when space is short."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.layouts import SPACE
from ui.design.translated import Translated

_LETTERS = 110
"""Below this width in letters, tabs are chosen from a combo box above."""
_LINES = 7
"""At least this many lines of a tab's content are visible."""


class SideTabs(Translated):
    """Many tabs, one of them visible; each is built when it is first shown.

    Args:
        parent: Its parent, if any.

    Signals:
        tab_shown(str): The tab of this name was shown.
    """

    tab_shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._titles: list[Callable[[], str]] = []
        self._built: dict[str, QWidget] = {}
        self._list, self._box = QListWidget(), QComboBox()
        self._list.setObjectName("tabs")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._box.setObjectName("tab_box")
        self._box.hide()
        self._stack = CurrentStack(_LINES)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE)
        self._layout.addWidget(self._box)
        self._layout.addWidget(self._list)
        self._layout.addWidget(self._stack, 1)
        self._list.currentRowChanged.connect(self._on_row_changed)
        self._box.currentIndexChanged.connect(self._on_row_changed)
        QShortcut(QKeySequence("Ctrl+PgDown"), self, lambda: self._step(1))
        QShortcut(QKeySequence("Ctrl+PgUp"), self, lambda: self._step(-1))
        self.setFocusProxy(self._list)
        self.retranslate()

    def add_tab(self, name: str, title: Callable[[], str], make: Callable[[], QWidget]) -> None:
        """Add a tab at the end.

        Args:
            name: Identifies the tab.
            title: Returns its title in the current language.
            make: Builds it when it is first shown.
        """
        self._makers[name] = make
        self._titles.append(title)
        with QSignalBlocker(self._list), QSignalBlocker(self._box):
            self._list.addItem(QListWidgetItem(title()))
            self._box.addItem(title())
            self._mark(self._current())
        self._fit()

    @property
    def names(self) -> list[str]:
        """The names of the tabs, in their order."""
        return list(self._makers)

    def tab(self, name: str) -> QWidget:
        """Return a tab, building it if it was not shown yet.

        Raises:
            KeyError: There is none of that name.
        """
        if name not in self._built:
            self._built[name] = self._makers[name]()
            self._stack.addWidget(self._built[name])
        return self._built[name]

    def _current(self) -> int:
        shown = self._stack.currentWidget()
        names = [name for name, widget in self._built.items() if widget is shown]
        return self.names.index(names[0]) if names else -1

    def _mark(self, place: int) -> None:
        self._list.setCurrentRow(place)
        self._box.setCurrentIndex(place)

    def show_tab(self, name: str) -> None:
        """Show a tab.

        Raises:
            KeyError: There is none of that name.
        """
        widget = self.tab(name)
        self._stack.setCurrentWidget(widget)
        with QSignalBlocker(self._list), QSignalBlocker(self._box):
            self._mark(self.names.index(name))
        self.tab_shown.emit(name)

    def _on_row_changed(self, place: int) -> None:
        if 0 <= place < len(self._makers):
            self.show_tab(self.names[place])

    def _step(self, step: int) -> None:
        place = self._current() + step
        if 0 <= place < len(self._makers):
            self.show_tab(self.names[place])

    def _fit(self) -> None:
        """Give the list the width of its titles."""
        bar = self._list.verticalScrollBar().sizeHint().width()
        around = 2 * self._list.frameWidth()
        self._list.setFixedWidth(self._list.sizeHintForColumn(0) + bar + around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the combo box where the list would leave too little room for the content."""
        super().resizeEvent(event)
        narrow = event.size().width() < self.fontMetrics().averageCharWidth() * _LETTERS
        self._layout.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._list.setVisible(not narrow)
        self._box.setVisible(narrow)
        self.setFocusProxy(self._box if narrow else self._list)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._list.setAccessibleName(self.tr("Parts of the file"))
        self._box.setAccessibleName(self.tr("Parts of the file"))
        for place, title in enumerate(self._titles):
            self._list.item(place).setText(title())
            self._box.setItemText(place, title())
        self._fit()
