"""Brings a PDF from memory to a printer, past every file."""

import shutil
import subprocess
import sys

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from ui.sheets.pages import page_images

_INCH = 300
_LONGEST = 60
"""Seconds for handing a sheet to the system's print service."""


class NotPrintedError(KnownError):
    """There is no printer, or it did not take the sheet."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The sheet could not be printed. Please check that a printer is set up on this computer "
        "and switched on, and try again.",
    )


def ask_printer(parent: QWidget) -> QPrinter | None:
    """Return the printer that the person chose, or nothing where they thought better of it.

    Printing into a file is not offered: saving a sheet is, and keeps others from reading it.

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


def print_pdf(pdf: bytes, printer: QPrinter) -> None:
    """Print a document.

    Raises:
        NotPrintedError: The printer did not take it.
    """
    if sys.platform == "linux":
        hand_to_cups(
            pdf, printer.printerName(), printer.copyCount(), printer.fromPage(), printer.toPage()
        )
    else:
        paint(pdf, printer)


def hand_to_cups(pdf: bytes, name: str, copies: int = 1, first: int = 0, last: int = 0) -> None:
    """Hand a document to CUPS, which prints it.

    Qt would write the whole sheet into a temporary file first; lp(1) reads it from a pipe and
    sends it on as it comes.

    Args:
        pdf: The document.
        name: Of the printer.
        copies: How many.
        first: The first page that is wanted, counted from 1; 0 stands for all.
        last: The last one.

    Raises:
        NotPrintedError: lp is not there, or did not take it.
    """
    program = shutil.which("lp")
    if program is None:
        raise NotPrintedError
    pages = ("-P", f"{first}-{last}") if first else ()
    command = (program, "-s", "-d", name, "-n", str(max(1, copies)), *pages, "-o", "fit-to-page")
    quiet = subprocess.DEVNULL
    try:
        subprocess.run(  # noqa: S603 - the program is lp, its arguments are ours
            command, input=pdf, stdout=quiet, stderr=quiet, check=True, timeout=_LONGEST
        )
    except (OSError, subprocess.SubprocessError):
        raise NotPrintedError from None


def paint(pdf: bytes, printer: QPrinter) -> None:
    """Paint the pages of a document onto a printer.

    Raises:
        NotPrintedError: The printer did not take it.
    """
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise NotPrintedError
    for number, image in enumerate(page_images(pdf, _INCH)):
        if number:
            printer.newPage()
        whole = printer.pageLayout().fullRectPixels(printer.resolution())
        size = QSize(image.size()).scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), image)
    painter.end()
