"""The desk is locked at once, whatever the drive or the server does that laptops meet over."""

import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from counsel_desk.domain.trust import Role
from counsel_desk.services.exchange import at_desk, laptops
from counsel_desk.services.sign_in import sign_in
from counsel_desk.storage.roads import apart
from counsel_desk.storage.server import administration, tickets
from tests.helpers.meeting import bad_network
from tests.helpers.meeting.bad_network import BadNetwork
from tests.helpers.meeting.office_server import OfficeServer
from tests.helpers.office import Office
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui
SOON = 5.0
"""Seconds for locking on a busy machine: publishing figures and closing files is part of it."""


def exchanging_is_under_way() -> bool:
    """Return whether a call on a road is being waited for."""
    return any(one.name == "road" for one in threading.enumerate())


def seconds_to_lock(office: Office) -> float:
    """Begin an exchange at the desk, lock it meanwhile, and return how long that took."""
    desk, person = Driver(office.tools, office.folder), office.person(Role.ADMINISTRATOR)
    desk.sign_in(person.name, person.passphrase)
    desk.desk._exchange.look()
    for _ in range(1000):
        if exchanging_is_under_way():
            break
        QApplication.processEvents()
        threading.Event().wait(0.01)
    assert exchanging_is_under_way()
    begun = time.monotonic()
    desk.desk.lock()
    while not desk.left and time.monotonic() - begun < 60:
        QApplication.processEvents()
    taken = time.monotonic() - begun
    desk.end()
    return taken


def begun(office: Office, choose: str, path: Path) -> None:
    """Have the office's laptop exchange over something."""
    session = office.enter(Role.ADMINISTRATOR)
    laptops.begin(session, "Head office")
    (at_desk.choose if choose == "folder" else at_desk.choose_server)(session, path)
    sign_in.sign_out(session)
    office.close()


def test_locking_does_not_wait_for_a_drive_that_hangs(
    office: Office, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun(office, "folder", tmp_path)
    never = [sys.executable, "-c", "import threading; threading.Event().wait()"]
    monkeypatch.setattr(apart, "_command", lambda _folder: never)
    assert seconds_to_lock(office) < SOON


def test_locking_does_not_wait_for_a_server_that_says_nothing(
    office: Office, office_server: OfficeServer, tmp_path: Path, qapp: QApplication
) -> None:
    network = BadNetwork(office_server.postgres.port)
    network.behaviour = bad_network.say_nothing
    administration.init(
        office_server.url, "127.0.0.1", network.port, office_server.postgres.certificate
    )
    ticket = tmp_path / "head.ticket"
    ticket.write_bytes(tickets.written(administration.add_laptop(office_server.url)))
    begun(office, "server", ticket)
    try:
        assert seconds_to_lock(office) < SOON
    finally:
        network.close()
