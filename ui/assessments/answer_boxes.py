"""One small box per questionnaire item; the wording stays on the paper form."""

from collections.abc import Sequence

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from ui.design.layout.layouts import SPACE, SPACE_SMALL
from ui.design.styling import label, restyle
from ui.design.translated import Translated

_COLUMNS = 3
_DIGITS = QRegularExpression(
    r"\d{0,3}", QRegularExpression.PatternOption.UseUnicodePropertiesOption
)
"""Digits of any script: a Bengali keyboard types its own."""


class AnswerBoxes(Translated):
    """Answers by item number; focus moves on when no further digit can follow.

    Signals:
        answers_changed(dict[int, int]): The answers by item number, without empty ones.
    """

    answers_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[QLabel] = []
        self._boxes: list[QLineEdit] = []
        self._problems: list[QLabel] = []
        self._scale: list[tuple[int, int]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_SMALL)
        self._grid.setVerticalSpacing(SPACE_SMALL)
        self._grid.setColumnStretch(_COLUMNS, 1)

    def set_items(self, lowest: Sequence[int], highest: Sequence[int]) -> None:
        """Make a box for each item.

        Args:
            lowest: The lowest answer to each item.
            highest: The highest answer to each item.
        """
        for old in (*self._names, *self._boxes, *self._problems):
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._names, self._boxes, self._problems = [], [], []
        self._scale = list(zip(lowest, highest, strict=True))
        for number, (low, high) in enumerate(self._scale, start=1):
            self._add(number, low, high)
        if self._boxes:
            self.setFocusProxy(self._boxes[0])

    def _add(self, number: int, low: int, high: int) -> None:
        box = QLineEdit()
        box.setObjectName(f"item_{number}")
        # The validator accepts an empty box, so that Enter moves on from it.
        box.setValidator(QRegularExpressionValidator(_DIGITS, box))
        box.setFixedWidth(self.fontMetrics().horizontalAdvance("0000") + SPACE + SPACE_SMALL)
        name = label(self.tr("Item {number}").format(number=number), "label")
        name.setBuddy(box)
        name.setWordWrap(False)
        box.setAccessibleName(name.text())
        box.setPlaceholderText(f"{low}–{high}")
        problem = label("", "error")
        problem.hide()
        for place, widget in enumerate((name, box, problem)):
            self._grid.addWidget(widget, number, place if place < 2 else _COLUMNS)
        name.show()
        box.show()
        box.textEdited.connect(lambda text: self._on_edited(number, text))
        box.returnPressed.connect(lambda: self._focus(number + 1))
        self._names.append(name)
        self._boxes.append(box)
        self._problems.append(problem)

    def answers(self) -> dict[int, int]:
        """Return the answers by item number, without empty ones."""
        return {
            number: int(box.text())
            for number, box in enumerate(self._boxes, start=1)
            if box.text().isdecimal()
        }

    def typed(self) -> dict[str, str]:
        """Return the text of each box that is not empty, by item number."""
        return {str(number): box.text() for number, box in enumerate(self._boxes, 1) if box.text()}

    def put(self, typed: dict[str, str]) -> None:
        """Fill the boxes with what `typed` returned."""
        for number, box in enumerate(self._boxes, start=1):
            box.setText(typed.get(str(number), ""))
        self.answers_changed.emit(self.answers())

    def clear(self) -> None:
        """Clear every box."""
        for box in self._boxes:
            box.clear()
        self.show_problems({})

    def show_problems(self, problems: dict[int, str]) -> None:
        """Show problems beside their items.

        Args:
            problems: Sentences by item number.
        """
        for number, (box, line) in enumerate(zip(self._boxes, self._problems, strict=True), 1):
            text = problems.get(number, "")
            line.setText(text)
            line.setVisible(bool(text))
            box.setAccessibleDescription(text)
            restyle(box, invalid=bool(text))

    def _on_edited(self, number: int, text: str) -> None:
        self.answers_changed.emit(self.answers())
        low, high = self._scale[number - 1]
        if not text.isdecimal() or not low <= int(text) <= high:
            return
        # One more digit would leave the scale or change nothing.
        if int(text) == 0 or int(text) * 10 > high:
            self._focus(number + 1)

    def _focus(self, number: int) -> None:
        if number <= len(self._boxes):
            self._boxes[number - 1].setFocus()
            self._boxes[number - 1].selectAll()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        for number, (name, box) in enumerate(zip(self._names, self._boxes, strict=True), 1):
            name.setText(self.tr("Item {number}").format(number=number))
            box.setAccessibleName(name.text())
