"""Restores this computer's secret with a recovery code."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.fields.word_list import NO_LIST, WordList
from ui.design.fields.words_field import WordsField
from ui.design.layout.layouts import column, row
from ui.design.layout.page_header import PageHeader
from ui.sign_in.forgetful import Forgetful
from ui.sign_in.key_place import KeyPlace
from ui.sign_in.recovery_page import WORDS


class RestoreKeyPage(Forgetful):
    """The words of anybody's recovery code, and where to keep the secret.

    Args:
        keyring_available: Whether this computer has a usable keyring.
        words: The words that can stand on the sheet.
        parent: Its parent, if any.

    Signals:
        restore_requested(str, Path): The words, and the key file or `None` for the keyring.
        back_requested: The person wants to go back.
    """

    restore_requested = Signal(str, object)
    back_requested = Signal()

    def __init__(
        self, keyring_available: bool, words: WordList = NO_LIST, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._header, self._place = PageHeader(""), KeyPlace(keyring_available)
        self._code = WordsField("restore_code", WORDS)
        self._code.set_list(words)
        self._restore, self._back = primary_button(""), quiet_button("")
        self._restore.setObjectName("restore_key")
        self._back.setObjectName("back")
        buttons = row(self._back, None, self._restore)
        self.setLayout(column(self._header, self._code, self._place, buttons))
        self.setFocusProxy(self._code)
        self._restore.clicked.connect(self._on_restore_clicked)
        self._back.clicked.connect(self.back_requested)
        self.retranslate()

    def _on_restore_clicked(self) -> None:
        words = self._code.value()
        if words and self._place.complete():
            self.restore_requested.emit(words, self._place.path())

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Open with a recovery code"),
            self.tr(
                "The office's data is here, but not this laptop's key. The recovery code of"
                " anyone in the office brings it back."
            ),
        )
        self._code.set_title(
            self.tr("Recovery code"), self.tr("Please type the words of a recovery code.")
        )
        set_button_text(self._restore, self.tr("Open the office"))
        set_button_text(self._back, self.tr("Back"))

    def forget(self) -> None:
        """Forget the words."""
        self._code.clear()
