"""A line to type in: text, numbers, amounts, times and addresses."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from forms.fhir import Json
from forms.model import Item
from ui.design.layout.layouts import SPACE_SMALL
from ui.design.styling import label
from ui.questionnaire.answer_control import AnswerControl
from ui.questionnaire.writing import to_text, to_values

_NARROW = {"integer": 12, "decimal": 14, "quantity": 14, "time": 10}
"""Widths in letters, for short answers."""
_HINTS = {
    "integer": Qt.InputMethodHint.ImhFormattedNumbersOnly,
    "decimal": Qt.InputMethodHint.ImhFormattedNumbersOnly,
    "quantity": Qt.InputMethodHint.ImhFormattedNumbersOnly,
    "time": Qt.InputMethodHint.ImhTime,
    "url": Qt.InputMethodHint.ImhUrlCharactersOnly,
}


class LineControl(AnswerControl):
    """One line, with the unit beside it where there is one.

    Args:
        item: The question.
        parent: Its parent, if any.
    """

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = item
        self._kept: tuple[str, list[Json]] = ("", [])
        self._line = QLineEdit()
        self._line.setObjectName("answer_line")
        self._line.setInputMethodHints(_HINTS.get(item.type, Qt.InputMethodHint.ImhNone))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_SMALL)
        if item.type in _NARROW:
            letters = self._line.fontMetrics().averageCharWidth()
            self._line.setMaximumWidth(letters * _NARROW[item.type] + 40)
        layout.addWidget(self._line, 2)
        if item.unit:
            layout.addWidget(label(item.unit, "muted"), 1)
        if item.type in _NARROW:
            layout.addStretch(1)
        if item.type == "time":
            self._line.setPlaceholderText("HH:MM")
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(self.answered)

    def values(self) -> list[Json]:
        """Return the content of the line, if there is any."""
        text, values = self._kept
        return values if values and self._line.text() == text else self._written()

    def _written(self) -> list[Json]:
        return to_values(self._item, self._line.text())

    def set_values(self, values: Sequence[Json]) -> None:
        """Show the first answer; unless edited, it is returned unchanged."""
        self._line.setText(to_text(values[0]) if values else "")
        self._kept = self._line.text(), list(values[:1])

    def touched(self) -> Sequence[QWidget]:
        """Return the line."""
        return (self._line,)
