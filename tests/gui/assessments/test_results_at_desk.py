"""The result of a questionnaire in a client's file, at the desk."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.gui.person import CounsellorDesk
from tests.gui.seen import open_part
from ui.walk.driver import NotThereError

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(counsellor_desk: CounsellorDesk) -> Iterator[CounsellorDesk]:
    """A desk with the questionnaires of a client in front; its language is English again after."""
    open_part(counsellor_desk, counsellor_desk.client, "assessments")
    yield counsellor_desk
    counsellor_desk.desk.context.languages.choose("en")


def test_a_result_is_said_in_another_language_once_that_is_chosen(desk: CounsellorDesk) -> None:
    for item in range(1, 10):
        QTest.keyClicks(desk.find(QLineEdit, f"item_{item}"), "1")
    english = desk.text("meaning")
    assert desk.text("band") == "Mild"
    desk.desk.context.languages.choose("bn")
    desk.idle()
    assert desk.text("band") not in ("", "Mild")
    assert desk.text("meaning") != english
    desk.pick("instrument", "k10")
    desk.desk.context.languages.choose("en")
    desk.idle()
    with pytest.raises(NotThereError):
        desk.text("meaning")
