"""Laptops exchange at the desk: begun, joined, compared, exchanged and retired with the mouse."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from counsel_desk.domain.trust import Role
from counsel_desk.services.exchange import arriving, joining, laptops
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.exchange.packing import NotExchangingError
from counsel_desk.services.people import people
from counsel_desk.storage.roads.folder import FolderRoad
from counsel_desk.storage.server import administration, tickets
from tests.helpers.meeting.exchanging import WORKER, Exchanging
from tests.helpers.meeting.office_server import OfficeServer
from tests.helpers.office import Office
from ui.design.fingerprint_words import FingerprintWords
from ui.design.path_text import path_text
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@contextmanager
def desk_of(office: Office, role: Role) -> Iterator[Driver]:
    """Sign somebody in at a desk, on its page of other laptops."""
    desk, person = Driver(office.tools, office.folder), office.person(role)
    try:
        desk.sign_in(person.name, person.passphrase)
        desk.go("laptops")
        yield desk
    finally:
        desk.end()


def text_of(desk: Driver, name: str) -> str:
    """Return the text of a visible label."""
    [found] = [one for one in desk.window().findChildren(QLabel, name) if one.isVisible()]
    return found.text()


def shown(desk: Driver) -> str:
    """Return every visible text of the page."""
    return "\n".join(one.text() for one in desk.window().findChildren(QLabel) if one.isVisible())


def button(desk: Driver, start: str) -> str:
    """Return the name of the one visible button whose name begins so."""
    buttons = desk.window().findChildren(QPushButton)
    [found] = [
        one.objectName()
        for one in buttons
        if one.isVisible() and one.objectName().startswith(start)
    ]
    return found


def answer_is_asked_for(desk: Driver, words: str) -> None:
    """Expect the words that are asked about in sight, with the focus, and an answer filled."""
    add = desk.find(QPushButton, button(desk, "add_laptop_"))
    focused = desk.window().focusWidget()
    assert isinstance(focused, FingerprintWords)
    assert " ".join(focused.text().split()) == words
    for each in (focused, add):
        assert each.visibleRegion().boundingRect() == each.rect()
    assert add.property("kind") == "primary"
    assert desk.find(QPushButton, "exchange_now").property("kind") == "plain"


def test_a_laptop_is_added_by_comparing_words_and_retired(
    office: Office, meeting: Path, tmp_path: Path, qapp: QApplication
) -> None:
    road = FolderRoad(meeting)
    with desk_of(office, Role.ADMINISTRATOR) as desk:
        desk.type("laptop_name", "Head office")
        desk.click("begin_exchange")
        assert "Head office (this laptop)" in shown(desk)
        with desk.file_dialog(meeting):
            desk.click("choose_exchange_folder")
        assert path_text(meeting) in shown(desk)
        desk.click("offer_code")
        code = text_of(desk, "offered_code")
        assert "Type this code at the new laptop" in shown(desk)
        village = Office(tmp_path / "village", [], (), office.clock)
        words = joining.come(
            village.folder, village.tools, road, code, "Village", tmp_path / "village.key"
        )
        data = village.data()
        with pytest.raises(arriving.NotAddedYetError):
            exchange(data, road)
        desk.click("exchange_now")
        asked = [
            one.text() for one in desk.window().findChildren(FingerprintWords) if one.isVisible()
        ]
        assert words in {" ".join(one.split()) for one in asked}
        assert "Exchanged. Village asks to be let in" in shown(desk)
        answer_is_asked_for(desk, words)
        assert "If one differs, do not let it in." in shown(desk)
        desk.click(button(desk, "add_laptop_"))
        assert "Village is let in." in shown(desk)
        assert "Nothing has come from it yet." in shown(desk)
        exchange(data, road)
        assert data.register.state.people
        desk.click("exchange_now")
        assert "Village" in shown(desk)
        assert "Something came from it last: " in shown(desk)
        assert text_of(desk, "last_exchanged").startswith("Last exchanged: ")
        desk.click(button(desk, "retire_laptop_"))
        desk.click("question_yes")
        assert "Village (retired)" in shown(desk)
        assert "Number at the office server" not in shown(desk)
        village.close()


def test_a_laptop_whose_words_differ_is_refused_and_its_code_counts_no_more(
    office: Office, meeting: Path, tmp_path: Path, qapp: QApplication
) -> None:
    road = FolderRoad(meeting)
    with desk_of(office, Role.ADMINISTRATOR) as desk:
        desk.type("laptop_name", "Head office")
        with desk.file_dialog(meeting):
            desk.click("choose_exchange_folder")
        assert not desk.find(QPushButton, "exchange_now").isEnabled()
        desk.click("begin_exchange")
        desk.click("offer_code")
        stranger = Office(tmp_path / "stranger", [], (), office.clock)
        code = text_of(desk, "offered_code")
        where = stranger.folder, stranger.tools, road
        joining.come(*where, code, "Village", tmp_path / "stranger.key")
        data = stranger.data()
        with pytest.raises(arriving.NotAddedYetError):
            exchange(data, road)
        desk.click("exchange_now")
        [asked] = joining.asking(desk.desk.session, road)
        desk.click(button(desk, "refuse_laptop_"))
        assert "the code is no longer valid" in shown(desk)
        assert code not in shown(desk)
        desk.click("exchange_now")
        assert "asks to be let in" not in shown(desk)
        with pytest.raises(joining.CodeWithdrawnError):
            joining.add(desk.desk.session, asked)
        with pytest.raises(arriving.NotAddedYetError):
            exchange(data, road)
        stranger.close()


def test_whoever_is_no_administrator_adds_and_retires_nothing(
    office: Office, qapp: QApplication
) -> None:
    with desk_of(office, Role.COUNSELLOR) as desk:
        names = {
            one.objectName() for one in desk.window().findChildren(QPushButton) if one.isVisible()
        }
        assert "ask_to_join" in names
        assert not {"begin_exchange", "offer_code"} & names


def test_a_stick_that_is_gone_is_said_in_a_sentence(
    office: Office, meeting: Path, qapp: QApplication
) -> None:
    with desk_of(office, Role.ADMINISTRATOR) as desk:
        desk.type("laptop_name", "Head office")
        desk.click("begin_exchange")
        with desk.file_dialog(meeting):
            desk.click("choose_exchange_folder")
        meeting.rmdir()
        desk.click("exchange_now")
        assert "cannot be reached at the moment" in shown(desk)


def test_with_a_folder_chosen_it_goes_on_by_itself(
    office: Office, meeting: Path, qapp: QApplication
) -> None:
    with desk_of(office, Role.ADMINISTRATOR) as desk:
        desk.type("laptop_name", "Head office")
        desk.click("begin_exchange")
        with desk.file_dialog(meeting):
            desk.click("choose_exchange_folder")
        desk.click("exchange_now")
        before = set(meeting.iterdir())
        desk.desk._exchange.look()
        desk.idle()
        assert set(meeting.iterdir()) == before
        with desk.desk.session.data.register.reading() as register:
            assert register.state.laptops
        people.invite(desk.desk.session, "Somebody", (Role.STAFF,))
        desk.desk._exchange.look()
        desk.idle()
        assert len(set(meeting.iterdir()) - before) == 1


def test_with_its_ticket_a_laptop_exchanges_over_the_office_server_and_goes_on_after_a_lock(
    office: Office, office_server: OfficeServer, tmp_path: Path, qapp: QApplication
) -> None:
    ticket = tmp_path / "head.ticket"
    ticket.write_bytes(tickets.written(administration.add_laptop(office_server.url)))
    with desk_of(office, Role.ADMINISTRATOR) as desk:
        desk.type("laptop_name", "Head office")
        desk.click("begin_exchange")
        with desk.file_dialog(ticket):
            desk.click("choose_office_server")
        assert "Office server: " in shown(desk)
        assert "please delete it" in shown(desk)
        ticket.unlink()
        for _twice_as_often_as_a_seat_has_lines in range(16):
            desk.click("exchange_now")
        assert text_of(desk, "last_exchanged").startswith("Last exchanged: ")
    [number] = administration.status(office_server.url).laptops
    with desk_of(office, Role.COUNSELLOR) as desk:
        assert number not in shown(desk)
    with desk_of(office, Role.ADMINISTRATOR) as desk:
        assert "Office server: " in shown(desk)
        assert f"Number at the office server: {number}" in shown(desk)
        people.invite(desk.desk.session, "Somebody", (Role.STAFF,))
        desk.click("exchange_now")
        assert "Sent: 1" in text_of(desk, "last_exchanged")


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff" * 99])
def test_a_file_that_is_no_ticket_is_refused_and_the_folder_stays(
    office: Office, meeting: Path, tmp_path: Path, content: bytes, qapp: QApplication
) -> None:
    ticket = tmp_path / "other.ticket"
    ticket.write_bytes(content)
    with desk_of(office, Role.ADMINISTRATOR) as desk:
        with desk.file_dialog(meeting):
            desk.click("choose_exchange_folder")
        with desk.file_dialog(ticket):
            desk.click("choose_office_server")
        assert "is not an access file" in shown(desk)
        assert path_text(meeting) in shown(desk)


def test_a_laptop_that_was_retired_says_so(two: Exchanging, qapp: QApplication) -> None:
    village = two.others[0]
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        lost = next(one for one in laptops.standing(admin).laptops if one.name == "Village")
        laptops.retire(admin, lost.laptop)
    two.exchange(two.a)
    with pytest.raises(NotExchangingError):
        two.exchange(village)
    village.close()
    for at, retired in ((village, True), (two.a, False)):
        desk = Driver(at.tools, at.folder)
        person = WORKER if retired else at.person(Role.ADMINISTRATOR)
        try:
            desk.sign_in(person.name, person.passphrase)
            desk.go("laptops")
            assert ("This laptop was retired" in shown(desk)) is retired
        finally:
            desk.end()
