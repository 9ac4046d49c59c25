"""Handing a client's file over to a colleague, at the desks of both."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton

from counsel_desk.demo.office import DemoOffice
from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.clients import clients
from counsel_desk.wiring import tools
from tests.gui.seen import cells, errors, in_inbox, said
from tests.helpers.handing_over import finished
from ui.design.tables.data_table import DataTable
from ui.texts import Texts
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(folder: Path, restored_theme: None) -> Iterator[Driver]:
    """A desk at which nobody is signed in yet."""
    driver = Driver(tools(Texts(), FLOOR), folder)
    yield driver
    driver.end()


def counsellor(template: DemoOffice, place: int) -> Person:
    """Return a counsellor: the first gives a file away, the second gets it."""
    return [one for one in template.people if Role.COUNSELLOR in one.roles][place]


def enter(desk: Driver, template: DemoOffice, place: int = 0) -> Person:
    """Sign a counsellor in."""
    person = counsellor(template, place)
    desk.sign_in(person.name, person.passphrase)
    return person


def column(desk: Driver, name: str, place: int = 0) -> list[str]:
    """Return the texts of one column of a table."""
    return [row[place] for row in cells(desk.find(DataTable, name))]


def first_code(desk: Driver) -> str:
    """Return the code of the counsellor's first client, who has a note that is not signed."""
    return clients.listing(desk.desk.session)[0].filed.body.code


def sign_notes(desk: Driver) -> str:
    """Sign the unfinished notes of the first client, and return their code."""
    session = desk.desk.session
    return clients.get(session, finished(session)).body.code


def add_client(desk: Driver) -> None:
    """Add a client whose file stays with the counsellor."""
    session = desk.desk.session
    clients.add(session, clients.listing(session)[0].filed.body)


def go_to_list(desk: Driver) -> None:
    """Go to the list of clients, also if the file that was left is open again."""
    desk.go("clients")
    with suppress(NotThereError):
        desk.click("back_to_clients")


def open_file(desk: Driver, code: str) -> None:
    """Open a client's file where it is handed over, from the list and by keyboard."""
    go_to_list(desk)
    table = desk.find(DataTable, "clients")
    table.selectRow(column(desk, "clients").index(code))
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
    desk.tab("hand_over")


def offer(desk: Driver, template: DemoOffice) -> None:
    """Offer the open file to the second counsellor."""
    desk.click("hand_over_file")
    desk.pick_text("hand_over_colleague", counsellor(template, 1).name)
    desk.pick_text("hand_over_reason", "My caseload")
    desk.pick("hand_over_knew", "agreed")
    desk.click("offer_file")


def decline(desk: Driver, template: DemoOffice, code: str) -> None:
    """Offer a file, decline it as the colleague, and come back to hear of it."""
    giver, receiver = counsellor(template, 0), counsellor(template, 1)
    open_file(desk, code)
    offer(desk, template)
    assert f"Offered to {receiver.name}" in desk.text("hand_over_state")
    assert "sealed and offered" in said(desk)
    desk.lock()
    enter(desk, template, 1)
    assert f"{giver.name} offers you" in in_inbox(desk)
    desk.go("hand_overs")
    desk.click("decline_file")
    assert "declined" in said(desk)
    desk.lock()
    enter(desk, template)
    assert "did not take over" in in_inbox(desk)


def test_a_file_is_offered_declined_offered_again_and_taken_over(
    desk: Driver, template: DemoOffice
) -> None:
    giver, code = enter(desk, template), sign_notes(desk)
    add_client(desk)
    decline(desk, template, code)
    go_to_list(desk)
    assert code in column(desk, "clients")
    desk.go("hand_overs")
    assert column(desk, "hand_overs") == [code]
    open_file(desk, code)
    offer(desk, template)
    desk.lock()
    enter(desk, template, 1)
    go_to_list(desk)
    before = len(column(desk, "clients"))
    desk.go("hand_overs")
    desk.click("accept_file")
    assert "with you now" in said(desk)
    go_to_list(desk)
    assert len(column(desk, "clients")) == before + 1
    assert code in column(desk, "clients")
    open_file(desk, code)
    assert f"Taken over from {giver.name}" in desk.text("hand_over_state")
    assert "as it was signed" in desk.text("hand_over_state")
    desk.lock()
    enter(desk, template)
    assert "took over the file that you offered" in in_inbox(desk)
    go_to_list(desk)
    assert code not in column(desk, "clients")
    desk.go("hand_overs")
    assert all(
        state.startswith(("Handed over", "Declined")) for state in column(desk, "hand_overs", 2)
    )
    desk.lock()


def test_an_offer_is_taken_back_and_the_file_is_read_only_meanwhile(
    desk: Driver, template: DemoOffice
) -> None:
    enter(desk, template)
    open_file(desk, sign_notes(desk))
    assert "stays with you until they accept" in desk.text("hand_over_state")
    action = desk.find(QPushButton, "file_action")
    assert action.isVisible()
    offer(desk, template)
    assert not action.isVisible()
    desk.tab("closing")
    desk.click("close_file")
    assert "read here and not changed" in said(desk)
    desk.tab("hand_over")
    desk.click("take_back_file")
    assert "with you as before" in said(desk)
    assert action.isVisible()
    desk.tab("closing")
    desk.click("close_file")
    assert "closed" in said(desk)
    desk.lock()


def test_an_unsigned_note_prevents_the_offer(desk: Driver, template: DemoOffice) -> None:
    enter(desk, template)
    open_file(desk, first_code(desk))
    offer(desk, template)
    assert "a note that is not signed" in said(desk)
    with pytest.raises(NotThereError):
        desk.find(QPushButton, "take_back_file")
    desk.lock()


def test_a_file_is_offered_and_taken_back_by_keyboard(desk: Driver, template: DemoOffice) -> None:
    enter(desk, template)
    open_file(desk, sign_notes(desk))
    button = desk.find(QPushButton, "hand_over_file")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    colleague = desk.find(QComboBox, "hand_over_colleague")
    QTest.keyClick(colleague, Qt.Key.Key_Down)
    for name in ("hand_over_reason", "hand_over_knew"):
        QTest.keyClick(desk.find(QComboBox, name), Qt.Key.Key_Down)
    QTest.keyClick(desk.find(QPushButton, "offer_file"), Qt.Key.Key_Space)
    desk.idle()
    taken_back = desk.find(QPushButton, "take_back_file")
    QTest.keyClick(taken_back, Qt.Key.Key_Space)
    desk.idle()
    assert "with you as before" in said(desk)
    desk.lock()


def test_nothing_is_offered_without_a_colleague_and_a_reason(
    desk: Driver, template: DemoOffice
) -> None:
    enter(desk, template)
    open_file(desk, sign_notes(desk))
    desk.click("hand_over_file")
    desk.click("offer_file")
    assert "choose one" in " ".join(errors(desk.window()))
    desk.click("cancel_hand_over")
    assert desk.find(QPushButton, "hand_over_file").isVisible()
    desk.lock()


def test_without_hand_overs_the_page_has_no_table(desk: Driver, template: DemoOffice) -> None:
    enter(desk, template)
    desk.go("hand_overs")
    with pytest.raises(NotThereError):
        desk.find(QPushButton, "accept_file")
    with pytest.raises(NotThereError):
        desk.find(DataTable, "hand_overs")
    desk.lock()
