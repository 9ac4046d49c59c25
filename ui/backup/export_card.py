"""The card for saving all of one's files for another system."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.messages.file_dialog import Guard, file_to_write
from ui.design.messages.passphrase_card import PassphraseCard
from ui.design.styling import label
from ui.design.translated import Translated


class ExportCard(Translated):
    """Asks where to save the archive, and shows its passphrase.

    Attributes:
        passphrase: Shows the passphrase of the archive until it is noted.

    Signals:
        export_requested(Path): Save all files to this path.
    """

    export_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card, self._what = Card(), label("", "body")
        self._save = plain_button("")
        self._save.setObjectName("export_vault")
        self.passphrase = PassphraseCard()
        self._card.add(self._what, FittingRow(self._save), self.passphrase)
        self.setLayout(column(self._card))
        self._save.clicked.connect(self._on_save_clicked)
        self.setFocusProxy(self._save)
        self.retranslate()

    def _on_save_clicked(self) -> None:
        title = self.tr("Save all your files for another system")
        path = file_to_write(
            self, title, "records.zip", self.tr("Locked archive (*.zip)"), Guard.LOCKED
        )
        if path:
            self.export_requested.emit(path)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Move on to another system"))
        self._what.setText(
            self.tr(
                "All your files, with names, pictures and papers, in one locked archive that other "
                "programs can read (FHIR). Sealed files and process notes are not in it. This is "
                "no backup. Whoever has the archive and its passphrase can read everything: "
                "please delete it once the other system has it."
            )
        )
        set_button_text(self._save, self.tr("Save all files…"))
