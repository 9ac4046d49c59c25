"""Sheets to print: shown page by page, printed and saved, without a trace on the disk."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from counsel_desk.domain.documents import Document, PageBreak, Text
from counsel_desk.reports.writer import PdfWriter
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.office.founding import Founded
from counsel_desk.services.office.key_sheets import root_sheets
from counsel_desk.wiring import tools
from tests.gui.seen import child, click
from tests.helpers.office import english
from ui.design.messages.file_dialog import FileDialog, Guard, Wanted
from ui.design.messages.inline_message import InlineMessage
from ui.languages import KNOWN
from ui.sheets import printing
from ui.sheets.pages import page_images, page_images_of_width
from ui.sheets.sheet_dialog import SheetDialog
from ui.sheets.sheet_preview import SheetPreview
from ui.support.report_dialog import ReportDialog
from ui.texts import Texts

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """A document of two pages."""
    blocks = (Text("one"), PageBreak(), Text("দুই"))
    return PdfWriter(bytes, english).render(Document("A sheet", "", "en", blocks, ""))


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
    qtbot.waitUntil(lambda: pages[0].pixmap().width() > narrow)


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
    monkeypatch.setattr("ui.sheets.sheet_preview.paper_to_write", lambda *_asked: next(answers))
    message = child(dialog, InlineMessage, "inline_message")
    click(dialog, "save_sheet")
    assert "could not be written" in message.text
    click(dialog, "save_sheet")
    assert message.property("kind") == "success"
    assert wanted[1].read_bytes() == pdf
    assert wanted[1].stat().st_mode & 0o777 == 0o600


def filled(dialog: QDialog) -> list[str]:
    """Return the names of the filled buttons of a dialog."""
    buttons = [each for each in dialog.findChildren(QPushButton) if each.isVisible()]
    return [each.objectName() for each in buttons if each.property("kind") == "primary"]


@pytest.mark.parametrize(
    ("made", "save"), [(SheetDialog, "save_sheet"), (ReportDialog, "save_report")]
)
def test_what_one_came_for_is_filled_until_it_is_kept_and_then_the_end(
    qtbot: QtBot, pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: type, save: str
) -> None:
    dialog = SheetDialog("A sheet", pdf) if made is SheetDialog else ReportDialog("A report")
    qtbot.addWidget(dialog)
    dialog.show()
    wanted = "print_sheet" if made is SheetDialog else save
    qtbot.waitUntil(lambda: filled(dialog) == [wanted])
    done = "sheet_done" if made is SheetDialog else "report_done"
    for asks in ("sheets.sheet_preview.paper_to_write", "support.report_dialog.file_to_write"):
        monkeypatch.setattr(f"ui.{asks}", lambda *_asked: tmp_path / "kept")
    click(dialog, save)
    qtbot.waitUntil(lambda: filled(dialog) == [done])
    assert dialog.focusWidget() is child(dialog, QPushButton, done)


def test_a_printed_sheet_leads_to_the_end(qtbot: QtBot, pdf: bytes) -> None:
    dialog = SheetDialog("A sheet", pdf)
    qtbot.addWidget(dialog)
    dialog.show()
    child(dialog, SheetPreview, "sheet_preview")._on_printed()
    qtbot.waitUntil(lambda: filled(dialog) == ["sheet_done"])


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


def test_a_sheet_is_offered_locked_first_and_an_open_file_is_called_so(
    qtbot: QtBot, pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = SheetDialog("A sheet", pdf, lock=lambda _pdf: (b"locked", "four quiet words here"))
    qtbot.addWidget(dialog)
    dialog.show()
    path, asked = tmp_path / "sheet.pdf", list[object]()

    def answer(*given: object) -> Path:
        asked.append(given[-1])
        return path

    monkeypatch.setattr("ui.sheets.sheet_preview.paper_to_write", answer)
    locked, plain = (
        child(dialog, QPushButton, name) for name in ("save_sheet_locked", "save_sheet")
    )
    qtbot.waitUntil(lambda: (locked.y(), locked.x()) < (plain.y(), plain.x()))
    assert "without a lock" in plain.text()
    click(dialog, "save_sheet_locked")
    assert path.read_bytes() == b"locked"
    assert child(dialog, QLabel, "document_passphrase").text() == "four quiet words here"
    click(dialog, "save_sheet")
    assert asked == [Guard.LOCKED, Guard.OPEN]
    warned = FileDialog(Wanted.WRITING, "Save", "sheet.pdf", guard=Guard.OPEN, parent=dialog)
    assert "not locked" in child(warned, QLabel, "not_locked").text()


def test_pages_are_drawn_once_they_are_seen_and_once_for_each_width(
    qtbot: QtBot, pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = list[int]()

    def counted(document: bytes, pixels: int) -> Iterator[QImage]:
        drawn.append(pixels)
        return page_images_of_width(document, pixels)

    monkeypatch.setattr("ui.sheets.sheet_preview.page_images_of_width", counted)
    preview = SheetPreview("A sheet")
    qtbot.addWidget(preview)
    preview.load(pdf)
    preview.resize(500, 600)
    assert drawn == []
    preview.show()
    assert (preview.page_count(), len(drawn)) == (2, 1)
    for width in (500, 700, 800, 900):
        preview.resize(width, 700)
    qtbot.waitUntil(lambda: len(drawn) > 1)
    assert len(drawn) == 2
    pages = [each for each in preview.findChildren(QLabel) if each.accessibleName()[:4] == "Page"]
    assert all(each.pixmap().width() == drawn[-1] for each in pages)


@pytest.mark.parametrize("way", ["accept", "reject", "close"])
def test_the_passphrase_of_a_saved_file_stays_until_it_is_noted(
    qtbot: QtBot, pdf: bytes, tmp_path: Path, way: str
) -> None:
    dialog = SheetDialog("A sheet", pdf, lock=lambda _pdf: (b"locked", "four quiet words here"))
    qtbot.addWidget(dialog)
    dialog.open()
    dialog._on_lock_requested(tmp_path / "sheet.pdf")
    getattr(dialog, way)()
    assert dialog.isVisible()
    assert child(dialog, QLabel, "document_passphrase").text() == "four quiet words here"
    assert dialog.focusWidget() is child(dialog, QLabel, "document_passphrase")
    click(dialog, "hide_passphrase")
    getattr(dialog, way)()
    assert not dialog.isVisible()


@pytest.mark.parametrize("language", KNOWN)
def test_a_root_sheet_is_one_page(language: str) -> None:
    given = tools(Texts(), FLOOR)
    share = " ".join(["moisture"] * 33)
    office = "Asha House, a shelter and counselling centre of the north"
    founded = Founded(office, "Rukhsana", (share,) * 3, 2, "", "p1")
    pages = given.documents.render(root_sheets(given, founded, language))
    with pikepdf.open(BytesIO(pages)) as pdf:
        assert len(pdf.pages) == 3
