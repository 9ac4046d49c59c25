"""A page that says its words again when the language changes."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


class Translated(QWidget):
    """Calls `retranslate` on every change of language; heirs call it once at their end."""

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
