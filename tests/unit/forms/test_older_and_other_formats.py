"""Forms of other versions, in bundles and in XML, and the value sets that come with them."""

import json

import pytest

from counsel_desk.errors import KnownError
from forms.engine import answer
from forms.errors import OlderFhirError, SeveralFormsError
from forms.filling import Filling
from forms.model import parse
from tests.unit.forms.documents import (
    Json,
    calculated,
    form,
    given,
    question,
    response,
)

STU3 = [
    question("a", "choice", option=[{"valueCoding": {"code": each}} for each in "01"]),
    question("b", "integer", initialInteger=4),
    question("c", "choice", options={"reference": "#v"}),
    question("d", "string", enableWhen=[{"question": "a", "answerCoding": {"code": "1"}},
                                        {"question": "b", "hasAnswer": False}]),
    calculated("e", "integer", "%resource.item.where(linkId='b').answer.value + 1"),
]  # fmt: skip
CODES = {"resourceType": "ValueSet", "id": "v",
         "compose": {"include": [{"concept": [{"code": "x"}]}]}}  # fmt: skip


def test_a_form_of_stu3_is_read_as_it_was_meant() -> None:
    filling = Filling(parse(form(*STU3, contained=[CODES])))
    assert [option.name for option in filling.questionnaire.items[0].options] == ["0", "1"]
    assert [option.name for option in filling.questionnaire.items[2].options] == ["x"]
    assert filling.values("b") == ({"valueInteger": 4},)
    assert filling.computed() == {"e": 5}
    assert not filling.is_enabled("d")
    filling.set("b", [])
    assert filling.is_enabled("d"), "in STU3 one of several conditions is enough"
    filling.set("b", [{"valueInteger": 1}])
    filling.set("a", [{"valueCoding": {"code": "1"}}])
    assert filling.is_enabled("d")


@pytest.mark.parametrize(
    ("item", "kind", "taken", "refused"),
    [
        ({"type": "coding"}, "choice", {"valueCoding": {"code": "x"}}, {"valueString": "y"}),
        ({"type": "coding", "answerConstraint": "optionsOrString"}, "open-choice",
         {"valueString": "y"}, {"valueInteger": 1}),
        ({"type": "string", "answerConstraint": "optionsOnly"}, "choice",
         {"valueCoding": {"code": "x"}}, {"valueString": "y"}),
        ({"type": "coding", "answerConstraint": "optionsOnly"}, "choice",
         {"valueCoding": {"code": "x"}}, {"valueCoding": {"code": "z"}}),
    ],
)  # fmt: skip
def test_a_form_of_r5_is_read(item: Json, kind: str, taken: Json, refused: Json) -> None:
    asked = form({"linkId": "q", "answerOption": [{"valueCoding": {"code": "x"}}], **item})
    assert parse(asked).items[0].type == kind
    assert answer(asked, response(given("q", taken)))["valid"]
    assert not answer(asked, response(given("q", refused)))["valid"]


@pytest.mark.parametrize("items", [[], [question("b", "string")]])
def test_a_question_without_a_type_of_answer_is_a_heading(items: list[Json]) -> None:
    found = parse(form(question("a", "question", text="Heading", item=items)))
    assert found.items[0].type == ("group" if items else "display")


def test_dstu2_is_refused_by_name() -> None:
    with pytest.raises(OlderFhirError, match="DSTU2"):
        parse({"resourceType": "Questionnaire", "group": {"linkId": "a"}})


def bundle(*resources: Json) -> Json:
    """Return resources in one file."""
    entries = [{"resource": each} for each in resources]
    return {"resourceType": "Bundle", "type": "collection", "entry": entries}


NAMED = "http://example.org/ValueSet/v"
SYSTEM = "http://example.org/CodeSystem/c"


