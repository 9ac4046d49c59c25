"""The line above every page of a desk that is open for reading only."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.shell.reminder_line import ReminderLine


class ReadOnlyLine(ReminderLine):
    """Says, as long as the desk is open, that nothing can be saved; hidden until then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("read_only", "lock", stays=True, parent=parent)
        self._shown = self._full = False

    def start(self, *, full: bool = False) -> None:
        """Show the line from now on.

        Args:
            full: Whether it is the disk that is full.
        """
        self._shown, self._full = True, full
        self._say()

    def _say(self) -> None:
        text = self.tr(
            "Opened for reading only: the data folder cannot be written to here. You can read, "
            "search and print, but save nothing."
        )
        if self._full:
            text = self.tr(
                "Opened for reading only: the disk of this computer is full. You can read, search "
                "and print, but save nothing. Please free some space, then lock the desk and sign "
                "in again."
            )
        self.say(text if self._shown else "")

    def changeEvent(self, event: QEvent) -> None:
        """Set the text again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
