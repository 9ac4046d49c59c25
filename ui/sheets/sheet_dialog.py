"""A dialog with a sheet, to be printed or saved."""

from PySide6.QtWidgets import QWidget

from ui.sheets.saving_dialog import SavingDialog
from ui.sheets.sheet_preview import SheetPreview


class SheetDialog(SavingDialog):
    """Shows a PDF that exists only in memory until the person saves it.

    Args:
        title: The title of the sheet.
        pdf: The sheet.
        parent: The window it belongs to.

    Attributes:
        pdf: The sheet.
    """

    def __init__(self, title: str, pdf: bytes, parent: QWidget | None = None) -> None:
        super().__init__("sheet_dialog", pdf, parent)
        self.pdf = pdf
        self._preview = SheetPreview(title)
        self._column.addWidget(self._preview, 1)
        self._preview.done.connect(self.accept)
        self._preview.save_requested.connect(self._on_save_requested)
        self._preview.refused.connect(self._on_refused)
        self._preview.print_begun.connect(self._on_print_begun)
        self._preview.printed.connect(self._on_printed)
        self._preview.load(pdf)

    def add_below(self, widget: QWidget) -> None:
        """Add a widget below the sheet."""
        self._column.addWidget(widget)

    def _on_print_begun(self) -> None:
        self._message.show_message("info", self.tr("The sheet is on its way to the printer…"))

    def _on_printed(self) -> None:
        self._message.show_message("success", self.tr("The printer has the sheet."))

    def _on_saved(self) -> None:
        self._message.show_message("success", self.tr("The sheet is saved."))
