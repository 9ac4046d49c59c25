"""A card with the passphrase of the file that was just saved, shown once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import column, row, scroll_into_view
from ui.design.styling import label
from ui.design.translated import Translated


class PassphraseCard(Translated):
    """Shows a passphrase; once hidden, it cannot be shown again.

    Signals:
        noted(str): The person noted this passphrase and hid it.
    """

    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._card, self._says = Card(), label("", "body")
        self._secret = label("", "heading")
        self._secret.setObjectName("document_passphrase")
        self._hide = plain_button("")
        self._hide.setObjectName("hide_passphrase")
        self._card.add(self._says, self._secret, row(None, self._hide))
        layout = column(self._card)
        layout.addStretch(1)
        self.setLayout(layout)
        self._hide.clicked.connect(self._on_hide_clicked)
        self.retranslate()

    def show_passphrase(self, passphrase: str, name: str) -> None:
        """Show a passphrase, this once.

        Args:
            passphrase: The passphrase.
            name: Name of the recipient, who needs it.
        """
        self._name = name
        self._secret.setText(passphrase)
        self.retranslate()
        self._hide.setFocus()
        scroll_into_view(self._says)

    def _on_hide_clicked(self) -> None:
        passphrase = self._secret.text()
        self._secret.clear()
        self.noted.emit(passphrase)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("The passphrase of the file"))
        text = self.tr(
            "It is shown until you say that you have noted it. Please write it down and give it to "
            "{name} by another way than the file, such as by telephone or in person."
        )
        self._says.setText(text.format(name=self._name))
        self._secret.setAccessibleName(self.tr("The passphrase of the file"))
        set_button_text(self._hide, self.tr("I have noted it"))
