"""A quiet line at the foot of the window, which may be put away."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.design.buttons import quiet_button, set_button_text
from ui.design.glyph import Glyph
from ui.design.layouts import SPACE, SPACE_SMALL
from ui.design.styling import label


class ReminderLine(QFrame):
    """One sentence, without a sound and without taking the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "busy")
        self.setObjectName("reminder_line")
        self._label = label("", "body")
        self._label.setObjectName("reminder")
        self._close = quiet_button("")
        self._close.setObjectName("close_reminder")
        self._close.clicked.connect(lambda: self.say(""))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE_SMALL, SPACE, SPACE_SMALL)
        layout.setSpacing(SPACE)
        layout.addWidget(Glyph("calendar"))
        layout.addWidget(self._label, 1)
        layout.addWidget(self._close)
        self._say_button()
        self.hide()

    @property
    def text(self) -> str:
        """What is being said, or nothing."""
        return self._label.text()

    def say(self, text: str) -> None:
        """Say something, or nothing with ``""``."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def _say_button(self) -> None:
        set_button_text(self._close, self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        """Say the own word again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say_button()
        super().changeEvent(event)
