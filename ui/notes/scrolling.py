"""A scroll area for a layout."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from ui.design.layout.part_scroll import PartScroll

_LINES = 12


class Scrolling(PartScroll):
    """Scrolls a layout vertically, as large text needs; always shows at least a few lines.

    Args:
        layout: The layout to scroll.
        parent: Its parent, if any.
    """

    def __init__(self, layout: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner = QWidget()
        self._inner.setLayout(layout)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inner)

    def least(self) -> QSize:
        """Return the width of the layout, and the height of a few lines."""
        needed = self._inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(needed, self.fontMetrics().lineSpacing() * _LINES)

    def event(self, event: QEvent) -> bool:
        """Fit the area to the text size and the layout."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutRequest):
            self.updateGeometry()
        return super().event(event)
