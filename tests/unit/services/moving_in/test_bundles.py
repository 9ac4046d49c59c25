"""FHIR bundles: patients become clients, and answers to known forms are stored with them."""

import json
from pathlib import Path
from typing import Any

import pytest

from counsel_desk.domain.moving_in.cells import Trouble
from counsel_desk.domain.moving_in.fields import OF_BUNDLE
from counsel_desk.domain.moving_in.report import Choice
from counsel_desk.domain.moving_in.source import Answered, Sheet, Source
from counsel_desk.progress import go_on
from counsel_desk.services import intake
from counsel_desk.services.clients import clients
from counsel_desk.services.forms import forms
from counsel_desk.services.moving_in import answers, moving_in, reading
from counsel_desk.services.moving_in.dry_run import Wanted, dry_run
from counsel_desk.services.moving_in.reading import NoRowsError
from counsel_desk.services.work.session import Session
from forms.filling import Filling
from forms.library import STRESS_AND_RESILIENCE, builtin
from forms.model import parse
from tests.helpers.values.lists import written

FORM = {
    "resourceType": "Questionnaire",
    "url": "urn:example:sleep",
    "version": "1",
    "title": "Sleep",
    "status": "active",
    "item": [{"linkId": "hours", "text": "Hours", "type": "integer", "required": True}],
}
PATIENT = {
    "resourceType": "Patient",
    "id": "p1",
    "name": [
        {"use": "official", "family": "Mondal", "given": ["Sumita"]},
        {"use": "usual", "text": "সুমি"},
    ],
    "birthDate": "1999-03",
    "telecom": [
        {"system": "phone", "value": "9830012345"},
        {"system": "phone", "value": "1", "use": "old"},
    ],
    "address": [{"line": ["House 4"], "city": "Canning"}],
    "communication": [{"language": {"coding": [{"code": "mr-IN"}]}, "preferred": True}],
    "contact": [
        {
            "name": {"text": "Mita"},
            "relationship": [{"text": "aunt"}],
            "telecom": [{"value": "98"}],
        },
        {"name": {"text": "Rita"}, "relationship": [{"coding": [{"code": "GUARD"}]}]},
    ],
}


def _answer(form: str, hours: object, about: str = "Patient/p1", **more: str) -> dict[str, Any]:
    return {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": form,
        "status": "completed",
        "authored": "2024-05-06T10:00:00Z",
        "subject": {"reference": about},
        "item": [{"linkId": "hours", "answer": [{"valueInteger": hours}]}],
        **more,
    }


def _looked_at(session: Session, folder: Path, *resources: dict[str, Any]) -> Any:
    bundle = {"resourceType": "Bundle", "entry": [{"resource": one} for one in resources]}
    path = written(folder, json.dumps(bundle).encode(), "bundle.json")
    source = reading.read(session, path)
    (table,) = reading.tables(source)
    found = answers.sort(source, answers.known_forms(session), session.today(), go_on)
    wanted = Wanted(
        table,
        OF_BUNDLE,
        "bn",
        found.taken,
        found.left,
        source.others + found.strays,
        bundle=True,
    )
    return wanted, dry_run(session, wanted, go_on)


@pytest.fixture
def known(counsellor: Session, client: str) -> None:
    """The form was answered in this vault before."""
    filling = Filling(parse(FORM))
    filling.set("hours", [{"valueInteger": 5}])
    forms.record(counsellor, client, filling, "en")


def test_a_patient_becomes_a_client_with_their_answers(
    counsellor: Session, tmp_path: Path, known: None
) -> None:
    response = _answer("urn:example:sleep|1", 7)
    wanted, report = _looked_at(counsellor, tmp_path, PATIENT, response)
    assert moving_in.move_in(counsellor, wanted, report, Choice(), go_on) == 1
    made = next(one.filed for one in clients.listing(counsellor) if one.filed.body.name == "সুমি")
    kept = intake.get(counsellor, made.record).intake
    assert made.body.language == "mr"
    assert [one.how for one in kept.contacts] == ["9830012345", "House 4, Canning"]
    assert (kept.guardian.name, kept.guardian.relation, kept.places) == ("Rita", "GUARD", "")
    assert made.body.particulars == "contact: Mita, aunt, 98"
    assert [one.trouble for one in report.lines[0].entry.notes] == [Trouble.CONTACT]
    (stored,) = forms.of_client(counsellor, made.record)
    assert (stored.body.title, f"{stored.body.taken}") == ("Sleep", "2024-05-06")
    assert forms.get(counsellor, stored.record)[1].values("hours") == ({"valueInteger": 7},)


