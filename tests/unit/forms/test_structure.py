"""What a form may hold: other editions, formatted wording, value sets, nesting, units, limits."""

from pathlib import Path
from typing import Any

import pytest

from forms.engine import answer
from forms.fhir import as_mapping, as_text
from forms.filling import Filling
from forms.model import load, parse
from forms.units import unit_words
from tests.unit.forms.documents import (
    Json,
    calculated,
    coded,
    extension,
    form,
    given,
    question,
    response,
    scored,
    when,
    whole,
)


@pytest.mark.parametrize(
    ("url", "written", "shown"),
    [
        ("rendering-xhtml", "<div>The <b>past  two</b> weeks</div>", "The past two weeks"),
        ("rendering-xhtml", "<p>One</p><ul><li>a</li><li>b &amp; c</li></ul>", "One\n• a\n• b & c"),
        ("rendering-xhtml", "<div>x<script>alert(1)</script><br/>y &lt;z&gt;</div>", "x\ny <z>"),
        ("rendering-xhtml", "<b>open < and never closed", "open < and never closed"),
        ("rendering-markdown", "**Think** of the _last_ week\n\n- one\n- [two](http://x)",
         "Think of the last week\n• one\n• two"),
        ("rendering-markdown", "# Heading\n2 * 3 * 4, snake_case_word", "Heading\n"
         "2 * 3 * 4, snake_case_word"),
    ],
)  # fmt: skip
def test_wording_that_is_only_there_formatted_is_shown_plain(
    url: str, written: str, shown: str
) -> None:
    item = question("a", "display", _text={"extension": [extension(url, valueString=written)]})
    assert parse(form(item)).items[0].text_in("bn") == shown
    plain = parse(form({**item, "text": "as it is"}))
    assert plain.items[0].text_in("bn") == "as it is"


def choice(*options: Json, **more: object) -> Json:
    """Return a question with several answers to tick."""
    return question("q", "choice", repeats=True, answerOption=list(options), **more)


ALONE = extension("questionnaire-optionExclusive", valueBoolean=True)


@pytest.mark.parametrize(
    ("given_codes", "valid"),
    [(["a", "b"], True), (["none"], True), (["a", "none"], False), (["none", "a", "b"], False)],
)
@pytest.mark.parametrize("where", ["option", "coding", "value set"])
def test_an_answer_that_stands_alone_is_not_taken_with_others(
    where: str, given_codes: list[str], valid: bool
) -> None:
    codes: list[Json] = [{"code": "a"}, {"code": "b"}]
    none = {"code": "none"} | ({} if where == "option" else {"extension": [ALONE]})
    options = [{"valueCoding": each} for each in codes]
    last = {"valueCoding": none} | ({"extension": [ALONE]} if where == "option" else {})
    asked = form(choice(*options, last))
    if where == "value set":
        held = {"resourceType": "ValueSet", "id": "v",
                "compose": {"include": [{"concept": [*codes, none]}]}}  # fmt: skip
        asked = form(question("q", "choice", repeats=True, answerValueSet="#v"), contained=[held])
    assert answer(asked, response(coded("q", *given_codes)))["valid"] is valid


def child(name: str, *ages: int) -> Json:
    """Return an answer with what was answered below it."""
    below = {"item": [whole("age", *ages)]} if ages else {}
    return {"valueString": name, **below}


AGES = question("child", "string", repeats=True, item=[
    question("age", "integer"),
    question("grown", "string", enableWhen=[when("age", ">=", answerInteger=18)]),
])  # fmt: skip


def test_what_is_answered_below_an_answer_stays_with_it() -> None:
    told = response(given("child", child("Mitu", 4), child("Raju", 19), child("Asha")))
    found = answer(form(AGES), told)
    assert found["valid"]
    assert found["response"]["item"] == told["item"]


def test_a_condition_below_an_answer_looks_at_that_answer() -> None:
    filling = Filling(parse(form(AGES)))
    filling.set("child", [{"valueString": name} for name in ("Mitu", "Raju")])
    filling.set("age", [{"valueInteger": 19}], (1,))
    assert [filling.is_enabled("grown", (number,)) for number in (0, 1)] == [False, True]


@pytest.mark.parametrize(
    ("names", "ages"),
    [
        (["Raju"], [9]),
        (["Mitu"], [4]),
        (["Mitu", "Rajesh"], [4, 9]),
        (["Asha", "Mitu", "Raju"], [None, 4, 9]),
        (["Raju", "Mitu"], [9, 4]),
        ([], []),
    ],
)
def test_what_is_below_follows_its_answer(names: list[str], ages: list[int | None]) -> None:
    filling = Filling(parse(form(AGES)))
    filling.set("child", [{"valueString": name} for name in ("Mitu", "Raju")])
    for number, age in enumerate((4, 9)):
        filling.set("age", [{"valueInteger": age}], (number,))
    filling.set("child", [{"valueString": name} for name in names])
    found = [filling.values("age", (number,)) for number in range(len(names))]
    assert found == [({"valueInteger": age},) if age else () for age in ages]
    assert [item["linkId"] for item in filling.written().get("item", [])] == ["child"][: len(names)]


