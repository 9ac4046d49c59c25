"""A number within bounds, typed or set with the arrows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

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
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A style sheet's padding does not reach the line edit inside.
        self.lineEdit().setTextMargins(SPACE_SMALL, 0, SPACE_SMALL, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless this has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
