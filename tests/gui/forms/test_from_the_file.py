"""Questions for papers and records are answered with what the client's file has."""

import base64
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from counsel_desk.services.clients import attachments
from counsel_desk.services.forms import forms
from counsel_desk.services.forms.from_file import ADDRESS
from forms.fhir import as_mapping
from forms.filling import Filling
from forms.model import parse
from tests.gui.forms.test_answering_alone import begin, visible_texts
from tests.gui.person import CounsellorDesk
from tests.gui.questionnaire.filling_in import find
from tests.gui.seen import child, open_part
from tests.helpers.values import media_files
from tests.unit.forms.documents import SDC, Json, extension, form, question
from ui.questionnaire.pictures import PictureLabel
from ui.questionnaire.questionnaire_form import QuestionnaireForm

pytestmark = pytest.mark.gui

SECRET = "the order of the court"
ASKED = form(
    question("p", "attachment", text="The paper", required=True),
    question(
        "r",
        "reference",
        text="Which form",
        extension=[extension("questionnaire-referenceResource", valueCode="QuestionnaireResponse")],
    ),
    title="With papers",
)


def load(desk: CounsellorDesk, folder: Path, document: Json) -> QuestionnaireForm:
    """Load a form from a file in a client's file, and return it as it is shown."""
    path = folder / "form.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    with desk.file_dialog(path):
        desk.click("load_form")
    desk.idle()
    return desk.find(QuestionnaireForm, "questionnaire_form")


def with_paper(desk: CounsellorDesk) -> str:
    """Attach a picture, open the client's forms, and return its record."""
    made = attachments.add_content(
        desk.desk.session, desk.client, media_files.png((40, 30)), SECRET
    )
    open_part(desk, desk.client, "forms")
    return made


def test_a_paper_of_the_file_is_the_answer(counsellor_desk: CounsellorDesk, tmp_path: Path) -> None:
    desk = counsellor_desk
    paper = with_paper(desk)
    shown = load(desk, tmp_path, ASKED)
    box = find(shown, "p")
    options = [each.text() for each in box.findChildren(QLabel) if SECRET in each.text()]
    assert options, [each.text() for each in box.findChildren(QLabel)]
    child(box, QAbstractButton, "option_0").click()
    desk.click("save_form")
    stored = forms.of_client(desk.desk.session, desk.client)[0]
    assert stored.body.refers == (paper,)
    answer = json.loads(stored.body.response)["item"][0]["answer"][0]["valueAttachment"]
    assert answer["url"] == f"{ADDRESS}0"
    assert paper not in stored.body.response
    _body, again = forms.get(desk.desk.session, stored.record)
    told = as_mapping(again.values("p")[0]["valueAttachment"])
    assert told["url"] == f"{ADDRESS}{paper}"
    assert SECRET in str(told["title"])


def test_a_record_that_is_not_in_the_file_is_no_answer(counsellor_desk: CounsellorDesk) -> None:
    desk = counsellor_desk
    filling = Filling(parse(ASKED))
    filling.set("p", [{"valueAttachment": {"url": f"{ADDRESS}{'0' * 32}", "title": "Gone"}}])
    before = len(forms.of_client(desk.desk.session, desk.client))
    with pytest.raises(forms.RecordGoneError):
        forms.record(desk.desk.session, desk.client, filling, "en")
    assert len(forms.of_client(desk.desk.session, desk.client)) == before


def test_a_client_alone_sees_nothing_of_the_file(
    counsellor_desk: CounsellorDesk, tmp_path: Path
) -> None:
    desk = counsellor_desk
    with_paper(desk)
    shown = begin(desk, tmp_path, ASKED)
    desk.idle()
    assert SECRET not in visible_texts(desk.window())
    # The form is in English, and so are its words, whatever the window speaks.
    assert "There is nothing here to choose" in visible_texts(desk.window())
    assert not shown.show_problems()


PICTURES: dict[str, Callable[[], bytes]] = {
    "good": lambda: media_files.png((60, 40)),
    "bomb": lambda: media_files.png_bomb(30000, 30000),
    "cut off": lambda: b"\x89PNG\r\n\x1a\n and no more",
}


@pytest.mark.parametrize("kind", PICTURES)
def test_a_picture_of_a_form_is_read_outside_the_desk(
    counsellor_desk: CounsellorDesk, tmp_path: Path, kind: str
) -> None:
    data = base64.b64encode(PICTURES[kind]()).decode()
    media = {
        "url": SDC + "itemMedia",
        "valueAttachment": {"contentType": "image/png", "data": data},
    }
    desk = counsellor_desk
    open_part(desk, desk.client, "forms")
    shown = load(desk, tmp_path, form(question("a", "string", text="A", extension=[media])))
    label = child(find(shown, "a"), PictureLabel, "form_picture")
    assert label.isVisible() == (kind == "good")
