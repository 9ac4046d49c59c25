"""The tab of a client's rights."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.design.layout.layouts import SPACE, column
from ui.rights.copy_card import CopyCard
from ui.rights.corrections_card import CorrectionsCard
from ui.rights.retention_card import RetentionCard


class RightsTab(QWidget):
    """Three cards below each other.

    Attributes:
        copy: The card to make a copy of the record.
        corrections: The card for corrections of the record.
        keeping: The card on how long the file is kept, and to seal it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rights_tab")
        self.copy, self.corrections, self.keeping = CopyCard(), CorrectionsCard(), RetentionCard()
        inside = QWidget()
        cards = column(self.copy, self.corrections, self.keeping)
        cards.setContentsMargins(0, SPACE, SPACE, SPACE)
        cards.addStretch(1)
        inside.setLayout(cards)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.setFocusProxy(self.copy)
