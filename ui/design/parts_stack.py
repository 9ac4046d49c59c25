"""A list, and in its place the one part that is at hand."""

from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStackedLayout, QWidget

from ui.design.layouts import column


class PartsStack(QWidget):
    """Shows a list, or one of several parts, each of which scrolls by itself.

    Args:
        listed: What is shown at first.
        parts: What may stand in its place.
        parent: Its parent, if any.
    """

    def __init__(self, listed: QWidget, *parts: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedLayout(self)
        self._list, self._height = listed, listed.sizePolicy().verticalPolicy()
        self._stack.addWidget(listed)
        self._places: dict[QWidget, QScrollArea] = {}
        for part in parts:
            inner, place = QWidget(), QScrollArea()
            laid = column(part)
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
        # A part scrolls by itself: the page need not be as high as the list then, and scroll too.
        self._ask_for_height(QSizePolicy.Policy.Ignored)
        self._stack.setCurrentWidget(self._places[part])
        part.setFocus()

    def begin(self, part: QWidget) -> None:
        """Scroll a part back to its beginning."""
        self._places[part].verticalScrollBar().setValue(0)

    def show_list(self) -> None:
        """Show the list again."""
        self._ask_for_height(self._height)
        self._stack.setCurrentWidget(self._list)
        self._list.setFocus()

    def _ask_for_height(self, policy: QSizePolicy.Policy) -> None:
        asked = self._list.sizePolicy()
        asked.setVerticalPolicy(policy)
        self._list.setSizePolicy(asked)
