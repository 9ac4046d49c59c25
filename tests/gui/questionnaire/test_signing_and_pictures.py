"""A person signs with the mouse, and chooses by pictures."""

import base64
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from forms.filling import Filling
from forms.model import parse
from tests.gui.questionnaire.filling_in import Show, answers, find, texts
from tests.gui.seen import child
from tests.unit.forms.documents import SDC, Json, extension, form, question
from ui.design.fields.drawing_pad import DrawingPad
from ui.questionnaire.pictures import PictureLabel, Pictures
from ui.questionnaire.questionnaire_form import QuestionnaireForm

pytestmark = pytest.mark.gui

CONTROL = {"coding": [{"code": "signature"}]}
BY_HAND = [extension("questionnaire-itemControl", valueCodeableConcept=CONTROL)]
SIGN: Json = question("q", "attachment", text="Please sign", extension=BY_HAND)


def draw(pad: DrawingPad) -> None:
    """Draw a line."""
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    QTest.mouseMove(pad, QPoint(60, 50))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 50))


def test_a_signature_is_drawn_shown_and_drawn_anew(show: Show) -> None:
    shown = show(SIGN)
    pad = child(shown, DrawingPad, "drawing_pad")
    assert pad.accessibleName() == "Please sign"
    assert not child(shown, QPushButton, "clear_drawing").isVisible()
    draw(pad)
    made = answers(shown, "q")[0]["valueAttachment"]
    assert base64.b64decode(made["data"]).startswith(b"\x89PNG")
    assert made["contentType"] == "image/png"
    assert not shown.show_problems()
    shown.set_language("bn")
    assert not child(find(shown, "q"), DrawingPad, "drawing_pad").isVisible()
    assert "স্বাক্ষর করা হয়েছে" in texts(find(shown, "q"))
    assert answers(shown, "q")[0]["valueAttachment"] == made
    child(find(shown, "q"), QPushButton, "clear_drawing").click()
    assert not answers(shown, "q")
    assert child(find(shown, "q"), DrawingPad, "drawing_pad").isVisible()


def test_signing_can_be_declined(show: Show) -> None:
    shown = show({**SIGN, "required": True})
    draw(child(shown, DrawingPad, "drawing_pad"))
    child(shown, QCheckBox, "decline").click()
    assert not shown.show_problems()
    assert "answer" not in shown.response()["item"][0]


def picture(name: str) -> Json:
    """Return the extension with a picture in the form."""
    data = base64.b64encode(name.encode()).decode()
    return {"url": SDC + "itemAnswerMedia",
            "valueAttachment": {"contentType": "image/png", "data": data}}  # fmt: skip


CHOICE = question("q", "choice", text="How?", answerOption=[
    {"valueCoding": {"code": name, "display": name.title()}, "extension": [picture(name)]}
    for name in ("calm", "tense", "broken")
])  # fmt: skip


def painted(content: bytes, _owner: QObject, take: Callable[[QImage], None]) -> None:
    """Draw any picture in one colour; one is broken."""
    image = QImage(3000, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    take(QImage() if content == b"broken" else image)


@pytest.mark.parametrize("one_by_one", [False, True])
def test_answers_are_chosen_by_their_pictures(qtbot: QtBot, one_by_one: bool) -> None:
    filling = Filling(parse(form(CHOICE)))
    shown = QuestionnaireForm(filling, "en", one_by_one=one_by_one, pictures=Pictures(painted))
    qtbot.addWidget(shown)
    shown.resize(700, 600)
    shown.show()
    labels = shown.findChildren(PictureLabel)
    assert [each.accessibleName() for each in labels] == ["Calm", "Tense", "Broken"]
    assert [each.isVisible() for each in labels] == [True, True, False]
    assert labels[0].width() <= shown.width()
    assert {"Calm", "Tense", "Broken"} <= set(texts(find(shown, "q")))
    QTest.mouseClick(labels[1], Qt.MouseButton.LeftButton)
    assert answers(shown, "q")[0]["valueCoding"]["code"] == "tense"
    assert child(shown, QAbstractButton, "option_1").isChecked()


def test_without_anybody_to_draw_them_there_are_words(show: Show) -> None:
    shown = show(CHOICE)
    assert not shown.findChildren(PictureLabel)
    assert "Calm" in texts(find(shown, "q"))


def test_a_picture_is_drawn_once(qtbot: QtBot) -> None:
    asked: list[bytes] = []

    def counted(content: bytes, owner: QObject, take: Callable[[QImage], None]) -> None:
        asked.append(content)
        painted(content, owner, take)

    filling = Filling(parse(form(CHOICE)))
    shown = QuestionnaireForm(filling, "en", pictures=Pictures(counted))
    qtbot.addWidget(shown)
    shown.set_language("bn")
    assert sorted(asked) == [b"broken", b"calm", b"tense"]
