"""A dialog with a sheet, to be printed or saved."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from counsel_desk.errors import KnownError
from counsel_desk.services.documents.export_files import NotSavedError, write_file
from ui.design.messages.inline_message import InlineMessage
from ui.errors import sentence
from ui.sheets.sheet_preview import SheetPreview

_FRAME = 60
"""Pixels for the frame of the window and a bar of the system."""


class SheetDialog(QDialog):
    """Shows a PDF that exists only in memory until the person saves it.

    Args:
        title: The title of the sheet.
        pdf: The sheet.
        parent: The window it belongs to.

    Attributes:
        pdf: The sheet.
    """

    def __init__(self, title: str, pdf: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet_dialog")
        self.setWindowTitle("counsel_desk")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pdf = pdf
        self._message = InlineMessage()
        self._preview = SheetPreview(title)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._message)
        self._column.addWidget(self._preview, 1)
        self._preview.done.connect(self.accept)
        self._preview.save_requested.connect(self._on_save_requested)
        self._preview.refused.connect(self._on_refused)
        self._preview.print_begun.connect(self._on_print_begun)
        self._preview.printed.connect(self._on_printed)
        self._preview.load(pdf)
        room = self.screen().availableGeometry().height()
        self.resize(780, min(820, room - _FRAME))

    def add_below(self, widget: QWidget) -> None:
        """Add a widget below the sheet."""
        self._column.addWidget(widget)

    def _on_print_begun(self) -> None:
        self._message.show_message("info", self.tr("The sheet is on its way to the printer…"))

    def _on_printed(self) -> None:
        self._message.show_message("success", self.tr("The printer has the sheet."))

    def _on_refused(self, error: KnownError) -> None:
        self._message.show_message("attention", sentence(error))

    def _on_save_requested(self, path: Path) -> None:
        try:
            write_file(path, self.pdf)
        except NotSavedError as error:
            self._on_refused(error)
            return
        self._on_saved()

    def _on_saved(self) -> None:
        self._message.show_message("success", self.tr("The sheet is saved."))
