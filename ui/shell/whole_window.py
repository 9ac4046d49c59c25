"""The desk, or a page that fills the window in its place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from ui.design.deleting import delete_page


class WholeWindow(QStackedWidget):
    """Lets a page take the whole window, and gives it back to the desk.

    Args:
        desk: What is shown as long as nothing fills the window.
        parent: Its parent, if any.

    Attributes:
        given: Whether the page is filled in by somebody else, and only locking leads on.
    """

    def __init__(self, desk: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.given = False
        self._desk = desk
        self._before: QWidget | None = None
        self.addWidget(desk)

    @property
    def filled(self) -> bool:
        """Whether a page fills the window."""
        return self.currentWidget() is not self._desk

    def fill(self, page: QWidget, *, given: bool = False) -> None:
        """Show a page in place of the desk, and of the page that filled the window before.

        Args:
            page: The page; it is deleted once the desk is shown again.
            given: Whether nothing else can be reached until the desk has been locked.
        """
        if self.given:
            return
        if self.filled:
            self._drop(self.currentWidget())
        else:
            self._before = QApplication.focusWidget()
            if self._before is not None:
                self._before.destroyed.connect(self._forget)
        self.given = given
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.setFocus()

    def restore(self) -> None:
        """Show the desk again, with the focus where it was, unless the page was given away."""
        if not self.filled or self.given:
            return
        page = self.currentWidget()
        self.setCurrentWidget(self._desk)
        self._drop(page)
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def _drop(self, page: QWidget | None) -> None:
        if page is None:
            return
        self.removeWidget(page)
        page.hide()
        delete_page(page)

    def _forget(self) -> None:
        self._before = None