def test_one_answer_that_is_typed_anew_keeps_what_is_below() -> None:
    filling = Filling(parse(form(AGES)))
    filling.set("child", [{"valueString": "M"}])
    filling.set("age", [{"valueInteger": 4}], (0,))
    filling.set("child", [])
    filling.set("child", [{"valueString": "Mitu"}])
    assert filling.values("age", (0,)) == ({"valueInteger": 4},)


def test_what_is_below_a_new_answer_begins_with_its_initial_value() -> None:
    item = question("child", "string", repeats=True, item=[
        question("age", "integer", initial=[{"valueInteger": 7}])])  # fmt: skip
    filling = Filling(parse(form(item)))
    filling.set("child", [{"valueString": "Mitu"}])
    filling.set("age", [], (0,))
    filling.set("child", [{"valueString": "Mitu"}, {"valueString": "Raju"}])
    assert [filling.values("age", (n,)) for n in (0, 1)] == [(), ({"valueInteger": 7},)]


def test_what_is_beside_an_unanswered_question_that_repeats_has_no_place() -> None:
    told = response({"linkId": "child", "item": [whole("age", 3)]})
    assert [error["linkId"] for error in answer(form(AGES), told)["errors"]] == ["age"]


def test_ticked_answers_have_questions_of_their_own() -> None:
    item = choice({"valueCoding": {"code": "a"}}, {"valueCoding": {"code": "b"}},
                  item=[question("since", "integer", required=True)])  # fmt: skip
    found = answer(form(item), response(coded("q", "a", "b")))
    assert [error["linkId"] for error in found["errors"]] == ["since", "since"]


@pytest.mark.parametrize(
    ("coding", "words"),
    [
        ({"code": "a"}, "years"),
        ({"code": "{#}"}, ""),
        ({"code": "{score}"}, ""),
        ({"code": "1"}, ""),
        ({"code": "kg"}, "kg"),
        ({"code": "Cel"}, "°C"),
        ({"code": "[lb_av]"}, "pounds"),
        ({"code": "{beats}/min"}, "beats/min"),
        ({"code": "a", "display": "a"}, "years"),
        ({"code": "a", "display": "yrs"}, "yrs"),
        ({"display": "cups"}, "cups"),
        (None, ""),
    ],
)
def test_units_are_words(coding: Any, words: str) -> None:
    assert unit_words(coding) == words


def amount(value: float, code: str) -> Json:
    """Return an amount."""
    return {"valueQuantity": {"value": value, "code": code}}


SDC_LIMIT = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"


@pytest.mark.parametrize(
    ("item", "value", "valid"),
    [
        (question("q", "string", extension=[extension("minLength", valueInteger=3)]),
         {"valueString": "ab"}, False),
        (question("q", "string", extension=[extension("minLength", valueInteger=3)]),
         {"valueString": "abc"}, True),
        (question("q", "text", extension=[extension("minLength", valueInteger=3)]),
         {"valueString": " a  "}, False),
        *((question("q", "quantity", extension=[
            {"url": f"{SDC_LIMIT}{name}", "valueQuantity": {"value": 200, "code": "kg"}}]),
           value, valid)
          for name, value, valid in (
            ("maxQuantity", amount(900, "kg"), False),
            ("maxQuantity", amount(200, "kg"), True),
            ("maxQuantity", amount(300, "[lb_av]"), True),
            ("maxQuantity", amount(500, "[lb_av]"), False),
            ("minQuantity", amount(199_999, "g"), False),
            ("minQuantity", amount(200_001, "g"), True),
            ("maxQuantity", amount(900, "cm"), True),
        )),
    ],
)  # fmt: skip
def test_limits_of_length_and_amount(item: Json, value: Json, valid: bool) -> None:
    assert answer(form(item), response(given("q", value)))["valid"] is valid


