"""A question stays, in the language of the moment, until it is answered or withdrawn."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.seen import child, click, text_of
from ui.design.layout.layouts import column
from ui.design.messages import question as module
from ui.design.messages.question import Question
from ui.languages import Languages

pytestmark = pytest.mark.gui


@pytest.fixture
def languages() -> Iterator[Languages]:
    """The language of the windows, which is English again afterwards."""
    made = Languages()
    yield made
    made.choose("en")


def undo() -> str:
    """Return a word of the catalogue."""
    return QCoreApplication.translate("DeskContext", "Undo")


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page that asks something."""
    made, asks = QWidget(), Question()
    made.setLayout(column(asks))
    qtbot.addWidget(made)
    made.show()
    asks.ask("what", undo, undo)
    return made


def change(languages: Languages) -> None:
    """Switch to Bengali, and let the page hear of it."""
    languages.choose("bn")
    QCoreApplication.processEvents()


def test_it_stays_when_the_page_is_shown_again_in_another_language(
    page: QWidget, languages: Languages
) -> None:
    change(languages)
    child(page, Question).clear()
    assert child(page, Question).isVisible()
    assert undo() in text_of(page)
    assert child(page, QPushButton, "question_yes").text() == undo() != "Undo"


def test_it_can_be_answered_right_after(qtbot: QtBot, page: QWidget, languages: Languages) -> None:
    change(languages)
    with qtbot.waitSignal(child(page, Question).agreed) as agreed:
        click(page, "question_yes")
    assert agreed.args == ["what"]
    assert not child(page, Question).isVisible()


def test_a_page_withdraws_it_at_any_other_time(
    page: QWidget, languages: Languages, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(languages)
    monkeypatch.setattr(module, "_SETTLING_S", 0.0)
    child(page, Question).clear()
    assert not child(page, Question).isVisible()
