"""The one rule for the mouse wheel over what holds a value."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Field
else:
    _Field = object


class WheelForPage(_Field):
    """Leaves the wheel to the page, also while the field has the focus.

    Whoever scrolls past a field would otherwise change it, and not see it; and the first field of
    a form has the focus before anybody chose it. Arrow keys and the list change it. This comes
    before the Qt class among the bases of every combo box, spin box, date and slider.
    """

    def leave_wheel_to_page(self) -> None:
        """Take the focus from keys and clicks only; the wheel would take it as well."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()
