"""A week, and a desk with a clock that a test moves."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from counsel_desk.domain.appointments.appointment import Appointment, Mode
from counsel_desk.domain.trust import Role
from counsel_desk.services.appointments.appointments import AppointmentLine
from tests.helpers.office import Clock, Office
from ui.walk.driver import Driver

MONDAY = date(2026, 11, 23)


@pytest.fixture
def line() -> Callable[..., AppointmentLine]:
    """Make a line of a list, for an appointment some days after the Monday."""

    def made(record: str, days: int, at: time, code: str = "K4F7", **more: Any) -> AppointmentLine:
        body = Appointment(("c",), MONDAY + timedelta(days=days), at, 60, Mode.IN_PERSON, **more)
        return AppointmentLine(record, body, (code,))

    return made


@pytest.fixture
def desk(office: Office, clock: Clock, restored_theme: None) -> Iterator[Driver]:
    """A counsellor at the desk, on a Wednesday morning."""
    clock.instant = datetime.combine(
        clock.instant.date() + timedelta(days=9 - clock.instant.weekday()), time(4, 0), UTC
    )
    driver = Driver(office.tools, office.folder)
    person = office.person(Role.COUNSELLOR)
    driver.sign_in(person.name, person.passphrase)
    yield driver
    driver.end()


@pytest.fixture
def again(desk: Driver, office: Office) -> Callable[[], None]:
    """Lock the desk and sign in again."""
    person = office.person(Role.COUNSELLOR)

    def locked() -> None:
        desk.lock()
        desk.sign_in(person.name, person.passphrase)

    return locked