def test_what_is_not_known_or_does_not_fit_is_named_and_not_taken(
    counsellor: Session, tmp_path: Path, known: None
) -> None:
    wanted, report = _looked_at(
        counsellor,
        tmp_path,
        PATIENT,
        {"resourceType": "Observation"},
        _answer("urn:example:other", 7),
        _answer("urn:example:sleep", "seven"),
        _answer("urn:example:sleep", 7, status="entered-in-error"),
        _answer("urn:example:sleep", 7, authored="2999-01-01"),
        _answer("urn:example:sleep", 7, about="Patient/nobody"),
    )
    (line,) = report.lines
    assert [one.trouble for one in line.entry.notes] == [
        Trouble.UNKNOWN_FORM,
        Trouble.UNREAD_FORM,
        Trouble.UNREAD_FORM,
        Trouble.UNREAD_FORM,
        Trouble.CONTACT,
    ]
    assert (line.entry.answers, report.others) == ((), 2)
    assert moving_in.move_in(counsellor, wanted, report, Choice(), go_on) == 1


def test_answers_go_to_the_one_patient_they_name(
    counsellor: Session, tmp_path: Path, known: None
) -> None:
    nameless = {"resourceType": "Patient", "name": [{"text": "Asha"}]}
    twice = {"resourceType": "Patient", "id": "p2"}
    about = ("Patient/p1", "Patient/p1/_history/3", "Patient/", "Patient/p2", "p1", "")
    responses = [_answer("urn:example:sleep", 7, about=each) for each in about]
    patients = (nameless, PATIENT, twice, twice)
    _, report = _looked_at(counsellor, tmp_path, *patients, *responses)
    assert [len(line.entry.answers) for line in report.lines] == [0, 2, 0, 0]
    assert report.others == 4


def _form(version: str, **more: str) -> dict[str, Any]:
    return {**FORM, "version": version, **more}


def test_of_several_versions_the_latest_answered_is_taken_and_no_built_in_one_is_replaced(
    counsellor: Session, client: str
) -> None:
    built_in = builtin(STRESS_AND_RESILIENCE)
    forged = dict(built_in.document) | {"title": "Forged", "item": FORM["item"]}
    versions = [_form(version) for version in ("3", "10", "2", "9")]
    for each in (*versions, _form("2", title="Another"), forged):
        filling = Filling(parse(each))
        filling.set("hours", [{"valueInteger": 5}])
        forms.record(counsellor, client, filling, "en")
    found = answers.known_forms(counsellor)
    assert found["urn:example:sleep"].title == "Another"
    assert found["urn:example:sleep|9"].canonical == "urn:example:sleep|9"
    assert found[built_in.url] == found[built_in.canonical] == built_in


@pytest.mark.parametrize(
    ("language", "named"), [({"coding": [{"code": "mr"}]}, True), ({"text": "Klingon"}, False)]
)
def test_a_bundle_says_the_language_or_it_is_asked_for(
    counsellor: Session, tmp_path: Path, language: dict[str, Any], named: bool
) -> None:
    patient = {"resourceType": "Patient", "communication": [{"language": language}]}
    wanted, _ = _looked_at(counsellor, tmp_path, patient)
    assert wanted.names_languages() == named


def test_a_day_of_birth_that_cannot_be_is_refused_in_its_row(
    counsellor: Session, tmp_path: Path
) -> None:
    _, report = _looked_at(counsellor, tmp_path, PATIENT | {"birthDate": "9999-12-31"})
    assert [one.trouble for one in report.lines[0].entry.remarks] == [Trouble.DAY_AHEAD]


@pytest.mark.parametrize("rows", [(), (("Mina",),), (("",) * 30,)])
def test_a_child_that_answers_something_else_is_refused(rows: tuple[tuple[str, ...], ...]) -> None:
    for sheets in ((), (Sheet("", rows),)):
        with pytest.raises(NoRowsError):
            reading.tables(Source(sheets, bundle=True))


def test_answers_for_a_row_that_is_not_there_are_counted(counsellor: Session) -> None:
    rows = (("Mina", *[""] * (len(OF_BUNDLE) - 1)),)
    answered = tuple(Answered(place, "urn:x", "", "", "{}") for place in (0, 1, -1))
    source = Source((Sheet("", rows),), bundle=True, answered=answered)
    assert answers.sort(source, {}, counsellor.today(), go_on).strays == 2
