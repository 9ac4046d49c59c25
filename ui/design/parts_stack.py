"""A list, and in its place the one part that is at hand."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QWidget

from ui.design.layouts import SPACE_SMALL, column


class _RoomForTheShown(QStackedLayout):
    """Asks for the height of what is shown: a part scrolls, and the page should not scroll too."""

    def minimumSize(self) -> QSize:
        """Return the width that any of them needs, and the height of the one that is shown."""
        shown, least = self.currentWidget(), super().minimumSize()
        return QSize(least.width(), shown.minimumSizeHint().height()) if shown else least

    def sizeHint(self) -> QSize:
        """Return no more than is needed for what scrolls."""
        shown = self.currentWidget()
        return self.minimumSize() if isinstance(shown, QScrollArea) else super().sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Return whether the height of what is shown follows from its width."""
        shown = self.currentWidget()
        return shown is not None and shown.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the height that what is shown needs at a width."""
        shown = self.currentWidget()
        return shown.heightForWidth(width) if shown is not None else -1


class PartsStack(QWidget):
    """Shows a list, or one of several parts, each of which scrolls by itself.

    Args:
        listed: What is shown at first.
        parts: What may stand in its place.
        parent: Its parent, if any.
    """

    def __init__(self, listed: QWidget, *parts: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = _RoomForTheShown(self)
        self._stack.currentChanged.connect(lambda _place: self.updateGeometry())
        self._list = listed
        self._stack.addWidget(listed)
        self._places: dict[QWidget, QScrollArea] = {}
        for part in parts:
            inner, place = QWidget(), QScrollArea()
            laid = column(part)
            laid.setContentsMargins(0, 0, SPACE_SMALL, 0)
            laid.addStretch(1)
            inner.setLayout(laid)
            place.setWidgetResizable(True)
            place.setWidget(inner)
            self._places[part] = place
            self._stack.addWidget(place)

    def shows(self, part: QWidget) -> bool:
        """Return whether a part stands in the place of the list."""
        return self._stack.currentWidget() is self._places[part]

    @property
    def shows_list(self) -> bool:
        """Whether the list is in sight."""
        return self._stack.currentWidget() is self._list

    def show_part(self, part: QWidget) -> None:
        """Show a part in place of the list."""
        self._stack.setCurrentWidget(self._places[part])
        part.setFocus()

    def begin(self, part: QWidget) -> None:
        """Scroll a part back to its beginning."""
        self._places[part].verticalScrollBar().setValue(0)

    def show_list(self) -> None:
        """Show the list again."""
        self._stack.setCurrentWidget(self._list)
        self._list.setFocus()
