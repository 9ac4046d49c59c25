"""A form while it is designed: steps, and scores that follow what is changed."""

import pytest

from forms.checking.check import findings
from forms.designing.answers import written
from forms.designing.conditions import Condition, Relation, condition_of
from forms.designing.design import Design
from forms.designing.document import empty
from forms.designing.kinds import Kind, kind_of
from forms.designing.scores import Score, Way, score_of
from forms.filling import Filling
from forms.library import builtin


@pytest.fixture
def design() -> Design:
    """A form with a choice, a number and their sum, which has words."""
    design = Design(empty("A form", "en"))
    design.add("", Kind.ONE, "How often?")
    design.offer("q1", "Never = 0\nOften = 2")
    design.add("q1", Kind.WHOLE, "How many?")
    design.add("q2", Kind.SCORE, "Total")
    design.score("q3", Score(Way.SUM, ("q1", "q2")))
    design.say_bands("q3", "Low = 0\nHigh = 5")
    return design


def order(design: Design) -> list[str]:
    """Return every linkId in the order of the form."""
    return [item.link_id for item in design.form.walk()]


def total(design: Design, often: int, number: int) -> object:
    """Return the score of some answers."""
    filling = Filling(design.form)
    offered = next(item.options for item in design.form.walk() if item.link_id == "q1")
    filling.set("q1", [offered[often].value])
    filling.set("q2", [{"valueInteger": number}])
    return filling.computed()["q3"]


def test_a_score_counts_its_questions_as_they_are_now(design: Design) -> None:
    assert total(design, 1, 4) == 6
    design.offer("q1", "Never = 0\nOften = 10")
    assert total(design, 1, 4) == 14
    design.shape("q1", Kind.SEVERAL)
    assert total(design, 1, 4) == 14
    design.remove("q1")
    item = design.form.item("q3")
    assert item is not None
    assert score_of(design.form, item) == Score(Way.SUM, ("q2",))
    assert findings(design.form) == ()


def test_the_words_of_a_score_go_where_it_goes(design: Design) -> None:
    words = ["q3-from-1", "q3-from-2"]
    assert [item.link_id for _, item in design.outline()] == ["q1", "q2", "q3"]
    design.move("q3", -1)
    assert order(design) == ["q1", "q3", *words, "q2"]
    design.move("q2", -1)
    assert order(design) == ["q1", "q2", "q3", *words]
    design.move("q1", 1)
    assert order(design) == ["q2", "q1", "q3", *words]
    design.move("q3", 1)
    assert order(design) == ["q2", "q1", "q3", *words]
    design.remove("q3")
    assert order(design) == ["q2", "q1"]


def test_every_step_can_be_undone_and_taken_again(design: Design) -> None:
    before = design.document
    design.word("q1", "How")
    design.word("q1", "How often, this week?")
    design.require("q1", required=True)
    design.show_when("q2", Condition("q1", Relation.ANSWERED))
    after = design.document
    for _step in range(3):
        design.undo()
    assert design.document == before
    for _step in range(3):
        design.redo()
    assert design.document == after
    assert not design.can_redo
    shown = design.form.item("q2")
    assert shown is not None
    assert condition_of(shown) == Condition("q1", Relation.ANSWERED)
    while design.can_undo:
        design.undo()
    assert design.document == empty("A form", "en")


def test_wordings_are_written_in_the_chosen_language(design: Design) -> None:
    design.language = "bn"
    design.word("", "একটি ফর্ম")
    design.word("q1", "কত ঘন ঘন?")
    design.offer("q1", "কখনও না = 0\nপ্রায়ই = 2")
    assert design.form.title_in("bn") == "একটি ফর্ম"
    design.language = "en"
    assert written(design.answers("q1")) == "Never = 0\nOften = 2"
    assert design.form.title_in("en") == "A form"


def test_a_copy_of_a_built_in_form_keeps_its_own_calculation() -> None:
    design = Design(builtin("stress_and_resilience").document)
    rules = [item.rules for item in design.form.walk() if kind_of(item.document) is Kind.SCORE]
    first = design.outline()[0][1].link_id
    design.word(first, "Something else")
    after = [item.rules for item in design.form.walk() if kind_of(item.document) is Kind.SCORE]
    assert after == rules
