"""L58: looking at a sheet and printing it writes no file."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinterInfo
from pytestqt.qtbot import QtBot

from tests.helpers import tracing
from ui.sheets import print_job, printing, sheet_preview
from ui.sheets.sheet_preview import SheetPreview

LP = """#!/bin/sh
echo "$@" >> "$0.asked"
cat | sha256sum >> "$0.asked"
"""
PRINT = """
import hashlib
import sys
from reportlab.pdfgen.canvas import Canvas
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QPushButton
from ui.application.app import application
from ui.sheets import print_job, sheet_preview
from ui.sheets.sheet_dialog import SheetDialog

class Printer:
    printerName = lambda self: "front desk"
    copyCount = lambda self: 2
    fromPage = lambda self: 1
    toPage = lambda self: 2

sheet_preview.ask_printer = lambda parent: Printer()
print_job.PROGRAM = sys.argv[1]
made = Canvas(None)
made.drawString(90, 700, "heron by the lamp")
made.showPage()
made.showPage()
pdf = made.getpdfdata()
app = application()
dialog = SheetDialog("A sheet", pdf)
dialog.show()
QApplication.processEvents()
said, loop = [], QEventLoop()
for signal in (dialog._preview.printed, dialog._preview.refused):
    signal.connect(lambda *told: (said.append(told), loop.quit()))
dialog.findChild(QPushButton, "print_sheet").click()
assert dialog._message.text.startswith("The sheet is on its way")
if not said:
    loop.exec()
assert said == [()]
assert dialog._message.text == "The printer has the sheet."
dialog.close()
print(hashlib.sha256(pdf).hexdigest())
"""


@pytest.fixture
def lp(tmp_path: Path) -> Path:
    """A program in place of lp(1) that notes what it is asked and the digest of what it gets."""
    path = tmp_path / "bin" / "lp"
    path.parent.mkdir()
    path.write_text(LP)
    path.chmod(0o700)
    return path


def test_l58_looking_and_printing_write_no_file(tmp_path: Path, lp: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    printing = (sys.executable, "-B", "-c", PRINT, str(lp))
    trace = tracing.traced(printing, tracing.environment(home), tmp_path / "trace")
    arguments, digest = Path(f"{lp}.asked").read_text(encoding="utf-8").splitlines()
    assert arguments == "-s -d front desk -n 2 -P 1-2 -o fit-to-page"
    assert digest.split()[0] == trace.stdout.decode().strip()
    ours = {f"{lp}.asked", "/dev/null", "/dev/tty"}
    assert trace.opened - ours == set()
    assert not trace.copied
    assert [path for path in home.rglob("*") if path.is_file()] == []


class ChosenPrinter:
    """The printer that a person chose, as far as a print job asks it."""

    def printerName(self) -> str:  # noqa: N802 - Qt's name
        """Return its name."""
        return "front desk"

    def copyCount(self) -> int:  # noqa: N802 - Qt's name
        """Return how many copies are wanted."""
        return 1

    def fromPage(self) -> int:  # noqa: N802 - Qt's name
        """Return that all pages are wanted."""
        return 0

    toPage = fromPage  # noqa: N815 - Qt's name


@pytest.fixture
def preview(qtbot: QtBot, lp: Path, monkeypatch: pytest.MonkeyPatch) -> SheetPreview:
    """A sheet, larger than a pipe holds, at a desk where a printer is chosen."""
    monkeypatch.setattr(print_job, "PROGRAM", str(lp))
    monkeypatch.setattr(sheet_preview, "ask_printer", lambda _parent: ChosenPrinter())
    made = SheetPreview("A sheet")
    # What is not read must not be waited for.
    made.pdf = b"%PDF-" + bytes(500_000)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("text", ["#!/bin/sh\nexit 1\n", "#!/nowhere\n", "kill -9 $$\n", None])
def test_l58_a_printer_that_does_not_accept_it_is_reported(
    qtbot: QtBot, preview: SheetPreview, lp: Path, text: str | None
) -> None:
    if text is None:
        lp.unlink()
    else:
        lp.write_text(text)
    with qtbot.waitSignal(preview.refused) as told:
        preview._on_print_clicked()
    assert isinstance(told.args[0], printing.NotPrintedError)
    assert preview._print.isEnabled()


def test_a_program_that_is_only_called_so_never_gets_a_sheet(
    qtbot: QtBot, preview: SheetPreview, lp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(sheet_preview, "ask_printer", lambda _parent: ChosenPrinter())
    monkeypatch.setenv("PATH", str(lp.parent))
    monkeypatch.chdir(lp.parent)
    with qtbot.waitSignal(preview.refused):
        preview._on_print_clicked()
    assert not Path(f"{lp}.asked").exists()


def test_the_window_does_not_wait_for_a_printer_that_is_stuck(
    qtbot: QtBot, preview: SheetPreview, lp: Path
) -> None:
    """The printer accepts the sheet only after something that the window has to do."""
    gate = lp.parent / "gate"
    os.mkfifo(gate)
    lp.write_text(f"#!/bin/sh\ncat > /dev/null\nread word < {gate}\n")
    preview._on_print_clicked()
    assert not preview._print.isEnabled()
    opened = os.open(gate, os.O_RDWR)
    with qtbot.waitSignal(preview.printed):
        os.write(opened, b"on\n")
    os.close(opened)
    assert preview._print.isEnabled()


def test_a_printer_that_is_stuck_for_too_long_is_given_up(
    qtbot: QtBot, preview: SheetPreview, lp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_job, "_LONGEST_MS", 50)
    gate = lp.parent / "gate"
    os.mkfifo(gate)
    lp.write_text(f"#!/bin/sh\nread word < {gate}\n")
    with qtbot.waitSignal(preview.refused):
        preview._on_print_clicked()


def test_l58_without_a_printer_nothing_is_offered(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    preview = SheetPreview("A sheet")
    qtbot.addWidget(preview)
    with qtbot.waitSignal(preview.refused) as told:
        preview._on_print_clicked()
    assert isinstance(told.args[0], printing.NotPrintedError)
