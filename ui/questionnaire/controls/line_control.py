"""A line to type in: text, numbers, amounts, times and addresses."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from forms.fhir import Json, as_mapping, as_text
from forms.model import Item
from forms.units import unit_words
from ui.design.choice_box import ChoiceBox
from ui.design.fields.time_edit import NO_TIME
from ui.design.layout.layouts import SPACE_SMALL
from ui.design.styling import label
from ui.design.tokens import scaled
from ui.questionnaire.controls.answer_control import AnswerControl
from ui.questionnaire.texts import UNIT, in_words, said, unit_of
from ui.questionnaire.writing import to_text, to_values

_NARROW = {
    "integer": "width_number",
    "decimal": "width_date",
    "quantity": "width_date",
    "time": "width_date",
}
"""Widths of short answers."""
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
        language: The language of its words (BCP 47).
        parent: Its parent, if any.
    """

    def __init__(self, item: Item, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item, self._language = item, language
        self._kept: tuple[tuple[str, int], list[Json]] = (("", 0), [])
        self._line = QLineEdit()
        self._line.setObjectName("answer_line")
        self._line.setInputMethodHints(_HINTS.get(item.type, Qt.InputMethodHint.ImhNone))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_SMALL)
        if item.type in _NARROW:
            self._line.setMaximumWidth(scaled(_NARROW[item.type]))
        layout.addWidget(self._line, 2)
        self._unit = self._unit_box()
        if self._unit is not None:
            layout.addWidget(self._unit, 1)
        elif item.unit:
            layout.addWidget(label(unit_of(item, language), "muted"), 1)
        if item.type in _NARROW:
            layout.addStretch(1)
        if item.type == "time":
            self._line.setPlaceholderText(NO_TIME)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(self.answered)

    def _unit_box(self) -> QComboBox | None:
        """Return the choice of units, if there is one."""
        if self._item.type != "quantity" or len(self._item.units) < 2:
            return None
        box = ChoiceBox()
        box.setObjectName("answer_unit")
        for unit in self._item.units:
            box.addItem(in_words(unit_words(unit), self._language) or as_text(unit.get("code")))
        box.activated.connect(lambda _: self.answered.emit())
        return box

    def _state(self) -> tuple[str, int]:
        return self._line.text(), self._unit.currentIndex() if self._unit is not None else 0

    def set_names(self, name: str, description: str) -> None:
        """Name the question for a screen reader, and which field takes the unit."""
        super().set_names(name, description)
        if self._unit is not None:
            self._unit.setAccessibleName(said(UNIT, self._language).format(question=name))

    def values(self) -> list[Json]:
        """Return the content of the line, if there is any."""
        state, values = self._kept
        return values if values and self._state() == state else self._written()

    def _written(self) -> list[Json]:
        units = self._item.units
        chosen = self._unit.currentIndex() if self._unit is not None else 0
        return to_values(self._item, self._line.text(), units[chosen] if units else None)

    def set_values(self, values: Sequence[Json]) -> None:
        """Show the first answer; unless edited, it is returned unchanged."""
        self._line.setText(to_text(values[0]) if values else "")
        if self._unit is not None and values:
            code = as_mapping(values[0].get("valueQuantity")).get("code")
            codes = [unit.get("code") for unit in self._item.units]
            self._unit.setCurrentIndex(codes.index(code) if code in codes else 0)
        self._kept = self._state(), list(values[:1])

    def touched(self) -> Sequence[QWidget]:
        """Return the line."""
        return (self._line,)
