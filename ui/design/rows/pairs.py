"""Short texts below one another, each with what belongs to it beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.design.drawn import drawn_width
from ui.design.layout.layouts import SPACE, SPACE_TINY
from ui.design.styling import label
from ui.design.tokens import scaled


class Pairs(QWidget):
    """Two columns, as for numbers and whom they reach; a long text goes on below its own start.

    Args:
        parent: Its parent, if any.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE_TINY)
        self._grid.setColumnStretch(1, 1)

    def set_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show other pairs of a short text and a longer one."""
        while len(self._shown) > len(pairs):
            for each in self._shown.pop():
                self._grid.removeWidget(each)
                each.deleteLater()
        while len(self._shown) < len(pairs):
            self._add_row(len(self._shown))
        for made, texts in zip(self._shown, pairs, strict=True):
            for each, text in zip(made, texts, strict=True):
                each.setText(text)
        self.updateGeometry()

    def _add_row(self, place: int) -> None:
        short, long = label("", "body", self), label("", "body", self)
        short.setWordWrap(False)
        self._grid.addWidget(short, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(long, place, 1)
        self._shown.append((short, long))
        for each in (short, long):
            each.show()

    @property
    def text(self) -> str:
        """Everything shown, a line for each pair."""
        return "\n".join(f"{short.text()} {long.text()}" for short, long in self._shown)

    def sizeHint(self) -> QSize:
        """Return the room for lines that are wrapped only where they are long."""
        first = max((each.sizeHint().width() for each, _long in self._shown), default=0)
        longest = max((_width(long) for _short, long in self._shown), default=0)
        width = min(first + SPACE + longest, scaled("width_prose"))
        return QSize(width, self._grid.totalHeightForWidth(width))


def _width(long: QLabel) -> int:
    metrics = long.fontMetrics()
    return drawn_width(long.text(), metrics) + metrics.averageCharWidth()