EMAIL = (
    r"^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
    r"(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$"
)


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        (r"[\p{L}\p{M} ]+", "রীনা দাস", True),
        (r"[\p{L} ]+", "12", False),
        (r"\p{Lu}\p{Ll}+", "Asha", True),
        (r"\p{Lu}\p{Ll}+", "asha", False),
        (r"\P{L}+", "123", True),
        (r"\pN{3}", "১২৩", True),
        (r"(?<day>\d\d)\.(?<=\.)\d+", "12.3", True),
        (r"\p{IsBengali}+", "রীনা", True),
        (r"\p{Script=Devanagari}+", "রীনা", False),
        (EMAIL, "a.b+c@d-e.example.org", True),
        (EMAIL, "a@-d.org", False),
        (EMAIL, "no address", False),
        (r"(\d+[ -]?)+", "98 300-12", True),
        (r"(\d+[ -]?)+x", "9" * 400, False),
        (r"(?=.*\d)(?:[a-z0-9]+)+", "abc1", True),
        (r"(?=.*\d)(?:[a-z0-9]+)+", "abc", False),
    ],
)
def test_patterns_are_checked(pattern: str, text: str, fits: bool) -> None:
    item = question("q", "string", extension=[extension("regex", valueString=pattern)])
    found = answer(form(item), response(given("q", {"valueString": text})))
    assert found["valid"] is fits


XML = """<?xml version="1.0" encoding="UTF-8"?>
<!-- a comment -->
<Questionnaire xmlns="http://hl7.org/fhir">
  <text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml">x <b>y</b></div></text>
  <title value="Sleep &amp; rest"/><status value="active"/>
  <item><linkId value="a"/><text value="How many hours?"/><type value="decimal"/>
    <extension url="http://hl7.org/fhir/StructureDefinition/maxValue">
      <valueDecimal value="12.5"/></extension><required value="true"/></item>
  <item><linkId value="b"/><type value="choice"/>
    <answerOption><valueCoding><code value="y"/></valueCoding></answerOption>
    <enableWhen><question value="a"/><operator value="exists"/><answerBoolean value="true"/>
    </enableWhen></item>
</Questionnaire>"""


def test_a_form_in_xml_is_read(tmp_path: Path) -> None:
    path = tmp_path / "form.xml"
    path.write_text(XML, encoding="utf-8")
    found = load(path)
    assert found.title == "Sleep & rest"
    assert found.items[0].required
    assert found.items[0].max_value == 12.5
    assert [option.name for option in found.items[1].options] == ["y"]
    assert found.items[1].enable_when[0].answer == ("Boolean", True)
    assert as_text(as_mapping(found.document["text"])["div"]).endswith("x <b>y</b></div>")


def test_a_form_in_xml_with_prefixes_is_read(tmp_path: Path) -> None:
    path = tmp_path / "form.xml"
    path.write_text(
        '<f:Questionnaire xmlns:f="http://hl7.org/fhir"><f:title value="x"/><f:item>'
        '<f:linkId value="a"/><f:type value="string"/></f:item></f:Questionnaire>',
        encoding="utf-8",
    )
    assert (load(path).title, load(path).items[0].link_id) == ("x", "a")


def test_a_bundle_in_xml_is_read(tmp_path: Path) -> None:
    path = tmp_path / "forms.xml"
    held = XML[XML.index("<Questionnaire") :]
    path.write_text(
        f'<Bundle xmlns="http://hl7.org/fhir"><entry><resource>{held}</resource></entry></Bundle>',
        encoding="utf-8",
    )
    assert [item.link_id for item in load(path).walk()] == ["a", "b"]


def test_a_weight_of_a_value_set_counts() -> None:
    held = {"resourceType": "ValueSet", "id": "v", "compose": {"include": [{"concept": [
        {"code": "x", "extension": [extension("ordinalValue", valueDecimal=3)]}]}]}}  # fmt: skip
    total = calculated("t", "decimal", "%resource.item.answer.weight().sum()")
    asked = form(question("q", "choice", answerValueSet="#v"), scored("s", 0, 2), total,
                 contained=[held])  # fmt: skip
    assert answer(asked, response(coded("q", "x"), coded("s", "1")))["computed"] == {"t": 5}


@pytest.mark.parametrize("width", [1, 40])
def test_value_sets_that_name_each_other_end_soon(width: int) -> None:
    held = [
        {"resourceType": "ValueSet", "id": f"v{n}",
         "compose": {"include": [{"valueSet": [f"#v{m}" for m in range(width)]}]}}
        for n in range(width)
    ]  # fmt: skip
    items = [question(f"q{n}", "choice", answerValueSet="#v0") for n in range(50)]
    assert parse(form(*items, contained=held)).items[0].options == ()


@pytest.mark.parametrize(
    "pattern", [r"\p{L}" * 600, r"([\p{L}]{0,60}[\p{L}])*", r"((a{0,99}){0,99}){0,99}"]
)
def test_a_pattern_that_grows_is_refused_or_checked_soon(pattern: str) -> None:
    item = question("q", "string", extension=[extension("regex", valueString=pattern)])
    assert "q" in answer(form(item), response(given("q", {"valueString": "a" * 200})))["enabled"]
