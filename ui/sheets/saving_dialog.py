"""A dialog with something that exists only in memory until a person saves it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_desk import PRODUCT
from counsel_desk.errors import KnownError
from counsel_desk.services.documents.export_files import NotSavedError, write_file
from ui.design.focus import TabStops
from ui.design.layout.layouts import PAGE_MARGIN, column, page_layout
from ui.design.layout.steady_scroll import SteadyScroll
from ui.design.messages.inline_message import InlineMessage
from ui.design.tokens import scaled
from ui.errors import told

_HIGH = 820
_FRAME = 60
"""Pixels for the frame of the window and a bar of the system."""


class SavingDialog(TabStops, QDialog):
    """Shows a message above a view, and saves what the view shows; subclasses build the view.

    Args:
        name: Its object name.
        content: What is saved.
        parent: The window it belongs to.
    """

    def __init__(self, name: str, content: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(PRODUCT)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._content = content
        self._message = InlineMessage()
        area, inside = SteadyScroll(), QWidget()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = page_layout(inside)
        self._column.addWidget(self._message)
        area.setWidget(inside)
        self.setLayout(column(area))
        room = self.screen().availableGeometry()
        wide, high = scaled("width_prose") + 2 * PAGE_MARGIN, room.height() - _FRAME
        self.resize(min(wide + _FRAME, room.width()), min(_HIGH, high))

    def _on_save_requested(self, path: Path) -> None:
        try:
            write_file(path, self._content)
        except NotSavedError as error:
            self._on_refused(error)
            return
        self._on_saved()

    def _on_refused(self, error: KnownError) -> None:
        self._message.show_message("attention", told(error))

    def _on_saved(self) -> None:
        """Say that it is saved."""
