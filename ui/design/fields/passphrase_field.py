"""A line for a passphrase, which can be shown while it is typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.design.bounded import Bounded
from ui.design.buttons import plain_button, set_button_text
from ui.design.layout.layouts import SPACE_SMALL, SPACE_TINY
from ui.design.recording import mark_only_meant
from ui.design.styling import label
from ui.design.tokens import scaled
from ui.design.translated import Translated


class PassphraseField(Bounded, Translated):
    """A hidden line with a button that shows and hides what is typed.

    Signals:
        text_changed(str): The passphrase was edited.
        return_pressed: Enter was pressed in the line.
    """

    text_changed = Signal(str)
    return_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit()
        self._edit.setObjectName("passphrase")
        self._edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._toggle = plain_button("")
        self._toggle.setObjectName("passphrase_toggle")
        self._toggle.setCheckable(True)
        mark_only_meant(self._toggle)
        self._hint = label("", "help")
        self._hint.hide()
        self.setFocusProxy(self._edit)
        self._build_layout()
        self._edit.textChanged.connect(self.text_changed)
        self._edit.returnPressed.connect(self.return_pressed)
        self._toggle.toggled.connect(self._on_toggle_toggled)
        self.retranslate()

    def _build_layout(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE_SMALL)
        line.addWidget(self._edit, 1)
        line.addWidget(self._toggle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_TINY)
        layout.addLayout(line)
        layout.addWidget(self._hint)

    def bound(self) -> None:
        """Be as wide as a line of text."""
        self.setMaximumWidth(scaled("width_text"))

    def text(self) -> str:
        """Return the passphrase."""
        return self._edit.text()

    def set_text(self, text: str) -> None:
        """Set the passphrase, such as a generated one."""
        self._edit.setText(text)

    def clear(self) -> None:
        """Empty the line and hide what is typed next."""
        self._edit.clear()
        self._toggle.setChecked(False)

    def set_hint(self, text: str) -> None:
        """Show a hint below the line, such as the passphrase's strength; empty text hides it."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        self._edit.setAccessibleDescription(text)

    def _on_toggle_toggled(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._edit.setEchoMode(mode)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        shown = self._toggle.isChecked()
        set_button_text(self._toggle, self.tr("Hide") if shown else self.tr("Show"))
        description = self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase")
        self._toggle.setAccessibleDescription(description)
        self._edit.setAccessibleName(self.accessibleName() or self.tr("Passphrase"))
