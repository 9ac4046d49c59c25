"""Fields and buttons of a desk that is open for reading only."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.design.reading import is_reading
from ui.design.recording import is_recording
from ui.design.styling import plain_tooltip

_CHANGED = (QEvent.Type.Show, QEvent.Type.EnabledChange, QEvent.Type.LanguageChange)
_SHUT = "shut"
_CLOSED = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


class ReadOnlyFields(QObject):
    """Lets nobody type or press in vain: what could not be saved cannot be typed.

    Fields for finding something are marked by `mark_reading` and left alone, and so are those of
    other windows, such as the dialog for choosing a file.

    Args:
        window: The desk's window; what is in sight already is treated at once.
        reason: Returns why nothing can be saved, in the current language.
    """

    def __init__(self, window: QWidget, reason: Callable[[], str]) -> None:
        super().__init__(window)
        self._window, self._reason = window, reason
        for each in window.findChildren(QWidget):
            if each.isVisible():
                self._close(each)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make a field read-only when it is shown, and a button that saves disabled for good."""
        if event.type() in _CHANGED and isinstance(watched, QWidget):
            self._close(watched)
        return False

    def _close(self, widget: QWidget) -> None:
        if not isinstance(widget, _CLOSED) or not self._window.isAncestorOf(widget):
            return
        if isinstance(widget, QAbstractButton):
            self._shut(widget)
        elif not is_reading(widget):
            widget.setReadOnly(True)

    def _shut(self, button: QAbstractButton) -> None:
        """Disable a button that saves, and say why."""
        if not is_recording(button) or not (button.isEnabled() or button.property(_SHUT)):
            return
        button.setProperty(_SHUT, True)
        button.setEnabled(False)
        button.setToolTip(plain_tooltip(self._reason()))
        button.setAccessibleDescription(self._reason())
