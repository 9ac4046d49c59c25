"""A person joins an office from an empty computer, and its first person is confirmed elsewhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.domain.trust import Role
from counsel_desk.services.exchange import at_desk, joining, laptops
from counsel_desk.services.exchange.meeting import Chosen
from counsel_desk.services.office import once_sheets
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.session import Session
from counsel_desk.storage.server import administration, tickets
from tests.gui.laptops.at_village import village_desk
from tests.gui.seen import errors, said
from tests.helpers import confirming
from tests.helpers.meeting.exchanging import WORKER, Exchanging
from tests.helpers.meeting.office_server import OfficeServer
from tests.helpers.office import Office
from ui.design.fingerprint_words import FingerprintWords
from ui.design.path_text import path_text
from ui.sign_in import other_laptop
from ui.sign_in.asking_page import AskingPage
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui


class Head:
    """The laptop where the office was founded, which exchanges.

    Attributes:
        chosen: What the administrator chose to exchange over.
    """

    def __init__(self, office: Office, chosen: Chosen) -> None:
        self.office, self.chosen = office, chosen
        with self.administering() as admin:
            laptops.begin(admin, "Head office")
            if chosen.folder is not None:
                at_desk.choose(admin, chosen.folder)
            elif chosen.ticket is not None:
                at_desk.choose_server(admin, chosen.ticket)

    @contextmanager
    def administering(self) -> Iterator[Session]:
        """Sign the administrator in, who exchanges first and last."""
        session = self.office.enter(Role.ADMINISTRATOR)
        try:
            yield session
            sign_in.sign_out(session)
        finally:
            self.office.close()

    def exchange(self, session: Session) -> Exchanged:
        """Exchange over what was chosen."""
        return at_desk.run(session, lambda: False)

    def code(self) -> str:
        """Make a code for a new laptop, and leave what it needs at the meeting place."""
        with self.administering() as admin:
            code = joining.offer(admin)
            self.exchange(admin)
        return code

    def let_in(self, words: list[str]) -> None:
        """Compare the words of the one laptop that asks, and let it in."""
        with self.administering() as admin:
            [asked] = at_desk.overview(admin).asking
            assert asked.words.split() == words
            joining.add(admin, asked)
            self.exchange(admin)


@pytest.fixture
def meeting(tmp_path: Path) -> Path:
    """The folder over which laptops exchange."""
    made = tmp_path / "meeting"
    made.mkdir()
    return made


@pytest.fixture
def head(office: Office, meeting: Path) -> Head:
    """The first laptop, which exchanges over a folder."""
    return Head(office, Chosen(folder=meeting))


@pytest.fixture
def desk(office: Office, tmp_path: Path, qapp: QApplication) -> Iterator[Driver]:
    """A desk on a computer that has no data yet."""
    driver = Driver(office.tools, tmp_path / "village")
    try:
        driver.restart()
        yield driver
    finally:
        driver.end()


def words(desk: Driver) -> list[str]:
    """Return the words that are shown to be compared."""
    return desk.find(FingerprintWords, "fingerprint").text().split()


def ask(desk: Driver, place: Path, code: str, button: str = "choose_exchange_folder") -> list[str]:
    """Ask with a code to be let in, as a person does at an empty computer; return the words."""
    desk.click("office_exists")
    with desk.file_dialog(place):
        desk.click(button)
    desk.type("joining_code", code.lower())
    desk.type("laptop_name", "Village")
    desk.type("key_file", str(desk.folder.parent / "village.key"))
    desk.click("ask_to_join")
    return words(desk)


def enrol(desk: Driver, code: str) -> list[str]:
    """Make the worker's keys; return the words to compare."""
    desk.click("first_sign_in")
    desk.type("enrol_name", WORKER.name)
    desk.type("invitation_code", code)
    desk.type("new_passphrase", WORKER.passphrase)
    desk.type("repeated_passphrase", WORKER.passphrase)
    desk.click("enrol")
    desk.check("sheet_written")
    desk.click("sheet_done")
    return words(desk)


def waits(desk: Driver) -> bool:
    """Return whether the window says that the laptop waits to be let in."""
    return any(one.isVisible() for one in desk.window().findChildren(AskingPage))


def confirm(head: Head, person: str, shown: list[str]) -> None:
    """Have the administrator take the request in, compare its words and confirm who asks."""
    with head.administering() as admin:
        head.exchange(admin)
        [one] = [each for each in people.staff(admin) if each.person == person]
        assert one.fingerprint.split() == shown
        confirming.certify(admin, person, head.office.sheets)
        head.exchange(admin)


