"""Several choices out of a list, all visible."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from ui.design.layout.layouts import SPACE, SPACE_TINY


class TickGroup(QWidget):
    """Check boxes in as many columns as fit.

    Args:
        codes: The codes on offer.
        parent: Its parent, if any.

    Signals:
        value_changed(object): The list of codes now chosen.
    """

    value_changed = Signal(object)

    def __init__(self, codes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        self._kept: list[str] = []
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(SPACE)
        self._layout.setVerticalSpacing(SPACE_TINY)
        for place, code in enumerate(codes):
            box = QCheckBox()
            box.setObjectName(f"tick_{code}")
            box.toggled.connect(lambda _on: self.value_changed.emit(self.value()))
            self._boxes[code] = box
            self._layout.addWidget(box, place, 0, Qt.AlignmentFlag.AlignLeading)
        self._columns = 1
        self.setFocusProxy(next(iter(self._boxes.values())))

    def set_texts(self, texts: Sequence[str]) -> None:
        """Set the texts of the choices, in their order."""
        for box, text in zip(self._boxes.values(), texts, strict=True):
            box.setText(text)
            box.setAccessibleName(text)
        self._arrange(self.width())

    def value(self) -> list[str]:
        """Return the chosen codes, including unknown ones from a later version."""
        return [code for code, box in self._boxes.items() if box.isChecked()] + self._kept

    def set_value(self, codes: Iterable[str]) -> None:
        """Choose exactly these; codes that are not on offer are kept as they are."""
        chosen = list(codes)
        self._kept = [code for code in chosen if code not in self._boxes]
        for code, box in self._boxes.items():
            box.setChecked(code in chosen)

    def _widest(self) -> int:
        return max(box.sizeHint().width() for box in self._boxes.values())

    def _arrange(self, width: int) -> None:
        columns = 1
        # Measuring the boxes styles them, which is for their page to do.
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            columns = max(1, (width + SPACE) // (self._widest() + SPACE))
            columns = min(columns, len(self._boxes))
        if columns == self._columns:
            return
        self._columns = columns
        lines = -(-len(self._boxes) // columns)
        for box in self._boxes.values():
            self._layout.removeWidget(box)
        for place, box in enumerate(self._boxes.values()):
            # Column by column, in the order of reading and of the Tab key.
            at = Qt.AlignmentFlag.AlignLeading
            self._layout.addWidget(box, place % lines, place // lines, at)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return the width of a single column, to which this can shrink."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as fit."""
        super().resizeEvent(event)
        self._arrange(event.size().width())
