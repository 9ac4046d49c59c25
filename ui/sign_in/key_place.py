"""The choice of where to keep the device secret."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from ui.design.buttons import plain_button, set_button_text
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.field import Field
from ui.design.layout.layouts import column, row
from ui.design.messages.file_dialog import Guard, file_to_write
from ui.design.translated import Translated


class KeyPlace(Translated):
    """The computer's own keyring, or a key file in a place chosen on purpose.

    Args:
        keyring_available: Whether this computer has a usable keyring.
        parent: Its parent, if any.
    """

    def __init__(self, keyring_available: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keyring_available = keyring_available
        self._choice = ChoiceGroup()
        self._choice.setObjectName("key_place")
        self._choice_field = Field("", self._choice)
        self._path = QLineEdit()
        self._path.setObjectName("key_file")
        self._path_field = Field("", self._path)
        self._browse = plain_button("")
        self._browse.setObjectName("choose_key_file")
        # Tab comes to the choices where they are only if they are there before the rest.
        self.retranslate()
        self.setLayout(column(self._choice_field, self._path_field, row(self._browse, None)))
        self.setFocusProxy(self._choice)
        self._choice.value_changed.connect(self._on_choice_changed)
        self._path.textChanged.connect(lambda: self._path_field.set_error(None))
        self._browse.clicked.connect(self._on_browse_clicked)
        self._choice.set_value("keyring" if keyring_available else "key_file")
        self._on_choice_changed()

    def path(self) -> Path | None:
        """Return the key file, or `None` if the keyring was chosen."""
        if self._choice.value() == "keyring":
            return None
        return Path(self._path.text().strip()).expanduser()

    def complete(self) -> bool:
        """Return whether everything is chosen; if not, show what is missing and focus it."""
        if self._choice.value() == "keyring" or self._path.text().strip():
            return True
        self._path_field.set_error(
            lambda: self.tr("Please choose where the key file is to be kept.")
        )
        self._path.setFocus()
        return False

    def _on_choice_changed(self) -> None:
        shown = self._choice.value() == "key_file"
        self._path_field.setVisible(shown)
        self._browse.setVisible(shown)

    def _on_browse_clicked(self) -> None:
        chosen = file_to_write(
            self,
            self.tr("Where to keep the key file"),
            self._path.text() or "counsel_desk.key",
            "",
            Guard.HARMLESS,
        )
        if chosen:
            self._path.setText(str(chosen))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._choice.set_choices(
            (
                ("keyring", self.tr("In this computer's keyring")),
                ("key_file", self.tr("In a key file, such as on a USB stick")),
            )
        )
        keyring = self._choice.findChild(QRadioButton, "choice_keyring")
        if keyring is not None:
            keyring.setEnabled(self._keyring_available)
        advice = self.tr("The keyring opens with this computer and needs nothing to carry.")
        if not self._keyring_available:
            advice = self.tr(
                "No keyring was found on this computer, so the key goes into a key file."
            )
        self._choice_field.set_texts(self.tr("Where should this laptop's key be stored?"), advice)
        self._path_field.set_texts(
            self.tr("Key file"),
            self.tr(
                "The desk opens only while this file is there. Please keep it apart from the "
                "office's data, best on a stick that is locked away at night."
            ),
        )
        set_button_text(self._browse, self.tr("Choose the place…"))
