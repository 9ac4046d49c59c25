"""A widget that sets its texts again when the language changes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

Text = str | Callable[[], str]
"""A text, or a function that returns it in the current language."""
Phrase = Callable[[], str]
"""Returns what a message says in the current language; asked again when that changes."""


def text_of(text: Text) -> str:
    """Return a text in the current language."""
    return text if isinstance(text, str) else text()


class Translated(QWidget):
    """Calls `retranslate` on every change of language; subclasses also call it when built."""

    def retranslate(self) -> None:
        """Set every text again in the current language."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
