"""What a save owes the register, seen at the desk: said once where it waits, and an alarm."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import clients
from counsel_desk.services.vaults import audit
from counsel_desk.services.work.session import Session
from tests.gui.seen import said
from tests.helpers import planting
from tests.helpers.hindered import hurry, locked
from tests.helpers.office import Office
from ui.texts import Texts
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui
DELAYED = "Everything you save is kept."


@pytest.fixture
def desk(office: Office, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """The desk of a counsellor, which waits for nobody's lock."""
    hurry(monkeypatch)
    who = office.person(Role.COUNSELLOR)
    driver = Driver(replace(office.tools, texts=Texts()), office.folder)
    driver.sign_in(who.name, who.passphrase)
    yield driver
    driver.end()


def add_client(desk: Driver) -> None:
    """Add a client, as the page does it."""
    context = desk.desk.context

    def work() -> str:
        details = clients.listing(context.session)[0].filed.body
        return clients.add(context.session, details)

    context.run(work, lambda _made: None, context.shell)
    desk.idle()


def added(session: Session) -> int:
    """Return how many clients the trail says were added."""
    return [one.action for one in audit.actions(session)].count("client_added")


def test_what_waits_for_the_register_is_said_once_and_arrives(desk: Driver) -> None:
    session = desk.desk.session
    before, count = added(session), len(clients.listing(session))
    with locked(session.data):
        add_client(desk)
        assert said(desk).count(DELAYED) == 1
        desk.desk.shell.clear_message()
        add_client(desk)
        assert DELAYED not in said(desk)
    assert added(session) == before
    assert len(clients.listing(session)) == count + 2
    add_client(desk)
    assert added(session) == before + 3


def test_an_alarm_is_said_with_the_sheet_and_stops_the_work(desk: Driver) -> None:
    session = desk.desk.session
    number = planting.repeat(session.data, planting.log(session.data)[-1])
    for _time in range(2):
        add_client(desk)
        assert desk.sheet().startswith(b"%PDF")
        desk.window().close()
        assert f"entry {number} is the first" in said(desk)
    assert len(planting.log(session.data)) == number
    desk.lock()


def test_an_alarm_at_the_sign_in_is_said_with_the_sheet(desk: Driver, office: Office) -> None:
    who = office.person(Role.COUNSELLOR)
    desk.lock()
    data = office.data()
    planting.alter(data, "UPDATE entry SET signature = x'00' WHERE number = 20")
    office.close()
    with pytest.raises(NotThereError):
        desk.sign_in(who.name, who.passphrase)
    assert desk.sheet().startswith(b"%PDF")
    desk.window().close()
    assert "entry 20 is the first" in said(desk)
