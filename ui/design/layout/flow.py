"""Widgets in lines, as words in a text."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.design.layout.layouts import SPACE_SMALL


class Flow(QWidget):
    """As many widgets beside each other as fit, the others in further lines.

    Each line is as high as its highest widget, and the others are centred in it; all lines
    together are centred in the height that there is.

    Args:
        between: The space between two widgets of a line.
        below: The space between two lines.
        parent: Its parent, if any.
    """

    def __init__(
        self, between: int = SPACE_SMALL, below: int = 4, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._last: QWidget | None = None
        self._between, self._below = between, below
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Add a widget at the end; a hidden one takes no room."""
        self._widgets.append(widget)
        widget.setParent(self)
        self._changed()

    def set_last(self, widget: QWidget) -> None:
        """Put a widget at the far end of the first line, or last where that has no room for it."""
        self._last = widget
        widget.setParent(self)
        self._changed()

    def remove(self, widget: QWidget) -> None:
        """Take a widget out and delete it."""
        self._widgets.remove(widget)
        widget.hide()
        widget.deleteLater()
        self._changed()

    def _changed(self) -> None:
        self.updateGeometry()
        self._place()

    def hasHeightForWidth(self) -> bool:
        """Return true: the narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all lines need at a width."""
        lines = self._lines(width)
        heights = sum(_height(line) for line in lines)
        return heights + self._below * max(len(lines) - 1, 0)

    def sizeHint(self) -> QSize:
        """Return the size of a single line."""
        hints = [each.sizeHint() for each in self._all()]
        width = sum(hint.width() for hint in hints) + self._between * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest widget, since the others can go below it."""
        hints = [each.sizeHint() for each in self._all()]
        width = max((hint.width() for hint in hints), default=0)
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the widgets out again."""
        super().resizeEvent(event)
        self._changed()

    def event(self, event: QEvent) -> bool:
        """Lay the widgets out again when one of them changed its size, was shown or hidden."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._changed()
        return super().event(event)

    def _place(self) -> None:
        top = max(self.height() - self.heightForWidth(self.width()), 0) // 2
        for line in self._lines(self.width()):
            left, high = 0, _height(line)
            for each in line:
                hint = each.sizeHint()
                width = min(hint.width(), self.width())
                if each is self._last and each is not line[0]:
                    left = self.width() - width
                each.setGeometry(left, top + (high - hint.height()) // 2, width, hint.height())
                left += width + self._between
            top += high + self._below

    def _shown(self) -> list[QWidget]:
        return [each for each in self._widgets if not each.isHidden()]

    def _all(self) -> list[QWidget]:
        last = self._last
        return self._shown() if last is None or last.isHidden() else [*self._shown(), last]

    def _lines(self, width: int) -> list[list[QWidget]]:
        shown, last = self._shown(), self._last
        if last is None or last.isHidden():
            return self._broken(shown, width, width)
        first = width - last.sizeHint().width() - self._between
        if shown and shown[0].sizeHint().width() > first:
            return [*self._broken(shown, width, width), [last]]
        lines = self._broken(shown, first, width) or [[]]
        return [[*lines[0], last], *lines[1:]]

    def _broken(self, shown: list[QWidget], first: int, width: int) -> list[list[QWidget]]:
        """Break widgets into lines, of which the first has another width than the others."""
        lines: list[list[QWidget]] = []
        left, room = 0, -1
        for each in shown:
            needed = each.sizeHint().width()
            if left + needed > room:
                room = width if lines else first
                lines.append([])
                left = 0
            lines[-1].append(each)
            left += needed + self._between
        return lines


def _height(line: list[QWidget]) -> int:
    return max(each.sizeHint().height() for each in line)
