"""A counsellor's day without a mouse: every key goes to whatever has the focus."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from counsel_desk.domain.consent.consent import Category, Purpose
from counsel_desk.domain.disclosure import Step
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.trust import Role
from counsel_desk.services.appointments import appointments
from counsel_desk.services.assessments import assessments
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.notes import notes
from counsel_desk.services.safety import safety
from tests.gui.keys import Keys
from tests.helpers.office import Office
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui

NOTE = "We practised slow breathing."
HALF = "Half a sentence before the lock"
SIGNS = "Counting the trains at night"
NEEDS = "A separate room while waiting."
AGREED = Category.NEEDS_AND_RECOMMENDATIONS


@pytest.fixture
def desk(office: Office, qapp: QApplication) -> Iterator[Driver]:
    """A desk at its sign-in window."""
    made = Driver(office.tools, office.folder)
    made.restart()
    yield made
    made.end()


def test_a_whole_day(desk: Driver, office: Office) -> None:
    keys, person = Keys(desk), office.person(Role.COUNSELLOR)
    keys.fill("sign_in_name", person.name)
    keys.fill("sign_in_passphrase", person.passphrase)
    keys.enter()
    session = desk.desk.session
    keys.shortcut("Alt+2")
    assert keys.at("clients"), "the focus is on the list"
    keys.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    keys.enter()
    client = desk.desk.navigation.place().opened["client"]
    assert client in {line.filed.record for line in clients.listing(session)}
    before = len(notes.of_client(session, client))
    write_note(keys)
    assert len(notes.of_client(session, client)) == before + 1
    plan_safety(keys)
    assert safety.plan_versions(session, client)[0].body.warning_signs == SIGNS
    taken = {filed.record for filed in assessments.of_client(session, client)}
    answer(keys)
    new = [f for f in assessments.of_client(session, client) if f.record not in taken]
    assert [filed.body.scores["total"] for filed in new] == [9]
    agree(keys, office.person(Role.CASEWORKER).name)
    assert consent.of_client(session, client)[0].body.purpose is Purpose.CASEWORK_SUMMARY
    release(keys)
    steps = [filed.body.step for filed in disclosure.of_client(session, client)]
    assert steps[-1] is Step.RELEASED
    meet(keys, client)
    assert client in appointments.next_by_client(session)
    lock_and_return(keys, desk, person.passphrase)


def write_note(keys: Keys) -> None:
    """Write a note from the overview of the open file, and sign it."""
    keys.activate("file_action")
    keys.write(NOTE)
    keys.activate("sign_note")


def plan_safety(keys: Keys) -> None:
    """Write a safety plan."""
    keys.part("safety")
    keys.fill("warning_signs", SIGNS)
    keys.activate("save_plan")


def answer(keys: Keys) -> None:
    """Enter a questionnaire with digits alone: each leads to the next."""
    keys.part("assessments")
    keys.to("item_1")
    for digit in "111111111":
        keys.write(digit)
    keys.activate("save_answers")


def agree(keys: Keys, recipient: str) -> None:
    """Record a consent to share one part with the caseworker."""
    keys.part("consents")
    keys.activate("new_consent")
    keys.pick("consent_purpose", Purpose.CASEWORK_SUMMARY)
    keys.pick_text("consent_recipient", recipient)
    keys.tick(f"category_{AGREED}")
    until = local_day(datetime.now(UTC)) + timedelta(days=60)
    keys.fill("consent_ends", f"{until:%d-%m-%Y}")
    keys.tick("free_to_refuse", "able")
    keys.choose("manner", "signature")
    keys.activate("record_consent")


def release(keys: Keys) -> None:
    """Write a summary, show it to the client, and release it."""
    keys.part("summary")
    keys.fill(f"section_{AGREED}", NEEDS)
    keys.activate("preview_summary")
    keys.activate("statement_end")
    keys.choose("summary_reading", "to_her")
    keys.activate("release_summary")


def meet(keys: Keys, client: str) -> None:
    """Plan an appointment for tomorrow."""
    keys.shortcut("Alt+3")
    keys.shortcut("Ctrl+N")
    keys.pick("appointment_client", client)
    tomorrow = local_day(datetime.now(UTC)) + timedelta(days=1)
    keys.fill("appointment_day", f"{tomorrow:%d-%m-%Y}")
    keys.fill("appointment_at", "11:30")
    keys.activate("save_appointment")


def lock_and_return(keys: Keys, desk: Driver, passphrase: str) -> None:
    """Lock in the middle of a note; the passphrase alone leads back to its end."""
    keys.shortcut("Alt+2")
    keys.part("notes")
    keys.activate("new_note")
    keys.write(HALF)
    keys.shortcut("Ctrl+L")
    assert desk.left
    desk.restart()
    keys.write(passphrase)
    keys.enter()
    assert keys.at("note_text")
    assert desk.text("note_text") == HALF
    keys.write(".")
    assert desk.text("note_text") == f"{HALF}."
