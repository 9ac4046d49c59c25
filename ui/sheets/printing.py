"""Asks for a printer, and paints a PDF held in memory onto one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from ui.sheets.pages import page_images

_PIXELS_PER_INCH = 300


class NotPrintedError(KnownError):
    """There is no printer, or it did not accept the sheet."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The sheet could not be printed. Please check that a printer is set up on this computer "
        "and switched on, and try again.",
    )


def ask_printer(parent: QWidget) -> QPrinter | None:
    """Return the printer that the person chose, or `None` if they cancelled.

    Printing to a file is not offered: the preview can save the sheet so that others cannot read it.

    Raises:
        NotPrintedError: No printer is set up.
    """
    if not QPrinterInfo.availablePrinterNames():
        raise NotPrintedError
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    chosen = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if chosen else None


def paint(pdf: bytes, printer: QPrinter) -> None:
    """Paint the pages of a document onto a printer.

    Raises:
        NotPrintedError: The printer did not accept it.
    """
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise NotPrintedError
    for number, image in enumerate(page_images(pdf, _PIXELS_PER_INCH)):
        if number:
            printer.newPage()
        whole = printer.pageLayout().fullRectPixels(printer.resolution())
        size = QSize(image.size()).scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), image)
    painter.end()
