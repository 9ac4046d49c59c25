"""A card to confirm a person with the root sheets."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.fingerprint_words import FingerprintWords
from ui.design.layout.layouts import column, row
from ui.design.styling import label
from ui.design.translated import Translated
from ui.people.root_sheets import RootSheets


class CertifyCard(Translated):
    """The person's fingerprint to compare, and a field for the words of each sheet.

    Signals:
        certify_requested(str, list[str]): Confirm the person with this id; the words of each sheet.
        cancelled: Do not confirm them now.
    """

    certify_requested = Signal(str, object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person, self._name = "", ""
        self._card = Card()
        self._what = label("", "body")
        self._fingerprint = FingerprintWords()
        self.sheets = RootSheets()
        self._certify, self._cancel = primary_button(""), quiet_button("")
        self._certify.setObjectName("certify")
        self._cancel.setObjectName("cancel_certify")
        self._card.add(self._what, self._fingerprint, self.sheets)
        self._card.add(row(self._cancel, None, self._certify))
        self.setLayout(column(self._card))
        self._certify.clicked.connect(self._on_certify_clicked)
        self._cancel.clicked.connect(self.cancelled)
        self.retranslate()

    def begin(self, person: str, name: str, fingerprint: str) -> None:
        """Ask for the sheets for a person.

        Args:
            person: Their id.
            name: Their name.
            fingerprint: Fingerprint of the keys to confirm, in words.
        """
        self._person, self._name = person, name
        self._fingerprint.set_words(fingerprint)
        self.sheets.clear()
        self.retranslate()
        self.sheets.setFocus()

    def _on_certify_clicked(self) -> None:
        shares = self.sheets.words()
        if shares:
            self.certify_requested.emit(self._person, shares)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._fingerprint.setAccessibleName(self.tr("Words to compare"))
        self._card.set_title(self.tr("Confirm {name}").format(name=self._name))
        self._what.setText(
            self.tr(
                "Please let the person read their words to you, by telephone or in person. If "
                "every word is the same, type the words of the root sheets. After that the person "
                "can sign in."
            )
        )
        set_button_text(self._certify, self.tr("Confirm"))
        set_button_text(self._cancel, self.tr("Not now"))
