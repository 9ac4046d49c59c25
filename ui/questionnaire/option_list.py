"""Radio buttons or check boxes whose texts wrap."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QWidget,
)

from ui.design.styling import label


class OptionList(QWidget):
    """Options one below the other, of which one or several can be chosen.

    Qt's own buttons do not wrap, so each text is a label that can be clicked.

    Args:
        labels: The texts of the options.
        several: Whether more than one can be chosen.
        parent: Its parent, if any.

    Signals:
        picked(): The person changed the choice.
    """

    picked = Signal()

    def __init__(
        self, labels: Sequence[str], *, several: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        self._exclusive = not several
        self._labels: dict[QObject, QAbstractButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        for number, text in enumerate(labels):
            self._add(number, text, QCheckBox() if several else QRadioButton())
        if labels:
            self.setFocusProxy(self._group.button(0))
        self._group.buttonClicked.connect(self.picked)

    def _add(self, number: int, text: str, button: QAbstractButton) -> None:
        button.setObjectName(f"option_{number}")
        button.setAccessibleName(text)
        self._group.addButton(button, number)
        words: QLabel = label(text, "option")
        words.installEventFilter(self)
        words.setCursor(Qt.CursorShape.PointingHandCursor)
        self._labels[words] = button
        self._grid.addWidget(button, number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, number, 1, Qt.AlignmentFlag.AlignVCenter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Treat a click on a text as a click on its button."""
        if event.type() == QEvent.Type.MouseButtonRelease and watched in self._labels:
            self._labels[watched].setFocus(Qt.FocusReason.MouseFocusReason)
            self._labels[watched].click()
            return True
        return super().eventFilter(watched, event)

    def chosen(self) -> tuple[int, ...]:
        """Return the numbers of the chosen options."""
        return tuple(self._group.id(each) for each in self._group.buttons() if each.isChecked())

    def set_chosen(self, numbers: Sequence[int]) -> None:
        """Choose exactly these."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) in numbers)
        self._group.setExclusive(self._exclusive)

    def describe(self, description: str) -> None:
        """Describe the question on each button, for a screen reader."""
        for button in self._group.buttons():
            button.setAccessibleDescription(description)
