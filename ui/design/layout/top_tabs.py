"""Tabs in a row across the top, or a combo box where the row does not fit."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from ui.design.choice_box import ChoiceBox
from ui.design.layout import unfolding
from ui.design.layout.current_stack import CurrentStack
from ui.design.translated import Translated

_LINES = 7
"""At least this many lines of a tab's content are visible."""

_BELOW = 4
"""The space between the row and the content, which has its own margins."""
_AROUND_A_BOX = 6
"""The space above and below the box, which has a frame."""


class _Row(QTabBar):
    """Tabs that are never scrolled or shortened, and that the mouse wheel does not change."""

    def __init__(self) -> None:
        super().__init__()
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def minimumSizeHint(self) -> QSize:
        """Return the height alone; where the width is missing, a box is shown instead."""
        return QSize(0, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class TopTabs(Translated):
    """Several tabs, one of them visible; each is built when it is first shown.

    Args:
        modifier: With it, Page Up and Page Down go through the tabs; two rows that are shown at
            once need different ones.
        quiet: Whether they are a second row, below other tabs.
        inset: Free space above and beside the row, for tabs whose content has its own margins.
        parent: Its parent, if any.

    Signals:
        tab_shown(str): The tab of this name was shown.
    """

    tab_shown = Signal(str)

    def __init__(
        self,
        modifier: str = "Ctrl",
        *,
        quiet: bool = False,
        inset: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._titles: dict[str, Callable[[], str]] = {}
        self._marks: dict[str, str] = {}
        self._built: dict[str, QWidget] = {}
        self._row, self._stack = _Row(), CurrentStack(_LINES)
        self._box: ChoiceBox | None = None
        self._current, self._empty, self._has_width = "", QWidget(), False
        self._stack.addWidget(self._empty)
        self._row.setObjectName("parts" if quiet else "tabs")
        self._row.setProperty("kind", "quiet" if quiet else "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_BELOW)
        self._inset, head = inset, QVBoxLayout()
        self._head = head
        head.setContentsMargins(inset, inset // 2, inset, 0)
        head.addWidget(self._row, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        self._row.currentChanged.connect(self._on_chosen)
        QShortcut(QKeySequence(f"{modifier}+PgDown"), self, lambda: self._step(1))
        QShortcut(QKeySequence(f"{modifier}+PgUp"), self, lambda: self._step(-1))
        self._fit()

    def set_name(self, name: str) -> None:
        """Set what a screen reader calls the tabs together."""
        self._row.setAccessibleName(name)
        if self._box is not None:
            self._box.setAccessibleName(name)

    def add_tab(self, name: str, title: Callable[[], str], make: Callable[[], QWidget]) -> None:
        """Add a tab at the end.

        Args:
            name: Identifies the tab.
            title: Returns its title in the current language.
            make: Builds it when it is first shown.
        """
        self._makers[name], self._titles[name] = make, title
        with QSignalBlocker(self._row):
            self._row.addTab("")
        self._mark_current()
        self._write(name)

    @property
    def names(self) -> list[str]:
        """The names of the tabs, in their order."""
        return list(self._makers)

    @property
    def current(self) -> str:
        """The name of the visible tab; empty before one was shown."""
        return self._current

    def tab(self, name: str) -> QWidget:
        """Return a tab, building it if it was not shown yet.

        Raises:
            KeyError: There is none of that name.
        """
        if name not in self._built:
            self._built[name] = built = self._makers[name]()
            unfolding.place(built, self._stack, partial(self._put, name))
        return self._built[name]

    def show_tab(self, name: str) -> None:
        """Show a tab.

        Raises:
            KeyError: There is none of that name.
        """
        self.tab(name)
        self._current = name
        self._show_current()
        self._mark_current()
        self.tab_shown.emit(name)

    def _put(self, name: str) -> None:
        self._stack.addWidget(self._built[name])
        self._show_current()

    def _show_current(self) -> None:
        built = self._built.get(self._current)
        there = built is not None and self._stack.indexOf(built) >= 0
        self._stack.setCurrentWidget(built if built is not None and there else self._empty)

    def set_mark(self, name: str, mark: str) -> None:
        """Show a number or a short word beside a title; an empty one takes it away.

        Raises:
            KeyError: There is no tab of that name.
        """
        self._marks[name] = mark
        self._write(name)

    def _text(self, name: str) -> str:
        title, mark = self._titles[name](), self._marks.get(name, "")
        return f"{title} · {mark}" if mark else title

    def _write(self, name: str) -> None:
        text, place = self._text(name), self.names.index(name)
        # An ampersand in a title is no key.
        self._row.setTabText(place, text.replace("&", "&&"))
        self._row.setAccessibleTabName(place, text)
        self._fit()

    def _place(self) -> int:
        return self.names.index(self.current) if self.current else -1

    def _mark_current(self) -> None:
        for each in (self._row, self._box):
            if each is not None:
                with QSignalBlocker(each):
                    each.setCurrentIndex(self._place())

    def _filled_box(self) -> ChoiceBox:
        """Return the box with every title; it is made when the row first does not fit."""
        if self._box is None:
            self._box = ChoiceBox()
            self._box.setObjectName("part_box" if self._row.objectName() == "parts" else "tab_box")
            self._box.setAccessibleName(self._row.accessibleName())
            self._box.currentIndexChanged.connect(self._on_chosen)
            self._head.addWidget(self._box, 0, Qt.AlignmentFlag.AlignLeft)
        box, texts = self._box, [self._text(name) for name in self.names]
        if [box.itemText(place) for place in range(box.count())] != texts:
            with QSignalBlocker(box):
                box.clear()
                box.addItems(texts)
            self._mark_current()
        return box

    def _on_chosen(self, place: int) -> None:
        if 0 <= place < len(self._makers):
            self.show_tab(self.names[place])

    def _step(self, step: int) -> None:
        self._on_chosen(self._place() + step)

    def _fit(self) -> None:
        """Use the combo box where the row is too wide; show neither for a single tab."""
        several = len(self._makers) > 1
        room = self.width() - 2 * self._inset
        boxed = several and self._has_width and self._row.sizeHint().width() > room
        here: QWidget = self._filled_box() if boxed else self._row
        other = self._row if boxed else self._box
        focused = any(each is not None and each.hasFocus() for each in (self._row, self._box))
        # Never both: a page whose tabs need two rows until it scrolls would be laid out for ever.
        if other is not None:
            other.hide()
        here.setVisible(several)
        # A box has a frame, which is not to touch what stands above and below it.
        edge = _AROUND_A_BOX if boxed else 0
        self._head.setContentsMargins(self._inset, max(self._inset // 2, edge), self._inset, edge)
        self.setFocusProxy(here if several else self._stack)
        if focused:
            here.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between the row and the box again."""
        super().resizeEvent(event)
        self._has_width = True
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        for name in self._titles:
            self._write(name)
