"""The buttons at the foot of a long form stay visible while it scrolls."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.seen import child
from ui.assessments.assessments_tab import AssessmentsTab
from ui.consent.consents_tab import ConsentsTab
from ui.design.layout.layouts import column, foot
from ui.design.layout.parts_stack import PartsStack
from ui.goals.goals_tab import GoalsTab
from ui.referrals.referrals_tab import ReferralsTab
from ui.release.summary_tab import SummaryTab
from ui.safety.safety_tab import SafetyTab

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]

KEPT: dict[type[QWidget], str] = {
    AssessmentsTab: "save_answers",
    ConsentsTab: "record_consent",
    GoalsTab: "save_goal",
    ReferralsTab: "save_referral",
    SafetyTab: "save_plan",
    SummaryTab: "preview_summary",
}


@pytest.mark.parametrize("tab", KEPT)
def test_the_button_that_saves_does_not_scroll_away(qtbot: QtBot, tab: type[QWidget]) -> None:
    made = tab()
    qtbot.addWidget(made)
    button = child(made, QPushButton, KEPT[tab])
    assert not any(each.isAncestorOf(button) for each in made.findChildren(QScrollArea))


class LongForm(QWidget):
    """A form taller than its window.

    Attributes:
        save: The button at its foot.
        foot: The foot.
    """

    def __init__(self) -> None:
        super().__init__()
        self.save = QPushButton("Save")
        self.foot = foot(self.save)
        self.setLayout(column(*(QLabel(str(line)) for line in range(90)), self.foot))


def test_in_a_small_window_the_button_is_visible_below_what_scrolls(qtbot: QtBot) -> None:
    form = LongForm()
    stack = PartsStack(QLabel(), form)
    qtbot.addWidget(stack)
    stack.resize(400, 300)
    stack.show()
    qtbot.waitExposed(stack)
    stack.show_part(form)
    qtbot.waitUntil(form.save.isVisible)
    assert stack.rect().contains(form.save.mapTo(stack, form.save.rect().bottomRight()))
