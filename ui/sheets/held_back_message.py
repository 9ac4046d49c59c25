"""Asks the counsellor to say what no paper says: that something is held back."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.design.messages.inline_message import InlineMessage
from ui.design.translated import Translated


class HeldBackMessage(Translated):
    """Shown beside what is printed for a client while something is held back from it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("held_back_message")
        self._message = InlineMessage()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._message)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set the text again in the current language."""
        self._message.show_message(
            "attention",
            lambda: self.tr(
                "Something is held back from the client for now, because knowing of it would "
                "endanger them. The paper does not show that, whoever reads it. Please say it to "
                "the client when you are alone: that something is held back for a time, and that "
                "they may ask you or your supervisor about it."
            ),
        )
