"""What expressions compute, hide and check, as R4 and SDC say."""

from datetime import UTC, datetime

import pytest

from counsel_desk.domain.office_time import local_day
from forms.engine import answer
from tests.unit.forms.computing import BOOLEANS, NUMBERS, A, B, computed
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
    whole,
)


@pytest.mark.parametrize(
    ("text", "told", "result"),
    [
        (f"iif({A}.toBoolean() = true, 'go', 'wait')", True, "go"),
        (f"iif({A}.toBoolean(), 'go', 'wait')", False, "wait"),
        (f"iif({A}.convertsToBoolean(), 'yes', 'no')", True, "yes"),
        (f"iif({A}, 'go', 'wait')", False, "wait"),
        (f"iif({A}.not(), 'go', 'wait')", False, "go"),
        (f"iif({A}.allTrue(), 'go', 'wait')", False, "wait"),
        ("%resource.item.where(linkId='a').where(answer.value).linkId", True, "a"),
        ("%resource.item.where(linkId='a').where(answer.value).linkId", False, None),
        (f"iif({A} and {B}.exists().not(), 'alone', 'both')", True, "alone"),
        (f"{A}.toString()", True, "true"),
        (f"{A}.toInteger().toString()", True, "1"),
    ],
)
def test_yes_and_no_are_read_as_they_were_answered(text: str, told: bool, result: str) -> None:
    given_a = given("a", {"valueBoolean": told})
    assert computed(text, "string", given_a, asked=BOOLEANS) == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        (f"{A}.sum()", 10),
        (f"{B}.sum()", 0.6),
        (f"{A}.avg()", 2.5),
        (f"{A}.min()", 1),
        (f"{A}.max()", 4),
        (f"({A} | {B}).count()", 7),
        (f"{A}.where($this > 1).sum()", 9),
        (f"{A}.select($this * 2).sum()", 20),
        (f"{A}.aggregate($this + $total, 0)", 10),
        (f"{A}.first() / {A}.last()", 0.25),
        (f"{A}.sum() div 3", 3),
        ("(0 - 7) div 2", -3),
        ("(0 - 7) mod 2", -1),
        ("(2.5).round()", 3),
        ("(3.14159).round(2)", 3.14),
        ("1 / 3 * 3", 1),
        (f"-{A}.first() + 3", 2),
        (f"{A}.take(2).sum()", 3),
        (f"{A}.skip(0 - 1).sum()", 10),
        ("2.power(3)", 8),
        (f"{A}[1]", 2),
        (f"iif({A} = (1 | 2 | 3 | 5), 1, 2)", 2),
        (f"{B}.where($this = 0.1).count()", 1),
        (f"{A}.where($this in (2 | 3)).count()", 2),
        (f"{A}.select(iif((1 | 2).where($this > 1).exists(), $this, 0)).sum()", 10),
    ],
)
def test_numbers_add_up(text: str, result: float) -> None:
    told = [
        whole("a", 1, 2, 3, 4),
        given("b", *({"valueDecimal": number} for number in (0.1, 0.2, 0.3))),
    ]
    assert computed(text, "decimal", *told, asked=NUMBERS) == result


@pytest.mark.parametrize(
    "text",
    [
        "1 + ",
        "(1 2",
        "1 2",
        f"{A} b",
        f"{A} + 1",
        f"{A} > 1 and",
        f"{A}.single()",
        "%patient.birthDate",
        "'a' + 1",
        f"{A}.sum(",
    ],
)
def test_what_is_no_expression_or_has_no_result_is_never_guessed(text: str) -> None:
    assert computed(text, "decimal", whole("a", 1, 2), asked=NUMBERS) == "failed"


DATES = (question("a", "date"), question("b", "dateTime"))


@pytest.mark.parametrize(
    ("text", "result"),
    [
        (f"{A} < today()", True),
        (f"{A} <= today() - 18 years", True),
        (f"{A} > @2001-02-02", True),
        (f"{A} + 1 month = @2001-03-03", True),
        (f"{B} > @2026-11-29T01:00:00+05:30", True),
        (f"{B} = @2026-11-29T01:30:00+05:30", True),
        (f"({A} > @2001).empty()", True),
        (f"({A} = @2001-02).empty()", True),
        (f"{A}.toString().substring(0, 4) = '2001'", True),
        (f"{A} is date", True),
    ],
)
def test_dates_are_compared_as_moments_and_only_as_far_as_both_go(text: str, result: bool) -> None:
    told = [
        given("a", {"valueDate": "2001-02-03"}),
        given("b", {"valueDateTime": "2026-11-28T20:00:00Z"}),
    ]
    assert computed(text, "boolean", *told, asked=DATES) is result


