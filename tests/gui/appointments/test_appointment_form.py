"""An appointment's form by keyboard, and its messages about what is missing or wrong."""

import json
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from counsel_desk.domain.appointments.appointment import Appointment, Every, Mode, Repeats, State
from counsel_desk.domain.appointments.offered import Times
from counsel_desk.services.appointments.appointment_rules import Wanted
from tests.gui.seen import child
from ui.appointments.appointment_form import AppointmentDetails, AppointmentForm
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.offered import Offered
from ui.design.fields.time_edit import TimeEdit
from ui.design.fields.whole_edit import WholeEdit

pytestmark = pytest.mark.gui
TODAY = date(2026, 11, 25)
CLIENTS = [("a", "K4F7"), ("b", "AB2C"), ("c", "XY9Z")]


@pytest.fixture
def form(qtbot: QtBot) -> AppointmentForm:
    """A form for a new appointment, shown."""
    form = AppointmentForm()
    qtbot.addWidget(form)
    form.offer(Offered(CLIENTS))
    form.begin(TODAY, Times(time(10), time(10)), TODAY)
    form.show()
    qtbot.waitExposed(form)
    return form


def save(form: AppointmentForm) -> None:
    """Save the appointment with the keyboard."""
    QTest.keyClick(child(form, QPushButton, "save_appointment"), Qt.Key.Key_Space)


def pick(form: AppointmentForm, name: str, value: str) -> None:
    """Pick an entry of a combo box by its value."""
    box = form.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def errors(form: AppointmentForm) -> list[str]:
    """Return what the fields ask to be put right."""
    return [each.error for each in form.findChildren(Field) if each.error]


def test_what_was_typed_is_submitted(qtbot: QtBot, form: AppointmentForm) -> None:
    pick(form, "appointment_client", "b")
    at = child(form, TimeEdit, "appointment_at")
    at.selectAll()
    QTest.keyClicks(at, "1430")
    form.findChild(WholeEdit, "appointment_minutes").setValue(45)
    pick(form, "appointment_mode", "phone")
    QTest.keyClicks(child(form, QLineEdit, "appointment_place"), " At work ")
    with qtbot.waitSignal(form.submitted) as submitted:
        save(form)
    wanted = Wanted(("b",), TODAY, time(14, 30), 45, Mode.PHONE, "At work")
    assert submitted.args == [AppointmentDetails(wanted, Repeats(), State.PLANNED, following=False)]


def test_n01_day_time_and_minutes_may_be_typed_in_bengali_and_hindi_digits(
    qtbot: QtBot, form: AppointmentForm
) -> None:
    pick(form, "appointment_client", "b")
    form.findChild(DayEdit, "appointment_day").set_text("২৭/১১/২০২৬")
    form.findChild(TimeEdit, "appointment_at").setText("१६:३०")
    minutes = form.findChild(WholeEdit, "appointment_minutes").lineEdit()
    minutes.selectAll()
    minutes.insert("৪৫")
    with qtbot.waitSignal(form.submitted) as submitted:
        save(form)
    wanted = submitted.args[0].wanted
    assert (wanted.day, wanted.at, wanted.minutes) == (date(2026, 11, 27), time(16, 30), 45)


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("9", time(9)),
        ("9:05", time(9, 5)),
        ("17.45", time(17, 45)),
        ("0030", time(0, 30)),
        ("১০:৩০", time(10, 30)),
        ("24:00", None),
        ("10:60", None),
        ("soon", None),
        ("", None),
    ],
)
def test_times_are_read_as_people_write_them(qtbot: QtBot, typed: str, at: time | None) -> None:
    edit = TimeEdit()
    qtbot.addWidget(edit)
    edit.setText(typed)
    assert edit.value() == at


def test_a_missing_client_and_time_are_asked_for_beside_the_field(
    qtbot: QtBot, form: AppointmentForm
) -> None:
    with qtbot.assertNotEmitted(form.submitted):
        save(form)
    assert errors(form) == ["Please choose a code."]
    pick(form, "appointment_client", "a")
    form.findChild(TimeEdit, "appointment_at").setText("later")
    with qtbot.assertNotEmitted(form.submitted):
        save(form)
    assert any("10:30" in each for each in errors(form))


