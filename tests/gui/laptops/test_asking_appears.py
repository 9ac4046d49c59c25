"""While an administrator waits on the page of laptops, whoever asks to be let in appears there."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counsel_desk.domain.trust import Role
from counsel_desk.services.exchange import arriving, attending, joining
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.ports.roads import Road
from counsel_desk.storage.roads.folder import FolderRoad
from counsel_desk.storage.server import administration, tickets
from tests.gui.laptops.test_exchange import answer_is_asked_for, button, desk_of, shown, text_of
from tests.helpers.meeting.office_server import OfficeServer
from tests.helpers.office import Office
from ui.application import exchange_watch
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui
LONGEST_MS = 30_000


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at a folder often, and exchange by itself never."""
    monkeypatch.setattr(attending, "ASKED_SECONDS", 0.2)
    monkeypatch.setattr(exchange_watch, "FIRST_MS", 60 * LONGEST_MS)


def offer(desk: Driver, place: Path, choose: str) -> str:
    """Begin to exchange over something, and make a code."""
    desk.type("laptop_name", "Head office")
    with desk.file_dialog(place):
        desk.click(choose)
    desk.click("begin_exchange")
    desk.click("offer_code")
    return text_of(desk, "offered_code")


def ask(office: Office, folder: Path, road: Road, code: str) -> str:
    """Ask with a code from a new laptop; return the words to compare."""
    village = Office(folder / "village", [], (), office.clock)
    where = village.folder, village.tools, road
    words = joining.come(*where, code, "Village", folder / "village.key")
    with pytest.raises(arriving.NotAddedYetError):
        exchange(village.data(), road)
    village.close()
    return words


def looks(desk: Driver) -> bool:
    """Return whether it is looked who asks."""
    return desk.desk._exchange._asking.there


def test_over_a_folder_it_appears_by_itself_until_another_page_is_shown(
    office: Office, meeting: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with desk_of(office, Role.ADMINISTRATOR) as desk:
        code = offer(desk, meeting, "choose_exchange_folder")
        assert looks(desk)
        assert "appears on this page" in shown(desk)
        words = ask(office, tmp_path, FolderRoad(meeting), code)
        qtbot.waitUntil(lambda: "Village asks to be let in." in shown(desk), timeout=LONGEST_MS)
        desk.idle()
        answer_is_asked_for(desk, words)
        desk.go("team")
        assert not looks(desk)
        desk.go("laptops")
        assert looks(desk)
        desk.click(button(desk, "refuse_laptop_"))
        assert not looks(desk)
        desk.click("offer_code")
        assert looks(desk)
    assert "desk-listener" not in {one.name for one in threading.enumerate()}


def test_a_stick_that_is_away_meanwhile_is_looked_at_again(
    office: Office, meeting: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange_watch, "AGAIN_MS", 100)
    with desk_of(office, Role.ADMINISTRATOR) as desk:
        code = offer(desk, meeting, "choose_exchange_folder")
        away = meeting.rename(tmp_path / "away")
        qtbot.waitUntil(lambda: not looks(desk), timeout=LONGEST_MS)
        ask(office, tmp_path, FolderRoad(away), code)
        away.rename(meeting)
        qtbot.waitUntil(lambda: "Village asks to be let in." in shown(desk), timeout=LONGEST_MS)


def test_another_folder_that_is_chosen_meanwhile_is_looked_at(
    office: Office, meeting: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with desk_of(office, Role.ADMINISTRATOR) as desk:
        code = offer(desk, meeting, "choose_exchange_folder")
        with desk.file_dialog(other):
            desk.click("choose_exchange_folder")
        desk.click("exchange_now")
        ask(office, tmp_path, FolderRoad(other), code)
        qtbot.waitUntil(lambda: "Village asks to be let in." in shown(desk), timeout=LONGEST_MS)


def test_whoever_types_elsewhere_is_not_interrupted(
    office: Office, meeting: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with desk_of(office, Role.ADMINISTRATOR) as desk:
        code = offer(desk, meeting, "choose_exchange_folder")
        line = desk.desk.shell.side_bar.search
        line.setFocus()
        ask(office, tmp_path, FolderRoad(meeting), code)
        qtbot.waitUntil(lambda: "Village asks to be let in." in shown(desk), timeout=LONGEST_MS)
        desk.idle()
        assert desk.window().focusWidget() is line


def test_over_the_office_server_it_appears_as_the_server_calls(
    office: Office,
    office_server: OfficeServer,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(attending, "ASKED_SECONDS", 600.0)
    tickets_of = [administration.add_laptop(office_server.url) for _each in range(2)]
    path = tmp_path / "head.ticket"
    path.write_bytes(tickets.written(tickets_of[0]))
    with desk_of(office, Role.ADMINISTRATOR) as desk:
        code = offer(desk, path, "choose_office_server")
        road = office_server.road(tickets_of[1])
        ask(office, tmp_path, road, code)
        qtbot.waitUntil(lambda: "Village asks to be let in." in shown(desk), timeout=LONGEST_MS)
        road.close()
