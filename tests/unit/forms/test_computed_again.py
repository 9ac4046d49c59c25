"""Only what depends on a changed answer is computed again, and always all of that."""

from collections.abc import Sequence

import pytest

from forms.filling import Filling
from forms.model import parse
from forms.rules import Task
from forms.settling.computing import Computing, Outcome
from tests.unit.forms.documents import calculated, expression, form, question, variable


@pytest.fixture
def computed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The linkIds of what was computed, in the order of asking."""
    asked: list[str] = []
    real = Computing.outcomes

    def outcomes(
        self: Computing, tasks: Sequence[Task], answers: bytes, seconds: float
    ) -> dict[Task, Outcome]:
        asked.extend(task.link_id for task in tasks)
        return real(self, tasks, answers, seconds)

    monkeypatch.setattr(Computing, "outcomes", outcomes)
    return asked


def named(link_id: str) -> str:
    """Return the expression for one more than an answer."""
    return f"%resource.item.where(linkId='{link_id}').answer.value + 1"


def test_one_answer_of_many_computes_its_own_sum_alone(computed: list[str]) -> None:
    items = [question(each, "integer") for each in "abc"]
    sums = [calculated(each.upper(), "integer", named(each)) for each in "abc"]
    filling = Filling(parse(form(*items, *sums)))
    for each in "abc":
        filling.set(each, [{"valueInteger": 1}])
    assert filling.computed() == {"A": 2, "B": 2, "C": 2}
    computed.clear()
    filling.set("b", [{"valueInteger": 5}])
    assert filling.computed() == {"A": 2, "B": 6, "C": 2}
    assert set(computed) == {"B"}


def test_what_reads_everything_is_computed_with_every_answer(computed: list[str]) -> None:
    total = calculated("T", "integer", "%resource.item.where(linkId='g').item.answer.value.sum()")
    both = question("g", "group", item=[question("a", "integer"), question("b", "integer")])
    filling = Filling(parse(form(both, total)))
    filling.set("a", [{"valueInteger": 1}])
    assert filling.computed()["T"] == 1
    computed.clear()
    filling.set("b", [{"valueInteger": 2}])
    assert filling.computed()["T"] == 3
    assert "T" in computed


def test_a_sum_of_a_sum_follows(computed: list[str]) -> None:
    first = calculated("B", "integer", named("a"))
    second = calculated("C", "integer", named("B"))
    filling = Filling(parse(form(question("a", "integer"), first, second)))
    for given in (1, 4):
        filling.set("a", [{"valueInteger": given}])
        assert filling.computed() == {"B": given + 1, "C": given + 2}


def test_what_is_no_longer_asked_counts_no_longer() -> None:
    shows = [{"question": "on", "operator": "=", "answerBoolean": True}]
    filling = Filling(
        parse(
            form(
                question("on", "boolean"),
                question("a", "integer", enableWhen=shows),
                question("z", "integer"),
                calculated("A", "integer", f"iif({named('a')[:-4]}.exists(), 1, 0)"),
            )
        )
    )
    filling.set("on", [{"valueBoolean": True}])
    filling.set("a", [{"valueInteger": 3}])
    assert filling.computed() == {"A": 1}
    filling.set("on", [{"valueBoolean": False}])
    assert filling.computed()["A"] in (None, 0)


def test_a_variable_of_the_group_around_follows_its_questions() -> None:
    inner = question(
        "g",
        "group",
        item=[question("a", "integer"), calculated("A", "integer", "%n")],
        extension=[variable("n", "item.where(linkId='a').answer.value")],
    )
    filling = Filling(parse(form(inner)))
    for given in (2, 7):
        filling.set("a", [{"valueInteger": given}])
        assert filling.computed() == {"A": given}


def test_a_repetition_more_is_counted() -> None:
    inner = question("g", "group", item=[question("a", "integer")], repeats=True)
    total = calculated("T", "integer", "%resource.item.where(linkId='g').item.answer.value.sum()")
    filling = Filling(parse(form(inner, total)))
    filling.set("a", [{"valueInteger": 2}], (0,))
    assert filling.computed()["T"] == 2
    filling.set_repetitions("g", 2)
    filling.set("a", [{"valueInteger": 5}], (1,))
    assert filling.computed()["T"] == 7
    filling.remove_repetition("g", 0)
    assert filling.computed()["T"] == 5


def test_a_condition_by_expression_opens_and_closes() -> None:
    shown = question(
        "b", "integer", extension=[expression("enableWhenExpression", f"{named('a')} > 3")]
    )
    filling = Filling(parse(form(question("a", "integer"), question("z", "integer"), shown)))
    filling.set("a", [{"valueInteger": 5}])
    assert filling.is_enabled("b")
    filling.set("z", [{"valueInteger": 5}])
    assert filling.is_enabled("b")
    filling.set("a", [{"valueInteger": 1}])
    assert not filling.is_enabled("b")