def test_today_is_the_day_of_the_offices_clock() -> None:
    assert computed("today()", "date") == local_day(datetime.now(UTC)).isoformat()
    assert computed("now()", "date") == local_day(datetime.now(UTC)).isoformat()


def test_an_answer_counts_as_its_own_question_says() -> None:
    asked = [scored("a", 0, 1, 2), scored("b", 2, 1, 0)]
    told = [coded("a", "0"), coded("b", "0")]
    assert computed("%resource.item.answer.ordinal().sum()", "decimal", *told, asked=asked) == 2
    assert (
        computed("%resource.item.answer.value.weight().sum()", "decimal", *told, asked=asked) == 2
    )
    assert computed("%resource.item.answer.value.code.weight().sum()", "decimal", *told,
                    asked=asked) == "failed"  # fmt: skip


@pytest.mark.parametrize(
    ("who", "asked", "total"), [("w", ["w1"], 3), ("m", ["m1"], 1), ("", [], None)]
)
def test_a_score_never_rests_on_a_question_that_is_hidden(
    who: str, asked: list[str], total: int | None
) -> None:
    items = [
        scored(f"{each}1", 0, 1, 3, required=True, extension=[
            expression("enableWhenExpression",
                       f"%resource.item.where(linkId='who').answer.value = '{each}'"),
        ])
        for each in "wm"
    ]  # fmt: skip
    total_of = calculated("total", "decimal", "%resource.item.answer.ordinal().sum()")
    told = [given("who", {"valueString": who})] if who else []
    found = answer(
        form(question("who", "string"), *items, total_of),
        response(*told, coded("w1", "2"), coded("m1", "1")),
    )
    assert found["enabled"] == ["who", *asked, "total"]
    assert found["computed"] == {"total": total}
    assert found["valid"]


@pytest.mark.parametrize("rule", ["%patient.gender = 'female'", "((", "1.single().resolve()"])
def test_no_score_is_shown_if_nobody_knows_whether_a_question_belongs_to_it(rule: str) -> None:
    hidden = scored("w", 0, 1, extension=[expression("enableWhenExpression", rule)])
    total = calculated("total", "decimal", "%resource.item.answer.ordinal().sum()")
    other = calculated("other", "integer", f"{A} + 1")
    found = answer(
        form(hidden, question("a", "integer"), total, other),
        response(coded("w", "1"), whole("a", 1)),
    )
    assert found["enabled"] == ["w", "a", "total", "other"]
    assert found["failed"] == ["total"]
    assert found["computed"] == {"total": None, "other": 2}


@pytest.mark.parametrize("rests", ["{c}.answer.value + 1", "%resource.item.answer.value.sum()"])
def test_what_rests_on_a_result_that_cannot_be_computed_is_not_shown_either(rests: str) -> None:
    asked = form(
        question("a", "integer"),
        calculated("c", "integer", "%patient.age"),
        calculated("d", "integer", rests.format(c="%resource.item.where(linkId='c')")),
    )
    assert answer(asked, response(whole("a", 2)))["failed"] == ["c", "d"]


@pytest.mark.parametrize(
    "wrong",
    [
        given("s", {"valueCoding": {"code": "9"}}),
        given("s", {"valueInteger": 3}),
        whole("n", 9),
        given("n", {"valueString": "a few"}),
    ],
)
def test_an_answer_outside_the_scale_is_in_no_score(wrong: Json) -> None:
    limits = [extension("minValue", valueInteger=0), extension("maxValue", valueInteger=4)]
    asked = form(
        scored("s", 0, 1, 2),
        question("n", "integer", extension=limits),
        question("a", "integer"),
        calculated("sum", "decimal", "%resource.item.answer.ordinal().sum()"
                   " + %resource.item.where(linkId='n').answer.value"),
        calculated("other", "integer", f"{A} + 1"),
    )  # fmt: skip
    found = answer(asked, response(wrong, whole("a", 1)))
    assert found["failed"] == ["sum"]
    assert found["computed"] == {"sum": None, "other": 2}
    assert not found["valid"]


def test_a_result_that_counts_itself_is_not_shown() -> None:
    asked = form(
        question("a", "integer"), calculated("t", "integer", "%resource.item.answer.value.sum()")
    )
    assert answer(asked, response(whole("a", 2)))["failed"] == ["t"]


def test_a_long_chain_of_calculations_is_followed_to_its_end() -> None:
    links = [
        calculated(str(n), "integer", f"%resource.item.where(linkId='{n + 1}').answer.value + 1")
        for n in range(8)
    ]
    found = answer(form(*links, question("8", "integer")), response(whole("8", 1)))
    assert found["computed"] == {str(n): 9 - n for n in range(8)}
