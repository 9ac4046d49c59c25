"""A form is paused, found again after a lock, and answered the way the person chose."""

import json
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from counsel_desk.services.sign_in import preferences
from tests.gui.person import CounsellorDesk
from tests.gui.seen import child, open_part
from tests.unit.forms.documents import form, question
from ui.design.messages.empty_state import EmptyState
from ui.forms.forms_tab import FormsTab
from ui.questionnaire.questionnaire_form import QuestionnaireForm

pytestmark = pytest.mark.gui
ASKED = form(
    question("a", "string", text="A word"), question("b", "boolean", text="Good?"), title="Day"
)


def load(desk: CounsellorDesk, folder: Path) -> QuestionnaireForm:
    """Load a form in the client's file."""
    path = folder / "form.json"
    path.write_text(json.dumps(ASKED), encoding="utf-8")
    with desk.file_dialog(path):
        desk.click("load_form")
    return desk.find(QuestionnaireForm, "questionnaire_form")


def test_a_paused_form_goes_on_where_it_was(
    counsellor_desk: CounsellorDesk, tmp_path: Path
) -> None:
    desk = counsellor_desk
    open_part(desk, desk.client, "forms")
    shown = load(desk, tmp_path)
    QTest.keyClicks(child(shown, QLineEdit, "answer_line"), "calm")
    desk.click("pause_form")
    assert not shown.isVisible()
    assert not desk.window().findChild(QPushButton, "load_form").isVisible()
    tab = desk.find(FormsTab, "forms_tab")
    assert not tab.findChild(EmptyState).isVisible()  # it would name what cannot be done now
    desk.click("continue_form")
    assert shown.isVisible()
    desk.click("pause_form")
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "forms")
    again = desk.find(QuestionnaireForm, "questionnaire_form")
    assert again.body.field("a").findChild(QLineEdit).text() == "calm"


def test_one_question_at_a_time_is_remembered(
    counsellor_desk: CounsellorDesk, tmp_path: Path
) -> None:
    desk = counsellor_desk
    open_part(desk, desk.client, "forms")
    shown = load(desk, tmp_path)
    assert desk.find(QPushButton, "save_form").isVisible()
    desk.find(QCheckBox, "one_by_one").click()
    desk.idle()
    assert shown.one_by_one
    assert not desk.window().findChild(QPushButton, "save_form").isVisible()
    desk.click("step_next")
    desk.idle()
    assert desk.find(QPushButton, "save_form").isVisible()
    assert preferences.one_by_one(desk.desk.session)
    # What the desk remembers of its looks leaves it alone.
    desk.desk.shell.preferred.emit("theme", "dark")
    desk.idle()
    assert preferences.one_by_one(desk.desk.session)
    desk.click("cancel_form")
    assert load(desk, tmp_path).one_by_one
