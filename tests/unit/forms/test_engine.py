"""Responses judged against forms: every operator and rule, expectations from the FHIR spec."""

import pytest

from forms.engine import answer

CALCULATED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
HL7 = "http://hl7.org/fhir/StructureDefinition/"


def form(*items):
    return {"resourceType": "Questionnaire", "status": "draft", "item": list(items)}


def response(*items):
    return {"resourceType": "QuestionnaireResponse", "status": "completed", "item": list(items)}


def given(link_id, *values):
    return {"linkId": link_id, "answer": list(values)}


def question(link_id, kind, **more):
    return {"linkId": link_id, "type": kind, **more}


def when(asked, operator, **wanted):
    return {"question": asked, "operator": operator, **wanted}


def extension(name, **value):
    return {"url": HL7 + name, **value}


@pytest.mark.parametrize(
    ("operator", "wanted", "answered", "shown"),
    [
        ("exists", {"answerBoolean": True}, [3], True),
        ("exists", {"answerBoolean": True}, [], False),
        ("exists", {"answerBoolean": False}, [], True),
        ("exists", {"answerBoolean": False}, [3], False),
        ("=", {"answerInteger": 3}, [3], True),
        ("=", {"answerInteger": 3}, [4], False),
        ("=", {"answerInteger": 3}, [], False),
        ("=", {"answerInteger": 3}, [4, 3], True),
        ("!=", {"answerInteger": 3}, [4], True),
        ("!=", {"answerInteger": 3}, [3], False),
        ("!=", {"answerInteger": 3}, [], True),
        ("!=", {"answerInteger": 3}, [4, 3], False),
        (">", {"answerInteger": 3}, [4], True),
        (">", {"answerInteger": 3}, [3], False),
        (">", {"answerInteger": 3}, [], False),
        ("<", {"answerInteger": 3}, [2], True),
        ("<", {"answerInteger": 3}, [3], False),
        (">=", {"answerInteger": 3}, [3], True),
        (">=", {"answerInteger": 3}, [2], False),
        ("<=", {"answerInteger": 3}, [3], True),
        ("<=", {"answerInteger": 3}, [4], False),
        (">", {"answerDecimal": 2.5}, [3], True),
    ],
)
def test_every_operator(operator, wanted, answered, shown):
    asked = form(
        question("a", "integer", repeats=True),
        question("b", "string", enableWhen=[when("a", operator, **wanted)]),
    )
    values = [{"valueInteger": value} for value in answered]
    found = answer(asked, response(given("a", *values)) if values else response())
    assert found["enabled"] == (["a", "b"] if shown else ["a"])


@pytest.mark.parametrize(("behaviour", "shown"), [("any", True), ("all", False)])
def test_any_and_all(behaviour, shown):
    conditions = [when("a", "=", answerBoolean=True), when("b", "=", answerBoolean=True)]
    asked = form(
        question("a", "boolean"),
        question("b", "boolean"),
        question("c", "string", enableWhen=conditions, enableBehavior=behaviour),
    )
    found = answer(asked, response(given("a", {"valueBoolean": True})))
    assert ("c" in found["enabled"]) is shown


def test_what_is_not_asked_is_left_out_with_all_that_hangs_on_it():
    asked = form(
        question("a", "boolean"),
        question(
            "g",
            "group",
            enableWhen=[when("a", "=", answerBoolean=True)],
            item=[question("b", "string", required=True)],
        ),
        question("c", "string", enableWhen=[when("b", "exists", answerBoolean=True)]),
    )
    inside = {"linkId": "g", "item": [given("b", {"valueString": "x"})]}
    rest = (inside, given("c", {"valueString": "y"}))
    off = answer(asked, response(given("a", {"valueBoolean": False}), *rest))
    assert off["enabled"] == ["a"]
    assert off["valid"] is True
    assert [item["linkId"] for item in off["response"]["item"]] == ["a"]
    on = answer(asked, response(given("a", {"valueBoolean": True}), *rest))
    assert on["enabled"] == ["a", "g", "b", "c"]


def test_conditions_in_a_circle_end_and_hide_nothing_for_good():
    asked = form(
        question("a", "string", enableWhen=[when("a", "exists", answerBoolean=False)]),
        question("b", "string"),
    )
    both = response(given("a", {"valueString": "x"}), given("b", {"valueString": "y"}))
    assert answer(asked, both)["enabled"] == ["a", "b"]


