"""Changing a form: what is changed is changed, all else stays, and scores come out right."""

import json
from functools import partial
from typing import Any

import pytest

from forms import fhir
from forms.checking.check import findings
from forms.designing.answers import lines_of, parsed, put_answers, written
from forms.designing.conditions import (
    Condition,
    Relation,
    condition_of,
    has_other_rule,
    put_condition,
)
from forms.designing.document import (
    MOST_ITEMS,
    Document,
    FormTooLongToChangeError,
    added,
    designable,
    edited,
    empty,
    outline,
    removed,
)
from forms.designing.history import History
from forms.designing.kinds import TYPES, Kind, kind_of, shaped
from forms.designing.naming import languages_of, named_as
from forms.designing.scores import (
    Score,
    Way,
    bands_of,
    countable,
    put_bands,
    put_score,
    refreshed,
    score_of,
)
from forms.designing.wording import put_text
from forms.filling import Filling
from forms.library import builtin, builtin_names
from forms.model import Questionnaire, parse


def order(document: Document) -> list[str]:
    """Return the linkIds of a form in their order."""
    return [entry["linkId"] for _, entry in outline(document)]


def offering(document: Document, link_id: str, text: str, language: str = "en") -> Document:
    """Return a form in which a question offers these answers."""
    item = parse(document).item(link_id)
    assert item is not None
    return edited(
        document,
        link_id,
        lambda entry: put_answers(entry, item.options, parsed(text), language, "en"),
    )


def asking(*kinds: Kind) -> Document:
    """Return a form with an item of each kind, q1, q2 and so on."""
    document = empty("A form", "en")
    for number, kind in enumerate(kinds, 1):
        document, _link_id = added(document, "", kind, f"Item {number}")
    return document


def scored(document: Document, link_id: str, way: Way, *questions: str) -> Document:
    """Return a form in which an item is a score."""
    form = parse(document)
    score = Score(way, questions)
    return edited(document, link_id, lambda entry: put_score(form, entry, score))


@pytest.mark.parametrize("kind", TYPES)
def test_an_item_of_every_kind_works_here(kind: Kind) -> None:
    document = asking(Kind.WHOLE, kind)
    if kind in {Kind.ONE, Kind.SEVERAL}:
        document = offering(document, "q2", "Yes\nNo")
    if kind is Kind.SCORE:
        document = scored(document, "q2", Way.SUM, "q1")
    if kind is Kind.HEADING:
        document, _link_id = added(document, "q2", Kind.TEXT, "Inside")
    item = parse(document).item("q2")
    assert item is not None
    assert kind_of(item.document) is kind
    assert findings(parse(document)) == ()


@pytest.mark.parametrize("name", builtin_names())
def test_a_built_in_form_is_copied_whole(name: str) -> None:
    document = designable(builtin(name).document)
    assert json.dumps(document) == json.dumps(builtin(name).document)
    named = parse(named_as(document, "0" * 32, 1))
    assert [each.link_id for each in named.walk()] == order(document)


def test_items_are_added_and_removed_where_they_are() -> None:
    document = asking(Kind.HEADING, Kind.TEXT)
    document, inside = added(document, "q1", Kind.TEXT, "Inside")
    document, beside = added(document, inside, Kind.TEXT, "Beside")
    assert order(document) == ["q1", inside, beside, "q2"]
    assert order(removed(document, "q1")) == ["q2"]
    assert order(removed(document, "nothing")) == order(document)


def test_what_depends_on_a_removed_question_is_shown_always() -> None:
    document = asking(Kind.YES_NO, Kind.TEXT)
    wanted = Condition("q1", Relation.IS, ("Boolean", True))
    document = edited(document, "q2", lambda entry: put_condition(entry, wanted))
    left = parse(removed(document, "q1")).item("q2")
    assert left is not None
    assert left.enable_when == ()


def test_a_wording_is_written_in_its_own_language_and_in_others() -> None:
    document: Document = {**asking(Kind.TEXT), "_title": {"id": "kept"}}
    markdown = {"url": fhir.MARKDOWN, "valueMarkdown": "**Item 1**"}
    document["item"][0]["_text"] = {"extension": [markdown]}
    document = edited(document, "q1", lambda entry: put_text(entry, "text", "How?", "en", "en"))
    for text in ("কি?", "কেমন?"):
        change = partial(put_text, name="text", text=text, language="bn", own="en")
        document = edited(document, "q1", change)
    document = edited(document, "", lambda form: put_text(form, "title", "নাম", "bn", "en"))
    form = parse(document)
    assert [form.items[0].text_in(code) for code in ("en", "bn", "hi")] == ["How?", "কেমন?", "How?"]
    assert (form.title_in("bn"), document["_title"]["id"]) == ("নাম", "kept")
    assert len(document["item"][0]["_text"]["extension"]) == 1
    assert languages_of(document) == ("en", "bn")
    gone = edited(document, "q1", lambda entry: put_text(entry, "text", "", "bn", "en"))
    assert parse(gone).items[0].text_in("bn") == "How?"


