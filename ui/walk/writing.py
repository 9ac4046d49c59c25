"""What is written into a line, in any script."""

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit


def write(line: QLineEdit, text: str) -> None:
    """Write into a line: by keys, or, where there are none for a letter, by an input method."""
    if text.isascii():
        QTest.keyClicks(line, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(line, event)
