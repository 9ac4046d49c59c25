"""Data dictionaries of REDCap and XLSForms, read as forms."""

from typing import Any

import pytest

from forms.errors import FormLogicError, FormTableError
from forms.filling import Filling
from forms.formats.logic import enabling
from forms.formats.tables import questionnaire_of
from forms.model import parse

HEAD = (
    "Variable / Field Name",
    "Form Name",
    "Section Header",
    "Field Type",
    "Field Label",
    "Choices, Calculations, OR Slider Labels",
    "Text Validation Type OR Show Slider Number",
    "Text Validation Min",
    "Text Validation Max",
    "Branching Logic (Show field only if...)",
    "Required Field?",
)
REDCAP = (
    HEAD,
    ("sad", "mood", "Mood", "radio", "<b>Sad</b>", "0, Never | 1, Often", "", "", "", "", "y"),
    ("why", "mood", "", "notes", "Why", "", "", "", "", "[sad] = '1'", ""),
    ("age", "mood", "", "text", "Age", "", "integer", "8", "120", "", ""),
    ("help", "mood", "", "checkbox", "Help", "a, Friends | b, Family", "", "", "", "", ""),
    ("who", "mood", "", "text", "Who", "", "", "", "", "[help(a)] = '1' and [age] >= 18", ""),
    ("sum", "mood", "", "calc", "Sum", "[sad]+1", "", "", "", "", ""),
)
XLS = {
    "survey": (
        ("type", "name", "label::English (en)", "label::Bengali (bn)", "relevant", "constraint"),
        ("begin group", "g", "All", "সব", "", ""),
        ("select_one yn", "q1", "Sad", "মন খারাপ", "", ""),
        ("integer", "n", "How often", "কতবার", "${q1} = '1'", ". >= 0 and . <= 7"),
        ("end group", "", "", "", "", ""),
        ("select_multiple yn", "q2", "More", "আরও", "", ""),
        ("text", "t", "Say", "বলুন", "selected(${q2}, '0') or ${n} > 3", ""),
    ),
    "choices": (
        ("list_name", "name", "label::English (en)", "label::Bengali (bn)"),
        ("yn", "1", "Yes", "হ্যাঁ"),
        ("yn", "0", "No", "না"),
    ),
    "settings": (("form_title",), ("A published form",)),
}


def items(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the items of a form by their linkIds, nested ones included."""
    found: dict[str, dict[str, Any]] = {}
    waiting = list(document["item"])
    while waiting:
        item = waiting.pop()
        found[item["linkId"]] = item
        waiting += item.get("item", [])
    return found


def test_a_data_dictionary_of_redcap_is_a_form_that_can_be_filled() -> None:
    form = parse(questionnaire_of({"": REDCAP}))
    assert [(each.link_id, each.type) for each in form.walk()] == [
        ("header_0", "display"),
        ("sad", "choice"),
        ("why", "text"),
        ("age", "integer"),
        ("help", "choice"),
        ("who", "string"),
    ]
    sad, age = form.item("sad"), form.item("age")
    assert (sad.text_in("en"), sad.required) == ("Sad", True)
    assert [(option.label_in("en"), option.ordinal) for option in sad.options] == [
        ("Never", 0),
        ("Often", 1),
    ]
    assert (age.min_value, age.max_value) == (8, 120)
    filling = Filling(form)
    assert not filling.is_enabled("why")
    filling.set("sad", [{"valueCoding": {"code": "1"}}])
    filling.set("age", [{"valueInteger": 20}])
    filling.set("help", [{"valueCoding": {"code": "a"}}])
    assert filling.is_enabled("why")
    assert filling.is_enabled("who")
    filling.set("age", [{"valueInteger": 17}])
    assert not filling.is_enabled("who")


def test_an_xlsform_has_its_groups_languages_and_limits() -> None:
    form = parse(questionnaire_of(XLS))
    assert form.title == "A published form"
    q1, n = form.item("q1"), form.item("n")
    assert (q1.text_in("en"), q1.text_in("bn")) == ("Sad", "মন খারাপ")
    assert [option.label_in("bn") for option in q1.options] == ["হ্যাঁ", "না"]
    assert (n.min_value, n.max_value) == (0, 7)
    filling = Filling(form)
    assert not filling.is_enabled("n")
    filling.set("q1", [{"valueCoding": {"code": "1"}}])
    assert filling.is_enabled("n")
    filling.set("n", [{"valueInteger": 4}])
    assert filling.is_enabled("t")


@pytest.mark.parametrize(
    "condition",
    [
        "[a] = '1' and [b] = '1' or [c] = '1'",
        "[nobody] = '1'",
        "sum([a], [b]) > 3",
        "[a(1)] = '0'",
        "[n] = 'many'",
    ],
)
def test_a_condition_that_would_be_guessed_is_refused(condition: str) -> None:
    types = {"a": "choice", "b": "choice", "c": "choice", "n": "integer"}
    with pytest.raises(FormLogicError):
        enabling(condition, types, "q")


def test_an_empty_value_asks_whether_there_is_an_answer() -> None:
    [when] = enabling("[a] <> ''", {"a": "string"}, "q")["enableWhen"]
    assert when == {"question": "a", "operator": "exists", "answerBoolean": True}


@pytest.mark.parametrize("sheets", [{}, {"": []}, {"": [("Name", "Age"), ("x", "9")]}])
def test_another_table_is_no_form(sheets: dict[str, Any]) -> None:
    with pytest.raises(FormTableError):
        questionnaire_of(sheets)
