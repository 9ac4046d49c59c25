"""The line above every page of a desk that is open for reading only."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.shell.reminder_line import ReminderLine


class ReadOnlyLine(ReminderLine):
    """Says, as long as the desk is open, that nothing can be saved; hidden until then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("read_only", "lock", stays=True, parent=parent)
        self._shown = False

    def start(self) -> None:
        """Show the line from now on."""
        self._shown = True
        self._say()

    def _say(self) -> None:
        text = self.tr(
            "Opened for reading only: the data folder cannot be written to here. You can read, "
            "search and print, but save nothing."
        )
        self.say(text if self._shown else "")

    def changeEvent(self, event: QEvent) -> None:
        """Set the text again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
