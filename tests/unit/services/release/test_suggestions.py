"""First wordings come from figures and codes, and never from what was suggested or written."""

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from assessments.model import Instrument
from counsel_desk.domain.consent.consent import Category, Part
from counsel_desk.domain.goals import Goal, GoalState, GoalStep
from counsel_desk.domain.intake import Channel, Contact, Guardian, Intake, Interpreter, Use
from counsel_desk.domain.intake import Part as IntakePart
from counsel_desk.domain.records import Client
from counsel_desk.domain.referrals import Service, State
from counsel_desk.domain.safety import Risk, RiskAssessment, SafetyPlan
from counsel_desk.domain.voice import Subject
from counsel_desk.services import goals, intake
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.assessments import assessments
from counsel_desk.services.clients import clients
from counsel_desk.services.intake import Called
from counsel_desk.services.notes import notes, process_notes
from counsel_desk.services.referrals import referrals
from counsel_desk.services.referrals.referrals import Details
from counsel_desk.services.release import release
from counsel_desk.services.safety import safety
from counsel_desk.services.voice import voice
from counsel_desk.services.voice.voice import Feedback
from counsel_desk.services.work.session import Session

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

CANARY = "Qvixlort"
Made = TypeVar("Made", bound="DataclassInstance")


@pytest.fixture
def client(counsellor: Session, today: date) -> str:
    """A client with an empty file."""
    first = clients.listing(counsellor)[0].filed.body
    since = today - timedelta(days=400)
    body = Client("", "", "", "en", first.intensity, since)
    return clients.add(counsellor, body)


def suggested(session: Session, client: str, category: Category, instrument: str = "") -> str:
    """Return the first wording of a part, in English."""
    return release.suggest(session, client, Part(category, instrument), "en")


def assess(session: Session, client: str, key: str, *taken: tuple[date, list[int]]) -> None:
    """Record a questionnaire as often as it was answered."""
    for day, answers in taken:
        assessments.record(session, client, key, day, answers)


def test_scores_say_what_they_mean_how_sure_they_are_and_how_they_changed(
    counsellor: Session, client: str, today: date
) -> None:
    first = today - timedelta(days=60)
    assess(counsellor, client, "phq-9", (first, [2] * 8 + [0]), (today, [1] * 8 + [0]))
    text = suggested(counsellor, client, Category.ASSESSMENT_RESULTS, "phq-9")
    for part in (
        f"PHQ-9: depression, answered on {today:%d-%m-%Y}; the first time on {first:%d-%m-%Y}.",
        "Total: 8 (the first time 16), on a scale from 0 to 27 (Mild).",
        "A higher figure means more difficulty.",
        "better by enough to count",
        "A difference smaller than 6 points may be chance. Not checked against the manual.",
    ):
        assert part in text
    assert "cut-off" not in text


@pytest.mark.parametrize(
    ("key", "before", "after", "parts"),
    [
        ("phq-9", 8, 4, ["not changed by enough"]),
        ("gad-7", 7, 14, ["worse by enough", "smaller than 4 points may be chance"]),
        ("core-10", 30, 12, ["better by enough", "smaller than 6.7 points may be chance"]),
        (
            "who-5",
            5,
            20,
            ["more well-being", "better by enough", "10 points or more as meaningful"],
        ),
        ("whodas-12", 12, 24, ["not known how large a difference has to be"]),
    ],
)
def test_a_change_is_called_what_the_instrument_allows(
    counsellor: Session,
    client: str,
    today: date,
    key: str,
    before: int,
    after: int,
    parts: list[str],
) -> None:
    facts = next(one for one in assessments.instruments() if one.key == key)
    answers = [answers_with_sum(facts, total) for total in (before, after)]
    assess(counsellor, client, key, *zip((today - timedelta(days=30), today), answers, strict=True))
    text = suggested(counsellor, client, Category.ASSESSMENT_RESULTS, key)
    for part in parts:
        assert part in text


def answers_with_sum(facts: Instrument, total: int) -> list[int]:
    """Return answers whose raw sum is `total`, each reversed item as it is scored."""
    left, found = total, []
    for number in range(1, facts.items + 1):
        value = min(facts.scale.high, left)
        left -= value
        found.append(facts.scale.reverse(value) if number in facts.reversed_items else value)
    return found


def test_each_subscale_has_its_band_and_one_answer_tells_of_no_change(
    counsellor: Session, client: str, today: date
) -> None:
    assess(counsellor, client, "dass-21", (today, [1] * 21))
    text = suggested(counsellor, client, Category.ASSESSMENT_RESULTS, "dass-21")
    assert "Depression: 14, on a scale from 0 to 42 (Moderate)" in text
    assert "Stress: 14, on a scale from 0 to 42 (Normal)" in text
    assert "first time" not in text


def test_another_instrument_is_not_told(counsellor: Session, client: str, today: date) -> None:
    assess(counsellor, client, "phq-9", (today, [1] * 9))
    assert suggested(counsellor, client, Category.ASSESSMENT_RESULTS, "gad-7") == ""


def test_functioning_comes_from_an_instrument_alone(
    counsellor: Session, client: str, today: date
) -> None:
    assert suggested(counsellor, client, Category.FUNCTIONING) == ""
    assess(counsellor, client, "whodas-12", (today, [2] * 12))
    assert "Total: 24, on a scale from 0 to 48" in suggested(
        counsellor, client, Category.FUNCTIONING
    )


