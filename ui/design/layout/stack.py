"""A layout that shows one of several widgets."""

from PySide6.QtWidgets import QStackedLayout, QWidget


class Stack(QStackedLayout):
    """Shows one of its widgets, none of which is ever a window of its own.

    Qt shows the first widget as it is added. In a layout that is not yet in its page that widget
    has no parent: it would open as a window for a moment, and take the keyboard.

    Args:
        page: The page that the layout becomes a part of.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page

    def addWidget(self, widget: QWidget) -> int:  # type: ignore[override]
        """Add a widget at the end, and return its place."""
        widget.setParent(self._page)
        return super().addWidget(widget)
