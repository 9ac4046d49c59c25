"""Edits one step towards a goal."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from counsel_desk.domain.goals import GoalStep
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.layout.layouts import column, row
from ui.design.translated import Translated


class StepLine(Translated):
    """What to do, who does it, by when, and whether it is done.

    Args:
        number: Index of the step, from 0.
        parent: Its parent, if any.

    Signals:
        edited: Something was edited.
    """

    edited = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._text, self._who = QLineEdit(), QLineEdit()
        self._by, self._done = DayEdit(), QCheckBox()
        for editor, name in (
            (self._text, "text"),
            (self._who, "who"),
            (self._by, "by"),
            (self._done, "done"),
        ):
            editor.setObjectName(f"step_{number}_{name}")
        self._fields = [Field("", each) for each in (self._text, self._who, self._by)]
        below = row(self._fields[1], self._fields[2])
        below.setStretch(0, 1)
        for field in self._fields[1:]:
            below.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(self._fields[0], below, self._done, spacing=4))
        self._text.textChanged.connect(lambda _text: self.edited.emit())
        self._who.textChanged.connect(lambda _text: self.edited.emit())
        self._by.value_changed.connect(lambda _day: self.edited.emit())
        self._done.toggled.connect(lambda _on: self.edited.emit())
        self.retranslate()

    def begin(self) -> None:
        """Give the words of the step the focus."""
        self._text.setFocus()

    def set_content(self, step: dict[str, Any]) -> None:
        """Restore what `content` returned."""
        self._text.setText(step["text"])
        self._who.setText(step["who"])
        self._by.set_text(step["by"])
        self._done.setChecked(step["done"])

    def content(self) -> dict[str, Any]:
        """Return the contents of the line, ready for JSON."""
        return {
            "text": self._text.text(),
            "who": self._who.text(),
            "by": self._by.text(),
            "done": self._done.isChecked(),
        }

    def look(self) -> bool:
        """Return whether the day is valid; show an error and focus it if not."""
        valid = self._by.is_valid()
        self._fields[2].set_error(None if valid else self._by.wanted)
        if not valid:
            self._by.setFocus()
        return valid

    def step(self) -> GoalStep:
        """Return the step."""
        done = self._done.isChecked()
        return GoalStep(self._text.text(), self._who.text(), self._by.value(), done)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        step = self.tr("Step {number}").format(number=self._number + 1)
        for field, text in zip(
            self._fields, (step, self.tr("Who"), self.tr("By when")), strict=True
        ):
            field.set_texts(text)
        self._done.setText(self.tr("Done"))
        self._done.setAccessibleName(f"{step}: {self._done.text()}")
