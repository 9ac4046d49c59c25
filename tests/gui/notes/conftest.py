"""The tab of a client's notes, in front."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ui.notes.notes_tab import NotesTab


@pytest.fixture
def tab(qtbot: QtBot) -> NotesTab:
    tab = NotesTab()
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    qtbot.waitExposed(tab)
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    return tab


@pytest.fixture
def saved(tab: NotesTab) -> list[Any]:
    """What was asked to be saved, in order."""
    kept = []
    tab.draft_changed.connect(lambda name, draft: kept.append((name, draft)))
    return kept
