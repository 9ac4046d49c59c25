"""A PDF on the screen, held in memory only."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from counsel_desk.errors import KnownError
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.layout.layouts import PAGE_MARGIN, SPACE, column, row
from ui.design.layout.page_header import PageHeader
from ui.design.messages.file_dialog import file_to_write
from ui.design.translated import Translated
from ui.sheets.pages import page_images
from ui.sheets.print_job import PrintJob
from ui.sheets.printing import ask_printer

_PIXELS_PER_INCH = 144
_WIDEST = 760
"""Pixels; wider pages are no easier to read."""
_LARGE = 1100
"""Pixels; for a page that is read aloud, or by two people at one screen."""


class SheetPreview(Translated):
    """The pages one below the other, with buttons to print, save and finish.

    Args:
        title: The title of the sheet.
        only_reading: Whether the sheet is only read: then it is large and has no buttons.
        parent: Its parent, if any.

    Attributes:
        pdf: The document, in memory only.

    Signals:
        save_requested(Path): The sheet should be saved there by whoever holds the PDF.
        print_begun: The sheet is on its way to the printer.
        printed: The printer accepted it.
        refused(KnownError): It could not be printed.
        done: The person is finished.
    """

    save_requested = Signal(Path)
    print_begun = Signal()
    printed = Signal()
    refused = Signal(object)
    done = Signal()

    def __init__(
        self, title: str, only_reading: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sheet_preview")
        self.pdf = b""
        self._widest = _LARGE if only_reading else _WIDEST
        self._images: list[QImage] = []
        self._labels: list[QLabel] = []
        self._header = PageHeader(title)
        self._print, self._save = plain_button(""), plain_button("")
        self._done = primary_button("")
        self._print.setObjectName("print_sheet")
        self._save.setObjectName("save_sheet")
        self._done.setObjectName("sheet_done")
        self._scroll = QScrollArea()
        self._scroll.setObjectName("sheet_pages")
        self._scroll.setWidgetResizable(True)
        # A scroll bar that comes and goes with the height of the pages would change their width.
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.viewport().installEventFilter(self)
        self._pages = QWidget()
        self._pages_layout = QVBoxLayout(self._pages)
        self._pages_layout.setSpacing(SPACE)
        self._scroll.setWidget(self._pages)
        self.setLayout(column(self._header, self._scroll, self._buttons(only_reading)))
        self.retranslate()

    def _buttons(self, only_reading: bool) -> QWidget:
        self._print.clicked.connect(self._on_print_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self._done.clicked.connect(self.done)
        buttons = QWidget(self)
        buttons.setLayout(row(self._print, self._save, None, self._done))
        buttons.setHidden(only_reading)
        self.setFocusProxy(self._scroll if only_reading else self._done)
        return buttons

    def load(self, pdf: bytes) -> None:
        """Show a document.

        Args:
            pdf: The document; it is kept in memory as long as the preview exists.
        """
        self.pdf = pdf
        self._images = list(page_images(pdf, _PIXELS_PER_INCH))
        for old in self._labels:
            old.deleteLater()
        self._labels = []
        for number, _image in enumerate(self._images, start=1):
            page = QLabel()
            page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            page.setAccessibleName(self.tr("Page {number}").format(number=number))
            self._pages_layout.addWidget(page)
            self._labels.append(page)
        self._fit()

    def page_count(self) -> int:
        """Return how many pages there are."""
        return len(self._images)

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        width = min(self._widest, max(240, self._scroll.viewport().width() - PAGE_MARGIN))
        for page, image in zip(self._labels, self._images, strict=True):
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = QPixmap.fromImage(image.scaledToWidth(round(width * ratio), smooth))
            picture.setDevicePixelRatio(ratio)
            page.setPixmap(picture)

    def _on_print_clicked(self) -> None:
        try:
            printer = ask_printer(self)
        except KnownError as error:
            self.refused.emit(error)
            return
        app = QCoreApplication.instance()
        if printer is None or app is None:
            return
        job = PrintJob(app)
        job.printed.connect(self._on_printed)
        job.refused.connect(self._on_refused)
        self._print.setEnabled(False)
        self.print_begun.emit()
        job.begin(self.pdf, printer)

    def _on_printed(self) -> None:
        self._print.setEnabled(True)
        self.printed.emit()

    def _on_refused(self, error: KnownError) -> None:
        self._print.setEnabled(True)
        self.refused.emit(error)

    def _on_save_clicked(self) -> None:
        path = file_to_write(self, self.tr("Save the sheet"), "sheet.pdf", self.tr("PDF (*.pdf)"))
        if path:
            self.save_requested.emit(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the pages to the width of the view."""
        if watched is self._scroll.viewport() and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._print, self.tr("Print…"))
        set_button_text(self._save, self.tr("Save…"))
        set_button_text(self._done, self.tr("Done"))
        self._scroll.setAccessibleName(self.tr("The sheet"))
