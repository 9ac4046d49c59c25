"""Types into a line, in any script."""

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit


def write(line: QLineEdit, text: str) -> None:
    """Type into a line: with keys, or with an input method for letters that have no key."""
    if text.isascii():
        for letter in text:
            QTest.keyClicks(line, letter)
            QApplication.processEvents()
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(line, event)