def test_a_laptop_joins_and_its_first_person_is_confirmed_at_another_one(
    head: Head, desk: Driver, meeting: Path
) -> None:
    with head.administering() as admin:
        invited = people.invite(admin, WORKER.name, WORKER.roles)
    shown = ask(desk, meeting, head.code())
    assert waits(desk)
    with pytest.raises(NotThereError):
        desk.find(QWidget, "access_file_kept")
    assert "has not let this laptop in yet" in desk.text("asking_state")
    desk.restart()  # it may take a day
    assert waits(desk)
    assert words(desk) == shown
    head.let_in(shown)
    desk.click("look_again")
    assert not waits(desk)
    assert "belongs to the office now" in said(desk)
    desk.type("sign_in_name", WORKER.name)
    desk.type("sign_in_passphrase", WORKER.passphrase)
    desk.click("sign_in")
    assert "Nobody has keys on this laptop yet" in said(desk)
    fingerprint = enrol(desk, invited.code)
    # The request went by itself; nobody is signed in here, and nobody administers here.
    desk.click("exchange_now")
    assert "no answer is here yet" in said(desk)
    confirm(head, invited.person, fingerprint)
    desk.click("exchange_now")
    assert "You are confirmed. You can sign in now." in said(desk)
    desk.sign_in(WORKER.name, WORKER.passphrase)
    assert desk.desk.session.me.roles == WORKER.roles


def test_an_invitation_that_has_not_come_yet_is_waited_for_and_no_new_code_asked_for(
    head: Head, desk: Driver, meeting: Path
) -> None:
    head.let_in(ask(desk, meeting, head.code()))
    desk.click("look_again")
    with head.administering() as admin:
        invited = people.invite(admin, WORKER.name, WORKER.roles)
    desk.click("first_sign_in")
    desk.type("enrol_name", WORKER.name)
    desk.type("invitation_code", invited.code)
    desk.type("new_passphrase", WORKER.passphrase)
    desk.type("repeated_passphrase", WORKER.passphrase)
    desk.click("enrol")
    assert "choose “Exchange with other laptops…”" in said(desk)
    with head.administering() as admin:
        head.exchange(admin)
    desk.click("back")
    desk.click("exchange_laptops")
    desk.click("exchange_now")
    desk.click("back")
    assert enrol(desk, invited.code)


def test_what_was_done_just_before_the_lock_leaves_from_the_sign_in_window_soon(
    two: Exchanging, qapp: QApplication
) -> None:
    session = two.a.enter(Role.ADMINISTRATOR)
    at_desk.choose(session, two.meeting)
    people.invite(session, "Newly Invited", (Role.STAFF,))
    two.a.close()
    desk = Driver(two.a.tools, two.a.folder)
    try:
        desk.restart()
        each = desk.app._signing_in._laptops._each
        assert each.interval() == other_laptop.FIRST_MS
        each.timeout.emit()
        desk.idle()
        assert each.interval() == other_laptop.EACH_MS
        two.exchange(two.others[0])
        assert two.state(two.others[0]).named("Newly Invited") is not None
    finally:
        desk.end()


def test_whoever_has_keys_elsewhere_comes_with_their_recovery_code(
    head: Head, desk: Driver, meeting: Path
) -> None:
    with head.administering() as admin:
        invited = people.invite(admin, WORKER.name, WORKER.roles)
        made = sign_in.enrol(admin.data, WORKER.name, invited.code, WORKER.passphrase)
        once = once_sheets.of_code(admin.data, made.person, WORKER.name, made.recovery_code, "en")
        once_sheets.taken(admin.data, once)
        confirming.certify(admin, invited.person, head.office.sheets)
    head.let_in(ask(desk, meeting, head.code()))
    desk.click("look_again")
    desk.click("forgotten_passphrase")
    desk.type("recovery_name", WORKER.name)
    desk.type("recovery_code", head.office.tools.keys.recovery_code())
    other = "eleven pigeons below the market roof"
    desk.type("new_passphrase", other)
    desk.type("repeated_passphrase", other)
    desk.click("recover")
    assert "it has to exchange first" in said(desk)
    desk.type("recovery_code", made.recovery_code)
    desk.click("recover")
    assert desk.find(QLineEdit, "sign_in_name").text() == WORKER.name
    desk.sign_in(WORKER.name, other)
    assert desk.desk.session.me.person == invited.person


def test_it_goes_on_by_itself_once_the_laptop_is_let_in(
    head: Head, desk: Driver, meeting: Path
) -> None:
    head.let_in(ask(desk, meeting, head.code()))
    presenter = desk.app._signing_in._laptops
    assert presenter._each.isActive()
    assert presenter._each.interval() == other_laptop.LOOK_MS
    presenter._each.timeout.emit()
    desk.idle()
    assert not waits(desk)
    presenter._each.timeout.emit()
    desk.idle()
    assert presenter._each.interval() == other_laptop.EACH_MS


def test_over_the_office_server_a_laptop_joins_with_a_ticket_of_its_own(
    office: Office, desk: Driver, office_server: OfficeServer, tmp_path: Path
) -> None:
    paths = []
    for name in ("head", "village"):
        paths.append(tmp_path / f"{name}.ticket")
        paths[-1].write_bytes(tickets.written(administration.add_laptop(office_server.url)))
    head = Head(office, Chosen(ticket=paths[0]))
    shown = ask(desk, paths[1], head.code(), "choose_office_server")
    assert "please delete it" in desk.text("access_file_kept")
    paths[1].unlink()  # it is kept
    head.let_in(shown)
    desk.click("look_again")
    assert not waits(desk)


