"""A calm hint at a new client: somebody of a similar name may already have a file."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.records import Client
from counsel_desk.services.clients import clients
from tests.gui.person import CounsellorDesk
from tests.gui.seen import child, text_of
from ui.client_file.client_page import ClientPage
from ui.client_file.similar_hint import SimilarHint
from ui.clients.clients_page import ClientsPage

pytestmark = pytest.mark.gui


@pytest.fixture
def code(counsellor_desk: CounsellorDesk) -> str:
    """The code of a client with a Bengali name, whose list is shown."""
    session = counsellor_desk.desk.session
    details = Client("", "পারমিতা বিশ্বাস", "", "bn", Intensity.STANDARD, session.today())
    record = clients.add(session, details)
    counsellor_desk.go("clients")
    counsellor_desk.click("add_client")
    counsellor_desk.click("first_words_later")
    return clients.get(session, record).body.code


def _type(qtbot: QtBot, desk: CounsellorDesk, name: str) -> SimilarHint:
    line = desk.find(QLineEdit, "client_name")
    line.clear()
    with qtbot.waitSignal(child(desk.window(), ClientsPage).name_typed):
        QTest.keyClicks(line, name)
    desk.idle()
    return child(desk.window(), SimilarHint)


def test_a_name_in_latin_letters_names_the_file_and_opens_it(
    qtbot: QtBot, counsellor_desk: CounsellorDesk, code: str
) -> None:
    assert not child(counsellor_desk.window(), SimilarHint).isVisible()
    hint = _type(qtbot, counsellor_desk, "Paromita")
    assert hint.isVisible()
    assert "similar name" in text_of(hint)
    assert "পারমিতা" not in text_of(hint)
    counsellor_desk.click(f"similar_{code}")
    assert child(counsellor_desk.window(), ClientPage, "client_page").isVisible()


def test_it_is_no_wall_and_goes_away_with_another_name(
    qtbot: QtBot, counsellor_desk: CounsellorDesk, code: str
) -> None:
    assert not _type(qtbot, counsellor_desk, "Sulekha").isVisible()
    assert _type(qtbot, counsellor_desk, "Paromita").isVisible()
    before = len(clients.listing(counsellor_desk.desk.session))
    counsellor_desk.click("save_client")
    assert len(clients.listing(counsellor_desk.desk.session)) == before + 1
