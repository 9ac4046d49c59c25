"""Keeps the mouse wheel from changing a field that the page is only scrolled past."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class CalmWheel(QObject):
    """Leaves the wheel to the page unless the field has the focus.

    Args:
        field: The field, which is also the parent.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignore the wheel over a field without the focus."""
        calm = event.type() == QEvent.Type.Wheel
        if calm and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False
