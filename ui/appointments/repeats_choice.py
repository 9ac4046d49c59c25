"""How an appointment repeats, and until when."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.appointments.appointment import MOST_TIMES, Every, Repeats
from ui import words
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.typed import Content
from ui.design.fields.whole_edit import WholeEdit
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.translated import Translated

_OPEN = 1
"""Means no number, since an appointment that repeats takes place at least twice."""


class RepeatsChoice(Translated):
    """Once, weekly, fortnightly or monthly; until a day, or a number of times.

    Signals:
        edited: The choice was changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._every, self._until = ChoiceBox(), DayEdit()
        self._times = WholeEdit("repeats_times", (_OPEN, MOST_TIMES), none="–")
        self._every.setObjectName("appointment_every")
        self._until.setObjectName("repeats_until")
        for each in Every:
            self._every.addItem("", each.value)
        self._every_field = Field("", self._every)
        self._until_field, self._times_field = Field("", self._until), Field("", self._times)
        self._ends = FittingRow(self._times_field, self._until_field)
        self.setLayout(column(self._every_field, self._ends))
        self._every.currentIndexChanged.connect(self._on_every_changed)
        for changed in (
            self._every.currentIndexChanged,
            self._until.value_changed,
            self._times.valueChanged,
        ):
            changed.connect(lambda *_values: self.edited.emit())
        self.setFocusProxy(self._every)
        self.clear()
        self.retranslate()

    def clear(self) -> None:
        """Choose that it does not repeat."""
        self._every.setCurrentIndex(0)
        self._until.set_value(None)
        self._times.setValue(_OPEN)
        self._on_every_changed()

    def content(self) -> Content:
        """Return the choice, for restoring it later."""
        return {
            "every": self._every.currentData(),
            "until": self._until.text(),
            "times": self._times.value(),
        }

    def resume(self, content: Content) -> None:
        """Restore a choice."""
        self._every.setCurrentIndex(self._every.findData(content["every"]))
        self._until.set_text(content["until"])
        self._times.setValue(content["times"])

    def value(self) -> Repeats | None:
        """Return the choice; if it is incomplete, say why and return `None`."""
        every = Every(self._every.currentData())
        if every is Every.ONCE:
            return Repeats()
        times = self._times.value() if self._times.value() > _OPEN else None
        until, valid = self._until.value(), self._until.is_valid()
        unsaid = valid and until is None and times is None
        if not valid:
            self._until_field.set_error(self._until.wanted)
        else:
            self._until_field.set_error(
                (lambda: self.tr("Please say how often, or until which day.")) if unsaid else None
            )
        if valid and not unsaid:
            return Repeats(every, until, times)
        self._until.setFocus()
        return None

    def _on_every_changed(self) -> None:
        self._ends.setVisible(self._every.currentData() != Every.ONCE.value)
        self._until_field.set_error(None)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._every_field.set_texts(self.tr("Repeats"))
        for place in range(self._every.count()):
            self._every.setItemText(place, words.every(self._every.itemData(place)))
        self._times_field.set_texts(self.tr("How many times"))
        self._until_field.set_texts(self.tr("Until"), self.tr("Whichever comes first ends it."))
