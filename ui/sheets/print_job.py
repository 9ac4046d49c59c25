"""Sends one sheet to a printer in the background."""

import sys

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtPrintSupport import QPrinter

from counsel_desk.errors import KnownError
from ui.design.countdown import countdown
from ui.sheets.printing import NotPrintedError, paint

PROGRAM = "/usr/bin/lp"
"""Where CUPS has it; by name alone another program on the path might get the sheet."""
_LONGEST_MS = 60_000
"""Time limit for handing a sheet to the system's print service."""


class PrintJob(QObject):
    """Hands a PDF from memory to the print service without writing a file, then deletes itself.

    Neither the window nor the worker thread waits for it: a stuck print service must not keep the
    desk from being locked.

    Args:
        parent: Outlives the sheet's window, which may be closed meanwhile.

    Signals:
        printed: The print service accepted it.
        refused(NotPrintedError): It did not.
    """

    printed = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("print_job")
        self._process = QProcess(self)
        # Discard what lp prints: it may name the sheet.
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._patience = countdown(self, _LONGEST_MS, self._process.kill)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    def begin(self, pdf: bytes, printer: QPrinter) -> None:
        """Print a document.

        Args:
            pdf: The document.
            printer: The chosen printer.
        """
        if sys.platform == "linux":
            pages = printer.fromPage(), printer.toPage()
            self.hand_to_cups(pdf, printer.printerName(), printer.copyCount(), pages)
        else:
            # On other systems, printers belong to the window's thread.
            try:
                paint(pdf, printer)
            except KnownError as error:
                self._end(error)
            else:
                self._end(None)

    def hand_to_cups(
        self, pdf: bytes, name: str, copies: int = 1, pages: tuple[int, int] = (0, 0)
    ) -> None:
        """Print a document through CUPS.

        Qt would write the whole sheet into a temporary file first; lp(1) reads it from a pipe and
        sends it on as it arrives.

        Args:
            pdf: The document.
            name: The name of the printer.
            copies: How many copies.
            pages: The first and the last page to print, counted from 1; 0 means all.
        """
        wanted = ["-P", f"{pages[0]}-{pages[1]}"] if pages[0] else []
        arguments = ["-s", "-d", name, "-n", str(max(1, copies)), *wanted, "-o", "fit-to-page"]
        self._patience.start()
        self._process.start(PROGRAM, arguments)
        self._process.write(pdf)
        self._process.closeWriteChannel()

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        taken = code == 0 and status == QProcess.ExitStatus.NormalExit
        self._end(None if taken else NotPrintedError())

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Every other failure is reported once the process has finished.
        if error == QProcess.ProcessError.FailedToStart:
            self._end(NotPrintedError())

    def _end(self, error: KnownError | None) -> None:
        self._patience.stop()
        if error is None:
            self.printed.emit()
        else:
            self.refused.emit(error)
        self.deleteLater()
