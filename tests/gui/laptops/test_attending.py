"""Over the office server, what is sent comes to an open desk by itself, and so does a recall."""

import pytest
from pytestqt.qtbot import QtBot

from counsel_desk.domain.trust import Role
from counsel_desk.services import withdrawal
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.exchange import attending
from counsel_desk.services.ledger import receipts
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import sign_in
from tests.gui.seen import said, text_of
from tests.helpers.meeting.exchanging import WORKER, release
from tests.helpers.meeting.over_server import OverServer
from tests.helpers.office import Clock
from tests.security.server.test_two_laptops import two
from ui.design.tables.data_table import DataTable
from ui.desk.context import Spot
from ui.people.team_page import ENROLLED, INVITED, TeamPage
from ui.walk.driver import Driver

__all__ = ["two"]
pytestmark = pytest.mark.gui
LONGEST_MS = 30_000


def test_what_is_released_at_an_open_desk_leaves_by_itself(
    two: OverServer,
    clock: Clock,
    restored_theme: None,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    a, village = two.a, two.others[0]
    two.all_exchange()
    two.choose(a)
    desk, person = Driver(a.tools, a.folder), a.person(Role.COUNSELLOR)
    monkeypatch.setattr(attending, "LOOK_SECONDS", 0.5)
    try:
        desk.sign_in(person.name, person.passphrase)
        watch, session = desk.desk._exchange, desk.desk.session
        with qtbot.waitSignal(watch._listener.heard, timeout=LONGEST_MS):
            watch.look()
        with qtbot.waitSignal(
            watch._listener.heard,
            timeout=LONGEST_MS,
            check_params_cb=lambda done: done.sent > 0,
        ):
            desk.desk.context.run(lambda: release(session, clock), lambda _done: None, desk.desk)
    finally:
        desk.end()
    two.exchange(village)
    with two.at(village, Role.CASEWORKER) as worker:
        assert received_summaries.receive(worker).summaries == 1


def test_an_open_page_of_people_shows_who_made_their_keys_at_another_laptop(
    two: OverServer, restored_theme: None, qtbot: QtBot
) -> None:
    a, village, name = two.a, two.others[0], "Newly Invited"
    with two.at(a, Role.ADMINISTRATOR) as admin:
        invited = people.invite(admin, name, (Role.STAFF,))
    two.all_exchange()
    two.choose(a)
    desk, person = Driver(a.tools, a.folder), a.person(Role.ADMINISTRATOR)
    try:
        desk.sign_in(person.name, person.passphrase)
        watch = desk.desk._exchange
        with qtbot.waitSignal(watch._listener.heard, timeout=LONGEST_MS):
            watch.look()
        desk.go("team")
        assert _state(desk, invited.person) == INVITED
        sign_in.enrol(village.data(), name, invited.code, "nine lanterns over the old canal")
        village.close()
        with qtbot.waitSignal(watch._listener.heard, timeout=LONGEST_MS):
            two.exchange(village)
        desk.idle()
        assert _state(desk, invited.person) == ENROLLED
    finally:
        desk.end()


def _state(desk: Driver, person: str) -> str:
    page = desk.desk.presenter("team").page
    assert isinstance(page, TeamPage)
    [row] = [one for one in page._rows if one.person == person]
    return row.state


def test_the_open_page_of_laptops_says_when_an_exchange_went_on_by_itself(
    two: OverServer, restored_theme: None, qtbot: QtBot
) -> None:
    village = two.others[0]
    two.choose(village)
    desk = Driver(village.tools, village.folder)
    try:
        desk.sign_in(WORKER.name, WORKER.passphrase)
        desk.go("laptops")
        watch = desk.desk._exchange
        with qtbot.waitSignal(watch._listener.heard, timeout=LONGEST_MS):
            watch.look()
        desk.idle()
        with qtbot.waitSignal(watch._listener.heard, timeout=LONGEST_MS):
            two.send_news("Newly Invited")
        desk.idle()
        assert desk.text("last_exchanged").endswith("Taken in: 1.")
    finally:
        desk.end()


@pytest.mark.parametrize("page", ["today", "inbox"])
def test_an_open_page_of_what_waits_shows_a_summary_as_it_comes(
    two: OverServer, clock: Clock, restored_theme: None, qtbot: QtBot, page: str
) -> None:
    two.choose(two.others[0])
    desk = Driver(two.others[0].tools, two.others[0].folder)
    try:
        desk.sign_in(WORKER.name, WORKER.passphrase)
        desk.go(page)
        watch = desk.desk._exchange
        with qtbot.waitSignal(watch._listener.heard, timeout=LONGEST_MS):
            watch.look()
        with two.at(two.a, Role.COUNSELLOR) as counsellor:
            release(counsellor, clock)
        with qtbot.waitSignal(watch._listener.heard, timeout=LONGEST_MS):
            two.exchange(two.a)
        desk.idle()
        desk.idle()
        assert "sent a summary" in text_of(desk.page())
    finally:
        desk.end()


def test_the_open_list_of_what_was_shared_says_what_was_read_at_another_laptop(
    two: OverServer, clock: Clock, restored_theme: None, qtbot: QtBot
) -> None:
    a, village = two.a, two.others[0]
    with two.at(a, Role.COUNSELLOR) as counsellor:
        client, _agreed = release(counsellor, clock)
    two.all_exchange()
    two.choose(a)
    desk, person = Driver(a.tools, a.folder), a.person(Role.COUNSELLOR)
    try:
        desk.sign_in(person.name, person.passphrase)
        watch = desk.desk._exchange
        with qtbot.waitSignal(watch._listener.heard, timeout=LONGEST_MS):
            watch.look()
        desk.desk.context.open_file(Spot(client, "disclosures"))
        desk.idle()
        assert "not known yet whether it was read" in text_of(desk.page())
        with two.at(village, Role.CASEWORKER) as worker:
            received_summaries.receive(worker)
            [received] = received_summaries.summaries(worker)
            assert receipts.open_summary(worker, received.record)
        with qtbot.waitSignal(watch._listener.heard, timeout=LONGEST_MS):
            two.exchange(village)
        desk.idle()
        desk.idle()
        assert "It was read" in text_of(desk.page())
    finally:
        desk.end()


def test_a_summary_comes_to_an_open_desk_and_is_gone_from_the_page_once_recalled(
    two: OverServer, clock: Clock, restored_theme: None, qtbot: QtBot
) -> None:
    village, a = two.others[0], two.a
    two.choose(village)
    desk = Driver(village.tools, village.folder)
    try:
        desk.sign_in(WORKER.name, WORKER.passphrase)
        watch = desk.desk._exchange
        with qtbot.waitSignal(watch._listener.heard, timeout=LONGEST_MS):
            watch.look()
        with two.at(a, Role.COUNSELLOR) as counsellor:
            _client, agreed = release(counsellor, clock)
        with qtbot.waitSignal(desk.desk.context.inbox.changed, timeout=LONGEST_MS):
            two.exchange(a)
        assert desk.desk.context.inbox.count == 1
        desk.go("summaries")
        desk.find(DataTable, "summaries").selectRow(0)
        desk.idle()
        assert "a place at the shelter" in text_of(desk.page())
        with two.at(a, Role.COUNSELLOR) as counsellor:
            assert withdrawal.withdraw(counsellor, agreed) == 1
        with qtbot.waitSignal(watch._listener.heard, timeout=LONGEST_MS):
            two.exchange(a)
        desk.idle()
        desk.idle()
        assert "Its summary is gone from here" in said(desk)
        assert "a place at the shelter" not in text_of(desk.page())
    finally:
        desk.end()
