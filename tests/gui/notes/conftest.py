"""The tab of a client's notes, in front."""

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.notes.at_the_tab import Saved
from ui.notes.notes_tab import NotesTab


@pytest.fixture
def tab(qtbot: QtBot) -> NotesTab:
    """The tab, shown and active."""
    tab = NotesTab()
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    qtbot.waitExposed(tab)
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    return tab


@pytest.fixture
def saved(tab: NotesTab) -> Saved:
    """The drafts that were to be saved so far."""
    kept: Saved = []
    tab.draft_changed.connect(lambda name, draft: kept.append((name, draft)))
    return kept
