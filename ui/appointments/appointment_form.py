"""The form for an appointment: when, with whom and how."""

from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from counsel_desk.domain.appointments.appointment import (
    LONGEST_MINUTES,
    Appointment,
    Mode,
    Repeats,
    State,
)
from counsel_desk.domain.appointments.offered import USUAL, Times
from counsel_desk.services.appointments.appointment_rules import Wanted
from ui import words
from ui.appointments.people_choice import PeopleChoice
from ui.appointments.repeats_choice import RepeatsChoice
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.numbers_fit import numbers_fit
from ui.design.fields.offered import Offered
from ui.design.fields.time_edit import TimeEdit
from ui.design.fields.typed import Content, Typed
from ui.design.fields.whole_edit import WholeEdit
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, foot
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.styling import label
from ui.design.translated import Translated

MINUTES = 60
"""The default length of an appointment."""
_STEP = 5


@dataclass(frozen=True)
class AppointmentDetails:
    """The input about an appointment.

    Attributes:
        wanted: When, with whom and how.
        repeats: How it repeats; once if it is a change.
        state: `State.KEPT` for a session recorded afterwards.
        following: Whether to change all that follow too.
    """

    wanted: Wanted
    repeats: Repeats
    state: State
    following: bool


class AppointmentForm(Translated):
    """Plans an appointment, records one afterwards, or changes one.

    Attributes:
        typed: Tracks the unsaved input.
        foot: The buttons; a page may put them below a scroll area.

    Signals:
        submitted(AppointmentDetails): The input is to be saved.
        cancelled: The input is to be dropped.
        people_changed: Other people were chosen.
    """

    submitted = Signal(object)
    cancelled = Signal()
    people_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record, self._series, self._today = "", False, date.min
        self._times = Times(USUAL, USUAL)
        self._offered: time | None = None
        self._heading = label("", "heading")
        self._build_editors()
        self._save, self._cancel = primary_button(""), quiet_button("")
        self._save.setObjectName("save_appointment")
        self._cancel.setObjectName("cancel_appointment")
        when = FittingRow(self._day_field, self._at_field, self._minutes_field, self._mode_field)
        parts = (
            self._people,
            when,
            self._took_place,
            self._place_field,
            self._repeats,
            self._following,
        )
        resumed = ResumedMessage()
        self.foot = foot(self._cancel, self._save)
        self.setLayout(column(self._heading, resumed, *parts, self.foot))
        self.typed = Typed(self._read, self._resume, resumed, self)
        self._connect_signals()
        self.setFocusProxy(self._people)
        self.retranslate()

    def _build_editors(self) -> None:
        self._people, self._repeats = PeopleChoice(), RepeatsChoice()
        self._day, self._at = DayEdit(), TimeEdit()
        self._day.setObjectName("appointment_day")
        self._at.setObjectName("appointment_at")
        self._minutes = WholeEdit("appointment_minutes", (_STEP, LONGEST_MINUTES), _STEP)
        self._mode = ChoiceBox()
        self._mode.setObjectName("appointment_mode")
        for mode in Mode:
            self._mode.addItem("", mode.value)
        self._place = QLineEdit()
        self._place.setObjectName("appointment_place")
        self._took_place, self._following = QCheckBox(), QCheckBox()
        self._took_place.setObjectName("took_place")
        self._following.setObjectName("change_following")
        self._day_field, self._at_field = Field("", self._day), Field("", self._at)
        self._minutes_field = Field("", self._minutes)
        self._mode_field, self._place_field = Field("", self._mode), Field("", self._place)

    def _connect_signals(self) -> None:
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.cancelled)
        self._day.value_changed.connect(self._on_day_changed)
        self._took_place.toggled.connect(self._on_took_place_toggled)
        self._people.edited.connect(self.people_changed)
        self._place.returnPressed.connect(self._on_save_clicked)
        for changed in (
            self._people.edited,
            self._repeats.edited,
            self._day.value_changed,
            self._at.textChanged,
            self._minutes.valueChanged,
            self._mode.currentIndexChanged,
            self._place.textChanged,
            self._took_place.toggled,
            self._following.toggled,
        ):
            changed.connect(lambda *_values: self.typed.edited.emit())

    @property
    def record(self) -> str:
        """The record of the appointment being changed, or ``""`` for a new one."""
        return self._record

    @property
    def person(self) -> str:
        """Record id of the one client chosen, or ``""``."""
        return "" if self._people.group else next(iter(self._people.value()), "")

    def offer(self, clients: Offered) -> None:
        """Offer clients."""
        self._people.offer(clients)

    def begin(self, day: date, times: Times, today: date, client: str = "") -> None:
        """Show the form for a new appointment.

        Args:
            day: The day offered.
            times: The times offered.
            today: The last day for which a session can be recorded afterwards.
            client: Record id of the client it is with, if that is known.
        """
        self._show("", False, today)
        self._people.choose((client,) if client else (), group=False)
        self._people.set_fixed(bool(client))
        self._times, self._offered = times, times.ahead
        self._put(day, times.ahead, MINUTES, Mode.IN_PERSON, "")
        self.typed.settle()
        (self._day if client else self._people).setFocus()

    def change(self, record: str, appointment: Appointment, today: date) -> None:
        """Show an appointment for changing it."""
        self._show(record, bool(appointment.series), today)
        self._people.choose(appointment.clients, group=appointment.group)
        self._people.set_fixed(not appointment.group)
        body = appointment
        self._put(body.day, body.at, body.minutes, body.mode, body.place)
        self.typed.settle()
        self._day.setFocus()

    def _show(self, record: str, series: bool, today: date) -> None:
        self._record, self._series, self._today = record, series, today
        self._offered = None
        self._repeats.clear()
        self._repeats.setVisible(not record)
        self._following.setChecked(False)
        self._following.setVisible(series)
        self._took_place.setChecked(False)
        for field in (self._day_field, self._at_field):
            field.set_error(None)
        self.retranslate()

    def _put(self, day: date, at: time, minutes: int, mode: Mode, place: str) -> None:
        self._day.set_value(day)
        self._at.set_value(at)
        self._minutes.setValue(minutes)
        self._mode.setCurrentIndex(self._mode.findData(mode.value))
        self._place.setText(place)
        self._on_day_changed()

    def _read(self) -> Content:
        return {
            "record": self._record,
            "series": self._series,
            "today": self._today.isoformat(),
            "day": self._day.text(),
            "at": self._at.text(),
            "minutes": self._minutes.value(),
            "mode": self._mode.currentData(),
            "place": self._place.text(),
            "took_place": self._took_place.isChecked(),
            "following": self._following.isChecked(),
            "people": self._people.content(),
            "repeats": self._repeats.content(),
        }

    def _resume(self, content: Content) -> None:
        self._show(content["record"], content["series"], date.fromisoformat(content["today"]))
        self._people.resume(content["people"])
        self._repeats.resume(content["repeats"])
        self._day.set_text(content["day"])
        self._at.setText(content["at"])
        self._minutes.setValue(content["minutes"])
        self._mode.setCurrentIndex(self._mode.findData(content["mode"]))
        self._place.setText(content["place"])
        self._on_day_changed()
        self._took_place.setChecked(content["took_place"])
        self._following.setChecked(content["following"])

    def _on_day_changed(self) -> None:
        day = self._day.value()
        offered = not self._record and day is not None and day <= self._today
        self._took_place.setVisible(offered)
        if not offered:
            self._took_place.setChecked(False)

    def _on_took_place_toggled(self, happened: bool) -> None:
        """Offer the other time, unless somebody wrote one."""
        other = self._times.begun if happened else self._times.ahead
        if self._offered is not None and self._at.value() == self._offered:
            self._at.set_value(other)
            self._offered = other

    def _on_save_clicked(self) -> None:
        day, at = self._day.value(), self._at.value()
        self._day_field.set_error(None if day else self._day.wanted)
        self._at_field.set_error(
            None
            if at
            else (lambda: self.tr("Please write the time as hours and minutes, such as 10:30."))
        )
        if day is None or at is None:
            (self._at if day else self._day).setFocus()
            return
        if not numbers_fit(self):
            return
        repeats = Repeats() if self._record else self._repeats.value()
        if repeats is None or not self._people.check():
            return
        wanted = Wanted(
            self._people.value(),
            day,
            at,
            self._minutes.value(),
            Mode(self._mode.currentData()),
            self._place.text().strip(),
            self._people.group,
        )
        state = State.KEPT if self._took_place.isChecked() else State.PLANNED
        self.submitted.emit(AppointmentDetails(wanted, repeats, state, self._following.isChecked()))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        new = not self._record
        self._heading.setText(
            self.tr("A new appointment") if new else self.tr("Changing an appointment")
        )
        self._day_field.set_texts(self.tr("Day"))
        self._at_field.set_texts(self.tr("From"))
        self._minutes_field.set_texts(self.tr("Minutes"))
        self._mode_field.set_texts(self.tr("How you meet"))
        self._place_field.set_texts(self.tr("Where, if it needs saying"))
        for place in range(self._mode.count()):
            self._mode.setItemText(place, words.mode(self._mode.itemData(place)))
        self._took_place.setText(self.tr("It took place already"))
        self._following.setText(self.tr("Change all that follow as well"))
        for box in (self._took_place, self._following):
            box.setAccessibleName(box.text())
        set_button_text(self._save, self.tr("Save"))
        set_button_text(self._cancel, self.tr("Cancel"))
