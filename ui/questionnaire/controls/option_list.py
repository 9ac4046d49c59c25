"""Radio buttons or check boxes whose texts wrap."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QWidget,
)

from ui.design.layout.layouts import SPACE_TINY, column
from ui.design.tokens import scaled


class _Text(QLabel):
    """The text of an option, which can be clicked like its button."""

    def __init__(self, text: str, button: QAbstractButton) -> None:
        super().__init__(text)
        self._button = button
        self.setProperty("role", "option")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click the button."""
        _click(self, self._button, event)


class _Pictured(QWidget):
    """The picture of an option above its text; both can be clicked like its button."""

    def __init__(self, picture: QLabel, text: QLabel, button: QAbstractButton) -> None:
        super().__init__()
        self._button = button
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setLayout(column(picture, text, spacing=SPACE_TINY))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click the button."""
        _click(self, self._button, event)


def _click(place: QWidget, button: QAbstractButton, event: QMouseEvent) -> None:
    """Click a button by what is beside it, if the mouse was released there."""
    inside = place.rect().contains(event.position().toPoint())
    if event.button() == Qt.MouseButton.LeftButton and inside:
        button.setFocus(Qt.FocusReason.MouseFocusReason)
        button.click()


class OptionList(QWidget):
    """Options one below the other, of which one or several can be chosen.

    Qt's own buttons do not wrap, so each text is a label that can be clicked.

    Args:
        labels: The texts of the options.
        several: Whether more than one can be chosen.
        pictures: What is shown above each text, or None.
        parent: Its parent, if any.

    Signals:
        picked(): The person changed the choice.
    """

    picked = Signal()

    def __init__(
        self,
        labels: Sequence[str],
        *,
        several: bool,
        pictures: Sequence[QLabel | None] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # Tab goes to one button of a group, but to every check box.
        self._group = None if several else QButtonGroup(self)
        self._buttons: list[QAbstractButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        for number, text in enumerate(labels):
            picture = pictures[number] if number < len(pictures) else None
            self._add(number, text, QCheckBox() if several else QRadioButton(), picture)
        if labels:
            self.setFocusProxy(self._buttons[0])

    def _add(self, number: int, text: str, button: QAbstractButton, picture: QLabel | None) -> None:
        button.setObjectName(f"option_{number}")
        button.setAccessibleName(text)
        button.clicked.connect(lambda _on: self.picked.emit())
        self._buttons.append(button)
        if self._group is not None:
            self._group.addButton(button)
        self._grid.addWidget(button, number, 0)
        words = _Text(text, button)
        beside = words if picture is None else _Pictured(picture, words, button)
        self._grid.addWidget(beside, number, 1)
        self._grid.setRowMinimumHeight(number, scaled("touch"))

    def chosen(self) -> tuple[int, ...]:
        """Return the numbers of the chosen options."""
        return tuple(place for place, each in enumerate(self._buttons) if each.isChecked())

    def set_chosen(self, numbers: Sequence[int]) -> None:
        """Choose exactly these."""
        if self._group is not None:
            self._group.setExclusive(False)
        for place, button in enumerate(self._buttons):
            button.setChecked(place in numbers)
        if self._group is not None:
            self._group.setExclusive(True)

    def describe(self, description: str) -> None:
        """Describe the question on each button, for a screen reader."""
        for button in self._buttons:
            button.setAccessibleDescription(description)
