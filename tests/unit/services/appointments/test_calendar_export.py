"""A counsellor's own times in a calendar file, in which nobody is named."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from icalendar.cal.event import Event

from counsel_desk.domain.appointments.appointment import Mode, State
from counsel_desk.domain.trust import Role
from counsel_desk.errors import NotPermittedError
from counsel_desk.services.appointments import appointments, calendar_export
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.clients import clients
from counsel_desk.services.documents.export_files import NotSavedError
from counsel_desk.services.work.session import Session
from tests.helpers.folders import for_one_alone
from tests.helpers.office import Office
from tests.unit.services.stored import actions

PLACE = "kingfisher house, second floor"


@pytest.fixture
def wanted(client: str, today: date) -> Wanted:
    """What is planned with the client tomorrow, at a place of theirs."""
    return Wanted((client,), today + timedelta(days=1), time(10, 30), 60, Mode.HOME, PLACE)


def events(content: str | bytes) -> list[Event]:
    """Return the events in a calendar file."""
    found = Calendar.from_ical(content).walk("VEVENT")
    return [event for event in found if isinstance(event, Event)]


def test_the_file_holds_times_and_one_word_and_nothing_of_anybody(
    counsellor: Session, client: str, other: str, wanted: Wanted, tmp_path: Path
) -> None:
    records = [
        *appointments.plan(counsellor, wanted).records,
        *appointments.plan(
            counsellor, replace(wanted, clients=(client, other), group=True, at=time(15))
        ).records,
    ]
    path = tmp_path / "times.ics"
    calendar_export.save(counsellor, path, "ব্যস্ত")
    assert for_one_alone(path)
    content = path.read_text(encoding="utf-8")
    told = content.replace("\r\n ", "").lower()
    people = [clients.get(counsellor, each).body for each in (client, other)]
    assert not [one.code for one in people if re.search(rf"\b{one.code}\b", told, re.IGNORECASE)]
    secret = [
        *(person.name for person in people),
        *(client, other, *records),
        counsellor.me.person,
        counsellor.me.name,
        PLACE,
        "home",
        "group",
        "attendee",
        "location",
        "description",
        "counsel",
    ]
    assert not [word for word in secret if word.lower() in told]
    found = events(content)
    assert [str(event["SUMMARY"]) for event in found] == ["ব্যস্ত", "ব্যস্ত"]
    allowed = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CLASS"}
    assert all(set(event) == allowed for event in found)


def test_the_times_are_right_and_the_ids_are_new_each_time(
    counsellor: Session, wanted: Wanted
) -> None:
    appointments.plan(counsellor, wanted)
    [event] = events(calendar_export.render(counsellor, "Busy"))
    begins = datetime.combine(wanted.day, time(5, 0), UTC)
    assert (event.start, event.end) == (begins, begins + timedelta(hours=1))
    [again] = events(calendar_export.render(counsellor, "Busy"))
    assert event["UID"] != again["UID"]


def test_overlapping_appointments_are_one_event_and_those_called_off_none(
    counsellor: Session, wanted: Wanted
) -> None:
    appointments.plan(counsellor, wanted)
    appointments.plan(counsellor, replace(wanted, at=time(11), minutes=60))
    [off] = appointments.plan(counsellor, replace(wanted, at=time(16))).records
    appointments.mark(counsellor, off, State.CANCELLED_BY_CLIENT)
    [event] = events(calendar_export.render(counsellor, "Busy"))
    assert event.end - event.start == timedelta(minutes=90)


def test_what_is_long_past_or_far_ahead_is_left_out(counsellor: Session, wanted: Wanted) -> None:
    for days in (-20, 190):
        appointments.plan(counsellor, replace(wanted, day=wanted.day + timedelta(days=days)))
    assert events(calendar_export.render(counsellor, "Busy")) == []


def test_the_trail_tells_that_it_was_saved(counsellor: Session, tmp_path: Path) -> None:
    calendar_export.save(counsellor, tmp_path / "times.ics", "Busy")
    assert actions(counsellor)[0] == "own_times_saved"
    with pytest.raises(NotSavedError):
        calendar_export.save(counsellor, tmp_path / "nowhere" / "times.ics", "Busy")


def test_only_a_counsellor_has_times(office: Office) -> None:
    with pytest.raises(NotPermittedError):
        calendar_export.render(office.enter(Role.SUPERVISOR), "Busy")
