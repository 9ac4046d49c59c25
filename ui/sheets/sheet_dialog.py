"""A dialog with a sheet, to be printed or saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from counsel_desk.services.documents.export_files import NotSavedError, write_file
from ui.design.messages.passphrase_card import PassphraseCard
from ui.sheets.saving_dialog import SavingDialog
from ui.sheets.sheet_preview import SheetPreview

Lock = Callable[[bytes], tuple[bytes, str]]


class SheetDialog(SavingDialog):
    """Shows a PDF that exists only in memory until the person saves it.

    While it shows the passphrase of a saved file, which nothing else knows, it cannot be closed.

    Args:
        title: The title of the sheet.
        pdf: The sheet.
        lock: Returns a PDF with a passphrase, and the passphrase; `None` where it is not offered.
        parent: The window it belongs to.

    Attributes:
        pdf: The sheet.
    """

    def __init__(
        self, title: str, pdf: bytes, parent: QWidget | None = None, lock: Lock | None = None
    ) -> None:
        super().__init__("sheet_dialog", pdf, parent)
        self.pdf, self._lock = pdf, lock
        self._preview = SheetPreview(title, lockable=lock is not None)
        self._passphrase = PassphraseCard()
        self._column.addWidget(self._passphrase)
        self._column.addWidget(self._preview, 1)
        self._passphrase.noted.connect(lambda _passphrase: self._message.clear())
        self._preview.lock_requested.connect(self._on_lock_requested)
        self._preview.done.connect(self.accept)
        self._preview.save_requested.connect(self._on_save_requested)
        self._preview.refused.connect(self._on_refused)
        self._preview.print_begun.connect(self._on_print_begun)
        self._preview.printed.connect(self._on_printed)
        self._preview.load(pdf)

    def add_below(self, widget: QWidget) -> None:
        """Add a widget below the sheet."""
        self._column.addWidget(widget)

    def done(self, result: int) -> None:
        """Close it, unless the person has not noted the passphrase of the saved file yet."""
        if self._passphrase.isHidden():
            super().done(result)
            return
        self._message.show_message(
            "attention",
            lambda: self.tr("Only this passphrase opens the file. Please write it down first."),
        )
        self._passphrase.setFocus()

    def _on_lock_requested(self, path: Path) -> None:
        if self._lock is None:
            return
        content, passphrase = self._lock(self.pdf)
        try:
            write_file(path, content)
        except NotSavedError as error:
            self._on_refused(error)
            return
        self._message.clear()
        self._preview.mark_kept()
        self._passphrase.show_passphrase(passphrase)

    def _on_print_begun(self) -> None:
        self._message.show_message(
            "info", lambda: self.tr("The sheet is on its way to the printer…")
        )

    def _on_printed(self) -> None:
        self._message.show_message("success", lambda: self.tr("The printer has the sheet."))

    def _on_saved(self) -> None:
        self._preview.mark_kept()
        self._message.show_message("success", lambda: self.tr("The sheet is saved."))
