"""A77: the window never waits for an expression, and says what could not be computed."""

from collections.abc import Callable
from time import monotonic

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from counsel_desk.confined.child import stop_all
from forms.filling import Filling
from forms.model import parse
from tests.gui.questionnaire.conftest import SDC, JsonObject, extension, question
from tests.gui.seen import text_of
from tests.helpers.processes import children
from ui.questionnaire.questionnaire_form import QuestionnaireForm

WINDOW_WAITS = 0.35
"""Seconds at most, on a machine that has other things to do."""
COUNT = "%resource.item.where(linkId='cups').answer.value"

pytestmark = pytest.mark.gui


def calculated(link_id: str, expression: str) -> JsonObject:
    """Return a question that is calculated."""
    value = {"language": "text/fhirpath", "expression": expression}
    shown = [extension(SDC + "calculatedExpression", valueExpression=value)]
    return question(link_id, "integer", link_id, readOnly=True, extension=shown)


CUPS = question("cups", "integer", "How many cups?")
MORE = calculated("more", f"{COUNT} + 1")
BOMB = calculated("bomb", f"iif({COUNT} > 4, (1).repeat($this + 1), 7)")


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., QuestionnaireForm]:
    """Show a form with the given items; calculated in the window, as after a start."""
    stop_all()

    def shown(*items: JsonObject) -> QuestionnaireForm:
        document = {"resourceType": "Questionnaire", "status": "active", "item": list(items)}
        form = QuestionnaireForm(Filling(parse(document)))
        qtbot.addWidget(form)
        form.show()
        qtbot.waitUntil(lambda: form._filling.settled, timeout=10_000)
        return form

    return shown


def seen(form: QuestionnaireForm, link_id: str) -> str:
    """Return what a question shows."""
    field = form.body.field(link_id)
    assert field is not None
    return text_of(field)


def answer(form: QuestionnaireForm, cups: int) -> float:
    """Answer how many cups, and return how many seconds the window took."""
    line = form.body.field("cups").findChild(QLineEdit)
    begun = monotonic()
    line.setText(str(cups))
    line.textEdited.emit(line.text())
    return monotonic() - begun


def test_a_calculation_follows_the_answer(
    show: Callable[..., QuestionnaireForm], qtbot: QtBot
) -> None:
    form = show(CUPS, MORE)
    answer(form, 3)
    qtbot.waitUntil(lambda: "4" in seen(form, "more"), timeout=10_000)
    answer(form, 20)
    qtbot.waitUntil(lambda: "21" in seen(form, "more"), timeout=10_000)


def test_a77_the_window_does_not_wait_for_a_bomb_and_says_that_it_could_not_be_computed(
    show: Callable[..., QuestionnaireForm], qtbot: QtBot
) -> None:
    form = show(CUPS, MORE, BOMB)
    answer(form, 1)
    qtbot.waitUntil(lambda: "7" in seen(form, "bomb"), timeout=10_000)
    assert answer(form, 5) < WINDOW_WAITS
    qtbot.waitUntil(lambda: "Being calculated" in seen(form, "bomb"), timeout=10_000)
    # Typing goes on, and the last answer counts.
    assert answer(form, 6) < WINDOW_WAITS
    qtbot.waitUntil(lambda: "could not compute" in seen(form, "bomb"), timeout=15_000)
    qtbot.waitUntil(lambda: "7" in seen(form, "more"), timeout=15_000)


def test_a77_work_that_needs_the_calculated_form_begins_when_it_is(
    show: Callable[..., QuestionnaireForm], qtbot: QtBot
) -> None:
    form = show(CUPS, MORE, BOMB)
    answer(form, 5)
    qtbot.waitUntil(lambda: "Being calculated" in seen(form, "bomb"), timeout=10_000)
    with qtbot.waitCallback(timeout=15_000) as settled:
        form.when_settled(settled)
    assert form._filling.settled
    assert form.response()["item"][1]["answer"] == [{"valueInteger": 6}]


def test_a77_a_form_that_is_closed_ends_its_calculation(
    show: Callable[..., QuestionnaireForm], qtbot: QtBot
) -> None:
    form = show(CUPS, BOMB)
    answer(form, 5)
    assert not form._filling.settled
    begun = monotonic()
    with qtbot.waitSignal(form.destroyed):
        form.deleteLater()
    assert monotonic() - begun < 0.5
    assert children() == []
