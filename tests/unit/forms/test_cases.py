"""The reported cases, where this machine has them; `test_expressions` and others have our own."""

from typing import Any

import pytest

from forms.engine import answer
from forms.filling import Filling
from forms.model import load
from forms.reading import read_document
from tests.unit.forms.published import CASES

pytestmark = pytest.mark.skipif(not CASES.exists(), reason="the cases are not on this machine")


def outcome(name: str) -> dict[str, Any]:
    """Return how a case's response is judged."""
    told = CASES / f"{name}.r.json"
    empty = {"resourceType": "QuestionnaireResponse"}
    response = read_document(told) if told.exists() else empty
    form = next(CASES.glob(f"{name}.q.*"))
    return answer(read_document(form), response)


@pytest.mark.parametrize(
    ("name", "computed"),
    [
        ("F01_toBoolean", {"step": "Go through the safety plan now"}),
        ("F02_sum", {"total": 10}),
        ("F03_enableWhenExpression", {"total": 3}),
        ("F04_variable", {"total": 6}),
        ("F15_empty_is_nothing_yet", {"list": None}),
        ("F15b_not_yet", {"twice": None}),
        ("F16_calc_in_group", {"int": [1000, 500]}),
    ],
)
def test_what_is_computed(name: str, computed: dict[str, Any]) -> None:
    found = outcome(name)
    assert found["computed"] == computed
    assert found["failed"] == []
    assert found["valid"]


@pytest.mark.parametrize(
    "name",
    [
        "F06_optionExclusive",
        "F06b_exclusive_valueset",
        "F07_no_future_date",
        "F13_minLength",
        "F13b_maxQuantity",
        "F21_regex_any_letters",
        "D01_required_date",
        "F25_core_valueset",
        "F25b_core_gender",
    ],
)
def test_what_is_refused(name: str) -> None:
    assert not outcome(name)["valid"]


@pytest.mark.parametrize(
    "name",
    ["F08_nested_answers", "F09_required_dead_end", "F24_hidden_group",
     "F31_required_readonly_plain"],
)  # fmt: skip
def test_what_is_taken(name: str) -> None:
    found = outcome(name)
    told = read_document(CASES / f"{name}.r.json")
    assert found["valid"]
    written = [item["linkId"] for item in found["response"]["item"]]
    assert written == [item["linkId"] for item in told["item"]]  # type: ignore[attr-defined]


def test_only_who_is_meant_is_asked() -> None:
    assert outcome("F03_enableWhenExpression")["enabled"] == ["who", "w1", "total"]


def test_each_child_keeps_its_age() -> None:
    answers = outcome("F08_nested_answers")["response"]["item"][0]["answer"]
    assert [each["item"][0]["answer"][0]["valueInteger"] for each in answers] == [4, 9]


def test_each_repetition_begins_today() -> None:
    filling = Filling(load(CASES / "F16b_initial_in_group.q.json"))
    filling.set_repetitions("helper", 2)
    assert filling.values("since", (0,)) == filling.values("since", (1,)) != ()


@pytest.mark.parametrize(
    ("name", "link_id", "options"),
    [
        ("F10_stu3", "q1", ["0", "1"]),
        ("F10b_r5_coding", "a", ["home", "shelter"]),
        ("F22_bundle", "a", ["1", "2"]),
        ("F25_core_valueset", "a", ["Y", "N", "asked-unknown"]),
        ("F25b_core_gender", "a", ["male", "female", "other", "unknown"]),
    ],
)
def test_what_is_offered(name: str, link_id: str, options: list[str]) -> None:
    item = load(CASES / f"{name}.q.json").item(link_id)
    assert [option.name for option in item.options] == options


def test_wording_units_and_translations() -> None:
    assert load(CASES / "F05_only_xhtml.q.json").items[0].text_in("") == (
        "Please think only of the last seven days."
    )
    assert [item.unit for item in load(CASES / "F12_unit_codes.q.json").items] == ["years", "", ""]
    options = load(CASES / "F19_designation.q.json").items[0].options
    assert [option.label_in("bn") for option in options] == ["হ্যাঁ", "না"]
    assert load(CASES / "F23_form.q.xml").items[0].text_in("") == "How did you sleep?"
