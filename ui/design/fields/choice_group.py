"""One choice out of a few, all visible."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ui.design.buttons import set_button_text


class ChoiceGroup(QWidget):
    """Radio buttons, none of them chosen at first.

    Args:
        choices: Pairs of code and text.
        parent: Its parent, if any.

    Signals:
        value_changed(object): The code of the choice, or `None`.
    """

    value_changed = Signal(object)

    def __init__(
        self, choices: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._group.buttonClicked.connect(self._on_button_clicked)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these choices; the chosen one stays chosen if it is still offered."""
        if [code for code, _text in choices] == list(self._buttons):
            for code, text in choices:
                set_button_text(self._buttons[code], text)
            return
        chosen = self.value()
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._layout.removeWidget(button)
            # Nobody should see or find it before Qt deletes it.
            button.hide()
            button.setObjectName("")
            button.deleteLater()
        self._buttons = {}
        for code, text in choices:
            button = QRadioButton()
            button.setObjectName(f"choice_{code}")
            set_button_text(button, text)
            self._buttons[code] = button
            self._group.addButton(button)
            # Its ring goes around its words, not around the width of the page.
            self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        if self._buttons:
            self.setFocusProxy(next(iter(self._buttons.values())))
        self.set_value(chosen if chosen in self._buttons else None)

    def value(self) -> str | None:
        """Return the code of the chosen button, if any."""
        return next((code for code, each in self._buttons.items() if each.isChecked()), None)

    def set_value(self, code: str | None) -> None:
        """Choose a code; `None` clears the choice.

        Raises:
            KeyError: The code is not among the choices.
        """
        if code is not None:
            self._buttons[code].setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def _on_button_clicked(self) -> None:
        self.value_changed.emit(self.value())
