"""A card with the result of a questionnaire."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.design.card import Card
from ui.design.layout.layouts import column
from ui.design.messages.inline_message import InlineMessage
from ui.design.styling import label
from ui.design.translated import Translated


class ResultCard(Translated):
    """The score, its band, and what to talk about with the client."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total, self._band = "", ""
        self._card = Card()
        self._score = label("", "heading")
        self._score.setObjectName("score")
        self._meaning = label("", "body")
        self._meaning.setObjectName("band")
        self._prompt = InlineMessage()
        self._prompt.setObjectName("prompt")
        self._limits = label("", "muted")
        self._card.add(self._score, self._meaning, self._prompt, self._limits)
        self.setLayout(column(self._card))
        self.clear()
        self.retranslate()

    def show_result(self, total: str, band: str, prompts: Sequence[str]) -> None:
        """Show a result.

        Args:
            total: The scores; empty until they can be calculated.
            band: Their severity band; may be empty.
            prompts: What to talk about with the client.
        """
        self._total, self._band = total, band
        if prompts:
            self._prompt.show_message("attention", "\n".join(prompts))
        else:
            self._prompt.clear()
        self.retranslate()

    def clear(self) -> None:
        """Show no result."""
        self._total, self._band = "", ""
        self._prompt.clear()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Result"))
        waiting = self.tr("The score appears when every item has an answer.")
        self._score.setText(self._total or waiting)
        self._meaning.setText(self._band)
        self._meaning.setVisible(bool(self._band))
        self._limits.setText(
            self.tr("A score opens a conversation. It is no diagnosis, and it may err.")
        )
