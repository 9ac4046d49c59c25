"""Verdicts on forms: those of others where they are at hand, and our own broken ones."""

import csv
import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_desk.errors import KnownError
from forms.checking.check import Verdict, check_file
from forms.filling import Filling
from forms.model import ITEM_TYPES, parse
from tests.helpers.repeats import repeats
from tests.unit.forms.documents import Json, extension, form, question
from tests.unit.forms.published import FOLDER, MANIFEST


def published() -> list[pytest.ParameterSet]:
    """Return the rows of the published forms' manifest."""
    if not MANIFEST.exists():
        return []
    with MANIFEST.open(encoding="utf-8", newline="") as file:
        return [pytest.param(row, id=row["file"]) for row in csv.DictReader(file, delimiter="\t")]


@pytest.mark.skipif(not MANIFEST.exists(), reason="the published forms are not on this machine")
@pytest.mark.parametrize("row", published())
def test_gives_a_verdict_on_a_published_form(row: dict[str, str]) -> None:
    verdict = check_file(FOLDER / row["file"])
    assert verdict.items == int(row["item_count"])
    if "no-status" in row["features"]:
        assert verdict.verdict == "partly"
        assert any("status" in problem for problem in verdict.problems)
    assert bool(verdict.notes) == (verdict.verdict != "ok")


def verdict_on(tmp_path: Path, *items: Json) -> Verdict:
    """Return the verdict on a form with these items."""
    path = tmp_path / "form.json"
    path.write_text(json.dumps(form(*items)), encoding="utf-8")
    return check_file(path)


def test_a_sound_form_is_ok(tmp_path: Path) -> None:
    found = verdict_on(tmp_path, question("a", "group"), question("b", "date"))
    assert (found.verdict, found.items, found.problems, found.unsupported) == ("ok", 2, (), ())


@pytest.mark.parametrize(
    ("item", "named"),
    [
        ({"enableWhen": [{"question": "z", "operator": "exists", "answerBoolean": True}]}, "'z'"),
        ({"enableWhen": [{"question": "n", "operator": "~", "answerInteger": 1}]}, "'~'"),
        ({"enableWhen": [{"question": "n", "operator": "=", "answerBoolean": True}]}, "Boolean"),
        ({"enableWhen": [{"question": "n", "operator": "="}]}, "no answer"),
        ({"enableWhen": [{"question": "q", "operator": "=", "answerString": "x"}]}, "itself"),
        ({"extension": [extension("regex", valueString="(")]}, "regex"),
        ({"extension": [extension("regex", valueString=r"((a+)+)\2")]}, "regex"),
        ({"extension": [extension("minValue", valueInteger=2),
                        extension("maxValue", valueInteger=1)]}, "minValue"),
        ({"answerValueSet": "#gone"}, "does not contain"),
    ],
)  # fmt: skip
def test_malformed_logic_is_named(tmp_path: Path, item: Json, named: str) -> None:
    found = verdict_on(tmp_path, question("n", "integer"), question("q", "string", **item))
    assert found.verdict == "partly"
    assert any(problem.startswith("q: ") and named in problem for problem in found.problems)


def test_a_duplicate_link_id_is_refused_and_still_counted(tmp_path: Path) -> None:
    item = question("a", "string")
    found = verdict_on(tmp_path, item, question("g", "group", item=[item]))
    assert (found.verdict, found.items) == ("refused", 3)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert check_file(tmp_path / "none.json").verdict == "refused"


WORDS = (
    *("resourceType", "item", "linkId", "type", "enableWhen", "extension", "url", "valueString"),
    *("answerOption", "valueCoding", "contained", "question", "operator", "answerInteger"),
)
FIELDS = (
    *("enableWhen", "extension", "answerOption", "initial", "item", "_text"),
    *("maxLength", "answerValueSet", "repeats", "required"),
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=5)
    ),
    max_leaves=20,
)
near_items = st.lists(
    st.fixed_dictionaries(
        {"linkId": st.sampled_from("abcd"), "type": st.sampled_from(sorted(ITEM_TYPES))},
        optional=dict.fromkeys(FIELDS, anything),
    ),
    max_size=3,
    unique_by=lambda item: str(item["linkId"]),
)


@settings(max_examples=repeats(50, 150))
@given(st.binary(max_size=60) | anything.map(lambda value: json.dumps(value).encode()))
def test_no_file_gives_a_traceback(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "form.json"
        path.write_bytes(content)
        assert check_file(path).verdict in {"ok", "partly", "refused"}


@settings(max_examples=repeats(50, 150))
@given(near_items)
def test_no_odd_form_gives_a_traceback_when_filled(items: list[Json]) -> None:
    try:
        filling = Filling(parse({"resourceType": "Questionnaire", "item": items}))
    except KnownError:
        return
    assert isinstance(filling.problems(), tuple)
    assert filling.written("bn")["resourceType"] == "QuestionnaireResponse"
