"""A list, or one of several parts shown in its place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.design.focus import focus_first
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.layouts import Footed, column, with_foot
from ui.design.layout.part_scroll import PartScroll


class PartsStack(QWidget):
    """Shows a list, or one of several parts, each scrolling above its own buttons.

    Args:
        listed: The list, shown at first.
        parts: What can be shown in its place.
        parent: Its parent, if any.

    Signals:
        turned: Another part is shown, or the list again.
    """

    turned = Signal()

    def __init__(self, listed: QWidget, *parts: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = CurrentStack()
        self._stack.currentChanged.connect(lambda _place: self.turned.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._list = listed
        self._stack.addWidget(listed)
        self._places: dict[QWidget, QWidget] = {}
        self._areas: dict[QWidget, QScrollArea] = {}
        for part in parts:
            inner, area = QWidget(), PartScroll()
            laid = column(part)
            laid.addStretch(1)
            inner.setLayout(laid)
            area.setWidget(inner)
            self._areas[part] = area
            self._places[part] = with_foot(area, part.foot) if isinstance(part, Footed) else area
            self._stack.addWidget(self._places[part])

    @property
    def shows_list(self) -> bool:
        """Whether the list is shown, and no part in its place."""
        return self._stack.currentWidget() is self._list

    def shows(self, part: QWidget) -> bool:
        """Return whether a part is shown in place of the list."""
        return self._stack.currentWidget() is self._places[part]

    def show_part(self, part: QWidget) -> None:
        """Show a part in place of the list."""
        self._stack.setCurrentWidget(self._places[part])
        focus_first(part)

    def begin(self, part: QWidget) -> None:
        """Scroll a part back to the top."""
        self._areas[part].verticalScrollBar().setValue(0)

    def show_list(self) -> None:
        """Show the list again."""
        self._stack.setCurrentWidget(self._list)
        focus_first(self._list)
