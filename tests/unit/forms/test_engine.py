"""Conditions and calculations of a form, as the FHIR specification defines each operator."""

import pytest

from forms.engine import answer
from tests.unit.forms.documents import Json, extension, form, given, question, response, when

CALCULATED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"


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
def test_every_operator(operator: str, wanted: Json, answered: list[int], shown: bool) -> None:
    asked = form(
        question("a", "integer", repeats=True),
        question("b", "string", enableWhen=[when("a", operator, **wanted)]),
    )
    values = [{"valueInteger": value} for value in answered]
    found = answer(asked, response(given("a", *values)) if values else response())
    assert found["enabled"] == (["a", "b"] if shown else ["a"])


@pytest.mark.parametrize(("behaviour", "shown"), [("any", True), ("all", False)])
def test_any_and_all(behaviour: str, shown: bool) -> None:
    conditions = [when("a", "=", answerBoolean=True), when("b", "=", answerBoolean=True)]
    asked = form(
        question("a", "boolean"),
        question("b", "boolean"),
        question("c", "string", enableWhen=conditions, enableBehavior=behaviour),
    )
    found = answer(asked, response(given("a", {"valueBoolean": True})))
    assert ("c" in found["enabled"]) is shown


def test_what_is_not_asked_is_left_out_with_all_that_depends_on_it() -> None:
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


def test_conditions_in_a_circle_end_and_hide_nothing_for_good() -> None:
    asked = form(
        question("a", "string", enableWhen=[when("a", "exists", answerBoolean=False)]),
        question("b", "string"),
    )
    both = response(given("a", {"valueString": "x"}), given("b", {"valueString": "y"}))
    assert answer(asked, both)["enabled"] == ["a", "b"]


def test_a_long_chain_of_conditions_is_followed_to_its_end() -> None:
    links = [
        question(str(n), "string", enableWhen=[when(str(n - 1), "exists", answerBoolean=True)])
        for n in range(1, 1_000)
    ]
    asked = form(question("0", "string"), *links)
    answers = [given(str(n), {"valueString": "x"}) for n in range(1_000)]
    assert len(answer(asked, response(*answers))["enabled"]) == 1_000
    assert answer(asked, response(*answers[1:]))["enabled"] == ["0"]


def test_a_calculation_inside_a_repeating_group_is_made_in_each_repetition() -> None:
    asked = form(question("g", "group", repeats=True, item=[total("1 + 1")]))
    assert answer(asked, response())["computed"] == {"total": [2]}


def test_a_condition_inside_a_repeating_group_looks_at_its_own_repetition() -> None:
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


def total(expression: str, kind: str = "integer") -> Json:
    """Return a question whose answer is calculated."""
    value = {"language": "text/fhirpath", "expression": expression}
    return question(
        "total", kind, readOnly=True, extension=[{"url": CALCULATED, "valueExpression": value}]
    )


ADDED = (
    "%resource.item.where(linkId='a').answer.value + %resource.item.where(linkId='b').answer.value"
)


def test_calculates_and_what_depends_on_it_follows() -> None:
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
def test_what_cannot_be_computed_is_never_zero(expression: str) -> None:
    found = answer(form(question("a", "integer"), total(expression)), response())
    assert found["computed"] == {"total": None}
    assert "item" not in found["response"]


def test_ordinals_add_up() -> None:
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
