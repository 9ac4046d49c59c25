"""A drop-down list for many options."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from ui.design.fields.calm_wheel import CalmWheel
from ui.questionnaire.texts import not_answered


class OptionBox(QComboBox):
    """One of many options, or none; without the focus it leaves the wheel to the page.

    Args:
        labels: The texts of the options.
        parent: Its parent, if any.

    Signals:
        picked(): The person chose an option.
    """

    picked = Signal()

    def __init__(self, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("option_box")
        self.addItems([not_answered(), *labels])
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        CalmWheel(self)
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
