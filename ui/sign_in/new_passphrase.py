"""A new passphrase, typed twice."""

import unicodedata
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.fields.field import Field
from ui.design.fields.passphrase_field import PassphraseField
from ui.design.layout.layouts import column
from ui.sign_in.forgetful import Forgetful

SHORTEST = 15
"""The minimum length of a passphrase, in characters."""
STRONG = 4
"""The minimum strength of a passphrase."""


def _length(typed: str) -> int:
    """Return how many characters were typed, whichever keyboard composed them."""
    return len(unicodedata.normalize("NFC", typed))


class NewPassphrase(Forgetful):
    """Two lines for the same passphrase, with advice on a good one.

    Signals:
        return_pressed: Enter was pressed in the second line.
    """

    return_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = PassphraseField()
        self._first.setObjectName("new_passphrase")
        self._second = PassphraseField()
        self._second.setObjectName("repeated_passphrase")
        self._first_field = Field("", self._first)
        self._second_field = Field("", self._second)
        self._measure: Callable[[str], int] = lambda _text: STRONG
        self.setLayout(column(self._first_field, self._second_field))
        self.setFocusProxy(self._first)
        self._first.text_changed.connect(self._on_text_changed)
        self._second.text_changed.connect(self._clear_errors)
        self._first.return_pressed.connect(self._second.setFocus)
        self._second.return_pressed.connect(self.return_pressed)
        self.retranslate()

    def set_meter(self, measure: Callable[[str], int]) -> None:
        """Set how the strength of a passphrase is measured.

        Args:
            measure: Returns the strength, 0 to 4.
        """
        self._measure = measure

    def value(self) -> str | None:
        """Return the passphrase; if it is not acceptable, say why and return `None`."""
        first, second = self._first.text(), self._second.text()
        if _length(first) < SHORTEST:
            self._first_field.set_error(
                lambda: self.tr("Please make it at least {count} characters long.").format(
                    count=SHORTEST
                )
            )
            self._first.setFocus()
            return None
        if self._measure(first) < STRONG:
            self._first_field.set_error(
                lambda: self.tr(
                    "This would be easy to guess. Please add a word or two that do not belong."
                )
            )
            self._first.setFocus()
            return None
        if first != second:
            self._second_field.set_error(
                lambda: self.tr("The two lines are not the same yet. Please type it once more.")
            )
            self._second.setFocus()
            return None
        return first

    def clear(self) -> None:
        """Clear both lines."""
        self._first.clear()
        self._second.clear()

    def _clear_errors(self) -> None:
        self._first_field.set_error(None)
        self._second_field.set_error(None)

    def _on_text_changed(self) -> None:
        self._clear_errors()
        self._first.set_hint(self._advice(self._first.text()))

    def _advice(self, typed: str) -> str:
        missing = SHORTEST - _length(typed)
        if not typed:
            return ""
        if missing > 0:
            return self.tr("Characters still to go: {count}").format(count=missing)
        strength = self._measure(typed)
        if strength >= STRONG:
            return self.tr("Long enough and hard to guess.")
        if strength == STRONG - 1:
            return self.tr("Nearly there: one more word makes it hard to guess.")
        return self.tr("Long enough, but easy to guess: please add words that do not belong.")

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        first, second = self.tr("New passphrase"), self.tr("The same passphrase again")
        self._first_field.set_texts(
            first,
            self.tr(
                "A sentence of four or five words that only you would think of is good and easy "
                "to remember. At least {count} characters."
            ).format(count=SHORTEST),
        )
        self._second_field.set_texts(second)
        for field, name in ((self._first, first), (self._second, second)):
            line = field.focusProxy()
            if line is not None:
                line.setAccessibleName(name)
        self._on_text_changed()

    def forget(self) -> None:
        """Clear both lines."""
        self.clear()
