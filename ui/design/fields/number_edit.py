"""A number within bounds, typed or set with the arrows."""

from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from ui.design.fields.calm_wheel import CalmWheel
from ui.design.layout.layouts import SPACE_SMALL


class NumberEdit(QDoubleSpinBox):
    """A number field that leaves the mouse wheel to the page unless it has the focus.

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
        self.setDecimals(0 if step.is_integer() else 1)
        self.setRange(*bounds)
        self.setSingleStep(step)
        CalmWheel(self)
        # A style sheet's padding does not reach the line edit inside.
        self.lineEdit().setTextMargins(SPACE_SMALL, 0, SPACE_SMALL, 0)