def test_answers_are_the_lines_that_a_person_writes() -> None:
    assert written(parsed(" Never = 0\n\nOften=২,৫ \n= 3\nOften = no")) == (
        "Never = 0\nOften = 2.5\nOften = no"
    )


def test_an_answer_stays_the_same_whatever_it_is_called_and_wherever_it_stands() -> None:
    document = offering(asking(Kind.ONE), "q1", "Never = 0\nSometimes = 1\nOften = 2")
    document = offering(document, "q1", "কখনও না = 0\nমাঝে মাঝে = 1\nপ্রায়ই = 2", "bn")
    before = parse(document).items[0].options
    document = offering(document, "q1", "Often = 3\nNever = 0\nAt times = 1\nAlways = 4")
    after = parse(document).items[0].options
    assert [one.name for one in after[:3]] == [before[at].name for at in (2, 0, 1)]
    assert after[3].name not in [one.name for one in before]
    assert written(lines_of(after, "bn")) == "প্রায়ই = 3\nকখনও না = 0\nমাঝে মাঝে = 1\nAlways = 4"


@pytest.mark.parametrize(
    "offered",
    [
        {"answerOption": [{"valueString": "calm"}, {"valueInteger": 2}]},
        {
            "answerOption": [
                {
                    "valueCoding": {"code": "a", "display": "calm"},
                    "extension": [{"url": fhir.ORDINALS[1], "valueDecimal": 5}],
                },
                {"valueCoding": {"code": "b", "display": "2"}},
            ]
        },
    ],
)
def test_answers_of_a_loaded_form_can_be_worded_anew(offered: dict[str, Any]) -> None:
    document = asking(Kind.ONE)
    document["item"][0] |= offered
    document = offering(document, "q1", "at ease = 1\n2")
    assert written(lines_of(parse(document).items[0].options, "")) == "at ease = 1\n2"
    assert findings(parse(document)) == ()


@pytest.mark.parametrize(
    ("condition", "asked"),
    [
        (Condition("q1", Relation.IS, ("Coding", {"code": "a1"})), True),
        (Condition("q1", Relation.IS_NOT, ("Coding", {"code": "a1"})), False),
        (Condition("q1", Relation.ANSWERED), True),
        (Condition("q1", Relation.UNANSWERED), False),
        (Condition("q2", Relation.AT_LEAST, ("Integer", 3)), True),
        (Condition("q2", Relation.AT_MOST, ("Integer", 2)), False),
    ],
)
def test_a_condition_is_the_sentence_that_it_says(condition: Condition, *, asked: bool) -> None:
    document = offering(asking(Kind.ONE, Kind.WHOLE, Kind.TEXT), "q1", "Yes\nNo")
    document = edited(document, "q3", lambda entry: put_condition(entry, condition))
    form = parse(document)
    last = form.item("q3")
    assert last is not None
    assert condition_of(last) == condition
    filling = Filling(form)
    filling.set("q1", [form.items[0].options[0].value])
    filling.set("q2", [{"valueInteger": 3}])
    assert filling.is_enabled("q3") is asked
    always = parse(edited(document, "q3", lambda entry: put_condition(entry, None))).item("q3")
    assert always is not None
    assert condition_of(always) is None


def test_a_rule_that_no_sentence_says_is_told_apart() -> None:
    document = asking(Kind.YES_NO, Kind.TEXT)
    one = {"question": "q1", "operator": "=", "answerBoolean": True}
    document["item"][1] |= {"enableWhen": [one, one], "enableBehavior": "any"}
    item = parse(document).items[1]
    assert (condition_of(item), has_other_rule(item)) == (None, True)


ANSWERED: list[tuple[Way, int | None, float | None]] = [
    (Way.SUM, 4, 9),
    (Way.MEAN, 4, 2.25),
    (Way.SUM, None, None),
    (Way.MEAN, None, None),
]
"""2 for often, 4, 1 for yes and 1 + 1 for two answers, each worked by hand; or one is missing."""


def five() -> Document:
    """Return a form with a question of each kind that counts, and a score."""
    document = asking(Kind.ONE, Kind.WHOLE, Kind.YES_NO, Kind.SEVERAL, Kind.SCORE)
    document = offering(document, "q1", "Never = 0\nOften = 2")
    return offering(document, "q4", "Work = 1\nHome = 1\nSchool = 1")


