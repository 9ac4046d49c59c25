"""An open desk goes on over what is chosen meanwhile, and says once that its laptop was retired."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from counsel_desk.domain.trust import Role
from counsel_desk.storage.server import tickets
from tests.gui.laptops.at_village import retire_village, village_desk
from tests.gui.laptops.test_exchange import shown
from tests.gui.seen import said
from tests.helpers.meeting.exchanging import WORKER, Exchanging
from tests.helpers.meeting.over_server import OverServer
from tests.security.server.test_two_laptops import two as served
from ui.application import exchange_watch
from ui.walk.driver import Driver

__all__ = ["served"]
pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("restored_theme")]
LONGEST_MS = 20_000
RETIRED = "This laptop was retired"


def test_an_open_desk_goes_on_at_once_over_a_server_that_is_chosen_after_a_folder(
    served: OverServer, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange_watch, "FIRST_MS", 300)
    a, ticket, meeting = served.a, tmp_path / "a.ticket", tmp_path / "stick"
    meeting.mkdir()
    served.all_exchange()
    ticket.write_bytes(tickets.written(served.tickets[a.folder.name]))
    desk, person = Driver(a.tools, a.folder), a.person(Role.ADMINISTRATOR)
    try:
        desk.sign_in(person.name, person.passphrase)
        desk.go("laptops")
        watch = desk.desk._exchange
        with qtbot.waitSignal(watch.exchanged, timeout=LONGEST_MS), desk.file_dialog(meeting):
            desk.click("choose_exchange_folder")
        heard = watch._listener.heard
        with qtbot.waitSignal(heard, timeout=LONGEST_MS), desk.file_dialog(ticket):
            desk.click("choose_office_server")
    finally:
        desk.end()


@pytest.mark.parametrize("by_hand", [True, False])
def test_an_open_desk_says_once_that_its_laptop_was_retired(
    two: Exchanging, *, by_hand: bool
) -> None:
    desk = village_desk(two)
    try:
        desk.sign_in(WORKER.name, WORKER.passphrase)
        desk.go("laptops")
        watch = desk.desk._exchange
        watch.look()
        desk.idle()
        assert RETIRED not in shown(desk)
        retire_village(two)
        if by_hand:
            desk.click("exchange_now")
            assert RETIRED in shown(desk)
            assert not desk.find(QPushButton, "exchange_now").isEnabled()
        desk.go("cases")
        watch.look()
        desk.idle()
        assert (RETIRED in said(desk)) is not by_hand
        desk.go("today")
        watch.look()
        desk.idle()
        assert RETIRED not in said(desk)
    finally:
        desk.end()
