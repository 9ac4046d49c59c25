"""A number within bounds, typed or set with the arrows."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from counsel_desk.domain.plain_text import plain_digits
from ui.design.layout.layouts import SPACE_SMALL
from ui.design.wheel import WheelForPage


class NumberEdit(WheelForPage, QDoubleSpinBox):
    """A number in digits of any script; the wheel is the page's unless it has the focus.

    Args:
        name: Its object name.
        bounds: The lowest and the highest value.
        step: What an arrow adds; a whole step allows whole numbers only.
        parent: Its parent, if any.
    """

    def __init__(
        self,
        name: str,
        bounds: tuple[float, float],
        step: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.leave_wheel_to_page()
        self.setLocale(QLocale.c())
        self.setDecimals(0 if step.is_integer() else 1)
        self.setRange(*bounds)
        self.setSingleStep(step)
        # A style sheet's padding does not reach the line edit inside.
        self.lineEdit().setTextMargins(SPACE_SMALL, 0, SPACE_SMALL, 0)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Take the digits of any script."""
        return super().validate(plain_digits(text), place)