def test_a_long_chain_of_conditions_is_followed_to_its_end():
    links = [
        question(str(n), "string", enableWhen=[when(str(n - 1), "exists", answerBoolean=True)])
        for n in range(1, 1_000)
    ]
    asked = form(question("0", "string"), *links)
    said = [given(str(n), {"valueString": "x"}) for n in range(1_000)]
    assert len(answer(asked, response(*said))["enabled"]) == 1_000
    assert answer(asked, response(*said[1:]))["enabled"] == ["0"]


def test_a_calculation_inside_a_repeating_group_is_not_guessed():
    asked = form(question("g", "group", repeats=True, item=[total("1 + 1")]))
    assert answer(asked, response())["computed"] == {"total": None}


def test_a_condition_inside_a_repeating_group_looks_at_its_own_repetition():
    asked = form(
        question(
            "g",
            "group",
            repeats=True,
            item=[
                question("a", "boolean"),
                question("b", "string", enableWhen=[when("a", "=", answerBoolean=True)]),
            ],
        )
    )
    rows = [
        {
            "linkId": "g",
            "item": [given("a", {"valueBoolean": flag}), given("b", {"valueString": "x"})],
        }
        for flag in (True, False)
    ]
    written = answer(asked, response(*rows))["response"]["item"]
    assert [[item["linkId"] for item in row["item"]] for row in written] == [["a", "b"], ["a"]]


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
def test_values_of_each_type(item, value, valid):
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
        ("string", extension("regex", valueString="(a+)+b"), {"valueString": "a" * 60}, True),
    ],
)
def test_limits(kind, limit, value, valid):
    item = question("q", kind, extension=[limit])
    assert answer(form(item), response(given("q", value)))["valid"] is valid


def test_required_counts_only_where_it_is_asked_and_seen():
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
def test_occurrences(count, valid):
    bounds = [
        extension("questionnaire-minOccurs", valueInteger=2),
        extension("questionnaire-maxOccurs", valueInteger=3),
    ]
    asked = form(question("q", "integer", repeats=True, extension=bounds))
    values = [{"valueInteger": n} for n in range(count)]
    assert answer(asked, response(given("q", *values)))["valid"] is valid


def test_two_answers_to_a_question_that_takes_one():
    asked = form(question("q", "integer"))
    assert not answer(asked, response(given("q", {"valueInteger": 1}, {"valueInteger": 2})))[
        "valid"
    ]


def test_an_answer_without_a_question_is_named():
    found = answer(form(question("q", "integer")), response(given("z", {"valueInteger": 1})))
    assert [error["linkId"] for error in found["errors"]] == ["z"]


def total(expression, kind="integer"):
    value = {"language": "text/fhirpath", "expression": expression}
    return question(
        "total", kind, readOnly=True, extension=[{"url": CALCULATED, "valueExpression": value}]
    )


ADDED = (
    "%resource.item.where(linkId='a').answer.value + %resource.item.where(linkId='b').answer.value"
)


def test_calculates_and_what_hangs_on_it_follows():
    asked = form(
        question("a", "integer"),
        question("b", "integer"),
        total(ADDED),
        question("c", "string", enableWhen=[when("total", ">", answerInteger=4)]),
    )
    found = answer(
        asked, response(given("a", {"valueInteger": 2}), given("b", {"valueInteger": 3}))
    )
    assert found["computed"] == {"total": 5}
    assert found["enabled"] == ["a", "b", "total", "c"]
    assert found["response"]["item"][2]["answer"] == [{"valueInteger": 5}]


@pytest.mark.parametrize(
    "expression",
    [
        ADDED,
        "(((",
        "%unknown",
        "1 / 0",
        "'x'",
        "10.power(100000000)",
        "'a'.matches('(a+)+b')",
        "(1).repeat($this + 1)",
        "'x'.resolve()",
    ],
)
def test_what_cannot_be_computed_is_never_zero(expression):
    found = answer(form(question("a", "integer"), total(expression)), response())
    assert found["computed"] == {"total": None}
    assert "item" not in found["response"]


def test_ordinals_add_up():
    options = [
        {
            "valueCoding": {"system": "s", "code": code},
            "extension": [extension("ordinalValue", valueDecimal=weight)],
        }
        for code, weight in (("x", 2), ("y", 3))
    ]
    asked = form(
        question("a", "choice", answerOption=options),
        question("b", "choice", answerOption=options),
        total("%resource.item.answer.value.ordinal().sum()"),
    )
    codes = [
        given(q, {"valueCoding": {"system": "s", "code": c}}) for q, c in (("a", "x"), ("b", "y"))
    ]
    assert answer(asked, response(*codes))["computed"] == {"total": 5}