def test_what_is_missing_is_said_and_a_wrong_code_leaves_nothing_behind(
    head: Head, desk: Driver, meeting: Path
) -> None:
    desk.click("office_exists")
    desk.type("key_file", str(desk.folder.parent / "village.key"))
    told = []
    for name, text in (("joining_code", head.code()), ("laptop_name", "Village")):
        desk.click("ask_to_join")
        told += errors(desk.window())
        if not told[1:]:
            with desk.file_dialog(meeting):
                desk.click("choose_exchange_folder")
            desk.click("ask_to_join")
            told += errors(desk.window())
        desk.type(name, text)
    assert told[0] == "Please choose where the laptops exchange."
    assert {"Please type the code.", "Please give this laptop a name."} < set(told)
    code = head.code()
    desk.type("joining_code", code[:-1] + ("A" if code[-1] != "A" else "B"))
    desk.click("ask_to_join")
    assert "Nothing is here for this code" in said(desk)
    assert not (desk.folder / "office.json").exists()
    assert not list(desk.folder.glob("*.db"))


def test_it_can_be_done_with_the_keyboard_alone(head: Head, desk: Driver, meeting: Path) -> None:
    desk.click("office_exists")
    with desk.file_dialog(meeting):
        QTest.keyClick(desk.find(QPushButton, "choose_exchange_folder"), Qt.Key.Key_Space)
        desk.idle()
    code = desk.find(QLineEdit, "joining_code")
    assert desk.window().focusWidget() is code
    QTest.keyClicks(code, head.code())
    QTest.keyClick(code, Qt.Key.Key_Return)
    name = desk.find(QLineEdit, "laptop_name")
    assert desk.window().focusWidget() is name
    desk.type("key_file", str(desk.folder.parent / "village.key"))
    name.setFocus()
    QTest.keyClicks(name, "Village")
    QTest.keyClick(name, Qt.Key.Key_Return)
    desk.idle()
    assert waits(desk)
    assert desk.window().focusWidget() is desk.find(QPushButton, "look_again")


def test_a_stick_in_another_place_is_chosen_while_the_laptop_waits(
    head: Head, desk: Driver, meeting: Path
) -> None:
    shown = ask(desk, meeting, head.code())
    head.let_in(shown)
    moved = meeting.rename(meeting.with_name("plugged in elsewhere"))
    desk.click("look_again")
    assert "cannot be reached" in desk.text("asking_state")
    with desk.file_dialog(moved):
        desk.click("choose_exchange_folder")
    assert not waits(desk)
    desk.click("exchange_laptops")
    assert path_text(moved) in desk.text("meeting_place")


def test_with_another_code_it_is_asked_anew(head: Head, desk: Driver, meeting: Path) -> None:
    before = ask(desk, meeting, head.code())
    desk.click("ask_anew")
    desk.click("back")
    assert words(desk) == before
    desk.click("ask_anew")
    with pytest.raises(NotThereError):
        desk.find(QWidget, "key_place")
    with desk.file_dialog(meeting):
        desk.click("choose_exchange_folder")
    desk.type("joining_code", head.code())
    desk.type("laptop_name", "Village")
    desk.click("ask_to_join")
    assert words(desk) != before
    with head.administering() as admin:
        asking = at_desk.overview(admin).asking
        [asked] = [one for one in asking if one.words.split() == words(desk)]
        joining.add(admin, asked)
        head.exchange(admin)
    desk.click("look_again")
    assert not waits(desk)


def test_before_the_sign_in_another_place_counts_once(
    two: Exchanging, tmp_path: Path, qapp: QApplication
) -> None:
    """Otherwise whoever finds the window could lead everything astray, and nobody would notice."""
    desk, other = village_desk(two), tmp_path / "a stranger's"
    other.mkdir()
    try:
        desk.restart()
        desk.click("exchange_laptops")
        with desk.file_dialog(other):
            desk.click("choose_exchange_folder")
        assert "Exchanged." in said(desk)
        assert path_text(two.meeting) in desk.text("meeting_place")
        desk.click("exchange_now")
        assert "Sent: 0" in said(desk)
        desk.click("back")
        assert desk.find(QLineEdit, "sign_in_name").isVisible()
    finally:
        desk.end()


def test_where_nothing_is_exchanged_nothing_is_offered(office: Office, qapp: QApplication) -> None:
    desk = Driver(office.tools, office.folder)
    try:
        desk.restart()
        with pytest.raises(NotThereError):
            desk.find(QPushButton, "exchange_laptops")
        assert desk.find(QPushButton, "forgotten_passphrase").isVisible()
    finally:
        desk.end()
