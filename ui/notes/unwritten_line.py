"""A line on kept sessions without a note."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dates import day_text
from ui.design.buttons import quiet_button, set_button_text
from ui.design.layout.layouts import row
from ui.design.styling import label
from ui.design.translated import Translated

_NAMED = 3
"""The number of days to name; the others are only counted."""


class UnwrittenLine(Translated):
    """Names the days, with a button to write the first note; hidden if no note is missing.

    Args:
        parent: Its parent, if any.

    Signals:
        write_requested(date): Begin the note of the session of this day.
    """

    write_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: list[date] = []
        self._words, self._write = label("", "muted"), quiet_button("")
        self._words.setObjectName("unwritten_words")
        self._write.setObjectName("write_unwritten")
        layout = row(self._words, self._write)
        layout.setStretchFactor(self._words, 1)
        self.setLayout(layout)
        self._write.clicked.connect(lambda: self.write_requested.emit(self._days[0]))
        self.show_days([])

    def show_days(self, days: Sequence[date]) -> None:
        """Show the days; the button offers the note of the first.

        Args:
            days: Days of kept sessions without a note, the latest first.
        """
        self._days = list(days)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self.setVisible(bool(self._days))
        if not self._days:
            return
        named = ", ".join(day_text(day) for day in self._days[:_NAMED])
        more = len(self._days) - _NAMED
        text = self.tr("Sessions without a note: {days}.")
        if more > 0:
            text = self.tr("Sessions without a note: {days}, and {number} earlier.")
        self._words.setText(text.format(days=named, number=more))
        write = self.tr("Write the note for {day}")
        set_button_text(self._write, write.format(day=day_text(self._days[0])))