def test_a_group_is_ticked_with_space(qtbot: QtBot, form: AppointmentForm) -> None:
    child(form, QCheckBox, "appointment_group").click()
    codes = child(form, QListView, "group_participants")
    assert codes.isVisible()
    codes.setCurrentIndex(codes.model().index(0, 0))
    QTest.keyClick(codes, Qt.Key.Key_Space)
    with qtbot.assertNotEmitted(form.submitted):
        save(form)
    assert any("two people or more" in each for each in errors(form))
    QTest.keyClick(codes, Qt.Key.Key_Down)
    QTest.keyClick(codes, Qt.Key.Key_Down)
    QTest.keyClick(codes, Qt.Key.Key_Space)
    assert errors(form) == []
    with qtbot.waitSignal(form.submitted) as submitted:
        save(form)
    assert submitted.args[0].wanted.clients == ("a", "c")
    assert submitted.args[0].wanted.group


def test_a_repeat_needs_an_end(qtbot: QtBot, form: AppointmentForm) -> None:
    pick(form, "appointment_client", "a")
    pick(form, "appointment_every", "month")
    with qtbot.assertNotEmitted(form.submitted):
        save(form)
    assert any("how often" in each for each in errors(form))
    form.findChild(WholeEdit, "repeats_times").setValue(6)
    with qtbot.waitSignal(form.submitted) as submitted:
        save(form)
    assert submitted.args[0].repeats == Repeats(Every.MONTH, None, 6)


def test_a_session_that_took_place_is_offered_at_the_hour_that_has_begun(
    form: AppointmentForm,
) -> None:
    form.begin(date(2026, 11, 25), Times(time(15), time(14)), date(2026, 11, 25))
    took_place, at = child(form, QCheckBox, "took_place"), child(form, QLineEdit, "appointment_at")
    took_place.click()
    assert at.text() == "14:00"
    took_place.click()
    assert at.text() == "15:00"
    at.setText("08:15")
    took_place.click()
    assert at.text() == "08:15"  # what somebody wrote stays


def test_a_session_can_be_recorded_afterwards_but_not_ahead(
    qtbot: QtBot, form: AppointmentForm
) -> None:
    took_place = form.findChild(QCheckBox, "took_place")
    assert took_place.isVisible()
    took_place.setChecked(True)
    pick(form, "appointment_client", "a")
    with qtbot.waitSignal(form.submitted) as submitted:
        save(form)
    assert submitted.args[0].state is State.KEPT
    day = form.findChild(QLineEdit, "day")
    day.setText("26-11-2026")
    assert not took_place.isVisible()
    with qtbot.waitSignal(form.submitted) as submitted:
        save(form)
    assert submitted.args[0].state is State.PLANNED


def test_one_of_a_series_offers_to_change_all_that_follow(
    qtbot: QtBot, form: AppointmentForm
) -> None:
    body = Appointment(("b",), TODAY, time(9), 30, Mode.HOME, series="s", every=Every.WEEK)
    form.change("r", body, TODAY)
    following = form.findChild(QCheckBox, "change_following")
    assert following.isVisible()
    assert not form.findChild(QComboBox, "appointment_client").isEnabled()
    assert not form.findChild(QComboBox, "appointment_every").isVisible()
    following.setChecked(True)
    with qtbot.waitSignal(form.submitted) as submitted:
        save(form)
    wanted = Wanted(("b",), TODAY, time(9), 30, Mode.HOME)
    assert submitted.args == [AppointmentDetails(wanted, Repeats(), State.PLANNED, following=True)]


def test_unsaved_input_is_reported_and_restored(form: AppointmentForm) -> None:
    assert form.typed.pending() is None
    child(form, QCheckBox, "appointment_group").click()
    codes = child(form, QListView, "group_participants")
    codes.setCurrentIndex(codes.model().index(1, 0))
    QTest.keyClick(codes, Qt.Key.Key_Space)
    pick(form, "appointment_every", "week")
    form.findChild(WholeEdit, "repeats_times").setValue(7)
    form.findChild(TimeEdit, "appointment_at").setText("9:3")
    typed = form.typed.pending()
    assert typed is not None
    json.dumps(typed)
    form.typed.discard()
    assert form.typed.pending() is None
    assert form.findChild(TimeEdit, "appointment_at").text() == "10:00"
    form.typed.resume(typed, datetime(2026, 11, 25, 9, 0, tzinfo=UTC))
    assert form.typed.pending() == typed
    ticks = [codes.model().index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(3)]
    assert [Qt.CheckState(tick) == Qt.CheckState.Checked for tick in ticks] == [False, True, False]
    assert form.findChild(TimeEdit, "appointment_at").text() == "9:3"
