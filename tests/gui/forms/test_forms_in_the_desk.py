"""A form that works in part: what is left out is said before it is filled in."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from counsel_desk.services.forms import forms
from tests.gui.person import CounsellorDesk
from tests.gui.questionnaire.conftest import bengali
from tests.gui.seen import child, open_part
from tests.unit.forms.documents import calculated, expression, form, question, scored
from ui.design.messages.inline_message import InlineMessage
from ui.questionnaire.questionnaire_form import QuestionnaireForm

pytestmark = pytest.mark.gui

ONLY_SOME = form(
    question("a", "string", text="A word", required=True),
    scored("w", 0, 1, text="For some only", extension=[
        expression("enableWhenExpression", "%patient.gender = 'female'")]),
    question("boss", "reference", text="Who leads", required=True),
    calculated("t", "decimal", "%resource.item.answer.ordinal().sum()", text="Total"),
    title="In part",
)  # fmt: skip
WHOLE = form(question("a", "string", text="A word"), title="Whole")


def load(desk: CounsellorDesk, folder: Path, document: Mapping[str, object]) -> QuestionnaireForm:
    """Load a form from a file in a client's file, and return it as it is shown."""
    path = folder / "form.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    with desk.file_dialog(path):
        desk.click("load_form")
    return desk.find(QuestionnaireForm, "questionnaire_form")


def said(shown: QuestionnaireForm) -> str:
    """Return what is said above a form."""
    message = shown.findChild(InlineMessage, "form_notes")
    return message.text if message.isVisible() else ""


def test_what_is_left_out_is_said_before_and_the_form_can_be_saved(
    counsellor_desk: CounsellorDesk, tmp_path: Path
) -> None:
    desk = counsellor_desk
    open_part(desk, desk.client, "forms")
    shown = load(desk, tmp_path, ONLY_SOME)
    for part in ("Before you begin", "shown to everyone", "For some only", "Who leads", "Total"):
        assert part in said(shown)
    field = shown.body.field("a")
    field.findChild(QLineEdit).setText("quiet")
    field.findChild(QLineEdit).textEdited.emit("quiet")
    desk.idle()
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "forms")
    again = desk.find(QuestionnaireForm, "questionnaire_form")
    assert "For some only" in said(again)
    desk.click("save_form")
    stored = forms.of_client(desk.desk.session, desk.client)[0]
    assert stored.body.title == "In part"
    response = json.loads(stored.body.response)
    assert [item["linkId"] for item in response["item"]] == ["a"]


def test_nothing_is_said_above_a_form_that_works(
    counsellor_desk: CounsellorDesk, tmp_path: Path
) -> None:
    open_part(counsellor_desk, counsellor_desk.client, "forms")
    assert said(load(counsellor_desk, tmp_path, WHOLE)) == ""


@pytest.mark.parametrize(
    ("document", "expected", "shown"),
    [
        (WHOLE, ["en"], "en"),
        (form(question("a", "string", text="A word", _text=bengali("একটি শব্দ")), title="Two",
              language="en-IN"), ["en", "bn"], "bn"),
        (form(question("a", "string", text="एक शब्द"), title="दो", language="hi-IN"), ["hi"], "hi"),
    ],
)  # fmt: skip
def test_a_form_is_offered_in_its_own_languages_alone(
    counsellor_desk: CounsellorDesk,
    tmp_path: Path,
    document: Mapping[str, object],
    expected: list[str],
    shown: str,
) -> None:
    desk = counsellor_desk
    open_part(desk, desk.client, "forms")
    QTest.keyClicks(child(load(desk, tmp_path, document), QLineEdit, "answer_line"), "1")
    choice = desk.window().findChild(QComboBox, "form_language")
    assert [choice.itemData(place) for place in range(choice.count())] == expected
    assert choice.currentData() == shown
    assert choice.isVisible() == (len(expected) > 1)
    desk.click("pause_form")
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "forms")
    choice = desk.window().findChild(QComboBox, "form_language")
    assert [choice.itemData(place) for place in range(choice.count())] == expected
    desk.click("save_form")
    assert forms.of_client(desk.desk.session, desk.client)[0].body.language.startswith(shown)
