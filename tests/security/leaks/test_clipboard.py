"""L57: copied text is marked as private and soon cleared, and undo brings nothing back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from counsel_desk.domain.records import NoteDraft
from counsel_desk.domain.trust import Role
from tests.helpers.office import Office
from ui.application.clipboard import HINTS, SECONDS, PrivateClipboard
from ui.application.desk_presenter import DeskPresenter
from ui.languages import Languages
from ui.notes.notes_tab import NotesTab
from ui.runner import Runner

pytestmark = [
    pytest.mark.gui,
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"),
]


@pytest.fixture
def note(qtbot: QtBot) -> QPlainTextEdit:
    """A note on the screen."""
    note = QPlainTextEdit("what was written")
    qtbot.addWidget(note)
    note.show()
    return note


@pytest.fixture
def private(note: QPlainTextEdit) -> Iterator[PrivateClipboard]:
    """What keeps the clipboard private while the note is open."""
    # The offscreen platform cannot say who filled the clipboard.
    keeper = PrivateClipboard(note, lambda _clipboard, _mode: True)
    yield keeper
    keeper.clear()
    shiboken6.delete(keeper)


def copy(note: QPlainTextEdit) -> None:
    """Copy a whole note by the keyboard."""
    note.selectAll()
    QTest.keyClick(note, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_l57_what_is_copied_tells_histories_to_keep_nothing(
    note: QPlainTextEdit, private: PrivateClipboard
) -> None:
    copy(note)
    content = QApplication.clipboard().mimeData()
    assert content.text() == "what was written"
    assert all(content.hasFormat(name) for name in HINTS)


def copy_by_menu(widget: QPlainTextEdit | QLineEdit | QLabel) -> None:
    """Copy all text from the context menu, or from a label by the keyboard."""
    if isinstance(widget, QLabel):
        widget.setSelection(0, len(widget.text()))
        QTest.keyClick(widget, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        return
    widget.selectAll()
    menu = widget.createStandardContextMenu()
    menu.findChild(QAction, "edit-copy").trigger()
    menu.deleteLater()


@pytest.mark.parametrize("kind", [QPlainTextEdit, QLineEdit, QLabel])
def test_l57_however_it_is_copied_it_is_marked(
    qtbot: QtBot,
    private: PrivateClipboard,
    kind: type[QPlainTextEdit | QLineEdit | QLabel],
) -> None:
    widget = kind("what was written")
    qtbot.addWidget(widget)
    if isinstance(widget, QLabel):
        widget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
    widget.show()
    copy_by_menu(widget)
    content = QApplication.clipboard().mimeData()
    assert content.text() == "what was written"
    assert set(content.formats()) == {"text/plain", *HINTS}
    assert private._timer.isActive()


def test_l57_a_drag_fills_no_clipboard(note: QPlainTextEdit, private: PrivateClipboard) -> None:
    note.selectAll()
    dragged = note.createMimeDataFromSelection()
    assert dragged.text() == "what was written"
    assert QApplication.clipboard().text() == ""


def test_l57_the_time_is_thirty_seconds_at_the_most(private: PrivateClipboard) -> None:
    assert SECONDS <= 30
    assert private._timer.interval() == SECONDS * 1000


class Selecting:
    """A clipboard as X11 has it, with a selection that follows the mouse.

    Attributes:
        clipboard: The clipboard.
        kept: What it holds.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.clipboard = QApplication.clipboard()
        self.kept: dict[QClipboard.Mode, QMimeData] = {}
        stand_ins: dict[str, Callable[..., object]] = {
            "supportsSelection": lambda: True,
            "mimeData": self.kept.get,
            "setMimeData": lambda data, mode: self.kept.update({mode: data}),
            "clear": lambda mode: self.kept.pop(mode, None),
        }
        for name, stand_in in stand_ins.items():
            monkeypatch.setattr(self.clipboard, name, stand_in, raising=False)


