"""What is said quietly before an appointment, and what never is."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from counsel_desk.domain.appointments.appointment import Mode, local_day
from counsel_desk.domain.trust import Role
from counsel_desk.services.appointments import appointments
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.clients import clients
from tests.helpers.office import Clock, Office
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui


@pytest.fixture
def soon(desk: Driver, clock: Clock) -> Callable[..., Any]:
    """Plan an appointment so many minutes from now."""

    def planned(minutes: int) -> None:
        session = desk.desk.session
        client = clients.listing(session)[0].filed.record
        begins = (clock() + timedelta(minutes=minutes, hours=5.5)).time()
        wanted = Wanted(
            (client,), local_day(clock()), begins.replace(second=0, microsecond=0), 60, Mode.PHONE
        )
        appointments.plan(session, wanted)
        desk.desk.context.appointments_changed()
        desk.idle()

    return planned


def line(desk: Driver) -> str:
    try:
        return desk.text("reminder")
    except NotThereError:
        return ""


def tick(desk: Driver) -> None:
    desk.desk._reminder.tick()
    desk.idle()


def test_at_sign_in_todays_number_is_said(
    desk: Driver, soon: Callable[..., Any], again: Callable[..., Any]
) -> None:
    assert line(desk) == ""
    soon(60)
    soon(120)
    again()
    assert line(desk) == "You have 2 appointments today, the next at 10:30."
    desk.click("close_reminder")
    tick(desk)
    assert line(desk) == ""


def test_a_quarter_of_an_hour_before_it_is_said_and_then_no_more(
    desk: Driver, soon: Callable[..., Any], clock: Clock
) -> None:
    soon(60)
    assert line(desk) == ""
    clock.move(minutes=44)
    tick(desk)
    assert line(desk) == ""
    clock.move(minutes=1)
    tick(desk)
    assert line(desk) == "Your next appointment is at 10:30."
    clock.move(minutes=15)
    tick(desk)
    assert line(desk) == ""


def test_put_away_it_does_not_come_back_for_the_same_one(
    desk: Driver, soon: Callable[..., Any], clock: Clock
) -> None:
    soon(10)
    assert line(desk)
    desk.click("close_reminder")
    clock.move(minutes=1)
    tick(desk)
    assert line(desk) == ""


def test_it_names_nobody_and_opens_no_window(desk: Driver, soon: Callable[..., Any]) -> None:
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    soon(10)
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == windows
    body = clients.listing(desk.desk.session)[0].filed.body
    assert body.code not in line(desk)
    assert body.name not in line(desk)
    assert desk.window().windowTitle() == "counsel_desk"


def test_under_the_cover_it_cannot_be_read(desk: Driver, soon: Callable[..., Any]) -> None:
    desk.press("F9")
    soon(10)
    assert line(desk) == ""
    desk.press("F9")
    assert line(desk) == "Your next appointment is at 09:40."


def test_a_locked_desk_is_not_woken(desk: Driver, soon: Callable[..., Any], clock: Clock) -> None:
    soon(20)
    reminder = desk.desk._reminder
    told = []
    reminder.text_changed.connect(told.append)
    desk.lock()
    told.clear()
    clock.move(minutes=10)
    reminder.tick()
    assert not reminder._timer.isActive()
    assert told == []


def test_it_speaks_the_language_of_the_window(desk: Driver, soon: Callable[..., Any]) -> None:
    soon(10)
    before = line(desk)
    desk.desk.shell.language_changed.emit("bn")
    desk.idle()
    assert line(desk)
    desk.desk.shell.language_changed.emit("en")
    desk.idle()
    assert line(desk) == before


def test_the_next_day_is_asked_for_anew(
    desk: Driver, soon: Callable[..., Any], clock: Clock
) -> None:
    soon(60)
    clock.move(days=1)
    tick(desk)
    assert desk.desk._reminder._ahead == []


def test_nobody_else_is_reminded(desk: Driver, office: Office) -> None:
    desk.lock()
    person = office.person(Role.SUPERVISOR)
    desk.sign_in(person.name, person.passphrase)
    assert line(desk) == ""
    assert not desk.desk._reminder._timer.isActive()
