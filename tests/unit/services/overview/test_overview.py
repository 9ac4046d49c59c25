"""Where things are with a client: every kind of it, found without reading every note."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from counsel_desk.domain.appointments.appointment import State
from counsel_desk.domain.goals import Goal, GoalState
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.records import Kind
from counsel_desk.domain.safety import Risk, RiskAssessment, SafetyPlan
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services import goals, intake
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.assessments import assessments
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.consent import consent
from counsel_desk.services.intake import Called
from counsel_desk.services.notes import notes, process_notes
from counsel_desk.services.overview import overview, unfinished
from counsel_desk.services.safety import safety
from counsel_desk.services.work import drafts
from counsel_desk.services.work.drafts import Place
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import terms_of
from tests.helpers.office import Office
from tests.unit.services.writing import plan_session, sign_note


@pytest.fixture
def new(counsellor: Session, client: str) -> str:
    """The record of a client whose file is still empty."""
    return clients.add(counsellor, replace(clients.get(counsellor, client).body, name="Tara"))


def test_an_empty_file_has_nothing_to_show(counsellor: Session, new: str, today: date) -> None:
    found = overview.of_client(counsellor, new)
    assert found == overview.Overview(
        today, None, None, None, None, None, (), 0, (), (), (), taken=False
    )
    with pytest.raises(NoSuchRecordError):
        overview.of_client(counsellor, "nobody")


def test_sessions_kept_and_ahead_count_alone_and_in_a_group(
    counsellor: Session, client: str, new: str, today: date
) -> None:
    days = [today + timedelta(days=each) for each in (-9, -7, -5, -3, 2, 4)]
    plan_session(counsellor, days[0], new)
    plan_session(counsellor, days[1], new, client)
    plan_session(counsellor, days[2], new, state=State.NOT_COME)
    plan_session(counsellor, days[3], client)
    plan_session(counsellor, days[4], new, client, state=State.PLANNED)
    plan_session(counsellor, days[5], new, state=State.PLANNED)
    found = overview.of_client(counsellor, new)
    assert found.kept is not None
    assert (found.kept.body.day, found.kept.body.group) == (days[1], True)
    assert found.ahead is not None
    assert (found.ahead.body.day, found.ahead.body.group) == (days[4], True)
    plan_session(counsellor, days[3], new)
    kept = overview.of_client(counsellor, new).kept
    assert kept is not None
    assert kept.body.day == days[3]


def test_the_last_note_is_that_of_the_last_session_and_names_in_it_are_covered(
    counsellor: Session, new: str, today: date
) -> None:
    sign_note(counsellor, new, today, "Tara came early.\n\nShe spoke of rain. " + "Word. " * 90)
    sign_note(counsellor, new, today - timedelta(days=30), "older, written later")
    note = overview.of_client(counsellor, new).note
    assert note is not None
    assert note.held == today
    assert note.opening.startswith("••• came early. She spoke of rain.")
    assert note.opening.endswith("Word. …")
    assert len(note.opening) < 290
    shown = overview.of_client(counsellor, new, covered=False).note
    assert shown is not None
    assert shown.opening.startswith("Tara came early.")


def test_plan_risk_goals_consents_and_intake_are_there(
    counsellor: Session, new: str, today: date
) -> None:
    for level, before in ((Risk.MODERATE, 1), (Risk.LOW, 20)):
        safety.record_risk(counsellor, new, RiskAssessment(today - timedelta(days=before), level))
    safety.keep_plan(counsellor, new, SafetyPlan(today, coping="Walk"))
    one, two, _three = (
        goals.set_goal(counsellor, new, Goal(words, today)) for words in ("sew", "sleep", "walk")
    )
    goals.mark(counsellor, one, GoalState.REACHED)
    goals.mark(counsellor, two, GoalState.SET_ASIDE)
    for days in (60, 30):
        consent.record(counsellor, new, terms_of(counsellor, today, days=days))
    ahead = replace(terms_of(counsellor, today), starts=today + timedelta(days=3))
    consent.record(counsellor, new, ahead)
    intake.save(counsellor, new, Called("", "", "bn"), Intake(own_words="calm"))
    found = overview.of_client(counsellor, new)
    assert found.risk is not None
    assert found.risk.body.level is Risk.MODERATE, "The latest day counts, not the last entry"
    assert found.plan == today
    assert [each.body.words for each in found.goals] == ["walk"]
    assert found.reached == 1
    ends = [each.body.ends for each in found.consents]
    assert len(ends) == 2
    assert ends == sorted(ends)
    assert found.taken


def test_the_last_score_has_the_one_before_it(counsellor: Session, new: str, today: date) -> None:
    for before, answers in ((0, [1] * 9), (40, [3] * 9), (20, [2] * 9)):
        assessments.record(counsellor, new, "phq-9", today - timedelta(days=before), answers)
    assessments.record(counsellor, new, "gad-7", today - timedelta(days=5), [0] * 7)
    first, second = overview.of_client(counsellor, new).scores
    assert (first.instrument, first.taken) == ("phq-9", today)
    assert (first.scores["total"], first.before["total"]) == (9, 18)
    assert (second.instrument, second.before) == ("gad-7", {})


def test_what_is_unfinished_is_named_until_it_is_saved(
    office: Office, counsellor: Session, client: str, new: str, today: date
) -> None:
    drafts.keep(counsellor, Place(VaultKind.COUNSELLING, "goal", new), {"words": "to sew"})
    drafts.keep(counsellor, Place(VaultKind.COUNSELLING, "goal", client), {"words": "of another"})
    note, _draft = notes.begin(counsellor, new, today)
    private, _draft = process_notes.begin(counsellor, new, today)
    group = group_sessions.begin(counsellor, (client, new), today)
    notes.begin(counsellor, client, today)
    office.close()
    again = office.enter(Role.COUNSELLOR)
    found = overview.of_client(again, new).unfinished
    assert {(each.what, each.name) for each in found} == {
        ("goal", ""),
        (unfinished.NOTE, note),
        (unfinished.PROCESS, private),
        (unfinished.GROUP, group.name),
    }
    assert [each.saved for each in found] == sorted((each.saved for each in found), reverse=True)
    drafts.discard_note(again, note)
    assert unfinished.NOTE not in [each.what for each in overview.of_client(again, new).unfinished]


def test_a_long_file_is_not_read_whole(
    counsellor: Session, new: str, today: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(30):
        day = today - timedelta(days=number)
        sign_note(counsellor, new, day, f"Note {number}")
        plan_session(counsellor, day, new)
    read: list[str] = []
    real = Reader.get

    def get(reader: Reader, record: str, shape: type[Any]) -> Any:
        read.append(record)
        return real(reader, record, shape)

    def latest(reader: Reader, kind: Kind, shape: type[Any], parent: str | None = None) -> Any:
        assert kind not in {Kind.NOTE, Kind.APPOINTMENT}
        return whole(reader, kind, shape, parent)

    whole = Reader.latest
    monkeypatch.setattr(Reader, "get", get)
    monkeypatch.setattr(Reader, "latest", latest)
    found = overview.of_client(counsellor, new)
    assert found.note is not None
    assert found.note.opening == "Note 0"
    assert len(read) < 15
