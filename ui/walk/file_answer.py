"""The answer to a file dialog, given by the keyboard."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from ui.design.messages.file_dialog import FileDialog

_LOOK_MS = 20


class FileAnswer(QTimer):
    """Waits for a file dialog, enters a path and presses Enter, once.

    Args:
        path: The path to enter.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.setInterval(_LOOK_MS)
        self.timeout.connect(self._on_timeout)

    def _on_timeout(self) -> None:
        dialog = QApplication.activeModalWidget()
        line = dialog.findChild(QLineEdit) if isinstance(dialog, FileDialog) else None
        if line is not None:
            self.stop()
            line.setText(str(self._path))
            QTest.keyClick(line, Qt.Key.Key_Return)
