"""A word that an input method is still composing is in the draft when the desk locks."""

import pytest
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.person import CounsellorDesk
from tests.gui.seen import open_part
from ui.shell.composing import watched_composing

pytestmark = pytest.mark.gui


def compose(field: QWidget, text: str) -> None:
    """Begin a word, as an input method does, without committing it."""
    field.setFocus()
    QApplication.sendEvent(field, QInputMethodEvent(text, []))


@pytest.mark.parametrize(
    ("typed", "composed"), [("She said ", "আমার"), ("वह बोली ", "कानून"), ("ती म्हणाली ", "घरी जायचे")]
)
def test_k01_a_composed_word_outlasts_a_lock(
    counsellor_desk: CounsellorDesk, typed: str, composed: str
) -> None:
    desk = counsellor_desk
    open_part(desk, desk.client, "intake")
    field = desk.find(QPlainTextEdit, "intake_particulars")
    field.setPlainText(typed)
    field.moveCursor(QTextCursor.MoveOperation.End)
    compose(field, composed)
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "intake")
    assert desk.text("intake_particulars") == typed + composed


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_k01_a_word_is_taken_once_and_in_its_place(
    qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    window, field = QWidget(), kind()
    qtbot.addWidget(window)
    field.setParent(window)
    composing = watched_composing()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    compose(field, "আমার")
    composing.finish()
    composing.finish()
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert text == "আমার"


def test_k01_what_was_taken_back_or_finished_is_not_taken_again(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    composing = watched_composing()
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    compose(field, "আমা")
    compose(field, "")
    composing.finish()
    assert field.text() == ""
    done = QInputMethodEvent()
    done.setCommitString("আমার")
    QApplication.sendEvent(field, done)
    composing.finish()
    assert field.text() == "আমার"
