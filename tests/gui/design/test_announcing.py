"""What appears without the focus reaches a screen reader, through Qt's own way to it."""

import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.screen_reader import heard
from ui.design.messages.inline_message import InlineMessage
from ui.design.messages.question import Question
from ui.shell.shell_window import ShellWindow

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(sys.platform != "linux", reason="named as Linux names it"),
]
SENTENCE = "The note is signed."


@pytest.fixture
def said() -> Iterator[list[tuple[str, bool]]]:
    """What was announced, and whether it interrupts."""
    with heard() as announced:
        yield announced


@pytest.fixture
def shell(qtbot: QtBot) -> ShellWindow:
    """The desk's window, shown."""
    shell = ShellWindow("Invented Person", "Counsellor")
    qtbot.addWidget(shell)
    shell.show()
    return shell


@pytest.mark.parametrize(
    ("show", "urgent"),
    [
        (lambda shell: shell.show_message("success", lambda: SENTENCE), False),
        (lambda shell: shell.show_message("problem", lambda: SENTENCE), True),
        (lambda shell: shell.show_undo(lambda: SENTENCE, lambda: "Undo", lambda: None), False),
        (lambda shell: shell.show_reminder(SENTENCE), False),
        (lambda shell: shell.set_busy(SENTENCE), False),
    ],
    ids=["toast", "problem", "undo", "reminder", "busy"],
)
def test_whatever_the_desk_says_is_read_out(
    shell: ShellWindow,
    said: list[tuple[str, bool]],
    show: Callable[[ShellWindow], None],
    urgent: bool,
) -> None:
    show(shell)
    assert said == [(SENTENCE, urgent)]


def test_a_countdown_is_read_out_once(shell: ShellWindow, said: list[tuple[str, bool]]) -> None:
    for text in ("30 seconds", "29 seconds", "", "30 seconds"):
        shell.show_countdown(text)
    assert [text for text, _urgent in said] == ["30 seconds", "30 seconds"]


def test_a_question_and_a_message_in_the_page_are_read_out_unless_hidden(
    qtbot: QtBot, said: list[tuple[str, bool]]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    message, question = InlineMessage(), Question()
    layout = QVBoxLayout(page)
    layout.addWidget(message)
    layout.addWidget(question)
    message.show_message("info", lambda: "Behind another page")
    page.show()
    message.show_message("attention", lambda: SENTENCE)
    question.ask("it", "Delete this draft for good?", "Delete")
    assert said == [(SENTENCE, True), ("Delete this draft for good?", False)]
