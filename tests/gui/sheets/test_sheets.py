"""Sheets to print: shown page by page, printed and saved, without a trace on the disk."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from counsel_desk.domain.documents import Document, PageBreak, Text
from counsel_desk.reports.writer import PdfWriter
from tests.gui.seen import child, click
from ui.design.messages.inline_message import InlineMessage
from ui.sheets import printing
from ui.sheets.pages import page_images
from ui.sheets.sheet_dialog import SheetDialog
from ui.sheets.sheet_preview import SheetPreview

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """A document of two pages."""
    blocks = (Text("one"), PageBreak(), Text("দুই"))
    return PdfWriter(bytes).render(Document("A sheet", "", "en", blocks, ""))


def dark(image: QImage) -> bool:
    """Return whether something is drawn on a page."""
    points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return any(image.pixelColor(x, y).lightness() < 128 for x, y in points)


def test_every_page_becomes_a_picture(pdf: bytes) -> None:
    images = list(page_images(pdf, 72))
    assert len(images) == 2
    assert all(dark(image) for image in images)
    assert images[0].width() == pytest.approx(595, abs=2)


def test_a_preview_shows_the_pages_as_wide_as_there_is_room(qtbot: QtBot, pdf: bytes) -> None:
    preview = SheetPreview("A sheet")
    qtbot.addWidget(preview)
    preview.resize(500, 600)
    preview.show()
    preview.load(pdf)
    assert preview.page_count() == 2
    pages = [each for each in preview.findChildren(QLabel) if each.accessibleName()[:4] == "Page"]
    narrow = pages[0].pixmap().width()
    preview.resize(900, 600)
    assert pages[0].pixmap().width() > narrow


def test_a_read_only_preview_has_no_buttons(qtbot: QtBot, pdf: bytes) -> None:
    preview = SheetPreview("A sheet", only_reading=True)
    qtbot.addWidget(preview)
    preview.show()
    preview.load(pdf)
    assert not any(each.isVisible() for each in preview.findChildren(QPushButton))


def test_a_sheet_is_printed_page_by_page(qtbot: QtBot, pdf: bytes, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printing.paint(pdf, printer)
    images = list(page_images((tmp_path / "printed.pdf").read_bytes(), 36))
    assert len(images) == 2
    assert all(dark(image) for image in images)


def test_a_sheet_is_saved_readable_by_its_owner_only_and_a_failure_is_explained(
    qtbot: QtBot, pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = SheetDialog("A sheet", pdf)
    qtbot.addWidget(dialog)
    dialog.show()
    wanted = [tmp_path / "nowhere" / "sheet.pdf", tmp_path / "sheet.pdf"]
    answers = iter(wanted)
    monkeypatch.setattr("ui.sheets.sheet_preview.file_to_write", lambda *_asked: next(answers))
    message = child(dialog, InlineMessage, "inline_message")
    click(dialog, "save_sheet")
    assert "could not be written" in message.text
    click(dialog, "save_sheet")
    assert message.property("kind") == "success"
    assert wanted[1].read_bytes() == pdf
    assert wanted[1].stat().st_mode & 0o777 == 0o600


def test_l58_looking_at_a_sheet_leaves_no_file(
    qtbot: QtBot, pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    preview = SheetPreview("A sheet")
    qtbot.addWidget(preview)
    preview.show()
    preview.load(pdf)
    assert list(tmp_path.iterdir()) == []
