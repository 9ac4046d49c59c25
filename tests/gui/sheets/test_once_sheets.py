"""A82: sheets stay until they are on paper, whatever key, closed window or kill comes before."""

import os
import signal
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from counsel_desk.domain.documents import Document, Text
from counsel_desk.reports.writer import PdfWriter
from counsel_desk.security.derivation import FLOOR
from counsel_desk.wiring import tools
from tests.faults.killing import CONTEXT
from tests.gui.seen import child, click, said
from tests.helpers.office import english
from tests.helpers.stretching import stretch_cheaply
from ui.application.app import application
from ui.design.messages.inline_message import InlineMessage
from ui.sheets.once_dialog import OnceDialog
from ui.walk.driver import Driver
from ui.walk.sheet_text import shares

pytestmark = pytest.mark.gui
PASSPHRASE = "plum orbit lantern wharf giraffe tulip 9"


@pytest.fixture
def dialog(qtbot: QtBot) -> OnceDialog:
    """A sheet, shown."""
    pdf = PdfWriter(bytes, english).render(Document("A sheet", "", "en", (Text("one"),), ""))
    dialog = OnceDialog("A sheet", pdf)
    # The test looks at it after it was closed.
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def try_to_leave(dialog: OnceDialog) -> list[bool]:
    """Try every way out; return whether the sheet was still there after each."""
    found = []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    found.append(dialog.isVisible())
    dialog.close()  # also what Alt+F4 and the frame's button do
    found.append(dialog.isVisible())
    click(dialog, "sheet_done")
    found.append(dialog.isVisible())
    return found


def test_a82_nothing_dismisses_a_sheet_that_is_nowhere_yet(dialog: OnceDialog) -> None:
    assert try_to_leave(dialog) == [True, True, True]
    assert "until you have it on paper" in child(dialog, InlineMessage, "inline_message").text


def test_a82_a_sheet_that_was_written_down_is_done_with_the_keyboard_alone(
    qtbot: QtBot, dialog: OnceDialog
) -> None:
    QTest.keyClick(child(dialog, QCheckBox, "sheet_written"), Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a82_a_full_disk_keeps_the_sheet_until_it_is_saved_elsewhere(
    dialog: OnceDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = [tmp_path / "a.pdf", tmp_path / "nowhere" / "sheet.pdf", tmp_path / "sheet.pdf"]
    answers = iter(wanted)
    monkeypatch.setattr("ui.sheets.sheet_preview.paper_to_write", lambda *_asked: next(answers))
    real = os.fdopen

    def full(handle: int, mode: str) -> object:
        """Open the full device in place of a file of the first try."""
        os.close(handle)
        return Path("/dev/full").open(mode)

    monkeypatch.setattr("counsel_desk.files.os.fdopen", full)
    click(dialog, "save_sheet")
    monkeypatch.setattr("counsel_desk.files.os.fdopen", real)
    click(dialog, "save_sheet")
    assert "could not be written" in child(dialog, InlineMessage, "inline_message").text
    assert try_to_leave(dialog) == [True, True, True]
    click(dialog, "save_sheet")
    click(dialog, "sheet_done")
    assert not dialog.isVisible()
    assert wanted[-1].exists()


def found_at_a_window(begun: Event, folder: Path, key_file: Path, seen: Path) -> None:
    """Found an office at a window, try to close its sheets unseen, and be killed over them."""
    stretch_cheaply()
    application()
    desk = Driver(tools(english, FLOOR), folder)
    desk.restart()
    desk.type("office_name", "Office")
    desk.type("administrator_name", "Adm")
    for line in ("new_passphrase", "repeated_passphrase"):
        desk.type(line, PASSPHRASE)
    desk.choose("key_place", "key_file")
    desk.type("key_file", str(key_file))
    desk.type("found_reason", "As our lawyer said.")
    desk.click("found_office")
    sheet = desk.sheet()
    QTest.keyClick(desk.window(), Qt.Key.Key_Escape)
    desk.window().close()
    desk.click("sheet_done")
    assert desk.sheet() == sheet
    seen.write_text("\n".join(shares(sheet)), encoding="ascii")
    begun.set()
    os.kill(os.getpid(), signal.SIGKILL)


def test_a82_sheets_on_the_screen_when_the_desk_was_killed_stand_there_again(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stretch_cheaply(monkeypatch)
    folder, seen = tmp_path / "office", tmp_path / "seen"
    begun = CONTEXT.Event()
    given = (begun, folder, tmp_path / "stick.key", seen)
    process = CONTEXT.Process(target=found_at_a_window, args=given)
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    assert begun.is_set()
    desk = Driver(tools(english, FLOOR), folder)
    desk.sign_in("Adm", PASSPHRASE)
    assert "\n".join(shares(desk.sheet())) == seen.read_text(encoding="ascii")
    assert "until you have it on paper" in said(desk)
    desk.check("sheet_written")
    desk.click("sheet_done")
    [code] = shares(desk.sheet())
    assert code not in seen.read_text(encoding="ascii")
    desk.check("sheet_written")
    desk.click("sheet_done")
    desk.lock()
    desk.sign_in("Adm", PASSPHRASE)
    assert desk.window() is desk.desk.shell
    desk.end()
