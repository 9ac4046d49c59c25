"""The tab of a client's safety plan and risk."""

from PySide6.QtWidgets import QWidget

from ui.design.layout.layouts import SPACE, column, with_foot
from ui.design.layout.part_scroll import PartScroll
from ui.design.layout.side_by_side import SideBySide
from ui.design.messages.inline_message import InlineMessage
from ui.design.translated import Phrase
from ui.safety.plan_form import PlanForm
from ui.safety.risk_card import RiskCard


class SafetyTab(QWidget):
    """The safety plan, and the risk assessments beside it.

    Attributes:
        plan: The form for the safety plan.
        risk: The card of risk assessments.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("safety_tab")
        self.plan, self.risk = PlanForm(), RiskCard()
        self._message = InlineMessage()
        left, right = QWidget(), QWidget()
        for part, inside in ((left, self.plan), (right, self.risk)):
            layout = column(inside)
            layout.addStretch(1)
            part.setLayout(layout)
        both = QWidget()
        whole = column(SideBySide(left, right))
        whole.setContentsMargins(0, SPACE, 0, SPACE)
        both.setLayout(whole)
        self._scroll = PartScroll()
        self._scroll.setWidget(both)
        # Each is saved below what it saves; the filled button is that of an assessment if one is
        # open.
        saving = QWidget()
        saving.setLayout(column(self.risk.form.foot))
        below = SideBySide(self.plan.foot, saving)
        self.setLayout(column(self._message, with_foot(self._scroll, below)))
        self.setFocusProxy(self.plan)

    def select_risk(self, record: str) -> None:
        """Select a risk assessment and scroll to it, if the record is one."""
        if self.risk.select(record):
            self._scroll.ensureWidgetVisible(self.risk)

    def say(self, text: Phrase | None) -> None:
        """Show above the forms why something could not be saved; `None` clears it."""
        if text is not None:
            self._message.show_message("attention", text)
        else:
            self._message.clear()
