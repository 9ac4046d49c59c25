"""A card to exchange the office with another laptop as a file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.fingerprint_words import FingerprintWords
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.messages.file_dialog import Guard, file_to_read, file_to_write
from ui.design.styling import label
from ui.design.translated import Translated

OFFICE_FILE = "office.cdo"
"""Suggested name of an office file."""


class OfficeCard(Translated):
    """Saves and imports office files, and shows the office root in words.

    Signals:
        save_requested(Path): Save the office to this path.
        bring_in_requested(Path): Import an office file.
    """

    save_requested = Signal(object)
    bring_in_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card, self._what = Card(), label("", "body")
        self._words, self._words_help = FingerprintWords(), label("", "muted")
        self._save, self._bring = plain_button(""), plain_button("")
        self._save.setObjectName("save_office")
        self._bring.setObjectName("bring_in_office")
        self._card.add(self._what, self._words, self._words_help)
        self._card.add(FittingRow(self._bring, self._save))
        self.setLayout(column(self._card))
        self._save.clicked.connect(self._on_save_clicked)
        self._bring.clicked.connect(self._on_bring_clicked)
        self.setFocusProxy(self._save)
        self.retranslate()

    def show_words(self, fingerprint: str) -> None:
        """Show the office root in words."""
        self._words.set_words(fingerprint)

    def _on_save_clicked(self) -> None:
        title = self.tr("Save the office for another laptop")
        path = file_to_write(
            self, title, OFFICE_FILE, self.tr("Office file (*.cdo)"), Guard.HARMLESS
        )
        if path:
            self.save_requested.emit(path)

    def _on_bring_clicked(self) -> None:
        title = self.tr("Bring in an office file")
        path = file_to_read(self, title, self.tr("Office file (*.cdo)"))
        if path:
            self.bring_in_requested.emit(path)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("The office on another laptop"))
        self._what.setText(
            self.tr(
                "An office file sets another laptop up, and tells it whom the office root has "
                "confirmed, whose role has changed and whose work has ended. It holds names and "
                "roles of the staff, and nothing about any client. Please bring files both ways "
                "after somebody was confirmed. People are invited and confirmed at one laptop "
                "only."
            )
        )
        self._words.setAccessibleName(self.tr("The office root in words"))
        self._words_help.setText(
            self.tr(
                "These words are the office root. Whoever sets another laptop up compares them "
                "there: every word must be the same."
            )
        )
        set_button_text(self._save, self.tr("Save an office file…"))
        set_button_text(self._bring, self.tr("Bring in an office file…"))
