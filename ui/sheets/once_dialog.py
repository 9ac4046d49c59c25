"""A dialog with a sheet that has to be put on paper before it can be closed."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.sheets.sheet_dialog import SheetDialog


class OnceDialog(SheetDialog):
    """Stays until the sheet was printed or saved, or the person ticks that they wrote it down.

    Neither Escape nor closing the window dismisses it before.

    Args:
        title: The title of the sheet.
        pdf: The sheet.
        parent: The window it belongs to.
    """

    def __init__(self, title: str, pdf: bytes, parent: QWidget | None = None) -> None:
        super().__init__(title, pdf, parent)
        self._kept = False
        self._written = QCheckBox()
        self._written.setObjectName("sheet_written")
        self._written.toggled.connect(self._preview.lead_to_end)
        self.add_below(self._written)
        self._retranslate()
        self._ask()

    def _on_printed(self) -> None:
        self._kept = True
        super()._on_printed()

    def _on_saved(self) -> None:
        self._kept = True
        super()._on_saved()

    def accept(self) -> None:
        """Close it, unless the sheet is nowhere yet."""
        if self._kept or self._written.isChecked():
            super().accept()
        else:
            self._ask()

    def reject(self) -> None:
        """Do the same for Escape and for closing the window."""
        self.accept()

    def _ask(self) -> None:
        self._message.show_message(
            "attention",
            lambda: self.tr(
                "This is shown until you have it on paper. Please print or save it, or write it "
                "down and tick the box below the sheet."
            ),
        )

    def _retranslate(self) -> None:
        self._written.setText(self.tr("I have written it down"))

    def changeEvent(self, event: QEvent) -> None:
        """Set every text again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
