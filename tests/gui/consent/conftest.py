"""The tab of consents without a desk behind it."""

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.consent.at_the_tab import ADULT
from ui.consent.consents_tab import ConsentsTab


@pytest.fixture
def tab(qtbot: QtBot) -> ConsentsTab:
    """The tab of an adult without consents, shown."""
    tab = ConsentsTab()
    qtbot.addWidget(tab)
    tab.resize(1000, 800)
    tab.show()
    qtbot.waitExposed(tab)
    tab.show_consents([], ADULT)
    tab.set_language("bn")
    return tab
