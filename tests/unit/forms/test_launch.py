"""A form may read the client's age, language and the day, and nothing that says who they are."""

from datetime import date
from typing import Any

import pytest

from forms.checking.check import findings
from forms.checking.notes import Matter
from forms.fhirpath.launch import Launch, read, uses, written
from forms.filling import Filling
from forms.model import parse
from tests.unit.forms.documents import SDC, Json, calculated, expression, form, question, variable

TOLD = Launch(date(2001, 2, 3), 25, "bn", "", date(2026, 6, 7))
NOTED = Launch(date(2001, 2, 3), 25, "bn", "female", date(2026, 6, 7))


def context(name: str, *types: str) -> Json:
    """Return a part of a form's launch context."""
    parts = [{"url": "name", "valueCoding": {"code": name}}]
    parts += [{"url": "type", "valueCode": each} for each in types]
    return {"url": SDC + "launchContext", "extension": parts}


def begins(kind: str, text: str, launch: Launch, **more: Any) -> Any:
    """Return what a question begins with by an expression."""
    asked = question("q", kind, extension=[expression("initialExpression", text)])
    filling = Filling(parse(form(asked, **more)), launch=launch)
    return [next(iter(each.values())) for each in filling.values("q")]


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("integer", "%age", [25]),
        ("string", "%language", ["bn"]),
        ("date", "%today", ["2026-06-07"]),
        ("date", "%patient.birthDate", ["2001-02-03"]),
        ("date", "%`patient`.birthDate", ["2001-02-03"]),
        ("integer", "2026 - %patient.birthDate.toString().substring(0,4).toInteger()", [25]),
        ("string", "%patient.communication.where(preferred = true).language.coding.code", ["bn"]),
        ("string", "iif(%age >= 18, 'adult', 'child')", ["adult"]),
    ],
)
def test_a_form_begins_with_what_the_file_tells(kind: str, text: str, expected: list[Any]) -> None:
    assert begins(kind, text, TOLD) == expected


@pytest.mark.parametrize(
    "text",
    [
        "%patient.name.given", "%patient.id", "%patient.identifier.value", "%patient.telecom.value",
        "%patient.address.city", "%patient.gender", "%patient", "%patient.children()",
        "%patient.descendants().ofType(string)", "%patient.select(name.exists()).toString()",
        "iif(%patient.name.exists(), 'a', 'b')", "%user.name", "%patient.birthDate | %patient.name",
        "%`patient`.name", "%patient . name", "%code",
    ],
)  # fmt: skip
def test_nothing_else_is_told(text: str) -> None:
    assert begins("string", text, TOLD) == []
    asked = question("q", "string", extension=[expression("initialExpression", text)])
    assert [each.matter for each in findings(parse(form(asked)))] == [Matter.NOT_FILLED_IN]


@pytest.mark.parametrize("text", ["%age", "%patient.birthDate", "%language", "%today"])
def test_what_the_file_does_not_say_is_not_made_up(text: str) -> None:
    assert begins("string", text, Launch()) == []
    asked = form(question("a", "string"), calculated("q", "string", f"{text}.toString()"))
    filling = Filling(parse(asked))
    assert filling.failed("q")


def test_a_question_for_adults_is_shown_while_the_age_is_not_known() -> None:
    asked = question("q", "string", extension=[expression("enableWhenExpression", "%age >= 18")])
    shown = {
        age: Filling(parse(form(asked)), launch=Launch(age=age)).is_enabled("q")
        for age in (None, 17, 18)
    }
    assert shown == {None: True, 17: False, 18: True}


def test_sex_is_told_only_where_it_is_noted() -> None:
    assert begins("string", "%patient.gender", TOLD) == []
    assert begins("string", "%patient.gender", NOTED) == ["female"]


def test_the_client_goes_by_the_name_of_the_forms_own_context() -> None:
    extensions = [context("client", "Patient"), context("user", "Practitioner")]
    assert begins("date", "%client.birthDate", TOLD, extension=extensions) == ["2001-02-03"]
    assert begins("string", "%client.name", TOLD, extension=extensions) == []
    asked = form(question("a", "string"), extension=extensions)
    assert [str(each) for each in findings(parse(asked))] == ["form: launchContext"]
    asked = form(question("a", "string"), extension=[context("client", "Patient")])
    assert not findings(parse(asked))


def test_a_forms_own_variable_comes_first() -> None:
    asked = question("q", "integer", extension=[expression("initialExpression", "%age")])
    filling = Filling(parse(form(asked, extension=[variable("age", "7")])), launch=TOLD)
    assert filling.values("q") == ({"valueInteger": 7},)


def test_it_reaches_variables_and_repetitions() -> None:
    inside = question("q", "integer", extension=[expression("initialExpression", "%older")])
    group = question("g", "group", repeats=True, item=[inside])
    asked = form(group, extension=[variable("older", "%age + 1")])
    filling = Filling(parse(asked), launch=TOLD)
    filling.set_repetitions("g", 2)
    assert filling.values("q", (1,)) == ({"valueInteger": 26},)


@pytest.mark.parametrize(
    ("text", "expected"), [("%patient.birthDate", True), ("%today", True), ("'%age'", False)]
)
def test_it_is_known_whether_a_form_reads_it(text: str, expected: bool) -> None:
    asked = question("q", "string", extension=[expression("initialExpression", text)])
    assert uses(parse(form(asked))) is expected


@pytest.mark.parametrize("launch", [Launch(), TOLD, NOTED])
def test_what_was_told_is_kept(launch: Launch) -> None:
    assert read(written(launch)) == launch


@pytest.mark.parametrize(
    "texts", [{"born": "x"}, {"age": "-3"}, {"age": "9999"}, {"sex": "Mina"}, {"day": 7}]
)
def test_what_cannot_be_read_is_not_told(texts: dict[str, object]) -> None:
    assert read(texts) == Launch()
