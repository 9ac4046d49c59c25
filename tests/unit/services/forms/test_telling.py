"""What a form is told is what the intake says, as surely as it says it."""

import json
from datetime import date, timedelta

import pytest

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.records import Client
from counsel_desk.services import intake
from counsel_desk.services.clients import clients
from counsel_desk.services.forms import forms, telling
from counsel_desk.services.work.session import Session
from forms.fhirpath.launch import Launch
from forms.filling import Filling
from forms.model import parse
from tests.unit.forms.documents import expression, form, question

SECRET = "qxjkvplm"


@pytest.fixture
def client(counsellor: Session, today: date) -> str:
    """A client whose file has no intake yet."""
    since = today - timedelta(days=30)
    return clients.add(counsellor, Client("", SECRET, SECRET, "bn", Intensity.HIGH, since))


def note(session: Session, client: str, body: Intake) -> Launch:
    """Save an intake, and return what a form is told then."""
    intake.save(session, client, intake.Called(SECRET, SECRET, "bn"), body)
    return telling.told(session, client)


def test_without_an_intake_there_is_the_language_and_the_day(
    counsellor: Session, client: str, today: date
) -> None:
    assert telling.told(counsellor, client) == Launch(None, None, "bn", "", today)


def test_a_day_of_birth_gives_the_age(counsellor: Session, client: str, today: date) -> None:
    born = date(today.year - 20, 1, 1)
    assert note(counsellor, client, Intake(born=born)) == Launch(born, 20, "bn", "", today)


def test_an_age_that_was_said_gives_no_day_of_birth(
    counsellor: Session, client: str, today: date
) -> None:
    found = note(counsellor, client, Intake(age=30))
    assert (found.born, found.age) == (None, 30)


def test_an_age_in_doubt_is_not_told(counsellor: Session, client: str, today: date) -> None:
    body = Intake(born=date(today.year - 20, 1, 1), in_doubt=today)
    found = note(counsellor, client, body)
    assert (found.born, found.age) == (None, None)


def test_sex_is_told_where_it_is_noted(counsellor: Session, client: str) -> None:
    assert note(counsellor, client, Intake(sex="male")).sex == "male"


def test_a_saved_form_keeps_what_it_was_told_and_stays_as_it_was(
    counsellor: Session, client: str
) -> None:
    asked = form(
        question("q", "integer", extension=[expression("initialExpression", "%age")]),
        question("c", "integer", readOnly=True,
                 extension=[expression("calculatedExpression", "%age + 1")]),
        title="Told",
    )  # fmt: skip
    launch = note(counsellor, client, Intake(age=30))
    record = forms.record(counsellor, client, Filling(parse(asked), launch=launch), "bn")
    note(counsellor, client, Intake(age=50))
    body, filling = forms.get(counsellor, record)
    assert body.told["age"] == "30"
    assert filling.values("c") == ({"valueInteger": 31},)
    assert SECRET not in json.dumps(body.told) + body.response


def test_a_form_that_asks_nothing_of_the_file_keeps_nothing(
    counsellor: Session, client: str
) -> None:
    launch = note(counsellor, client, Intake(age=30))
    filling = Filling(parse(form(question("q", "string"), title="Plain")), launch=launch)
    body, _filling = forms.get(counsellor, forms.record(counsellor, client, filling, "bn"))
    assert body.told == {}


def test_a_paused_form_goes_on_with_what_it_was_told() -> None:
    launch = Launch(None, 30, "bn", "", date(2026, 1, 2))
    filling = Filling(parse(form(question("q", "string"))), launch=launch)
    assert forms.resume(forms.paused(filling)).launch == launch
