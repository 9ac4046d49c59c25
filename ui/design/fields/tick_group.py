"""Several choices out of a list, all of them in sight."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from ui.design.layout.layouts import SPACE


class TickGroup(QWidget):
    """Check boxes in as many columns as there is room for.

    Args:
        codes: What can be chosen.
        parent: Its parent, if any.

    Signals:
        value_changed(object): What is chosen now.
    """

    value_changed = Signal(object)

    def __init__(self, codes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        self._kept: list[str] = []
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(SPACE)
        self._layout.setVerticalSpacing(4)
        for place, code in enumerate(codes):
            box = QCheckBox()
            box.setObjectName(f"tick_{code}")
            box.toggled.connect(lambda _on: self.value_changed.emit(self.value()))
            self._boxes[code] = box
            self._layout.addWidget(box, place, 0)
        self._columns = 1
        self.setFocusProxy(next(iter(self._boxes.values())))

    def set_texts(self, texts: Sequence[str]) -> None:
        """Say what the choices are, in their order."""
        for box, text in zip(self._boxes.values(), texts, strict=True):
            box.setText(text)
            box.setAccessibleName(text)
        self._arrange(self.width())

    def value(self) -> list[str]:
        """Return the codes of what is chosen, those of a later version included."""
        return [code for code, box in self._boxes.items() if box.isChecked()] + self._kept

    def set_value(self, codes: Iterable[str]) -> None:
        """Choose these and nothing else; codes that are not offered are kept as they are."""
        chosen = list(codes)
        self._kept = [code for code in chosen if code not in self._boxes]
        for code, box in self._boxes.items():
            box.setChecked(code in chosen)

    def _widest(self) -> int:
        return max(box.sizeHint().width() for box in self._boxes.values())

    def _arrange(self, width: int) -> None:
        columns = max(1, (width + SPACE) // (self._widest() + SPACE))
        columns = min(columns, len(self._boxes))
        if columns == self._columns:
            return
        self._columns = columns
        lines = -(-len(self._boxes) // columns)
        for box in self._boxes.values():
            self._layout.removeWidget(box)
        for place, box in enumerate(self._boxes.values()):
            # Down first, as one reads a list and as the Tab key goes.
            self._layout.addWidget(box, place % lines, place // lines)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return the width of one column, since there can be only one."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange(event.size().width())
