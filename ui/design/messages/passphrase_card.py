"""The passphrase of a file that was just saved, shown once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import column, row, scroll_into_view
from ui.design.recording import ask_with
from ui.design.styling import label
from ui.design.translated import Translated


class PassphraseCard(Translated):
    """Shows a passphrase until the person has noted it; hidden at other times.

    Signals:
        noted(str): The person has noted this passphrase.
    """

    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passphrase_card")
        self._name = ""
        self._card, self._words = Card(), label("", "body")
        self._passphrase = label("", "heading")
        self._passphrase.setObjectName("document_passphrase")
        self._hide = plain_button("")
        self._hide.setObjectName("hide_passphrase")
        self._card.add(self._words, self._passphrase, row(self._hide, None))
        self.setLayout(column(self._card))
        self._hide.clicked.connect(self._on_hide_clicked)
        ask_with(self._passphrase, self, copied=True)
        self.retranslate()
        self.hide()

    def show_passphrase(self, passphrase: str, name: str = "") -> None:
        """Show the passphrase that opens the saved file.

        Args:
            passphrase: The passphrase.
            name: Name of the recipient, if there is one who needs it.
        """
        self._name = name
        self._passphrase.setText(passphrase)
        self.retranslate()
        self.show()
        scroll_into_view(self)
        self.setFocus()

    def _on_hide_clicked(self) -> None:
        passphrase = self._passphrase.text()
        self._passphrase.clear()
        self.hide()
        self.noted.emit(passphrase)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("The file is saved and locked"))
        text = self.tr(
            "This passphrase opens it. It is shown until you say that you have noted it. "
            "Please write it down, and send it separately from the file."
        )
        if self._name:
            text = self.tr(
                "It is shown until you say that you have noted it. Please write it down and give "
                "it to {name} separately from the file, such as by telephone or in person."
            ).format(name=self._name)
        self._words.setText(text)
        self._passphrase.setAccessibleName(self.tr("The passphrase of the file"))
        set_button_text(self._hide, self.tr("I have noted it"))
