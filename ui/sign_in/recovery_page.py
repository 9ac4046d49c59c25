"""The way back for a person who has forgotten their passphrase."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.fields.field import Field
from ui.design.layout.layouts import column, row
from ui.design.layout.page_header import PageHeader
from ui.sign_in.new_passphrase import NewPassphrase

WORDS = 20
"""The number of words in a recovery code."""


class RecoveryPage(QWidget):
    """A name, the words of the recovery sheet and a new passphrase.

    Signals:
        recover_requested(str, str, str): The name, the words separated by single spaces, and the
            new passphrase.
        back_requested: The person wants to go back to the sign-in.
    """

    recover_requested = Signal(str, str, str)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = PageHeader("")
        self._name = QLineEdit()
        self._name.setObjectName("recovery_name")
        self._code = QPlainTextEdit()
        self._code.setObjectName("recovery_code")
        self._code.setTabChangesFocus(True)
        self._name_field = Field("", self._name)
        self._code_field = Field("", self._code)
        self._passphrase = NewPassphrase()
        self._recover = primary_button("")
        self._recover.setObjectName("recover")
        self._back = quiet_button("")
        self._back.setObjectName("back")
        fields = (self._header, self._name_field, self._code_field, self._passphrase)
        self.setLayout(column(*fields, row(self._back, None, self._recover)))
        self.setFocusProxy(self._name)
        # Tab reaches the main button before the back button.
        QWidget.setTabOrder(self._recover, self._back)
        self._connect_signals()
        self._fit()
        self._retranslate()

    def set_meter(self, strength: Callable[[str, Sequence[str]], int]) -> None:
        """Set how the strength of a passphrase is measured, given names to avoid."""
        self._passphrase.set_meter(lambda text: strength(text, (self._name.text(),)))

    def _connect_signals(self) -> None:
        self._name.returnPressed.connect(self._code.setFocus)
        self._passphrase.return_pressed.connect(self._on_recover_clicked)
        self._recover.clicked.connect(self._on_recover_clicked)
        self._back.clicked.connect(self.back_requested)
        self._name.textChanged.connect(self._on_edited)
        self._code.textChanged.connect(self._on_edited)

    def _words(self) -> list[str]:
        return self._code.toPlainText().lower().split()

    def _on_recover_clicked(self) -> None:
        name, words = self._name.text().strip(), self._words()
        if not name:
            self._name_field.set_error(self.tr("Please type your name."))
            self._name.setFocus()
        elif len(words) != WORDS:
            self._code_field.set_error(
                self.tr("The sheet has {all} words; here are {count}. Please compare them.").format(
                    all=WORDS, count=len(words)
                )
            )
            self._code.setFocus()
        else:
            passphrase = self._passphrase.value()
            if passphrase is not None:
                self.recover_requested.emit(name, " ".join(words), passphrase)

    def _on_edited(self) -> None:
        self._name_field.set_error(None)
        self._code_field.set_error(None)
        self._update_word_count()

    def _update_word_count(self) -> None:
        self._code_field.set_texts(
            self.tr("The words of your recovery sheet"),
            self.tr("In their order, with blanks between them. Words so far: {count}").format(
                count=len(self._words())
            ),
        )

    def _fit(self) -> None:
        """Make room for four lines."""
        self._code.setFixedHeight(self._code.fontMetrics().lineSpacing() * 4 + 24)

    def _retranslate(self) -> None:
        self._header.set_texts(
            self.tr("A new passphrase"),
            self.tr("Your printed recovery sheet opens your keys again."),
        )
        self._name_field.set_texts(self.tr("Your name"))
        self._update_word_count()
        set_button_text(self._recover, self.tr("Set the new passphrase"))
        set_button_text(self._back, self.tr("Back"))

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the words when the page is left, but not when the window is minimised."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._code.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        super().changeEvent(event)
