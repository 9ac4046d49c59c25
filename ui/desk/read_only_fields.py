"""Fields of a desk that is open for reading only."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.design.fields.reading import is_reading


class ReadOnlyFields(QObject):
    """Lets nobody type in vain: text that could not be saved cannot be typed.

    Fields for finding something are marked by `mark_reading` and left alone, and so are those of
    other windows, such as the dialog for choosing a file.

    Args:
        window: The desk's window, which has not been shown yet.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make a field read-only when it is shown."""
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox)
            and self._window.isAncestorOf(watched)
            and not is_reading(watched)
        ):
            watched.setReadOnly(True)
        return False
