"""A client who was entered by mistake goes at once; what must be kept never does."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from counsel_desk.domain.appointments.appointment import Mode, State
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.safety import SafetyPlan
from counsel_desk.errors import KnownError
from counsel_desk.services import intake
from counsel_desk.services.appointments import appointments, group_sessions
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.clients import clients, search
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.intake import Called
from counsel_desk.services.notes import notes
from counsel_desk.services.rights import mistaken_entries
from counsel_desk.services.rights.mistaken_entries import ToBeKeptError
from counsel_desk.services.safety import safety
from counsel_desk.services.transfer import transfer
from counsel_desk.services.work.session import Session
from tests.unit.services.stored import actions
from tests.unit.services.writing import sign_note


@pytest.fixture
def twice(counsellor: Session, client: str) -> str:
    """Somebody who was entered a second time, with an intake and a note begun."""
    details = replace(clients.get(counsellor, client).body, name="Kestrelwise")
    made = clients.add(counsellor, details)
    intake.save(counsellor, made, Called("Kestrelwise", "", "bn"), Intake(own_words="Ospreyish"))
    notes.begin(counsellor, made, counsellor.today())
    return made


def test_nothing_of_the_client_is_left_and_the_log_names_nobody(
    counsellor: Session, twice: str, client: str
) -> None:
    ahead = counsellor.today() + timedelta(days=4)
    appointments.plan(counsellor, Wanted((twice,), ahead, time(11), 45, Mode.PHONE))
    mistaken_entries.check(counsellor, twice)
    mistaken_entries.remove(counsellor, twice)
    with pytest.raises(NoSuchRecordError):
        clients.get(counsellor, twice)
    assert appointments.between(counsellor, ahead, ahead) == []
    assert notes.drafts_of(counsellor, twice) == []
    assert search.find(counsellor, "Kestrelwise").hits == ()
    assert "client_removed" in actions(counsellor)
    assert clients.get(counsellor, client).record == client


def _planned(counsellor: Session, people: tuple[str, ...], day: date) -> str:
    wanted = Wanted(people, day, time(), 45, Mode.PHONE, group=len(people) > 1)
    return appointments.plan(counsellor, wanted).records[0]


USED: dict[str, Callable[[Session, str, str], object]] = {
    "a signed note": lambda s, one, _other: sign_note(s, one, s.today()),
    "a session": lambda s, one, _other: appointments.mark(
        s, _planned(s, (one,), s.today()), State.KEPT
    ),
    "a group": lambda s, one, other: _planned(s, (one, other), s.today()),
    "a group note": lambda s, one, other: group_sessions.begin(s, (one, other), s.today()),
    "a safety plan": lambda s, one, _other: safety.keep_plan(
        s, one, SafetyPlan(s.today(), warning_signs="x")
    ),
}


@pytest.mark.parametrize("what", USED)
def test_what_must_be_kept_is_never_removed(
    counsellor: Session, twice: str, client: str, what: str
) -> None:
    USED[what](counsellor, twice, client)
    with pytest.raises(ToBeKeptError):
        mistaken_entries.check(counsellor, twice)
    with pytest.raises(ToBeKeptError):
        mistaken_entries.remove(counsellor, twice)
    assert clients.get(counsellor, twice).body.name == "Kestrelwise"


def test_a_file_that_is_being_handed_over_stays(
    counsellor: Session, twice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_session: Session) -> None:
        raise KnownError

    monkeypatch.setattr(mistaken_entries, "require_own", refuse)
    with pytest.raises(KnownError):
        mistaken_entries.remove(counsellor, twice)
    assert transfer.current(counsellor, twice) is None
    assert clients.get(counsellor, twice).record == twice
