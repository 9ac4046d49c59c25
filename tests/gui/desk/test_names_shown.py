"""Names beside codes: one act for every page, and nobody called by another's name."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from counsel_desk.services.clients.clients import Named
from ui.desk.names_button import NamesButton
from ui.desk.names_shown import COVERED, Known, Names, NamesShown

pytestmark = pytest.mark.gui
KNOWN = {"r1": Named("K4F7", "Sita"), "r2": Named("P2QX", "")}


def served(qtbot: QtBot, names: NamesShown) -> tuple[NamesButton, list[Names]]:
    """Return a visible button and what its page was told."""
    button, told = NamesButton(), list[Names]()
    qtbot.addWidget(button)
    button.show()
    names.serve(button, told.append)
    return button, told


def test_two_pages_show_names_and_cover_them_together(qtbot: QtBot) -> None:
    holder = QObject()
    names = NamesShown(lambda show: show(KNOWN), holder)
    (one, seen), (other, also) = served(qtbot, names), served(qtbot, names)
    one.click()
    assert other.isChecked()
    assert seen[-1] == also[-1] == Names(shown=True, known=KNOWN)
    names.findChild(QTimer).timeout.emit()
    assert not one.isChecked()
    assert not other.isChecked()
    assert seen[-1] == also[-1] == COVERED


def test_names_read_after_the_page_was_left_are_not_shown(qtbot: QtBot) -> None:
    holder, reading = QObject(), list[Callable[[Known], None]]()
    names = NamesShown(reading.append, holder)
    button, told = served(qtbot, names)
    button.click()
    assert not button.isChecked()
    names.cover()
    reading[0](KNOWN)
    assert told == []


def test_a_name_stands_beside_its_own_code_alone() -> None:
    names = Names(shown=True, known=KNOWN)
    assert names.beside("r1", "K4F7") == "K4F7  Sita"
    assert names.beside("r2", "P2QX") == "P2QX"
    # The first of the three was erased: it has no code in the list.
    assert names.beside_codes(("gone", "r2", "r1"), ("P2QX", "K4F7")) == ("P2QX", "K4F7  Sita")
    assert COVERED.beside_codes(("r1",), ("K4F7",)) == ("K4F7",)
