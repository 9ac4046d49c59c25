"""The way back for a person who has forgotten their passphrase."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.fields.field import Field
from ui.design.fields.word_list import NO_LIST, WordList
from ui.design.fields.words_field import WordsField
from ui.design.layout.layouts import column, row
from ui.design.layout.page_header import PageHeader
from ui.sign_in.forgetful import Forgetful
from ui.sign_in.new_passphrase import NewPassphrase

WORDS = 20
"""The number of words in a recovery code."""


class RecoveryPage(Forgetful):
    """A name, the words of the recovery sheet and a new passphrase.

    Args:
        words: The words that can stand on the sheet.
        name: The name, if it was typed already.
        parent: Its parent, if any.

    Signals:
        recover_requested(str, str, str): The name, the words separated by single spaces, and the
            new passphrase.
        back_requested: The person wants to go back to the sign-in.
    """

    recover_requested = Signal(str, str, str)
    back_requested = Signal()

    def __init__(
        self, words: WordList = NO_LIST, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._header = PageHeader("")
        self._name = QLineEdit(name)
        self._name.setObjectName("recovery_name")
        self._code = WordsField("recovery_code", WORDS)
        self._code.set_list(words)
        self._name_field = Field("", self._name)
        self._passphrase = NewPassphrase()
        self._recover = primary_button("")
        self._recover.setObjectName("recover")
        self._back = quiet_button("")
        self._back.setObjectName("back")
        fields = (self._header, self._name_field, self._code, self._passphrase)
        self.setLayout(column(*fields, row(self._back, None, self._recover)))
        self.setFocusProxy(self._code if name else self._name)
        self._connect_signals()
        self.retranslate()

    def set_meter(self, strength: Callable[[str, Sequence[str]], int]) -> None:
        """Set how the strength of a passphrase is measured, given names to avoid."""
        self._passphrase.set_meter(lambda text: strength(text, (self._name.text(),)))

    def _connect_signals(self) -> None:
        self._name.returnPressed.connect(self._code.setFocus)
        self._passphrase.return_pressed.connect(self._on_recover_clicked)
        self._recover.clicked.connect(self._on_recover_clicked)
        self._back.clicked.connect(self.back_requested)
        self._name.textChanged.connect(lambda: self._name_field.set_error(None))

    def _on_recover_clicked(self) -> None:
        name = self._name.text().strip()
        if not name:
            self._name_field.set_error(lambda: self.tr("Please type your name."))
            self._name.setFocus()
            return
        words = self._code.value()
        passphrase = self._passphrase.value() if words else None
        if words and passphrase is not None:
            self.recover_requested.emit(name, words, passphrase)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("A new passphrase"),
            self.tr("Your printed recovery code opens your keys again."),
        )
        self._name_field.set_texts(self.tr("Your name"))
        self._code.set_title(
            self.tr("The words of your recovery code"),
            self.tr("Please type the words of your recovery code."),
        )
        set_button_text(self._recover, self.tr("Set the new passphrase"))
        set_button_text(self._back, self.tr("Back"))

    def forget(self) -> None:
        """Forget the words."""
        self._code.clear()
