"""Whether one way of reaching a client is safe, and its number or address."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from counsel_desk.domain.intake import Channel
from ui.design.layout.layouts import row
from ui.design.translated import Translated
from ui.intake import intake_words


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
        self.use, self.how = QComboBox(), QLineEdit()
        self.use.setObjectName(f"use_{channel}")
        self.how.setObjectName(f"how_{channel}")
        for code in intake_words.USES:
            self.use.addItem("", str(code))
        layout = row(self.use, self.how)
        layout.setStretchFactor(self.how, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.use)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        name = intake_words.text_of(intake_words.CHANNELS, self._channel)
        for place, code in enumerate(intake_words.USES):
            self.use.setItemText(place, intake_words.text_of(intake_words.USES, code))
        self.use.setAccessibleName(name)
        if self._channel is Channel.PERSON:
            hint = self.tr("Through whom, if she wants it kept")
        else:
            hint = self.tr("Number or address, if she wants it kept")
        self.how.setPlaceholderText(hint)
        self.how.setAccessibleName(f"{name}: {hint}")
