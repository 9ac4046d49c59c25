"""Edits one try to reach a client."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.intake import Channel
from counsel_desk.domain.rights.rights import ContactTry
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.translated import Translated
from ui.rights.ways import offer_ways, translate_ways


class TryLine(Translated):
    """The day, the way and what came of it.

    Args:
        number: Index of the try, from 0.
        parent: Its parent, if any.

    Signals:
        edited: Something was edited.
    """

    edited = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._day, self._way, self._note = DayEdit(), ChoiceBox(), QLineEdit()
        self._day.setObjectName(f"try_{number}_day")
        self._way.setObjectName(f"try_{number}_way")
        self._note.setObjectName(f"try_{number}_note")
        self._fields = [Field("", each) for each in (self._day, self._way, self._note)]
        self.setLayout(column(FittingRow(*self._fields[:2]), self._fields[2], spacing=4))
        self.setFocusProxy(self._day)
        self.offer(())
        self._day.value_changed.connect(lambda _day: self.edited.emit())
        self._way.currentIndexChanged.connect(lambda _place: self.edited.emit())
        self._note.textChanged.connect(lambda _text: self.edited.emit())
        self.retranslate()

    def offer(self, ways: Sequence[Channel]) -> None:
        """Offer these ways; keep the chosen one if it is still offered."""
        offer_ways(self._way, ways)

    def set_content(self, content: dict[str, Any]) -> None:
        """Restore what `content` returned; an empty content empties the line."""
        self._day.set_text(content.get("day", ""))
        self._way.setCurrentIndex(max(self._way.findData(content.get("way", "")), 0))
        self._note.setText(content.get("note", ""))
        for field in self._fields:
            field.set_error(None)

    def content(self) -> dict[str, Any]:
        """Return the contents of the line, ready for JSON."""
        way = str(self._way.currentData() or "")
        return {"day": self._day.text(), "way": way, "note": self._note.text()}

    @property
    def empty(self) -> bool:
        """Whether nothing is written in it."""
        return not any(self.content().values())

    def look(self) -> bool:
        """Return whether day and way are there; show an error and focus it if not."""
        day, way = self._day.value() is not None, bool(self._way.currentData())
        self._fields[0].set_error(None if day else self._day.wanted)
        self._fields[1].set_error(
            None if way else (lambda: self.tr("Please choose the way you used."))
        )
        if not (day and way):
            (self._way if day else self._day).setFocus()
        return day and way

    def value(self) -> ContactTry | None:
        """Return the try, or `None` without a day or a way."""
        day, way = self._day.value(), self._way.currentData()
        return ContactTry(day, Channel(way), self._note.text().strip()) if day and way else None

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        translate_ways(self._way)
        texts = (
            self.tr("Try {number}").format(number=self._number + 1),
            self.tr("By which safe way"),
            self.tr("Outcome"),
        )
        for field, text in zip(self._fields, texts, strict=True):
            field.set_texts(text)
