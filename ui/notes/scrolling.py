"""A scroll area for a layout."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

_LINES = 12


class Scrolling(QScrollArea):
    """Scrolls a layout vertically, as large text needs; always shows at least a few lines.

    Args:
        layout: The layout to scroll.
        parent: Its parent, if any.
    """

    def __init__(self, layout: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner = QWidget()
        self._inner.setLayout(layout)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inner)
        self._fit()

    def _fit(self) -> None:
        needed = self._inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        self.setMinimumSize(needed, self.fontMetrics().lineSpacing() * _LINES)

    def event(self, event: QEvent) -> bool:
        """Fit the area to the text size and the layout."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutRequest):
            self._fit()
        return super().event(event)
