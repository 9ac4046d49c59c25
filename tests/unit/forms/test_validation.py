"""Values, limits and numbers of answers, judged by the rules of the FHIR specification."""

import pytest

from forms.engine import answer
from tests.unit.forms.documents import Json, extension, form, given, question, response, when

CHOICE = {"answerOption": [{"valueCoding": {"system": "s", "code": "y"}}]}


@pytest.mark.parametrize(
    ("item", "value", "valid"),
    [
        (question("q", "integer"), {"valueInteger": 3}, True),
        (question("q", "integer"), {"valueInteger": True}, False),
        (question("q", "integer"), {"valueInteger": 2**31}, False),
        (question("q", "integer"), {"valueString": "3"}, False),
        (question("q", "decimal"), {"valueDecimal": 1.5}, True),
        (question("q", "date"), {"valueDate": "2024-02-29"}, True),
        (question("q", "date"), {"valueDate": "2024-02"}, True),
        (question("q", "date"), {"valueDate": "2023-02-29"}, False),
        (question("q", "date"), {"valueDate": "2023-13"}, False),
        (question("q", "dateTime"), {"valueDateTime": "2024-01-01T10:00:00+05:30"}, True),
        (question("q", "dateTime"), {"valueDateTime": "2024-01-01T25:00:00Z"}, False),
        (question("q", "time"), {"valueTime": "23:59:59"}, True),
        (question("q", "time"), {"valueTime": "24:00:00"}, False),
        (question("q", "url"), {"valueUri": "https://example.org"}, True),
        (question("q", "url"), {"valueUri": "two words"}, False),
        (question("q", "quantity"), {"valueQuantity": {"value": 2, "unit": "kg"}}, True),
        (question("q", "quantity"), {"valueQuantity": {"value": "2"}}, False),
        (question("q", "string", maxLength=3), {"valueString": "abc"}, True),
        (question("q", "string", maxLength=3), {"valueString": "abcd"}, False),
        (question("q", "choice", **CHOICE), {"valueCoding": {"system": "s", "code": "y"}}, True),
        (question("q", "choice", **CHOICE), {"valueCoding": {"system": "s", "code": "n"}}, False),
        (question("q", "choice", **CHOICE), {"valueString": "other"}, False),
        (question("q", "open-choice", **CHOICE), {"valueString": "other"}, True),
    ],
)
def test_values_of_each_type(item: Json, value: Json, valid: bool) -> None:
    found = answer(form(item), response(given("q", value)))
    assert found["valid"] is valid
    assert [error["linkId"] for error in found["errors"]] == ([] if valid else ["q"])


@pytest.mark.parametrize(
    ("kind", "limit", "value", "valid"),
    [
        ("integer", extension("minValue", valueInteger=2), {"valueInteger": 2}, True),
        ("integer", extension("minValue", valueInteger=2), {"valueInteger": 1}, False),
        ("integer", extension("maxValue", valueInteger=2), {"valueInteger": 2}, True),
        ("integer", extension("maxValue", valueInteger=2), {"valueInteger": 3}, False),
        ("date", extension("maxValue", valueDate="2024-01-01"), {"valueDate": "2024-01-02"}, False),
        ("decimal", extension("maxDecimalPlaces", valueInteger=1), {"valueDecimal": 1.5}, True),
        ("decimal", extension("maxDecimalPlaces", valueInteger=1), {"valueDecimal": 1.55}, False),
        ("string", extension("regex", valueString="[0-9]+"), {"valueString": "12"}, True),
        ("string", extension("regex", valueString="[0-9]+"), {"valueString": "12a"}, False),
        ("string", extension("regex", valueString="(a+)+b"), {"valueString": "a" * 60}, False),
        ("string", extension("regex", valueString="(a+)+b"), {"valueString": "aab"}, True),
        ("string", extension("regex", valueString=r"((a+)+)\2"), {"valueString": "b"}, True),
    ],
)
def test_limits(kind: str, limit: Json, value: Json, valid: bool) -> None:
    item = question("q", kind, extension=[limit])
    assert answer(form(item), response(given("q", value)))["valid"] is valid


def test_required_counts_only_where_it_is_asked_and_seen() -> None:
    hidden = extension("questionnaire-hidden", valueBoolean=True)
    asked = form(
        question("a", "string", required=True),
        question("b", "string", required=True, extension=[hidden]),
        question(
            "c", "string", required=True, enableWhen=[when("a", "exists", answerBoolean=True)]
        ),
    )
    found = answer(asked, response())
    assert found["errors"] == [{"linkId": "a", "message": "Please answer this question."}]


@pytest.mark.parametrize(("count", "valid"), [(1, False), (2, True), (3, True), (4, False)])
def test_occurrences(count: int, valid: bool) -> None:
    bounds = [
        extension("questionnaire-minOccurs", valueInteger=2),
        extension("questionnaire-maxOccurs", valueInteger=3),
    ]
    asked = form(question("q", "integer", repeats=True, extension=bounds))
    values = [{"valueInteger": n} for n in range(count)]
    assert answer(asked, response(given("q", *values)))["valid"] is valid


def test_two_answers_to_a_question_that_takes_one() -> None:
    asked = form(question("q", "integer"))
    assert not answer(asked, response(given("q", {"valueInteger": 1}, {"valueInteger": 2})))[
        "valid"
    ]


def test_an_answer_without_a_question_is_named() -> None:
    found = answer(form(question("q", "integer")), response(given("z", {"valueInteger": 1})))
    assert [error["linkId"] for error in found["errors"]] == ["z"]
