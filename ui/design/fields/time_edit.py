"""A time of day, typed."""

import re
from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.design.layout.layouts import SPACE

_WRITTEN = re.compile(r"(\d{1,2})(?:[:.\s]?(\d{2}))?")


class TimeEdit(QLineEdit):
    """A line for a time as hours and minutes: ``10:30``, ``10.30``, ``1030`` or ``10``.

    Signals:
        value_changed(object): The time, or `None` when the line holds none.
    """

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("HH:MM")
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("00:000") + 2 * SPACE)
        self.textChanged.connect(lambda _text: self.value_changed.emit(self.value()))

    def value(self) -> time | None:
        """Return the time, or `None` when the line holds none."""
        match = _WRITTEN.fullmatch(self.text().strip())
        if match is None:
            return None
        hour, minute = int(match[1]), int(match[2] or 0)
        return time(hour, minute) if hour < 24 and minute < 60 else None

    def set_value(self, at: time | None) -> None:
        """Set the time; `None` empties the line."""
        self.setText(f"{at:%H:%M}" if at else "")
