"""No part of a page is ever a window of its own: how the other tests see that one was."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.gui import nameless
from tests.helpers.folders import ROOT

pytestmark = pytest.mark.gui
_PART = """
part = label()
if first:
    part.setVisible(True)
part.setParent(page)
part.setVisible(True)
"""


@pytest.mark.parametrize("first", [True, False])
def test_a_part_that_is_shown_before_it_has_its_page_is_found(qtbot: QtBot, first: bool) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    code = compile(_PART, str(ROOT / "ui" / "part.py"), "exec")
    with nameless.watched() as found:
        exec(code, {"label": QLabel, "page": page, "first": first})
    assert bool(found) is first
