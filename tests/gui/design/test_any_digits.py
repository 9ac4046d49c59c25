"""Days, times and numbers are taken in Bengali and Devanagari digits wherever they are typed."""

import time as time_module
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QCalendarWidget, QPushButton
from pytestqt.qtbot import QtBot

from counsel_desk.domain.office_time import local_day
from tests.gui.seen import child
from ui.casework.reference_form import ReferenceForm
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.number_edit import NumberEdit
from ui.design.fields.time_edit import TimeEdit
from ui.design.fields.whole_edit import WholeEdit
from ui.design.fields.year_edit import YearEdit

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("০৫-০৬-২০২৪", date(2024, 6, 5)),
        ("३१/१२/२०२५", date(2025, 12, 31)),
        ("৯.৭.২০১১", date(2011, 7, 9)),
        ("२०२६-०२-२८", date(2026, 2, 28)),
        ("2৩-0৪-২০২৬", date(2026, 4, 23)),
        ("૦૧–૦૨–૨૦૨૭", date(2027, 2, 1)),
        ("০৫০৬২০২৪", date(2024, 6, 5)),
        ("1112026", None),
        ("৩১-০২-২০২৬", None),
    ],
)
def test_a_day_is_taken_in_any_digits(qtbot: QtBot, typed: str, day: date | None) -> None:
    edit = DayEdit()
    qtbot.addWidget(edit)
    edit.set_text(typed)
    assert edit.value() == day
    assert edit.is_valid() == (day is not None)


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("১০:৩০", time(10, 30)),
        ("१६.४५", time(16, 45)),
        ("৯", time(9)),
        ("4:15 pm", time(16, 15)),
        ("১২.০৫ am", time(0, 5)),
        ("12 P.M.", time(12)),
        ("7am", time(7)),
        ("13 pm", None),
        ("0:30 am", None),
        ("২৪:০০", None),
    ],
)
def test_a_time_is_taken_in_any_digits_and_by_the_half_day(
    qtbot: QtBot, typed: str, at: time | None
) -> None:
    edit = TimeEdit()
    qtbot.addWidget(edit)
    edit.setText(typed)
    assert edit.value() == at


@pytest.mark.parametrize(("typed", "number"), [("৭", 7), ("१०", 10), ("8", 8), ("৪५", 45)])
def test_a_number_is_taken_in_any_digits(qtbot: QtBot, typed: str, number: int) -> None:
    edits: list[WholeEdit | NumberEdit] = [
        WholeEdit("whole", (0, 60)),
        NumberEdit("number", (0, 60)),
    ]
    for edit in edits:
        qtbot.addWidget(edit)
        _type(edit, typed)
        assert edit.value() == number


def test_a_half_is_taken_in_any_digits(qtbot: QtBot) -> None:
    edit = NumberEdit("weight", (0, 60), 0.5)
    qtbot.addWidget(edit)
    _type(edit, "২.৫")
    assert edit.value() == 2.5


def test_a_number_out_of_bounds_is_refused_in_any_digits(qtbot: QtBot) -> None:
    edit = WholeEdit("whole", (0, 60))
    qtbot.addWidget(edit)
    _type(edit, "৯৯")
    assert edit.text() == "99"
    assert not edit.fits()


def test_the_year_of_a_case_is_taken_in_any_digits(qtbot: QtBot) -> None:
    form = ReferenceForm()
    qtbot.addWidget(form)
    year = form.findChild(YearEdit, "reference_year")
    assert year is not None
    year.insert("২০২৫")
    assert year.value() == 2025


def _type(edit: QAbstractSpinBox, text: str) -> None:
    edit.show()
    edit.lineEdit().selectAll()
    for letter in text:  # `QTest` has no keys for other scripts.
        edit.lineEdit().insert(letter)
    QTest.keyClick(edit, Qt.Key.Key_Return)


@pytest.mark.qt_log_ignore(
    "propagateSizeHints", r"not support raise\(\)", "not support grabbing the keyboard"
)
@pytest.mark.skipif(not hasattr(time_module, "tzset"), reason="needs a zone of its own")
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Los_Angeles"])
def test_t01_the_calendar_opens_at_the_offices_day(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    time_module.tzset()
    edit = DayEdit()
    qtbot.addWidget(edit)
    edit.show()
    before = local_day(datetime.now(UTC))
    child(edit, QPushButton, "open_calendar").click()
    shown = child(edit, QCalendarWidget).selectedDate()
    after = local_day(datetime.now(UTC))
    monkeypatch.undo()
    time_module.tzset()
    assert before <= date(shown.year(), shown.month(), shown.day()) <= after


def test_what_is_typed_on_the_button_of_a_day_is_not_for_its_line(qtbot: QtBot) -> None:
    edit = DayEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.set_value(date(2026, 12, 2))
    button = child(edit, QPushButton, "open_calendar")
    button.setFocus()
    QTest.keyClicks(button, "16:30")
    QTest.keyClick(button, Qt.Key.Key_Backspace)
    assert edit.value() == date(2026, 12, 2)