@pytest.mark.parametrize(
    ("terms", "offered"),
    [
        ([{**CODES, "url": NAMED}], ["x"]),
        ([{"resourceType": "ValueSet", "url": NAMED, "compose": {"include": [{"system": SYSTEM}]}},
          {"resourceType": "CodeSystem", "url": SYSTEM,
           "concept": [{"code": "p", "concept": [{"code": "q"}]}]}], ["p", "q"]),
        ([{"resourceType": "ValueSet", "url": NAMED,
           "compose": {"include": [{"valueSet": ["urn:more"]}],
                       "exclude": [{"concept": [{"code": "x"}]}]}},
          {**CODES, "url": "urn:more",
           "compose": {"include": [{"concept": [{"code": "x"}, {"code": "y"}]}]}}], ["y"]),
        ([{"resourceType": "ValueSet", "url": NAMED,
           "compose": {"include": [{"valueSet": ["ValueSet/v"]}]}}, CODES], ["x"]),
        ([{"resourceType": "ValueSet", "url": NAMED,
           "compose": {"include": [{"system": "urn:elsewhere"}]}}], []),
        ([{"resourceType": "ValueSet", "url": NAMED,
           "compose": {"include": [{"system": SYSTEM, "filter": [{"property": "x"}]}]}}], []),
        ([{"resourceType": "ValueSet", "url": NAMED,
           "compose": {"include": [{"valueSet": [NAMED]}]}}], []),
    ],
)  # fmt: skip
def test_a_bundle_brings_its_value_sets(terms: list[Json], offered: list[str]) -> None:
    asked = form(question("q", "choice", answerValueSet=f"{NAMED}|1.0"))
    found = parse(bundle(asked, *terms))
    assert [option.name for option in found.items[0].options] == offered


def test_a_bundle_of_several_forms_is_refused_by_name() -> None:
    with pytest.raises(SeveralFormsError, match="2 forms"):
        parse(bundle(form(), form()))
    with pytest.raises(KnownError):
        parse(bundle())


@pytest.mark.parametrize(
    ("url", "offered"),
    [
        ("http://hl7.org/fhir/ValueSet/yesnodontknow", ["Y", "N", "asked-unknown"]),
        ("http://hl7.org/fhir/ValueSet/administrative-gender",
         ["male", "female", "other", "unknown"]),
        ("http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1",
         ["male", "female", "other", "unknown"]),
        ("http://hl7.org/fhir/ValueSet/days-of-week",
         ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]),
        ("http://terminology.hl7.org/ValueSet/v2-0136", ["Y", "N"]),
        ("http://hl7.org/fhir/ValueSet/goal-priority",
         ["high-priority", "medium-priority", "low-priority"]),
        ("http://hl7.org/fhir/ValueSet/contact-point-use",
         ["home", "work", "temp", "old", "mobile"]),
        ("http://example.org/unknown", []),
    ],
)  # fmt: skip
def test_the_core_value_sets_are_at_hand(url: str, offered: list[str]) -> None:
    found = parse(form(question("q", "choice", answerValueSet=url))).items[0]
    assert [option.name for option in found.options] == offered


@pytest.mark.parametrize(
    ("language", "label"), [("bn", "হ্যাঁ"), ("bn-IN", "হ্যাঁ"), ("hi", "हाँ"), ("en", "Yes"), ("", "Yes")]
)
def test_answers_are_shown_in_the_language_that_the_value_set_has(
    language: str, label: str
) -> None:
    url = "http://hl7.org/fhir/ValueSet/yesnodontknow"
    found = parse(form(question("q", "choice", answerValueSet=url))).items[0]
    assert found.options[0].label_in(language) == label


def test_what_is_converted_stays_readable_when_it_is_stored() -> None:
    document = parse(form(*STU3, contained=[CODES])).document
    again = parse(json.loads(json.dumps(document)))
    assert again == parse(form(*STU3, contained=[CODES]))


def test_items_share_the_answers_of_their_value_set() -> None:
    items = [question(f"q{n}", "choice", answerValueSet="#v") for n in range(2)]
    first, second = parse(form(*items, contained=[CODES])).items
    assert first.options is second.options