def test_l57_what_is_only_selected_on_x11_is_marked_and_cleared_too(
    qtbot: QtBot, note: QPlainTextEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    x11 = Selecting(monkeypatch)
    keeper = PrivateClipboard(note, lambda _clipboard, _mode: True)
    keeper._clipboard = x11.clipboard
    data, mode = QMimeData(), x11.clipboard.Mode.Selection
    data.setText("what was written")
    x11.kept[mode] = data
    x11.clipboard.selectionChanged.emit()
    assert x11.kept[mode].hasFormat(next(iter(HINTS)))
    assert keeper._timer.isActive()
    keeper.clear()
    assert x11.kept == {}
    shiboken6.delete(keeper)


def test_l57_locking_clears_it(
    office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner = Runner()
    desk = DeskPresenter(office.enter(Role.STAFF), runner, Languages())
    monkeypatch.setattr(desk._clipboard, "_owns", lambda _clipboard, _mode: True)
    try:
        desk.open()
        assert runner.wait_until_idle(30_000)
        QApplication.clipboard().setText("what was written")
        with qtbot.waitSignal(desk.ended, timeout=30_000):
            desk.shell.lock_requested.emit()
        assert QApplication.clipboard().text() == ""
    finally:
        runner.shutdown()
        shiboken6.delete(desk.shell)


def test_l57_the_undo_history_is_empty_after_a_draft_was_discarded(qtbot: QtBot) -> None:
    draft = NoteDraft("client", datetime.now(UTC).date(), "", None, datetime.now(UTC))
    tab = NotesTab()
    qtbot.addWidget(tab)
    tab.show()
    tab.show_notes([], [("note:1", draft)])
    tab.open_draft("note:1", draft)
    text = tab.findChild(QPlainTextEdit, "note_text")
    assert text is not None
    QTest.keyClicks(text, "what was said")
    assert text.document().isUndoAvailable()
    with qtbot.waitSignal(tab.discard_requested):
        tab.findChild(QPushButton, "discard_for_good").click()
    tab.show_notes([], [])
    assert not text.document().isUndoAvailable()
    text.undo()
    assert text.toPlainText() == ""
    tab.show_notes([], [("note:2", replace(draft, text="another"))])
    tab.open_draft("note:2", replace(draft, text="another"))
    text.undo()
    assert text.toPlainText() == "another"


def test_l57_it_is_gone_when_the_time_is_up(
    qtbot: QtBot, note: QPlainTextEdit, private: PrivateClipboard
) -> None:
    private._timer.setInterval(20)
    copy(note)
    with qtbot.waitSignal(private._timer.timeout, timeout=5000):
        pass
    assert QApplication.clipboard().text() == ""


def test_l57_it_is_gone_at_once_when_asked(note: QPlainTextEdit, private: PrivateClipboard) -> None:
    copy(note)
    private.clear()
    assert QApplication.clipboard().text() == ""


def test_a_second_copy_is_private_too(note: QPlainTextEdit, private: PrivateClipboard) -> None:
    copy(note)
    note.setPlainText("more")
    copy(note)
    content = QApplication.clipboard().mimeData()
    assert content.text() == "more"
    assert content.hasFormat(next(iter(HINTS)))


def test_what_another_program_copied_is_left_alone(note: QPlainTextEdit) -> None:
    keeper = PrivateClipboard(note, lambda _clipboard, _mode: False)
    QApplication.clipboard().setText("from elsewhere")
    keeper.clear()
    assert QApplication.clipboard().text() == "from elsewhere"
    assert not QApplication.clipboard().mimeData().hasFormat(next(iter(HINTS)))
    shiboken6.delete(keeper)


def test_a_picture_is_left_as_it_is(note: QPlainTextEdit, private: PrivateClipboard) -> None:
    data = QMimeData()
    data.setData("image/png", b"x")
    QApplication.clipboard().setMimeData(data)
    assert QApplication.clipboard().mimeData().hasFormat("image/png")
