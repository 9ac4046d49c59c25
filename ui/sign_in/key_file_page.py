"""Asks for the file with the device secret."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.layout.layouts import column, row
from ui.design.layout.page_header import PageHeader
from ui.design.styling import label
from ui.design.translated import Translated
from ui.sign_in.key_file_choice import KeyFileChoice


class KeyFilePage(Translated):
    """Says which key file is missing, such as one on a stick that is not plugged in.

    Args:
        name_of_file: The name of the file, without its folder.
        parent: Its parent, if any.

    Signals:
        key_file_chosen(Path): The person chose the file in another place.
        retry_requested: The person wants to look again where it was.
        recovery_requested: The person has a recovery code.
        restore_requested: The office is to be restored from a backup.
    """

    key_file_chosen = Signal(Path)
    retry_requested = Signal()
    recovery_requested = Signal()
    restore_requested = Signal()

    def __init__(self, name_of_file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name_of_file = name_of_file
        self._header = PageHeader("")
        self._sentence = label("", "body")
        self._retry = primary_button("")
        self._retry.setObjectName("look_again")
        self._choose = KeyFileChoice()
        self._code = quiet_button("")
        self._code.setObjectName("use_recovery_code")
        self._code.clicked.connect(self.recovery_requested)
        self._restore = quiet_button("")
        self._restore.setObjectName("restore_backup")
        self._restore.clicked.connect(self.restore_requested)
        first = row(self._retry, self._choose, None)
        second = row(self._code, self._restore, None)
        self.setLayout(column(self._header, self._sentence, first, second))
        self.setFocusProxy(self._retry)
        self._retry.clicked.connect(self.retry_requested)
        self._choose.chosen.connect(self.key_file_chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(self.tr("The key file is not here yet"))
        self._sentence.setText(
            self.tr(
                "This office opens with the key file “{name}”. If it is on a stick, please plug "
                "the stick in and look again. Or choose the file if it has moved."
            ).format(name=self._name_of_file)
        )
        set_button_text(self._retry, self.tr("Look again"))
        set_button_text(self._code, self.tr("I have a recovery code"))
        set_button_text(self._restore, self.tr("Restore from a backup…"))
