"""What opens from the person's name: their own pages and settings."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.shell.settings_menu import SettingsMenu


class NameMenu(SettingsMenu):
    """The role, the pages that have no place of their own, and the display settings.

    Signals:
        page_requested(str): A page was chosen.
    """

    page_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._role = ""
        self._pages: list[tuple[str, Callable[[], str]]] = []
        super().__init__(parent)
        self.setObjectName("name_menu")

    def set_role(self, role: str) -> None:
        """Show in which role the person is signed in."""
        self._role = role
        self._build()

    def set_pages(self, pages: Sequence[tuple[str, Callable[[], str]]]) -> None:
        """Offer pages: pairs of an id and a function that returns the title."""
        self._pages = list(pages)
        self._build()

    def _build(self) -> None:
        self._empty()
        if self._role:
            # Read out like the rest, but nothing to choose.
            self.addAction(self._role).setEnabled(False)
        for page, title in self._pages:
            action = QAction(title().replace("&", "&&"), self)
            action.setObjectName(f"menu_{page}")
            action.triggered.connect(lambda _checked, page=page: self.page_requested.emit(page))
            self.addAction(action)
        self.addSeparator()
        self._add_settings()
