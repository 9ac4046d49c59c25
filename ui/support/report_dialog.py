"""A dialog that shows the whole report for support before it is saved."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import lead_with, set_button_text, yielding_button
from ui.design.fields.text_box import reading_box
from ui.design.layout.layouts import column, row
from ui.design.layout.page_header import PageHeader
from ui.design.messages.file_dialog import Guard, file_to_write
from ui.design.reading import mark_reading
from ui.design.translated import Translated
from ui.sheets.saving_dialog import SavingDialog

_LINES = 12


class ReportView(Translated):
    """The report as text, with buttons to save it and to close.

    Args:
        text: The report.
        parent: Its parent, if any.

    Signals:
        save_requested(Path): It should be saved there.
        done: The person is finished.
    """

    save_requested = Signal(Path)
    done = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_view")
        self._header = PageHeader("")
        self._text = reading_box("report_text", _LINES)
        self._text.setPlainText(text)
        self._save, self._done = yielding_button(""), yielding_button("")
        lead_with(self._save, self._done)
        self._save.setObjectName("save_report")
        mark_reading(self._save)
        self._done.setObjectName("report_done")
        self._save.clicked.connect(self._on_save_clicked)
        self._done.clicked.connect(self.done)
        buttons = QWidget()
        buttons.setLayout(row(self._save, None, self._done))
        self.setLayout(column(self._header, self._text, buttons))
        self.setFocusProxy(self._text)
        self.retranslate()

    def mark_kept(self) -> None:
        """Lead to the end once it is saved."""
        lead_with(self._done, self._save)
        self._done.setFocus()

    def _on_save_clicked(self) -> None:
        path = file_to_write(
            self, self.tr("Save the report"), "report.txt", self.tr("Text (*.txt)"), Guard.HARMLESS
        )
        if path is not None:
            self.save_requested.emit(path)

    def retranslate(self) -> None:
        """Set every text again in the current language; the report stays as it was made."""
        self._header.set_texts(
            self.tr("Report for support"),
            self.tr("This is all of it. Please read it before you save it; nothing is sent."),
        )
        self._text.setAccessibleName(self.tr("Report for support"))
        set_button_text(self._save, self.tr("Save…"))
        set_button_text(self._done, self.tr("Close"))


class ReportDialog(SavingDialog):
    """Shows the report for support; what is saved is what is shown.

    Args:
        text: The report.
        parent: The window it belongs to.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__("report_dialog", text.encode(), parent)
        self._view = ReportView(text)
        self._column.addWidget(self._view, 1)
        self._view.done.connect(self.accept)
        self._view.save_requested.connect(self._on_save_requested)
        self._view.setFocus()

    def _on_saved(self) -> None:
        self._view.mark_kept()
        self._message.show_message("success", lambda: self.tr("The report is saved."))
