"""A form says what of it works, and never asks for what nobody can give."""

import json
from pathlib import Path
from typing import Any

import pytest

from forms.checking.check import Verdict, check_file
from forms.engine import answer
from tests.unit.forms.documents import (
    Json,
    calculated,
    expression,
    extension,
    form,
    given,
    question,
    response,
    variable,
    whole,
)

HIDDEN = extension("questionnaire-hidden", valueBoolean=True)
A = question("a", "string", text="How are you?")


def checked(tmp_path: Path, *items: Json, **more: Any) -> Verdict:
    """Return the verdict on a form."""
    path = tmp_path / "form.json"
    path.write_text(json.dumps(form(*items, **more)), encoding="utf-8")
    return check_file(path)


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (question("q", "reference", required=True), "type"),
        (question("q", "attachment", required=True), "type"),
        (question("q", "choice", required=True), "choices"),
        (question("q", "choice", required=True, answerValueSet="http://example.org/x"), "choices"),
        (question("q", "string", required=True, extension=[HIDDEN]), "hidden"),
        (question("q", "string", required=True, readOnly=True), "read-only"),
        (question("q", "integer", required=True, extension=[
            extension("minValue", valueInteger=5), extension("maxValue", valueInteger=3)]),
         "limits"),
        (question("q", "string", required=True, maxLength=2, extension=[
            extension("minLength", valueInteger=3)]), "limits"),
        (question("q", "choice", repeats=True, answerOption=[{"valueCoding": {"code": "x"}}],
                  extension=[extension("questionnaire-minOccurs", valueInteger=2)]), "limits"),
        (question("q", "string", extension=[extension("questionnaire-minOccurs", valueInteger=2)]),
         "limits"),
        (question("g", "group", extension=[HIDDEN],
                  item=[question("q", "string", required=True)]), "hidden"),
        (question("q", "group", required=True, item=[question("x", "reference")]), "nothing in it"),
        (question("g", "group", repeats=True, item=[
            question("q", "choice", required=True), question("b", "string")]), "choices"),
    ],
)  # fmt: skip
def test_an_answer_that_nobody_can_give_is_not_insisted_on_and_named(
    tmp_path: Path, item: Json, reason: str
) -> None:
    assert answer(form(A, item), response(given("a", {"valueString": "well"})))["valid"]
    verdict = checked(tmp_path, A, item)
    assert verdict.verdict == "partly"
    assert any(each.startswith("q: ") and reason in each for each in verdict.unsupported)
    assert any("insists on answers that nobody can give" in note for note in verdict.notes)


@pytest.mark.parametrize(
    "item",
    [
        question("q", "integer", readOnly=True, initial=[{"valueInteger": 9}], maxLength=1,
                 extension=[extension("maxValue", valueInteger=3)]),
        question("q", "string", extension=[HIDDEN],
                 initial=[{"valueString": "a"}, {"valueString": "b"}]),
        calculated("q", "integer", "3 + 4", required=True,
                   extension=[HIDDEN, extension("maxValue", valueInteger=3)]),
    ],
)  # fmt: skip
def test_what_the_form_itself_puts_wrong_keeps_nobody_from_saving(item: Json) -> None:
    told = [{"linkId": "q", "answer": item["initial"]}] if "initial" in item else []
    assert answer(form(A, item), response(*told))["valid"]


def test_what_a_person_can_change_is_still_checked() -> None:
    item = question("q", "integer", extension=[extension("maxValue", valueInteger=3)],
                    initial=[{"valueInteger": 9}])  # fmt: skip
    assert not answer(form(item), response(whole("q", 9)))["valid"]


@pytest.mark.parametrize(
    ("items", "note"),
    [
        ([question("q", "string", extension=[
            expression("enableWhenExpression", "%patient.gender = 'female'")])],
         "shown to everyone"),
        ([calculated("q", "integer", "%patient.age")], "cannot be computed"),
        ([calculated("q", "integer", "'word'")], "cannot be computed"),
        ([calculated("q", "integer", "1 +")], "cannot be computed"),
        ([calculated("q", "integer", "%x", extension=[variable("x", "%resource.nothing(")])],
         "cannot be computed"),
        ([question("q", "integer", readOnly=True)], "cannot be computed"),
        ([question("q", "string", extension=[
            expression("initialExpression", "%patient.name.given")])], "begin empty"),
        ([question("q", "date", extension=[extension("maxValue", _valueDate={"extension": [
            extension("cqf-calculatedValue", valueExpression={
                "language": "text/cql", "expression": "Today()"})]})])], "own check"),
        ([calculated("q", "integer", " 0 ")], "cannot be computed"),
        ([question("q", "integer", code=[{"system": "http://ehelse.no/scoringFormulas",
                                          "code": "TS"}])], "cannot be computed"),
        ([question("q", "string", repeats=True, extension=[
            extension("questionnaire-maxOccurs", _valueInteger={"extension": [
                extension("cqf-calculatedValue", valueExpression={
                    "language": "text/fhirpath", "expression": "3"})]})])], "own check"),
        ([question("q", "attachment")], "or a record of the client's file"),
        ([question("q", "string", extension=[extension("regex", valueString=r"((a+)+)\2")])],
         "own check"),
    ],
)  # fmt: skip
def test_the_check_says_in_words_what_will_not_work(
    tmp_path: Path, items: list[Json], note: str
) -> None:
    verdict = checked(tmp_path, A, *items)
    assert verdict.verdict == "partly"
    assert [each for each in verdict.notes if note in each and each.endswith(": q")]


@pytest.mark.parametrize(
    "items",
    [
        [calculated("q", "integer", "%resource.item.where(linkId='n').answer.value + 1"),
         question("n", "integer")],
        [calculated("q", "string", "iif(%resource.item.where(linkId='n').answer.value, 'x', 'y')"),
         question("n", "boolean")],
        [calculated("q", "date", "today()", required=True)],
        [question("q", "string", extension=[
            expression("enableWhenExpression", "%resource.item.where(linkId='a').exists()")])],
        [question("q", "choice", required=True,
                  answerValueSet="http://hl7.org/fhir/ValueSet/yesnodontknow")],
        [question("q", "quantity"), question("r", "time"), question("s", "url")],
        [question("q", "string", readOnly=True, initial=[{"valueString": "x"}])],
        [question("q", "string", extension=[extension("regex", valueString=r"(a+)+")])],
    ],
)  # fmt: skip
def test_a_form_is_ok_where_all_of_it_works(tmp_path: Path, items: list[Json]) -> None:
    verdict = checked(tmp_path, A, *items)
    assert (verdict.verdict, verdict.notes) == ("ok", ())


def test_a_refusal_is_said_in_one_sentence(tmp_path: Path) -> None:
    verdict = checked(tmp_path, A, A)
    assert verdict.verdict == "refused"
    assert verdict.notes == verdict.problems


def test_an_expression_that_loops_is_named_in_time(tmp_path: Path) -> None:
    verdict = checked(tmp_path, calculated("q", "integer", "(1).repeat($this + 1).count()"), A)
    assert verdict.notes == ("These results cannot be computed here and stay empty: q",)
