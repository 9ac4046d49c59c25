"""A form filled in step by step, stored and read back."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.errors import UnknownFormError, UnknownItemError
from forms.filling import Filling
from forms.library import STRESS_AND_RESILIENCE, builtin
from forms.model import parse
from tests.unit.forms.documents import Json

MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
FORM = parse(
    {
        "resourceType": "Questionnaire",
        "url": "urn:f",
        "version": "2",
        "item": [
            {"linkId": "n", "type": "integer", "initial": [{"valueInteger": 7}]},
            {
                "linkId": "g",
                "type": "group",
                "repeats": True,
                "item": [
                    {"linkId": "t", "type": "string", "repeats": True},
                    {
                        "linkId": "h",
                        "type": "group",
                        "repeats": True,
                        "item": [{"linkId": "d", "type": "decimal"}],
                    },
                ],
            },
        ],
    }
)


def test_starts_with_initial_values_and_writes_a_response() -> None:
    filling = Filling(FORM)
    assert filling.values("n") == ({"valueInteger": 7},)
    assert filling.response(completed=True, authored=MOMENT, language="bn") == {
        "resourceType": "QuestionnaireResponse",
        "status": "completed",
        "language": "bn",
        "questionnaire": "urn:f|2",
        "authored": "2026-01-02T03:04:05+00:00",
        "item": [{"linkId": "n", "answer": [{"valueInteger": 7}]}],
    }
    filling.set("n", [])
    draft = filling.response(completed=False, authored=MOMENT, language="bn")
    assert draft["status"] == "in-progress"
    assert "item" not in draft


def test_refuses_answers_to_what_is_no_question() -> None:
    for link_id in ("g", "nowhere"):
        with pytest.raises(UnknownItemError):
            Filling(FORM).set(link_id, [{"valueString": "x"}])


def test_fewer_repetitions_drop_the_answers_beyond() -> None:
    filling = Filling(FORM)
    filling.set_repetitions("g", 2)
    filling.set("t", [{"valueString": "x"}], at=(1,))
    filling.set_repetitions("g", 1)
    filling.set_repetitions("g", 2)
    assert filling.values("t", at=(1,)) == ()


strings = st.text(min_size=1, max_size=9).map(lambda text: {"valueString": text})
texts = st.lists(strings, min_size=1, max_size=3)
decimals = st.integers(-99, 99).map(lambda n: [{"valueDecimal": n / 4}])
rows_of_answers = st.lists(
    st.tuples(texts, st.lists(decimals, min_size=1, max_size=3)), min_size=1, max_size=3
)


@settings(max_examples=60)
@given(rows_of_answers)
def test_what_is_stored_is_read_back(rows: list[tuple[list[Json], list[list[Json]]]]) -> None:
    filling = Filling(FORM)
    filling.set_repetitions("g", len(rows))
    for outer, (words, numbers) in enumerate(rows):
        filling.set("t", words, at=(outer,))
        filling.set_repetitions("h", len(numbers), at=(outer,))
        for inner, value in enumerate(numbers):
            filling.set("d", value, at=(outer, inner))
    stored = filling.response(completed=True, authored=MOMENT, language="en")
    again = Filling.from_response(FORM, stored)
    assert again.response(completed=True, authored=MOMENT, language="en") == stored
    for outer, (words, numbers) in enumerate(rows):
        assert again.values("t", at=(outer,)) == tuple(words)
        for inner, value in enumerate(numbers):
            assert again.values("d", at=(outer, inner)) == tuple(value)


def test_the_check_in_counts_each_half_only_when_it_is_whole() -> None:
    form = builtin(STRESS_AND_RESILIENCE)
    filling = Filling(form)
    assert filling.computed() == {"stress_total": None, "resilience_total": None}
    for number in range(1, 5):
        question = form.item(f"stress-{number}")
        filling.set(question.link_id, [question.options[number].value])
    assert filling.computed() == {"stress_total": 1 + 2 + 3 + 4, "resilience_total": None}
    assert filling.problems() == ()


def test_the_check_in_is_called_unvalidated_and_speaks_four_languages() -> None:
    form = builtin(STRESS_AND_RESILIENCE)
    assert "unvalidated" in form.title_in("en")
    questions = [item for item in form.walk() if item.options]
    assert len(questions) == 8
    for question in questions:
        assert [option.ordinal for option in question.options] == [0, 1, 2, 3, 4]
        assert len({question.text_in(tag) for tag in ("en", "bn", "hi", "mr")}) == 4
        for option in question.options:
            assert len({option.label_in(tag) for tag in ("en", "bn", "hi", "mr")}) == 4


def test_an_unknown_built_in_form_is_named() -> None:
    with pytest.raises(UnknownFormError, match="nothing"):
        builtin("nothing")


def test_a_paused_form_keeps_every_answer_even_to_a_question_not_asked_now() -> None:
    form = parse(
        {
            "resourceType": "Questionnaire",
            "item": [
                {"linkId": "more", "type": "boolean"},
                {
                    "linkId": "what",
                    "type": "text",
                    "enableWhen": [{"question": "more", "operator": "=", "answerBoolean": True}],
                },
                {"linkId": "age", "type": "integer", "initial": [{"valueInteger": 7}]},
            ],
        }
    )
    filling = Filling(form)
    filling.set("more", [{"valueBoolean": True}])
    filling.set("what", [{"valueString": "half"}])
    filling.set("more", [{"valueBoolean": False}])
    filling.set("age", [])
    again = Filling.from_response(form, filling.paused(), [])
    assert again.values("age") == ()
    again.set("more", [{"valueBoolean": True}])
    assert again.values("what") == ({"valueString": "half"},)
