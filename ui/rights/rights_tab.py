"""The tab of a client's rights."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.design.layout.layouts import SPACE, column
from ui.design.layout.part_scroll import PartScroll
from ui.rights.copy_card import CopyCard
from ui.rights.corrections_card import CorrectionsCard
from ui.rights.hold_card import HoldCard
from ui.rights.retention_card import RetentionCard
from ui.rights.review_card import ReviewCard


class RightsTab(QWidget):
    """Five cards below each other.

    Attributes:
        copy: The card to make a copy of the record.
        corrections: The card for corrections of the record.
        review: The card for what somebody is to look at again.
        keeping: The card on how long the file is kept, and to seal it.
        hold: The card for legal holds.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rights_tab")
        self.copy, self.corrections, self.keeping = CopyCard(), CorrectionsCard(), RetentionCard()
        self.review, self.hold = ReviewCard(), HoldCard()
        inside = QWidget()
        cards = column(self.copy, self.corrections, self.review, self.keeping, self.hold)
        cards.setContentsMargins(0, SPACE, 0, SPACE)
        cards.addStretch(1)
        inside.setLayout(cards)
        scroll = PartScroll()
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.setFocusProxy(self.copy)
