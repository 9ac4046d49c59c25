"""A card with the office root in words."""

from PySide6.QtWidgets import QWidget

from ui.design.card import Card
from ui.design.fingerprint_words import FingerprintWords
from ui.design.layout.layouts import column
from ui.design.styling import label
from ui.design.translated import Translated


class RootCard(Translated):
    """Shows the words that another office compares before it takes figures of this one in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card, self._words, self._help = Card(), FingerprintWords(), label("", "muted")
        self._card.add(self._words, self._help)
        self.setLayout(column(self._card))
        self.retranslate()

    def show_words(self, fingerprint: str) -> None:
        """Show the office root in words."""
        self._words.set_words(fingerprint)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Words that identify your office"))
        self._words.setAccessibleName(self.tr("Words that identify your office"))
        self._help.setText(
            self.tr(
                "Another office compares these words with you before it takes in figures of this "
                "office: every word must be the same. They are no secret."
            )
        )
