"""The form designer at the desk: a form is made, left, found again, signed and filled in."""

import json
import os
from pathlib import Path

import pytest

from counsel_desk.services.forms import forms
from counsel_desk.services.library import library
from tests.gui.person import CounsellorDesk
from tests.gui.seen import cells, open_part, said
from ui.design.messages.inline_message import InlineMessage
from ui.design.tables.data_table import DataTable
from ui.questionnaire.questionnaire_form import QuestionnaireForm

pytestmark = pytest.mark.gui


def picture(desk: CounsellorDesk, name: str) -> None:
    """Save a picture where somebody wants to look."""
    if "PICTURES" in os.environ:
        desk.picture(Path(os.environ["PICTURES"]) / f"{name}.png")


def items(desk: CounsellorDesk) -> list[str]:
    """Return the items of the design as they are listed."""
    return [row[0].strip() for row in cells(desk.find(DataTable, "items"))]


def choose(desk: CounsellorDesk, place: int) -> None:
    """Put the cursor on an item."""
    table = desk.find(DataTable, "items")
    table.setCurrentIndex(table.model().index(place, 0))
    desk.idle()


def add(desk: CounsellorDesk, kind: str, wording: str) -> None:
    """Add an item after the chosen one, and word it."""
    desk.pick("new_kind", kind)
    desk.click("add_item")
    desk.type("item_wording", wording)


def design(desk: CounsellorDesk) -> None:
    """Design a form with a choice, a question that depends on it, and a score."""
    desk.go("forms")
    desk.click("new_form")
    desk.type("item_wording", "The week")
    add(desk, "one", "How often were you worried?")
    desk.type("item_answers", "Never = 0\nOften = 2")
    add(desk, "text", "What about?")
    desk.pick("condition_question", "q1")
    desk.pick_text("condition_answer", "Often")
    add(desk, "score", "Worry")
    desk.check("tick_q1")
    desk.type("score_bands", "Calm = 0\nWorried = 2")


def test_a_form_is_designed_signed_and_filled_in_by_everyone(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    design(desk)
    assert items(desk) == ["The week", "How often were you worried?", "What about?", "Worry"]
    picture(desk, "design")
    desk.click("preview_form")
    assert "Everything in this form works here" in desk.find(InlineMessage, "form_verdict").text
    picture(desk, "preview")
    desk.click("sign_form")
    assert "Version: 1" in said(desk)
    picture(desk, "library")
    [signed] = library.listing(desk.desk.session)
    assert (signed.title, signed.number, signed.languages) == ("The week", 1, ("en",))
    open_part(desk, desk.client, "forms")
    picture(desk, "forms_tab")
    desk.click("fill_in_form")
    assert desk.find(QuestionnaireForm, "questionnaire_form").isVisible()
    desk.click("save_form")
    answered = forms.of_client(desk.desk.session, desk.client)[0]
    document = json.loads(answered.body.questionnaire)
    assert (document["version"], answered.body.title) == ("1", "The week")


def test_what_is_designed_is_there_after_a_lock(counsellor_desk: CounsellorDesk) -> None:
    desk = counsellor_desk
    design(desk)
    desk.lock()
    desk.sign_in(*desk.who)
    desk.go("forms")
    assert items(desk) == ["The week", "How often were you worried?", "What about?", "Worry"]
    choose(desk, 1)
    assert desk.text("item_answers") == "Never = 0\nOften = 2"
    desk.click("leave_design")
    desk.click("question_yes")
    assert library.listing(desk.desk.session) == []
    desk.lock()
    desk.sign_in(*desk.who)
    desk.go("forms")
    assert desk.find(DataTable, "library").isVisible()


def test_each_step_is_undone_by_keyboard(counsellor_desk: CounsellorDesk) -> None:
    desk = counsellor_desk
    design(desk)
    choose(desk, 3)
    desk.find(DataTable, "items").setFocus()
    desk.press("Alt+Up")
    assert items(desk)[2:] == ["Worry", "What about?"]
    desk.press("Alt+Down")
    assert items(desk)[2:] == ["What about?", "Worry"]
    desk.click("remove_item")
    assert items(desk)[2:] == ["What about?"]
    desk.click("undo")
    desk.click("undo")
    assert items(desk)[2:] == ["Worry", "What about?"]
    desk.click("redo")
    assert items(desk)[2:] == ["What about?", "Worry"]


def test_a_built_in_form_is_copied_and_worded_in_another_language(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    desk.go("forms")
    table = desk.find(DataTable, "library")
    place = next(n for n, row in enumerate(cells(table)) if "Stress" in row[0])
    table.setCurrentIndex(table.model().index(place, 0))
    desk.idle()
    desk.click("copy_form")
    desk.pick("design_language", "hi")
    desk.type("item_wording", "हमारा फ़ॉर्म")
    desk.click("preview_form")
    desk.click("sign_form")
    [made] = library.listing(desk.desk.session)
    form = library.get(desk.desk.session, made.form)
    assert form.title_in("hi") == "हमारा फ़ॉर्म"
    assert form.title_in("en").endswith("(copy)")


def test_a_loaded_form_is_in_the_library_and_what_works_is_said(
    counsellor_desk: CounsellorDesk, tmp_path: Path
) -> None:
    desk = counsellor_desk
    question = {"linkId": "a", "type": "text", "text": "A word"}
    document = {"resourceType": "Questionnaire", "status": "active", "title": "Whole"}
    path = tmp_path / "form.json"
    path.write_text(json.dumps({**document, "item": [question]}), encoding="utf-8")
    open_part(desk, desk.client, "forms")
    with desk.file_dialog(path):
        desk.click("load_form")
    assert "Everything in this form works here. It is in the office's library" in said(desk)
    desk.click("cancel_form")
    assert [one.title for one in library.listing(desk.desk.session)] == ["Whole"]
    desk.click("design_form")
    table = desk.find(DataTable, "library")
    place = next(n for n, row in enumerate(cells(table)) if row[0] == "Whole")
    table.setCurrentIndex(table.model().index(place, 0))
    desk.idle()
    desk.click("retire_form")
    [retired] = library.listing(desk.desk.session)
    assert not retired.offered
    path.write_text(json.dumps({**document, "item": [{"linkId": "a"}]}), encoding="utf-8")
    with desk.file_dialog(path):
        desk.click("load_into_library")
    assert "Item number 1" in said(desk)
    assert len(library.listing(desk.desk.session)) == 1


def test_a_form_of_the_library_is_saved_for_another_office(
    counsellor_desk: CounsellorDesk, tmp_path: Path
) -> None:
    desk = counsellor_desk
    design(desk)
    desk.click("preview_form")
    desk.click("sign_form")
    table = desk.find(DataTable, "library")
    table.select(lambda row: row.title == "The week")
    path = tmp_path / "week.json"
    with desk.file_dialog(path):
        desk.click("save_form_file")
    desk.idle()
    saved = json.loads(path.read_text(encoding="utf-8"))
    [signed] = library.listing(desk.desk.session)
    assert saved == library.get(desk.desk.session, signed.form).document
    assert desk.who[0] not in path.read_text(encoding="utf-8")
    with desk.file_dialog(path):
        desk.click("load_into_library")
    desk.idle()
    assert len(library.listing(desk.desk.session)) == 1
