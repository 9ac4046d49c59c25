"""Whether one way of reaching a client is safe, and its number or address."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from counsel_desk.domain.intake import Channel
from ui.design.choice_box import ChoiceBox
from ui.design.drawn import drawn_width
from ui.design.layout.layouts import SPACE, row
from ui.design.translated import Translated
from ui.intake import intake_words

_EDGES = 3
"""So many spaces between the two, and at the edges of the line."""


class ContactWayEdit(Translated):
    """One way of reaching a client.

    Args:
        channel: Which way.
        parent: Its parent, if any.

    Attributes:
        use: Whether it is safe.
        how: The number, the address, or the person to go through.
    """

    def __init__(self, channel: Channel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._channel = channel
        self.use, self.how = ChoiceBox(), QLineEdit()
        self.use.setObjectName(f"use_{channel}")
        self.how.setObjectName(f"how_{channel}")
        for code in intake_words.USES:
            self.use.addItem("", str(code))
        self._layout = row(self.use, self.how)
        self._layout.setStretchFactor(self.how, 1)
        self.setLayout(self._layout)
        self.setFocusProxy(self.use)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        name = intake_words.text_of(intake_words.CHANNELS, self._channel)
        for place, code in enumerate(intake_words.USES):
            self.use.setItemText(place, intake_words.text_of(intake_words.USES, code))
        self.use.setAccessibleName(name)
        if self._channel is Channel.PERSON:
            hint = self.tr("Through whom, if the client wants it kept")
        else:
            hint = self.tr("Number or address, if the client wants it kept")
        self.how.setPlaceholderText(hint)
        self.how.setAccessibleName(f"{name}: {hint}")
        self._fit()

    def _fit(self) -> None:
        """Put the line below where its hint would be cut off beside the choice."""
        hint = drawn_width(self.how.placeholderText(), self.how.fontMetrics())
        needed = self.use.sizeHint().width() + hint + _EDGES * SPACE
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(down if needed > self.width() else across)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider part, since the other can go below it."""
        parts = [each.minimumSizeHint().width() for each in (self.use, self.how)]
        return QSize(max(parts), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the line to the width."""
        super().resizeEvent(event)
        self._fit()
