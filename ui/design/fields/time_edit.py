"""A time of day, typed."""

import re
from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.design.bounded import Bounded
from ui.design.tokens import scaled

NO_TIME = "--:--"
"""Shown where no time is written yet; the same in every language."""
_WRITTEN = re.compile(r"(\d{1,2})(?:[:.\s]?(\d{2}))?(?:\s*([ap])\.?\s?m\.?)?", re.IGNORECASE)


_HALF_A_DAY = 12


class TimeEdit(Bounded, QLineEdit):
    """A line for a time as hours and minutes, in the digits of any script.

    It takes ``10:30``, ``10.30``, ``1030``, ``10`` and ``2:30 pm``.

    Signals:
        value_changed(object): The time, or `None` when the line holds none.
    """

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(NO_TIME)
        self.textChanged.connect(lambda _text: self.value_changed.emit(self.value()))

    def bound(self) -> None:
        """Be as wide as a number."""
        self.setFixedWidth(scaled("width_number"))

    def value(self) -> time | None:
        """Return the time, or `None` when the line holds none."""
        match = _WRITTEN.fullmatch(self.text().strip())
        if match is None:
            return None
        hour, minute = int(match[1]), int(match[2] or 0)
        if match[3]:
            if not 1 <= hour <= _HALF_A_DAY:
                return None
            hour = hour % _HALF_A_DAY + (_HALF_A_DAY if match[3] in "pP" else 0)
        return time(hour, minute) if hour < 24 and minute < 60 else None

    def set_value(self, at: time | None) -> None:
        """Set the time; `None` empties the line."""
        self.setText(f"{at:%H:%M}" if at else "")