def filled(form: Questionnaire, number: int | None) -> Filling:
    """Return the answers to that form."""
    filling = Filling(form)
    offered = {item.link_id: [one.value for one in item.options] for item in form.walk()}
    filling.set("q1", [offered["q1"][1]])
    filling.set("q2", [] if number is None else [{"valueInteger": number}])
    filling.set("q3", [{"valueBoolean": True}])
    filling.set("q4", offered["q4"][:2])
    return filling


@pytest.mark.parametrize(("way", "number", "value"), ANSWERED)
def test_a_score_is_right_or_not_there(way: Way, number: int | None, value: float | None) -> None:
    questions = ("q1", "q2", "q3", "q4")
    form = parse(scored(five(), "q5", way, *questions))
    assert [item.link_id for item in countable(form)] == list(questions)
    last = form.item("q5")
    assert last is not None
    assert score_of(form, last) == Score(way, questions)
    assert filled(form, number).computed()["q5"] == value


@pytest.mark.parametrize(("number", "said"), [(0, "Low"), (4, "Some"), (5, "Much"), (99, "Much")])
def test_a_score_is_shown_with_the_words_of_its_band(number: int, said: str) -> None:
    document = scored(five(), "q5", Way.SUM, "q2")
    document = put_bands(document, "q5", parsed("Much = 5\nLow = 0\nSome = 2"), "en")
    document = put_bands(document, "q5", parsed("কম = 0\nকিছু = 2\nঅনেক = 5"), "bn")
    assert written(bands_of(document, "q5", "bn")) == "কম = 0\nকিছু = 2\nঅনেক = 5"
    form = parse(document)
    filling = filled(form, number)
    bands = [item for item in form.walk() if item.link_id.startswith("q5-from-")]
    shown = [item.text_in("en") for item in bands if filling.is_enabled(item.link_id)]
    assert shown == [said]
    assert findings(form) == ()
    assert order(put_bands(document, "q5", [], "en")) == order(five())


def test_a_score_follows_its_questions() -> None:
    document = scored(five(), "q5", Way.MEAN, "q1", "q2")
    form = parse(document)
    scores = {"q5": Score(Way.MEAN, ("q1", "q2"))}
    document = removed(document, "q1")
    document = refreshed(document, parse(document), scores)
    last = parse(document).item("q5")
    assert last is not None
    assert score_of(parse(document), last) == Score(Way.MEAN, ("q2",))
    foreign = builtin("stress_and_resilience")
    calculated = [item for item in foreign.walk() if item.calculated]
    assert calculated
    assert [score_of(foreign, item) for item in calculated] == [None] * len(calculated)
    assert score_of(form, form.items[0]) is None
    unmade = parse(scored(asking(Kind.SCORE), "q1", Way.MEAN))
    assert score_of(unmade, unmade.items[0]) == Score(Way.SUM, ())


def test_a_link_id_cannot_break_out_of_an_expression() -> None:
    hostile = "x') or true or ('"
    document = asking(Kind.WHOLE, Kind.WHOLE, Kind.SCORE)
    document["item"][0]["linkId"] = hostile
    form = parse(scored(document, "q3", Way.SUM, hostile))
    filling = Filling(form)
    filling.set(hostile, [{"valueInteger": 4}])
    filling.set("q2", [{"valueInteger": 90}])
    assert filling.computed()["q3"] == 4


def test_another_kind_leaves_nothing_behind_that_contradicts_it() -> None:
    document = offering(asking(Kind.SEVERAL), "q1", "Yes\nNo")
    document = edited(document, "q1", lambda entry: shaped(entry, Kind.NOTE))
    assert document["item"][0] == {"linkId": "q1", "text": "Item 1", "type": "display"}


def test_a_form_that_is_too_long_is_not_changed() -> None:
    items = [{"linkId": str(number), "type": "text"} for number in range(MOST_ITEMS)]
    document = designable({"resourceType": "Questionnaire", "item": items})
    with pytest.raises(FormTooLongToChangeError):
        added(document, "", Kind.TEXT, "")
    deep: dict[str, Any] = {"linkId": "0", "type": "text"}
    for number in range(1, 12):
        deep = {"linkId": str(number), "type": "group", "item": [deep]}
    with pytest.raises(FormTooLongToChangeError):
        designable({"resourceType": "Questionnaire", "item": [deep]})


def test_steps_are_undone_one_by_one_and_typing_is_one_step() -> None:
    history = History({"n": 0})
    for number in (1, 2, 3):
        history.put({"n": number}, "text q1")
    history.put({"n": 3})
    history.put({"n": 4}, "text q2")
    history.undo()
    assert history.document == {"n": 3}
    history.undo()
    assert (history.document, history.can_undo) == ({"n": 0}, False)
    history.redo()
    history.redo()
    assert (history.document, history.can_redo) == ({"n": 4}, False)
    history.undo()
    history.put({"n": 5}, "text q2")
    assert not history.can_redo
