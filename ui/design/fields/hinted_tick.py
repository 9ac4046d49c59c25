"""A box to tick, with a hint below its words."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QStyle, QStyleOptionButton, QWidget

from ui.design.layout.layouts import column


class HintedTick(QWidget):
    """Stands a hint below the words of a box to tick, not below the box.

    Args:
        box: The box.
        hint: The hint.
    """

    def __init__(self, box: QCheckBox, hint: QLabel) -> None:
        super().__init__()
        self._box, self._hint = box, hint
        self.setLayout(column(box, hint, spacing=0))

    def _align(self) -> None:
        option = QStyleOptionButton()
        option.initFrom(self._box)
        words = QStyle.SubElement.SE_CheckBoxContents
        left = self._box.style().subElementRect(words, option, self._box).left()
        self._hint.setContentsMargins(left, 0, 0, 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the box once it is styled."""
        super().showEvent(event)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._align()
