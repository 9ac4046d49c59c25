"""What all presenters have in common."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.desk.at_desk import AtDesk


class Presenter(QObject):
    """Answers one page; it lives as long as the page.

    Args:
        at: The person at the desk.
        page: The page.
    """

    def __init__(self, at: AtDesk, page: QWidget) -> None:
        super().__init__(page)
        self.at = at
        self.session = at.session
        self.page = page

    def refresh(self) -> None:
        """Show what holds now; called each time the page comes into sight."""

    def flush(self) -> None:
        """Have whatever is half written saved; called before the desk is locked."""
