"""The first sign-in of an invited person."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.fields.field import Field
from ui.design.layout.layouts import column, row
from ui.design.layout.page_header import PageHeader
from ui.sign_in.forgetful import Forgetful
from ui.sign_in.new_passphrase import NewPassphrase


class FirstSignInPage(Forgetful):
    """A name, an invitation code and a new passphrase.

    Signals:
        enrol_requested(str, str, str): The name, the code as typed, and the passphrase.
        back_requested: The person wants to go back to the sign-in.
    """

    enrol_requested = Signal(str, str, str)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = PageHeader("")
        self._name = QLineEdit()
        self._name.setObjectName("enrol_name")
        self._code = QLineEdit()
        self._code.setObjectName("invitation_code")
        self._name_field = Field("", self._name)
        self._code_field = Field("", self._code)
        self._passphrase = NewPassphrase()
        self._enrol = primary_button("")
        self._enrol.setObjectName("enrol")
        self._back = quiet_button("")
        self._back.setObjectName("back")
        fields = (self._header, self._name_field, self._code_field, self._passphrase)
        self.setLayout(column(*fields, row(self._back, None, self._enrol)))
        self.setFocusProxy(self._name)
        self._connect_signals()
        self.retranslate()

    def set_meter(self, strength: Callable[[str, Sequence[str]], int]) -> None:
        """Set how the strength of a passphrase is measured, given names to avoid."""
        self._passphrase.set_meter(lambda text: strength(text, (self._name.text(),)))

    def _connect_signals(self) -> None:
        self._name.returnPressed.connect(self._code.setFocus)
        self._code.returnPressed.connect(self._passphrase.setFocus)
        self._passphrase.return_pressed.connect(self._on_enrol_clicked)
        self._enrol.clicked.connect(self._on_enrol_clicked)
        self._back.clicked.connect(self.back_requested)
        self._name.textChanged.connect(self._clear_errors)
        self._code.textChanged.connect(self._clear_errors)

    def _on_enrol_clicked(self) -> None:
        name, code = self._name.text().strip(), self._code.text().strip()
        if not name:
            self._name_field.set_error(
                lambda: self.tr("Please type your name as it is written on the invitation.")
            )
            self._name.setFocus()
        elif not code:
            self._code_field.set_error(
                lambda: self.tr("Please type the code from your invitation.")
            )
            self._code.setFocus()
        else:
            passphrase = self._passphrase.value()
            if passphrase is not None:
                self.enrol_requested.emit(name, code, passphrase)

    def _clear_errors(self) -> None:
        self._name_field.set_error(None)
        self._code_field.set_error(None)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Welcome"),
            self.tr("Here you choose your own passphrase. Nobody else can see it or set it."),
        )
        self._name_field.set_texts(
            self.tr("Your name"), self.tr("As it is written on your invitation.")
        )
        self._code_field.set_texts(
            self.tr("Invitation code"),
            self.tr("Capital or small letters and hyphens make no difference."),
        )
        set_button_text(self._enrol, self.tr("Make my keys"))
        set_button_text(self._back, self.tr("Back"))

    def forget(self) -> None:
        """Forget the code."""
        self._code.clear()
