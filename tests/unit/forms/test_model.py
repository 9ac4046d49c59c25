"""Reading forms, from documents written by hand so that every figure is known beforehand."""

import json
from pathlib import Path

import pytest

from counsel_desk.errors import KnownError
from forms import errors
from forms.model import MAX_DEPTH, MAX_ITEMS, load, parse
from tests.unit.forms.documents import Json, extension, form

TRANSLATED = {
    "extension": [
        {
            "url": "http://hl7.org/fhir/StructureDefinition/translation",
            "extension": [
                {"url": "lang", "valueCode": "bn"},
                {"url": "content", "valueString": "কেমন আছেন?"},
            ],
        }
    ]
}


def test_reads_text_translations_and_options_with_ordinals() -> None:
    option = {
        "valueCoding": {"code": "a", "display": "A", "_display": TRANSLATED},
        "extension": [extension("ordinalValue", valueDecimal=2)],
    }
    weighted = {
        "valueCoding": {
            "code": "b",
            "extension": [extension("itemWeight", valueDecimal=1.5)],
        }
    }
    item = {
        "linkId": "q",
        "type": "choice",
        "text": "How are you?",
        "_text": TRANSLATED,
        "answerOption": [option, weighted],
    }
    read = parse(form(item, title="T", _title=TRANSLATED))
    assert read.title_in("en") == "T"
    assert read.title_in("bn-IN") == "কেমন আছেন?"
    question = read.items[0]
    assert (question.text_in("en"), question.text_in("bn")) == ("How are you?", "কেমন আছেন?")
    assert [o.ordinal for o in question.options] == [2.0, 1.5]
    assert [o.label_in("en") for o in question.options] == ["A", "b"]
    assert question.options[0].label_in("bn") == "কেমন আছেন?"


def test_reads_options_from_a_contained_value_set() -> None:
    concept = {"code": "x", "display": "X"}
    value_set = {
        "resourceType": "ValueSet",
        "id": "v",
        "compose": {"include": [{"system": "urn:s", "concept": [concept]}]},
    }
    item = {"linkId": "q", "type": "choice", "answerValueSet": "#v"}
    (question,) = parse(form(item, contained=[value_set])).items
    assert question.options[0].value == {
        "valueCoding": {"system": "urn:s", "code": "x", "display": "X"}
    }


@pytest.mark.parametrize(
    ("document", "error"),
    [
        ({}, errors.NotAQuestionnaireError),
        ({"resourceType": "Patient"}, errors.NotAQuestionnaireError),
        (form({"type": "string"}), errors.FormItemError),
        (form({"linkId": "a", "type": "riddle"}), errors.FormItemError),
        (form(3), errors.FormItemError),
        (form(item="a"), errors.FormItemError),
        (form(*[{"linkId": "a", "type": "string"}] * 2), errors.DuplicateItemError),
        (
            form(*({"linkId": str(n), "type": "string"} for n in range(MAX_ITEMS + 1))),
            errors.FormTooLargeError,
        ),
    ],
)
def test_refuses_what_could_mix_up_answers(document: Json, error: type[KnownError]) -> None:
    with pytest.raises(error):
        parse(document)


def test_refuses_nesting_beyond_the_limit_and_takes_the_limit() -> None:
    def nested(levels: int) -> Json:
        item: Json = {"linkId": "1", "type": "group"}
        for level in range(2, levels + 1):
            item = {"linkId": str(level), "type": "group", "item": [item]}
        return form(item)

    assert len(list(parse(nested(MAX_DEPTH)).walk())) == MAX_DEPTH
    with pytest.raises(errors.FormTooLargeError):
        parse(nested(MAX_DEPTH + 1))


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", errors.FormEmptyError),
        (b" \n", errors.FormEmptyError),
        (b"{", errors.FormNotJsonError),
        (b"\xff\xfe", errors.FormNotJsonError),
        (b"[]", errors.FormNotJsonError),
        (b'{"a": NaN}', errors.FormNotJsonError),
        (b'{"a": 1e999}', errors.FormNotJsonError),
        (b'{"a": "\\ud800"}', errors.FormNotJsonError),
        (b"[" * 100_000, errors.FormNotJsonError),
        (b" " * 5_000_001, errors.FormTooLargeError),
    ],
)
def test_a_file_that_is_no_form_is_named_as_such(
    tmp_path: Path, content: bytes, error: type[KnownError]
) -> None:
    path = tmp_path / "form.json"
    path.write_bytes(content)
    with pytest.raises(error):
        load(path)


def test_a_missing_file_and_a_folder_are_named_as_such(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.json", tmp_path):
        with pytest.raises(errors.FormFileMissingError):
            load(path)


def test_loads_a_file_with_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "form.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(form(title="T")).encode())
    assert load(path).title == "T"
