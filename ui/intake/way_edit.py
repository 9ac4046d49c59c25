"""Whether one way of reaching her is safe, and its number or address."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from counsel_desk.domain.intake import Channel
from ui.design.layout.layouts import row
from ui.design.translated import Translated
from ui.intake import said


class WayEdit(Translated):
    """One way.

    Args:
        channel: Which.
        parent: Its parent, if any.

    Attributes:
        use: Whether it is safe.
        how: The number, the address or through whom.
    """

    def __init__(self, channel: Channel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._channel = channel
        self.use, self.how = QComboBox(), QLineEdit()
        self.use.setObjectName(f"use_{channel}")
        self.how.setObjectName(f"how_{channel}")
        for code in said.USES:
            self.use.addItem("", str(code))
        layout = row(self.use, self.how)
        layout.setStretchFactor(self.how, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.use)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        name = said.said(said.CHANNELS, self._channel)
        for place, code in enumerate(said.USES):
            self.use.setItemText(place, said.said(said.USES, code))
        self.use.setAccessibleName(name)
        if self._channel is Channel.PERSON:
            hint = self.tr("Through whom, if she wants it kept")
        else:
            hint = self.tr("Number or address, if she wants it kept")
        self.how.setPlaceholderText(hint)
        self.how.setAccessibleName(f"{name}: {hint}")
