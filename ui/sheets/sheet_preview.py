"""A PDF on the screen, held in memory only."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from counsel_desk.errors import KnownError
from ui.design.buttons import lead_with, plain_button, set_button_text, yielding_button
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import PAGE_MARGIN, SPACE, column
from ui.design.layout.page_header import PageHeader
from ui.design.layout.part_scroll import PartScroll
from ui.design.messages.file_dialog import Guard, paper_to_write
from ui.design.reading import mark_reading
from ui.design.tokens import scaled
from ui.design.translated import Translated
from ui.sheets.pages import page_images_of_width
from ui.sheets.print_job import PrintJob
from ui.sheets.printing import ask_printer

_NARROWEST = 240
_LARGE = 1.5
"""So much larger is a page that is read aloud, or by two people at one screen."""


class SheetPreview(Translated):
    """The pages one below the other, with buttons to print, save and finish.

    Args:
        title: The title of the sheet.
        only_reading: Whether the sheet is only read: then it is large and has no buttons.
        lockable: Whether it can be saved with a passphrase as well.
        parent: Its parent, if any.

    Attributes:
        pdf: The document, in memory only.

    Signals:
        save_requested(Path): The sheet should be saved there by whoever holds the PDF.
        lock_requested(Path): The same, with a passphrase.
        print_begun: The sheet is on its way to the printer.
        printed: The printer accepted it.
        refused(KnownError): It could not be printed.
        done: The person is finished.
    """

    save_requested = Signal(Path)
    lock_requested = Signal(Path)
    print_begun = Signal()
    printed = Signal()
    refused = Signal(object)
    done = Signal()

    def __init__(
        self,
        title: str,
        only_reading: bool = False,
        lockable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sheet_preview")
        self.pdf = b""
        self._larger = _LARGE if only_reading else 1
        self._labels: list[QLabel] = []
        self._width = 0
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit)
        self._header = PageHeader(title)
        # The title is the paper's, in the language that it was made in.
        self._header.setProperty("quotes", True)  # see ui/finders/texts.py
        self._print, self._lock, self._save = (
            yielding_button(""),
            plain_button(""),
            plain_button(""),
        )
        self._lockable = lockable
        self._done = yielding_button("")
        self._print.setObjectName("print_sheet")
        self._lock.setObjectName("save_sheet_locked")
        # Without a parent, a button or a row that is told to be visible would open as a window.
        if not lockable:
            self._lock.hide()
        self._save.setObjectName("save_sheet")
        mark_reading(self._save, self._lock)
        self._done.setObjectName("sheet_done")
        self._scroll = PartScroll()
        self._scroll.setObjectName("sheet_pages")
        self._scroll.installEventFilter(self)
        self._pages = QWidget()
        self._pages_layout = QVBoxLayout(self._pages)
        self._pages_layout.setSpacing(SPACE)
        self._scroll.setWidget(self._pages)
        self.setLayout(column(self._header, self._scroll, self._buttons(only_reading)))
        self.retranslate()

    def _buttons(self, only_reading: bool) -> QWidget:
        self._print.clicked.connect(self._on_print_clicked)
        self._lock.clicked.connect(self._on_lock_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self._done.clicked.connect(self.done)
        buttons = FittingRow(self._print, self._lock, self._save, self._done, apart=True)
        if only_reading:
            buttons.hide()
        self.lead_to_end(False)
        if only_reading:
            self.setFocusProxy(self._scroll)
        return buttons

    def lead_to_end(self, kept: bool) -> None:
        """Lead to the end once the sheet is on paper or in a file, and to the printer before."""
        next_, other = (self._done, self._print) if kept else (self._print, self._done)
        lead_with(next_, other)
        self.setFocusProxy(next_)

    def mark_kept(self) -> None:
        """Lead to the end, and put the focus there."""
        self.lead_to_end(True)
        self._done.setFocus()

    def load(self, pdf: bytes) -> None:
        """Show a document.

        Args:
            pdf: The document; it is kept in memory as long as the preview exists.
        """
        self.pdf = pdf
        for old in self._labels:
            old.deleteLater()
        self._labels, self._width = [], 0
        self._fit()

    def page_count(self) -> int:
        """Return how many pages there are."""
        return len(self._labels)

    def _fit(self) -> None:
        """Draw the pages as wide as the text size asks, or as the view, if somebody sees them."""
        ratio = self.devicePixelRatioF()
        widest = round(scaled("width_prose") * self._larger)
        # A scroll bar comes and goes with the height of the pages, and must not change their width.
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        width = min(widest, max(_NARROWEST, self._scroll.width() - bar - PAGE_MARGIN))
        if not (self.pdf and self.isVisible()) or self._width == round(width * ratio):
            return
        self._width = round(width * ratio)
        for place, image in enumerate(page_images_of_width(self.pdf, self._width)):
            picture = QPixmap.fromImage(image)
            picture.setDevicePixelRatio(ratio)
            self._page(place).setPixmap(picture)

    def _page(self, place: int) -> QLabel:
        if place == len(self._labels):
            page = QLabel()
            page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            page.setAccessibleName(self.tr("Page {number}").format(number=place + 1))
            self._pages_layout.addWidget(page)
            self._labels.append(page)
        return self._labels[place]

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
        self.mark_kept()
        self.printed.emit()

    def _on_refused(self, error: KnownError) -> None:
        self._print.setEnabled(True)
        self.refused.emit(error)

    def _on_save_clicked(self) -> None:
        kinds = self.tr("PDF (*.pdf)")
        path = paper_to_write(self, self.tr("Save the sheet"), kinds, Guard.OPEN)
        if path:
            self.save_requested.emit(path)

    def _on_lock_clicked(self) -> None:
        kinds = self.tr("PDF (*.pdf)")
        title = self.tr("Save as a locked PDF")
        path = paper_to_write(self, title, kinds, Guard.LOCKED)
        if path:
            self.lock_requested.emit(path)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the pages that were loaded before."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the pages to the width of the view, once it has the one that it keeps."""
        if watched is self._scroll and event.type() == QEvent.Type.Resize:
            self._fitting.start()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._print, self.tr("Print…"))
        set_button_text(self._lock, self.tr("Save locked…"))
        not_locked = self.tr("Save without a lock…")
        set_button_text(self._save, not_locked if self._lockable else self.tr("Save…"))
        set_button_text(self._done, self.tr("Done"))
        self._scroll.setAccessibleName(self.tr("The sheet"))
