"""A drop-down list for many options."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from ui.design.choice_box import ChoiceBox
from ui.questionnaire.texts import NOT_ANSWERED, said


class OptionBox(ChoiceBox):
    """One of many options, or none.

    Args:
        labels: The texts of the options.
        language: The language of its words (BCP 47).
        parent: Its parent, if any.

    Signals:
        picked(): The person chose an option.
    """

    picked = Signal()

    def __init__(self, labels: Sequence[str], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("option_box")
        self.addItems([said(NOT_ANSWERED, language), *labels])
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda _: self.picked.emit())

    def chosen(self) -> tuple[int, ...]:
        """Return the number of the chosen option, if there is one."""
        return (self.currentIndex() - 1,) if self.currentIndex() > 0 else ()

    def set_chosen(self, numbers: Sequence[int]) -> None:
        """Choose the first of these, or nothing."""
        self.setCurrentIndex(numbers[0] + 1 if numbers else 0)

    def describe(self, description: str) -> None:
        """Describe the question for a screen reader."""
        self.setAccessibleDescription(description)
