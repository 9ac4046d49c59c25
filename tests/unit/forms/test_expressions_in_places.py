"""Expressions in their places: variables, repetitions, limits and constraints."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from counsel_desk.domain.office_time import local_day
from forms.engine import answer
from forms.filling import Filling
from forms.model import parse
from tests.unit.forms.computing import NUMBERS, A, B, computed
from tests.unit.forms.documents import (
    Json,
    calculated,
    coded,
    expression,
    extension,
    form,
    given,
    question,
    response,
    scored,
    variable,
    when,
    whole,
)

CHOSEN = "iif(%points.count() = 2, %points.sum(), {})"
POINTS = variable("points", "%resource.item.answer.ordinal()")


@pytest.mark.parametrize(
    ("of_form", "of_item"),
    [
        ([POINTS], []),
        ([], [POINTS]),
        ([variable("all", "%resource.item.answer")], [variable("points", "%all.ordinal()")]),
        ([variable("points", "1")], [POINTS]),
        ([variable("broken", "%patient.age"), POINTS], []),
    ],
)
def test_variables_are_seen_below_where_they_stand(of_form: Any, of_item: Any) -> None:
    total = calculated("total", "decimal", CHOSEN, extension=of_item)
    asked = form(scored("a", 0, 1, 2), scored("b", 0, 1, 2), total, extension=of_form)
    assert answer(asked, response(coded("a", "1")))["computed"] == {"total": None}
    found = answer(asked, response(coded("a", "1"), coded("b", "2")))
    assert found["computed"] == {"total": 3}


def test_a_variable_of_a_group_starts_in_the_group() -> None:
    group = question(
        "g",
        "group",
        extension=[variable("height", "item.where(linkId='h').answer.value")],
        item=[question("h", "decimal"), calculated("out", "decimal", "%height * 2")],
    )
    told = {"linkId": "g", "item": [given("h", {"valueDecimal": 1.5})]}
    assert answer(form(group), response(told))["computed"] == {"out": 3}


@pytest.mark.parametrize(
    "variables",
    [
        [variable("x", "%x")],
        [variable("x", "%y"), variable("y", "%x")],
        [variable("x", "%patient.name")],
        [],
    ],
)
def test_a_variable_that_cannot_be_computed_is_never_taken_for_empty(variables: Any) -> None:
    total = calculated("total", "decimal", "iif(%x.exists(), 1, 0)", extension=variables)
    assert answer(form(total), response())["failed"] == ["total"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("''", "string"),
        (f"iif({A}.exists(), 'x', '')", "string"),
        (f"{A} + {B}", "integer"),
        (f"{A}.where($this > 5)", "integer"),
        ("{}", "decimal"),
        (f"iif({A}.exists(), {A} * 2, {{}})", "integer"),
        (f"{A}.sum()", "integer"),
        ("%resource.item.answer.value.count()", "integer"),
        (f"iif({A}.empty(), 'all is well', 'look')", "string"),
    ],
)
def test_before_there_is_an_answer_there_is_nothing_yet(text: str, kind: str) -> None:
    assert computed(text, kind, asked=NUMBERS) is None


def debts(*rows: tuple[int, int]) -> list[Json]:
    """Return repetitions of a group with two numbers each."""
    return [{"linkId": "g", "item": [whole("sum", a), whole("rate", b)]} for a, b in rows]


@pytest.mark.parametrize(
    "text",
    [
        "%context.item.where(linkId='sum').answer.value"
        " * %context.item.where(linkId='rate').answer.value / 100",
        "item.where(linkId='sum').answer.value * item.where(linkId='rate').answer.value / 100",
        "%sum * %context.item.where(linkId='rate').answer.value / 100",
    ],
)
def test_a_calculation_in_a_repetition_reads_that_repetition(text: str) -> None:
    group = question(
        "g",
        "group",
        repeats=True,
        extension=[variable("sum", "item.where(linkId='sum').answer.value")],
        item=[question("sum", "integer"), question("rate", "integer"),
              calculated("out", "decimal", text)],
    )  # fmt: skip
    all_of_them = calculated("all", "decimal", "%resource.item.item.where(linkId='out')"
                             ".answer.value.sum()")  # fmt: skip
    found = answer(form(group, all_of_them), response(*debts((20000, 5), (5000, 10))))
    assert found["computed"] == {"out": [1000, 500], "all": 1500}
    written = [row["item"][2]["answer"][0] for row in found["response"]["item"][:2]]
    assert written == [{"valueDecimal": 1000}, {"valueDecimal": 500}]


def test_a_repetition_within_a_repetition_reads_its_own() -> None:
    inner = question("in", "group", repeats=True, item=[
        question("n", "integer"),
        calculated("out", "integer", "%context.item.where(linkId='n').answer.value * %by"),
    ])  # fmt: skip
    outer = question("g", "group", repeats=True, item=[
        question("by", "integer"), inner,
        calculated("all", "integer",
                   "%context.item.where(linkId='in').item.where(linkId='out').answer.value.sum()"),
    ], extension=[variable("by", "%context.item.where(linkId='by').answer.value")])  # fmt: skip
    told = [
        {"linkId": "g", "item": [whole("by", by), *(
            {"linkId": "in", "item": [whole("n", n)]} for n in numbers)]}
        for by, numbers in ((2, (1, 2)), (10, (3,)))
    ]  # fmt: skip
    found = answer(form(outer), response(*told))
    assert found["computed"] == {"out": [2, 4, 30], "all": [6, 30]}


def test_a_repetition_without_answers_has_no_result_though_another_has_one() -> None:
    group = question("g", "group", repeats=True, item=[
        question("a", "integer"),
        calculated("out", "integer", "%context.item.where(linkId='a').answer.value.sum()"),
    ])  # fmt: skip
    filling = Filling(parse(form(group)))
    filling.set_repetitions("g", 2)
    filling.set("a", [{"valueInteger": 4}], (1,))
    assert filling.computed() == {"out": [None, 4]}


def test_each_repetition_begins_with_its_initial_values() -> None:
    group = question("g", "group", repeats=True, item=[
        question("since", "date", extension=[expression("initialExpression", "today()")]),
        question("kind", "string", initial=[{"valueString": "aunt"}]),
    ])  # fmt: skip
    filling = Filling(parse(form(group)))
    filling.set("kind", [], (0,))
    filling.set_repetitions("g", 3)
    today = ({"valueDate": local_day(datetime.now(UTC)).isoformat()},)
    assert [filling.values("since", (n,)) for n in range(3)] == [today] * 3
    assert [filling.values("kind", (n,)) for n in range(3)] == [
        (),
        *2 * [({"valueString": "aunt"},)],
    ]
    filling.remove_repetition("g", 0)
    assert filling.values("kind", (0,)) == ({"valueString": "aunt"},)


def limit(name: str, kind: str, text: str, inner: str = "cqf-calculatedValue") -> Json:
    """Return a limit that is an expression."""
    value = {"language": "text/fhirpath", "expression": text}
    return extension(name, **{f"_value{kind}": {
        "extension": [extension(inner, valueExpression=value)]}})  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "limits", "refused", "taken"),
    [
        ("date", [limit("maxValue", "Date", "today()")], "2091-03-04", "2001-02-03"),
        ("date", [limit("minValue", "Date", "today() - 18 years")], "2001-02-03", "2020-02-03"),
        ("integer", [limit("maxValue", "Integer", "2 + 3", "cqf-expression")], 6, 5),
        ("integer", [limit("minValue", "Integer", f"{B}")], 1, 2),
        ("decimal", [extension("maxValue", valueExpression={
            "language": "text/fhirpath", "expression": f"{B} + 0.5"})], 3, 2.5),
    ],
)  # fmt: skip
def test_limits_by_expression(
    kind: str, limits: list[Json], refused: object, taken: object
) -> None:
    asked = form(question("a", kind, extension=limits), question("b", "integer"))
    value = f"value{kind.capitalize()}"
    assert not answer(asked, response(given("a", {value: refused}), whole("b", 2)))["valid"]
    assert answer(asked, response(given("a", {value: taken}), whole("b", 2)))["valid"]


def constraint(text: str, severity: str = "error", *, sdc: bool = False) -> Json:
    """Return a rule for answers, as R4 or as later SDC writes it."""
    written: Json = {"valueString": text}
    if sdc:
        written = {"valueExpression": {"language": "text/fhirpath", "expression": text}}
    parts = [
        {"url": "key", "valueId": "c1"},
        {"url": "severity", "valueCode": severity},
        {"url": "human", "valueString": "The second is after the first."},
        {"url": "expression", **written},
    ]
    return {"url": extension("targetConstraint" if sdc else "questionnaire-constraint")["url"],
            "extension": parts}  # fmt: skip


AFTER = f"{A} < {B}"


@pytest.mark.parametrize(
    ("of_form", "of_item", "b", "valid"),
    [
        ([constraint(AFTER)], [], 1, False),
        ([constraint(AFTER)], [], 3, True),
        ([constraint(AFTER, sdc=True)], [], 1, False),
        ([], [constraint("answer.value > 2")], 1, False),
        ([], [constraint("%context.answer.value > 2")], 3, True),
        ([], [constraint("answer.value > 2", "warning")], 1, True),
        ([constraint("%patient.age > 3")], [], 1, True),
    ],
)
def test_constraints_speak_in_the_forms_own_words(
    of_form: list[Json], of_item: list[Json], b: int, valid: bool
) -> None:
    asked = form(
        question("a", "integer"), question("b", "integer", extension=of_item), extension=of_form
    )
    found = answer(asked, response(whole("a", 2), whole("b", b)))
    assert found["valid"] is valid
    if not valid:
        assert found["errors"][0]["message"] == "The second is after the first."


def test_five_hundred_items_with_fifty_expressions_are_settled_in_time() -> None:
    asked = [question(f"q{n}", "integer") for n in range(450)]
    text = "%resource.descendants().where(linkId='q{}').answer.value.sum()"
    asked += [calculated(f"c{n}", "integer", text.format(n)) for n in range(50)]
    told = [whole(f"q{n}", n) for n in range(450)]
    found = answer(form(*asked), response(*told))
    assert found["computed"] == {f"c{n}": n for n in range(50)}


def test_what_is_below_one_place_is_never_taken_for_what_is_below_another() -> None:
    rows = question("g", "group", repeats=True, item=[
        question("a", "integer"),
        calculated("out", "integer", "descendants().where(linkId='a').answer.value.sum()"),
    ])  # fmt: skip
    told = [{"linkId": "g", "item": [whole("a", n)]} for n in range(20)]
    assert answer(form(rows), response(*told))["computed"] == {"out": list(range(20))}


def test_a_condition_by_expression_inside_a_repetition() -> None:
    group = question("g", "group", repeats=True, item=[
        question("a", "integer"),
        question("b", "string", extension=[expression(
            "enableWhenExpression", "%context.item.where(linkId='a').answer.value > 1")]),
    ])  # fmt: skip
    rows = [
        {"linkId": "g", "item": [whole("a", n), given("b", {"valueString": "x"})]} for n in (1, 2)
    ]
    written = answer(form(group), response(*rows))["response"]["item"]
    assert [[item["linkId"] for item in row["item"]] for row in written] == [["a"], ["a", "b"]]


OFFERS = expression("answerExpression", "%resource.item.where(linkId='who').answer.value")


@pytest.mark.parametrize(
    ("kind", "chosen", "valid"),
    [
        ("choice", {"valueString": "aunt"}, True),
        ("choice", {"valueString": "nobody"}, False),
        ("open-choice", {"valueString": "nobody"}, True),
        ("choice", {"valueInteger": 3}, False),
    ],
)
def test_answers_to_choose_from_may_be_other_answers(kind: str, chosen: Json, valid: bool) -> None:
    asked = form(
        question("who", "string", repeats=True),
        question("first", kind, required=True, extension=[OFFERS]),
    )
    told = given("who", {"valueString": "aunt"}, {"valueString": "uncle"}, {"valueString": "aunt"})
    assert answer(asked, response(told, given("first", chosen)))["valid"] is valid
    filling = Filling.from_response(parse(asked), response(told))
    assert [option.name for option in filling.offered("first")] == ["aunt", "uncle"]


def test_a_condition_with_a_fault_keeps_scores_silent() -> None:
    asked = form(
        scored("a", 0, 1, enableWhen=[when("nowhere", "=", answerBoolean=True)]),
        calculated("total", "decimal", "%resource.item.answer.ordinal().sum()"),
    )
    assert answer(asked, response(coded("a", "1")))["failed"] == ["total"]


@pytest.mark.parametrize("make", [str, lambda text: f"({text})"])
def test_an_expression_may_name_the_response_by_its_type(make: Callable[[str], str]) -> None:
    text = make("QuestionnaireResponse.descendants().where(linkId='a').answer.value.sum()")
    assert computed(text, "decimal", whole("a", 1, 2), asked=NUMBERS) == 3
