"""A client's file or a summary goes to a colleague at another laptop, at the desks of both."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QPushButton

from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import clients
from counsel_desk.services.exchange import at_desk
from tests.gui.seen import cells, open_part, said
from tests.helpers.handing_over import finished
from tests.helpers.meeting.exchanging import WORKER, Exchanging, release
from tests.helpers.office import Clock, Office
from ui.design.tables.data_table import DataTable
from ui.release.shared_card import SharedCard
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui
THIRD = Person("Third {Counsellor}", (Role.COUNSELLOR,), "nine kingfishers below the old bridge")


def offer(desk: Driver) -> str:
    """Offer the first client's file to the colleague at the other laptop; return its code."""
    session = desk.desk.session
    client = finished(session)
    open_part(desk, client, "hand_over")
    desk.click("hand_over_file")
    desk.pick_text("hand_over_colleague", f"{THIRD.name} (another laptop)")
    desk.pick_text("hand_over_reason", "My caseload")
    desk.pick("hand_over_knew", "agreed")
    desk.click("offer_file")
    return clients.get(session, client).body.code


def codes(desk: Driver, name: str) -> list[str]:
    """Return the first column of a table."""
    return [row[0] for row in cells(desk.find(DataTable, name))]


@pytest.fixture
def village(two: Exchanging, restored_theme: None) -> Exchanging:
    """Two laptops with a counsellor at each, which exchange over a folder."""
    two.admit(two.others[0], THIRD)
    return two


@contextmanager
def signed_in(two: Exchanging, laptop: Office, person: Person) -> Iterator[Driver]:
    """Sign somebody in at a desk that exchanges, and lock it at the end."""
    desk = Driver(laptop.tools, laptop.folder)
    try:
        desk.sign_in(person.name, person.passphrase)
        at_desk.choose(desk.desk.session, two.meeting)
        yield desk
    finally:
        desk.end()


def exchange(desk: Driver) -> None:
    """Exchange with the other laptop."""
    desk.go("laptops")
    desk.click("exchange_now")
    assert "Exchanged." in said(desk)


def test_a_file_goes_to_a_colleague_at_another_laptop(village: Exchanging) -> None:
    a, b = village.a, village.others[0]
    giver = a.person(Role.COUNSELLOR)
    with signed_in(village, a, giver) as desk:
        code = offer(desk)
        assert f"Offered to {THIRD.name}" in desk.text("hand_over_state")
        assert "another laptop" in desk.text("hand_over_state")
        exchange(desk)
    with signed_in(village, b, THIRD) as desk:
        exchange(desk)
        desk.go("hand_overs")
        desk.click("accept_file")
        assert "with you now" in said(desk)
        desk.go("clients")
        assert codes(desk, "clients") == [code]
        exchange(desk)
    with signed_in(village, a, giver) as desk:
        exchange(desk)
        desk.go("hand_overs")
        assert code not in [one.filed.body.code for one in clients.listing(desk.desk.session)]


def test_what_came_by_itself_is_counted_beside_the_inbox(village: Exchanging, clock: Clock) -> None:
    a, b = village.a, village.others[0]
    with village.at(a, Role.COUNSELLOR) as counsellor:
        release(counsellor, clock)
    with signed_in(village, a, a.person(Role.COUNSELLOR)) as desk:
        exchange(desk)
    with signed_in(village, b, WORKER) as desk:
        assert desk.desk.context.inbox.count == 0
        desk.desk._exchange.look()
        desk.idle()
        desk.idle()
        assert desk.desk.context.inbox.count == 1


def test_a_file_that_has_left_is_asked_back_and_comes_back(village: Exchanging) -> None:
    a, b = village.a, village.others[0]
    giver = a.person(Role.COUNSELLOR)
    with signed_in(village, a, giver) as desk:
        code = offer(desk)
        exchange(desk)
        client = next(
            one.filed.record
            for one in clients.listing(desk.desk.session)
            if one.filed.body.code == code
        )
        open_part(desk, client, "hand_over")
        desk.click("take_back_file")
        assert "asked back" in said(desk)
        assert "asked back" in desk.text("hand_over_state")
        with pytest.raises(NotThereError):
            desk.find(QPushButton, "take_back_file")
        exchange(desk)
    with signed_in(village, b, THIRD) as desk:
        exchange(desk)
        desk.go("hand_overs")
        exchange(desk)
    with signed_in(village, a, giver) as desk:
        exchange(desk)
        desk.go("hand_overs")
        open_part(desk, client, "hand_over")
        assert "asked back" not in desk.text("hand_over_state")
        assert desk.find(QPushButton, "hand_over_file").isVisible()


def test_a_summary_is_read_there_and_the_ledger_shows_what_became_of_it(
    village: Exchanging, clock: Clock
) -> None:
    a, b = village.a, village.others[0]
    with village.at(a, Role.COUNSELLOR) as counsellor:
        client, _agreed = release(counsellor, clock)
    with signed_in(village, a, a.person(Role.COUNSELLOR)) as desk:
        exchange(desk)
    with signed_in(village, b, WORKER) as desk:
        assert desk.desk.context.inbox.count == 0
        exchange(desk)
        assert desk.desk.context.inbox.count == 1
        desk.go("summaries")
        desk.find(DataTable, "summaries").selectRow(0)
        desk.idle()
        exchange(desk)
    with signed_in(village, a, a.person(Role.COUNSELLOR)) as desk:
        exchange(desk)
        open_part(desk, client, "disclosures")
        newest = desk.window().findChildren(SharedCard)[0]
        assert "It was read" in newest.accessibleName()
        desk.click("print_ledger")
        assert desk.sheet().startswith(b"%PDF")
        desk.click("sheet_done")
