import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from ui.desk.clipboard import HINTS, PrivateClipboard

pytestmark = pytest.mark.gui


@pytest.fixture
def note(qtbot):
    note = QPlainTextEdit("what was written")
    qtbot.addWidget(note)
    note.show()
    return note


@pytest.fixture
def private(note):
    # The offscreen platform cannot say who filled the clipboard.
    keeper = PrivateClipboard(note, lambda _clipboard: True)
    yield keeper
    keeper.clear()


def copy(note):
    note.selectAll()
    QTest.keyClick(note, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_l57_what_is_copied_tells_histories_to_keep_nothing(note, private):
    copy(note)
    content = QApplication.clipboard().mimeData()
    assert content.text() == "what was written"
    assert all(content.hasFormat(name) for name in HINTS)


def test_l57_it_is_gone_when_the_time_is_up(qtbot, note, private):
    private._timer.setInterval(20)
    copy(note)
    with qtbot.waitSignal(private._timer.timeout, timeout=5000):
        pass
    assert QApplication.clipboard().text() == ""


def test_l57_it_is_gone_at_once_when_asked(note, private):
    copy(note)
    private.clear()
    assert QApplication.clipboard().text() == ""


def test_a_second_copy_is_private_too(note, private):
    copy(note)
    note.setPlainText("more")
    copy(note)
    content = QApplication.clipboard().mimeData()
    assert content.text() == "more"
    assert content.hasFormat(next(iter(HINTS)))


def test_what_another_program_copied_is_left_alone(note):
    keeper = PrivateClipboard(note, lambda _clipboard: False)
    QApplication.clipboard().setText("from elsewhere")
    keeper.clear()
    assert QApplication.clipboard().text() == "from elsewhere"
    assert not QApplication.clipboard().mimeData().hasFormat(next(iter(HINTS)))


def test_a_picture_is_left_as_it_is(note, private):
    data = QMimeData()
    data.setData("image/png", b"x")
    QApplication.clipboard().setMimeData(data)
    assert QApplication.clipboard().mimeData().hasFormat("image/png")
