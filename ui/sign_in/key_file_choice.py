"""The button that asks where the key file is now."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import plain_button, set_button_text
from ui.design.layout.layouts import row
from ui.design.messages.file_dialog import file_to_read
from ui.design.translated import Translated


class KeyFileChoice(Translated):
    """Asks for the key file in another place than the one that the office knows.

    Signals:
        chosen(Path): The person chose a file.
    """

    chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choose = plain_button("")
        self._choose.setObjectName("choose_key_file")
        self._choose.clicked.connect(self._on_choose_clicked)
        self.setLayout(row(self._choose, None))
        self.retranslate()

    def _on_choose_clicked(self) -> None:
        chosen = file_to_read(self, self.tr("Choose the key file"))
        if chosen:
            self.chosen.emit(chosen)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._choose, self.tr("Choose the key file…"))
