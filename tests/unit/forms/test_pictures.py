"""Pictures in a form are shown from the form alone; what is elsewhere is named."""

import base64

import pytest

from forms.checking.check import findings
from forms.checking.notes import Matter
from forms.model import parse
from forms.pictures import MOST_BYTES, content_of, is_shown
from tests.unit.forms.documents import SDC, Json, form, question

DATA = base64.b64encode(b"a picture").decode()
INSIDE = {"contentType": "image/png", "data": DATA}
BINARY = {"resourceType": "Binary", "id": "p", **INSIDE}


def media(name: str, attachment: Json) -> Json:
    """Return the extension that gives a question or an answer a picture."""
    return {"url": f"{SDC}{name}", "valueAttachment": attachment}


@pytest.mark.parametrize("attachment", [INSIDE, {"url": "#p"}])
def test_a_question_has_its_picture(attachment: Json) -> None:
    asked = question("a", "string", extension=[media("itemMedia", attachment)])
    item = parse(form(asked, contained=[BINARY])).items[0]
    assert content_of(item.picture) == b"a picture"


def test_answers_have_their_pictures_wherever_the_form_says_so() -> None:
    picture = media("itemAnswerMedia", INSIDE)
    options = [
        {"valueCoding": {"code": "a"}, "extension": [picture]},
        {"valueCoding": {"code": "b", "extension": [picture]}},
        {"valueString": "c", "_valueString": {"extension": [picture]}},
        {"valueCoding": {"code": "d"}},
    ]
    item = parse(form(question("a", "choice", answerOption=options))).items[0]
    assert [content_of(each.picture) for each in item.options] == [b"a picture"] * 3 + [b""]


def test_a_value_set_gives_its_concepts_pictures() -> None:
    concept = {"code": "a", "extension": [media("itemAnswerMedia", INSIDE)]}
    values = {
        "resourceType": "ValueSet",
        "id": "v",
        "compose": {"include": [{"system": "urn:x", "concept": [concept]}]},
    }
    asked = question("a", "choice", answerValueSet="#v")
    item = parse(form(asked, contained=[values])).items[0]
    assert content_of(item.options[0].picture) == b"a picture"


@pytest.mark.parametrize(
    "attachment",
    [
        {"contentType": "image/png", "url": "https://example.org/p.png"},
        {"contentType": "image/svg+xml", "data": DATA},
        {"contentType": "video/mp4", "data": DATA},
        {"data": DATA},
        {"contentType": "image/png", "data": 7},
        {"url": "#gone"},
        {"contentType": "image/png", "data": "A" * (MOST_BYTES * 4 // 3 + 100)},
    ],
)
def test_what_is_not_shown_is_named(attachment: Json) -> None:
    found = parse(form(question("a", "string", extension=[media("itemMedia", attachment)])))
    assert not is_shown(found.items[0].picture)
    assert [each.matter for each in findings(found)] == [Matter.NOT_SHOWN]


def test_damaged_data_is_no_picture() -> None:
    assert content_of({"contentType": "image/png", "data": "%%%%"}) == b""
