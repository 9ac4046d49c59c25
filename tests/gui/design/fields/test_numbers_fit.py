"""Nowhere is a number saved that cannot be, nor another one in its place."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.appointments.offered import Times
from tests.gui.seen import child, click, errors
from ui.appointments.appointment_form import AppointmentForm
from ui.casework.reference_form import ReferenceForm
from ui.design.fields.number_edit import NumberEdit
from ui.design.fields.offered import Offered
from ui.design.fields.whole_edit import WholeEdit
from ui.sign_in.found_office_page import FoundOfficePage

pytestmark = pytest.mark.gui
TODAY = date(2026, 11, 25)
PASSPHRASE = "four calm words here"


def write(form: QWidget, name: str, text: str) -> None:
    """Type over the number in a field."""
    edit = child(form, NumberEdit, name)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


@contextmanager
def refused(qtbot: QtBot, form: QWidget, name: str, saved: SignalInstance) -> Iterator[list[str]]:
    """Expect that nothing is saved meanwhile; give out what the fields ask for then."""
    said: list[str] = []
    with qtbot.assertNotEmitted(saved):
        yield said
    said += errors(form)
    assert form.focusWidget() is child(form, NumberEdit, name)


def test_an_appointment_of_too_many_minutes(qtbot: QtBot) -> None:
    form = AppointmentForm()
    qtbot.addWidget(form)
    form.offer(Offered([("a", "K4F7")]))
    form.begin(TODAY, Times(time(10), time(10)), TODAY, "a")
    form.show()
    qtbot.waitExposed(form)
    write(form, "appointment_minutes", "900")
    with refused(qtbot, form, "appointment_minutes", form.submitted) as said:
        click(form, "save_appointment")
    assert said == ["Please type a whole number from 5 to 720."]
    assert child(form, WholeEdit, "appointment_minutes").text() == "900"
    write(form, "appointment_minutes", "90")
    assert errors(form) == []
    with qtbot.waitSignal(form.submitted) as submitted:
        click(form, "save_appointment")
    assert submitted.args[0].wanted.minutes == 90


def test_an_office_of_too_many_sheets(qtbot: QtBot) -> None:
    page = FoundOfficePage(keyring_available=True)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    for name, text in (
        ("office_name", "Invented Office"),
        ("administrator_name", "Invented Person"),
        ("new_passphrase", PASSPHRASE),
        ("repeated_passphrase", PASSPHRASE),
        ("found_reason", "As a lawyer said."),
    ):
        found = child(page, QWidget, name)
        line = found if isinstance(found, QLineEdit) else child(found, QLineEdit)
        QTest.keyClicks(line, text)
    write(page, "shares", "300")
    write(page, "threshold", "9")
    with refused(qtbot, page, "shares", page.found_requested) as said:
        click(page, "found_office")
    assert len(said) == 2
    assert "from 2 to 3" in said[1]  # of the sheets that there can be
    write(page, "shares", "9")
    with qtbot.waitSignal(page.found_requested) as asked:
        click(page, "found_office")
    assert (asked.args[0].shares, asked.args[0].threshold) == (9, 9)


def test_a_year_that_lacks_a_digit(qtbot: QtBot) -> None:
    form = ReferenceForm()
    qtbot.addWidget(form)
    form.begin({"case": "x", "number": "-1"}, {})
    form.show()
    QTest.keyClicks(child(form, QLineEdit, "reference_number"), "12")
    year = child(form, QLineEdit, "reference_year")
    QTest.keyClicks(year, "1899")
    with qtbot.assertNotEmitted(form.submitted):
        click(form, "save_reference")
    assert errors(form) == ["Please type a year from 1900 to 2149."]
    assert year.text() == "1899"