def test_safety_is_the_last_level_and_the_day_to_look_again(
    counsellor: Session, client: str, today: date
) -> None:
    assert suggested(counsellor, client, Category.SAFETY_AND_RISK) == ""
    review = today + timedelta(days=7)
    earlier = RiskAssessment(
        today - timedelta(days=9), Risk.HIGH, reasons=CANARY, next_review=today
    )
    safety.record_risk(counsellor, client, earlier)
    held = RiskAssessment(today, Risk.LOW, "", CANARY, CANARY, CANARY, review)
    safety.record_risk(counsellor, client, held)
    text = suggested(counsellor, client, Category.SAFETY_AND_RISK)
    assert "Some worry" in text
    assert f"{review:%d-%m-%Y}" in text
    assert "Serious worry" not in text


def test_needs_are_services_with_their_state_and_goals_by_number(
    counsellor: Session, client: str, today: date
) -> None:
    sent = today - timedelta(days=20)
    referrals.record(counsellor, client, Details(Service.HEALTH, sent, State.ACCEPTED, today))
    referrals.record(counsellor, client, Details(Service.SHELTER, sent, State.WITHDRAWN, today))
    for state in (GoalState.OPEN, GoalState.OPEN, GoalState.REACHED, GoalState.SET_ASIDE):
        record = goals.set_goal(counsellor, client, Goal(CANARY, today))
        if state is not GoalState.OPEN:
            goals.mark(counsellor, record, state)
    text = suggested(counsellor, client, Category.NEEDS_AND_RECOMMENDATIONS)
    assert f"Health care: Accepted (since {today:%d-%m-%Y})" in text
    assert "working on 2, reached 1" in text
    assert "Shelter" not in text


def test_what_a_client_declined_to_speak_about_is_not_told(
    counsellor: Session, client: str
) -> None:
    body = clients.get(counsellor, client).body
    called = Called(body.name, body.particulars, body.language)
    coded = Intake(concerns=("sleep", "court"))
    intake.save(counsellor, client, called, coded)
    text = suggested(counsellor, client, Category.PRESENTING_CONCERNS)
    assert "Sleep, Court proceedings" in text
    intake.save(counsellor, client, called, replace(coded, declined=(IntakePart.CONCERNS,)))
    assert suggested(counsellor, client, Category.PRESENTING_CONCERNS) == ""


def canaries(kind: type[Made], **known: Any) -> Made:
    """Return a dataclass whose every text is the canary."""
    made = {
        each.name: CANARY
        for each in fields(kind)
        if each.type in {"str", str} and each.name not in known
    }
    return kind(**made, **known)


def write_notes(session: Session, client: str, today: date) -> None:
    """Write the canary into every kind of note."""
    name, draft = notes.begin(session, client, today)
    notes.save(session, name, replace(draft, text=CANARY))
    notes.sign(session, name)
    name, draft = notes.begin(session, client, today)
    notes.save(session, name, replace(draft, text=CANARY))  # stays half written
    name, thought = process_notes.begin(session, client, today)
    process_notes.save(session, name, replace(thought, text=CANARY))
    process_notes.keep(session, name)
    other = next(one for one in clients.listing(session) if one.filed.record != client)
    group = group_sessions.begin(session, (client, other.filed.record), today)
    lines = {client: CANARY}
    group_sessions.save(session, group.name, replace(group.draft, text=CANARY, lines=lines))
    group_sessions.sign(session, group.name)


def fill_in(session: Session, client: str, today: date) -> None:
    """Write the canary wherever else words can be written, each time by its own service."""
    body = canaries(
        Intake,
        concerns=("sleep", CANARY),
        contacts=(Contact(Channel.CALL, Use.SAFE, CANARY),),
        guardian=canaries(Guardian),
        interpreter=canaries(Interpreter, needed="yes"),
        referral="herself",
        sex="female",
    )
    language = clients.get(session, client).body.language
    intake.save(session, client, Called(CANARY, CANARY, language), body)
    safety.keep_plan(session, client, canaries(SafetyPlan, written=today))
    safety.record_risk(session, client, canaries(RiskAssessment, day=today, level=Risk.LOW))
    goals.set_goal(session, client, Goal(CANARY, today, (GoalStep(CANARY, CANARY),)))
    details = canaries(Details, service=Service.OTHER, sent=today, state=State.SENT)
    referrals.record(session, client, details)
    voice.keep(session, client, Feedback(Subject.SERVICE, "", (1, None, 5), CANARY, shared=True))


def test_a_canary_in_every_kind_of_note_and_free_text_comes_into_no_part(
    counsellor: Session, client: str, today: date
) -> None:
    write_notes(counsellor, client, today)
    fill_in(counsellor, client, today)
    assess(counsellor, client, "phq-9", (today, [1] * 9))
    assess(counsellor, client, "whodas-12", (today, [1] * 12))
    told = [suggested(counsellor, client, each) for each in Category]
    told.append(suggested(counsellor, client, Category.ASSESSMENT_RESULTS, "phq-9"))
    assert len([text for text in told if text]) >= 6
    assert all(CANARY not in text for text in told)
    assert suggested(counsellor, client, Category.STRENGTHS_AND_SUPPORTS) == ""
