"""Which files of the list are shown: active, closed or sealed ones."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.design.buttons import plain_button, set_button_text
from ui.design.layout.layouts import row
from ui.design.translated import Translated


class State(StrEnum):
    """The states of a file, as the list shows them."""

    ACTIVE = "active"
    CLOSED = "closed"
    SEALED = "sealed"


class StateFilter(Translated):
    """Three buttons, of which one is pressed; sealed files are on a page of their own.

    Signals:
        changed: Active or closed files should be listed, as `state` says.
        sealed_requested: The page of sealed files is wanted; the list stays as it is.
    """

    changed = Signal()
    sealed_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = State.ACTIVE
        self._buttons = {state: plain_button("") for state in State}
        group = QButtonGroup(self)
        for state, button in self._buttons.items():
            button.setObjectName(f"state_{state}")
            button.setCheckable(True)
            group.addButton(button)
            button.clicked.connect(lambda _checked, state=state: self._choose(state))
        self._buttons[State.ACTIVE].setChecked(True)
        self.setLayout(row(*self._buttons.values()))
        self.retranslate()

    @property
    def state(self) -> State:
        """Which files are listed: active or closed ones."""
        return self._state

    def _choose(self, state: State) -> None:
        if state is State.SEALED:
            self._buttons[self._state].setChecked(True)
            self.sealed_requested.emit()
        elif state is not self._state:
            self._state = state
            self.changed.emit()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self.setAccessibleName(self.tr("Which files"))
        texts = {
            State.ACTIVE: self.tr("Active"),
            State.CLOSED: self.tr("Closed"),
            State.SEALED: self.tr("Sealed"),
        }
        for state, text in texts.items():
            set_button_text(self._buttons[state], text)
