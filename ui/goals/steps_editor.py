"""Edits the steps towards a goal."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.domain.goals import GoalStep
from ui.design.buttons import plain_button, set_button_text
from ui.design.layout.layouts import SPACE_SMALL, column, row
from ui.design.translated import Translated
from ui.goals.step_line import StepLine


class StepsEditor(Translated):
    """Any number of steps; a step without words is not saved.

    Args:
        parent: Its parent, if any.

    Signals:
        edited: Something was edited or added.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("goal_steps")
        self._lines: list[StepLine] = []
        self._place = QVBoxLayout()
        self._place.setSpacing(SPACE_SMALL)
        self._add = plain_button("")
        self._add.setObjectName("add_step")
        self._add.clicked.connect(self._on_add_clicked)
        self.setLayout(column(self._place, row(self._add, None), spacing=SPACE_SMALL))
        self.setFocusProxy(self._add)
        self.retranslate()

    def set_content(self, steps: list[dict[str, Any]]) -> None:
        """Restore what `content` returned."""
        for line in self._lines:
            self._place.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        for step in steps:
            self._add_line().set_content(step)

    def content(self) -> list[dict[str, Any]]:
        """Return the contents of every line, ready for JSON."""
        return [line.content() for line in self._lines]

    def steps(self) -> tuple[GoalStep, ...] | None:
        """Return the steps, or `None` if a day is invalid; that day then has the focus."""
        for line in self._lines:
            if not line.look():
                return None
        return tuple(line.step() for line in self._lines)

    def _add_line(self) -> StepLine:
        line = StepLine(len(self._lines))
        line.edited.connect(self.edited)
        self._place.addWidget(line)
        self._lines.append(line)
        return line

    def _on_add_clicked(self) -> None:
        self._add_line().begin()
        self.edited.emit()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._add, self.tr("Add a step"))
