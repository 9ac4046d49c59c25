"""The tab for questionnaires."""

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.assessments.at_the_tab import AUDIT_C, K10, PHQ, WIDE
from ui.assessments.assessments_tab import AssessmentsTab


@pytest.fixture
def tab(qtbot: QtBot) -> AssessmentsTab:
    """The tab with three instruments, shown and active."""
    tab = AssessmentsTab()
    qtbot.addWidget(tab)
    tab.resize(1100, 900)
    tab.set_instruments([AUDIT_C, K10, PHQ, WIDE])
    tab.show()
    qtbot.waitExposed(tab)
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    return tab
