"""A form is signed as FHIR says it is to be, or the person says that they would rather not."""

import base64
from typing import Any

import pytest

from forms.checking.check import findings
from forms.checking.notes import Matter
from forms.engine import answer
from forms.filling import Filling
from forms.fitting import NOT_SIGNED
from forms.model import parse
from forms.signing import drawing
from tests.unit.forms.documents import Json, extension, form, question, when

AUTHOR = {"system": "urn:iso-astm:E1762-95:2013", "code": "1.2.840.10065.1.12.1.1"}
WANTED = extension("questionnaire-signatureRequired", valueCodeableConcept={"coding": [AUTHOR]})
BY_HAND = extension("questionnaire-itemControl", valueCodeableConcept={
    "coding": [{"code": "signature"}]})  # fmt: skip
PNG = b"\x89PNG\r\n\x1a\n and so on"
DRAWN = drawing(PNG, "2026-03-04T10:00:00+05:30")
URL = "http://hl7.org/fhir/StructureDefinition/questionnaireresponse-signature"
WHOLE = parse(form(question("a", "string"), extension=[WANTED]))
GROUP = question("g", "group", extension=[WANTED], item=[question("b", "string")])


def signature(part: Json) -> Any:
    """Return the signature that a part of a response has."""
    return next(each["valueSignature"] for each in part["extension"] if each["url"] == URL)


def test_a_form_that_is_to_be_signed_insists_on_it() -> None:
    filling = Filling(WHOLE)
    assert [each.link_id for each in filling.problems()] == ["#signature"]
    filling.set("#signature", [DRAWN])
    assert not filling.problems()
    written = filling.written()
    made = signature(written)
    assert base64.b64decode(made["data"]) == PNG
    assert made["when"] == "2026-03-04T10:00:00+05:30"
    assert made["type"][0]["code"] == "1.2.840.10065.1.12.1.1"
    assert "item" not in written


def test_nothing_says_who_signed() -> None:
    filling = Filling(WHOLE)
    filling.set("#signature", [DRAWN])
    assert set(signature(filling.written())["who"]) == {"extension"}


def test_signing_can_be_declined_and_that_is_kept() -> None:
    filling = Filling(WHOLE)
    filling.decline("#signature")
    assert not filling.problems()
    again = Filling.from_response(WHOLE, filling.written())
    assert again.declined("#signature")
    assert not again.problems()


@pytest.mark.parametrize("repeats", [False, True])
def test_a_signature_of_a_group_belongs_to_each_time_it_is_filled_in(repeats: bool) -> None:
    signed = parse(form({**GROUP, "repeats": repeats}))
    filling = Filling(signed)
    if repeats:
        filling.set_repetitions("g", 2)
    for number in range(1 + repeats):
        filling.set("g#signature", [DRAWN], (number,) if repeats else ())
    written = filling.written()
    assert [signature(each)["sigFormat"] for each in written["item"]] == ["image/png"] * (
        1 + repeats
    )
    assert Filling.from_response(signed, written).written() == written
    assert not filling.problems()


def test_what_is_not_asked_need_not_be_signed() -> None:
    hidden = {**GROUP, "enableWhen": [when("a", "=", answerString="x")]}
    filling = Filling(parse(form(question("a", "string"), hidden)))
    assert not filling.problems()
    filling.set("a", [{"valueString": "x"}])
    assert [each.link_id for each in filling.problems()] == ["g#signature"]


@pytest.mark.parametrize("said", [[BY_HAND], [WANTED]])
def test_an_answer_can_be_a_signature(said: list[Json]) -> None:
    asked = form(question("s", "attachment", required=True, extension=said))
    assert not [each for each in findings(parse(asked)) if each.link_id]
    filling = Filling(parse(asked))
    assert [each.link_id for each in filling.problems()] == ["s"]
    filling.set("s", [DRAWN])
    assert not filling.problems()
    assert filling.written()["item"][0]["answer"] == [DRAWN]


@pytest.mark.parametrize(
    "content",
    [
        {"contentType": "image/png", "data": "not base64!"},
        {"contentType": "image/png", "data": base64.b64encode(b"<svg/>").decode()},
        {"contentType": "image/svg+xml", "data": base64.b64encode(PNG).decode()},
        {"contentType": "image/png", "url": "https://example.org/signature.png"},
        {"contentType": "image/png", "data": base64.b64encode(PNG + b"x" * 500_000).decode()},
    ],
)
def test_what_is_no_drawing_is_no_signature(content: Json) -> None:
    filling = Filling(parse(form(question("s", "attachment", extension=[BY_HAND]))))
    filling.set("s", [{"valueAttachment": content}])
    assert [each.text for each in filling.problems()] == [NOT_SIGNED]


def test_the_command_line_counts_no_question_that_fhir_does_not_have() -> None:
    found = answer(form(question("a", "string"), extension=[WANTED]), Filling(WHOLE).written())
    assert found["enabled"] == ["a"]
    assert [each["linkId"] for each in found["errors"]] == ["#signature"]


def test_a_link_id_that_is_taken_is_not_given_twice() -> None:
    made = parse(form(question("#signature", "string"), extension=[WANTED]))
    assert [item.link_id for item in made.walk()] == ["#signature", "#signature#"]


def test_a_signature_below_a_single_question_is_named_as_left_out() -> None:
    found = findings(parse(form(question("a", "string", extension=[WANTED]))))
    assert [each.matter for each in found if each.link_id] == [Matter.IGNORED]
