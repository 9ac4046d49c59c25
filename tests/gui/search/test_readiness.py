"""The search is made ready by itself while a person is at the desk."""

import pytest
from pytestqt.qtbot import QtBot

from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import indexing
from tests.gui.person import CounsellorDesk
from ui.search import readiness

pytestmark = pytest.mark.gui


def test_the_index_is_made_piece_after_piece_after_signing_in(
    qtbot: QtBot, counsellor_desk: CounsellorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readiness, "_FIRST_MS", 1)
    monkeypatch.setattr(readiness, "_APART_MS", 1)
    monkeypatch.setattr(indexing, "LITTLE", 1)
    desk = counsellor_desk
    desk.lock()
    desk.sign_in(*desk.who)
    file = desk.desk.session.vaults[VaultKind.COUNSELLING]

    def ready() -> bool:
        desk.idle()
        with file.reading() as transaction:
            return indexing.up_to_date(transaction)

    qtbot.waitUntil(ready, timeout=30_000)


def test_nothing_is_indexed_once_the_desk_is_locked(counsellor_desk: CounsellorDesk) -> None:
    desk = counsellor_desk
    desk.lock()
    assert desk.left
    made = [each for each in desk.desk.shell.children() if isinstance(each, readiness.Readiness)]
    assert [each.waiting for each in made] == [False]
