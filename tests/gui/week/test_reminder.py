"""The quiet reminder of the next appointment, and what it never reveals."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from counsel_desk import PRODUCT
from counsel_desk.domain.appointments.appointment import Mode
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.trust import Role
from counsel_desk.services.appointments import appointments
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.clients import clients
from tests.helpers.office import Clock, Office
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui
Soon = Callable[[int], None]
"""Plans an appointment so many minutes from now."""


@pytest.fixture
def soon(desk: Driver, clock: Clock) -> Soon:
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
    """Return the reminder, or an empty text."""
    try:
        return desk.text("reminder")
    except NotThereError:
        return ""


def tick(desk: Driver) -> None:
    """Let the reminder look at the clock."""
    desk.desk._reminder.tick()
    desk.idle()


def test_todays_appointments_are_counted_at_sign_in(
    desk: Driver, soon: Soon, again: Callable[[], None]
) -> None:
    assert line(desk) == ""
    soon(60)
    soon(120)
    again()
    assert line(desk) == "You have 2 appointments still ahead today, the next at 10:30."
    desk.click("close_reminder")
    tick(desk)
    assert line(desk) == ""


def test_the_reminder_is_shown_for_the_last_quarter_of_an_hour(
    desk: Driver, soon: Soon, clock: Clock
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


def test_a_closed_reminder_does_not_come_back_for_the_same_appointment(
    desk: Driver, soon: Soon, clock: Clock
) -> None:
    soon(10)
    assert line(desk)
    desk.click("close_reminder")
    clock.move(minutes=1)
    tick(desk)
    assert line(desk) == ""


def test_it_names_nobody_and_opens_no_window(desk: Driver, soon: Soon) -> None:
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    soon(10)
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == windows
    body = clients.listing(desk.desk.session)[0].filed.body
    assert body.code not in line(desk)
    assert body.name not in line(desk)
    assert desk.window().windowTitle() == PRODUCT


def test_the_cover_hides_it(desk: Driver, soon: Soon) -> None:
    desk.press("F9")
    soon(10)
    assert line(desk) == ""
    desk.press("F9")
    assert line(desk) == "Your next appointment is at 09:40."


def test_a_locked_desk_is_not_woken(desk: Driver, soon: Soon, clock: Clock) -> None:
    soon(20)
    reminder = desk.desk._reminder
    texts: list[str] = []
    reminder.text_changed.connect(texts.append)
    desk.lock()
    texts.clear()
    clock.move(minutes=10)
    reminder.tick()
    assert not reminder._timer.isActive()
    assert texts == []


def test_it_changes_with_the_language(desk: Driver, soon: Soon) -> None:
    soon(10)
    before = line(desk)
    desk.desk.shell.preferred.emit("language", "bn")
    desk.idle()
    assert line(desk)
    desk.desk.shell.preferred.emit("language", "en")
    desk.idle()
    assert line(desk) == before


def test_once_closed_it_stays_away_in_every_language(desk: Driver, soon: Soon) -> None:
    soon(10)
    desk.click("close_reminder")
    desk.desk.shell.preferred.emit("language", "bn")
    desk.idle()
    assert line(desk) == ""
    desk.desk.shell.preferred.emit("language", "en")
    desk.idle()


def test_the_next_day_is_read_anew(desk: Driver, soon: Soon, clock: Clock) -> None:
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
