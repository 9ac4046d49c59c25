"""F09, at the window: on a full disk a person signs in, reads, and destroys a file."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.trust import Role
from counsel_desk.errors import DiskFullError
from counsel_desk.services.clients import clients
from counsel_desk.services.rights import erasure
from counsel_desk.services.vaults.verify import verify
from tests.faults.disk.filling import Disk
from tests.gui.seen import said
from tests.helpers import holding
from tests.helpers.folders import copied
from tests.helpers.office import Office
from tests.helpers.small_disk import small_disk
from ui.desk.context import Spot
from ui.shell.read_only_line import ReadOnlyLine
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@dataclass(frozen=True)
class Place:
    """An office on a small disk, and the hands of its first counsellor.

    Attributes:
        office: The office.
        disk: The disk.
        driver: The hands.
    """

    office: Office
    disk: Disk
    driver: Driver

    def sign_in(self) -> None:
        """Sign the counsellor in."""
        one = self.office.person(Role.COUNSELLOR)
        self.driver.sign_in(one.name, one.passphrase)

    def said(self) -> str:
        """Return the messages in the window in front."""
        return said(self.driver)


@pytest.fixture
def place(office: Office, tmp_path: Path, qapp: QApplication) -> Iterator[Place]:
    """An office on a small disk with room."""
    with small_disk(tmp_path / "disk", "96m") as mounted:
        office.folder = copied(office.folder, mounted / "office")
        made = Place(office, Disk(mounted), Driver(office.tools, office.folder))
        made.sign_in()
        yield made
        made.driver.end()


def test_f09_a_person_signs_in_on_a_full_disk_and_destroys_a_file(place: Place) -> None:
    desk = place.driver
    record = clients.listing(desk.desk.session)[0].filed.record
    holding.lift_all(desk.desk.session, record)
    erasure.seal(desk.desk.session, record, Ground.CLIENTS_WISH)
    desk.lock()
    desk.end()
    place.office.clock.move(days=Policy().retention_days_after_sealing + 1)
    place.disk.leave(0)
    place.sign_in()
    assert "The disk of this computer is full" in place.said()
    assert not desk.window().findChild(ReadOnlyLine).isVisible()
    desk.go("keeping")
    desk.click("destroy_file")
    desk.click("question_yes")
    assert erasure.sealed_files(desk.desk.session) == []
    desk.lock()
    desk.end()
    place.disk.free()
    place.sign_in()
    assert "is full" not in place.said()
    assert clients.listing(desk.desk.session) == []


def test_f09_without_a_reserve_a_person_reads_on_a_full_disk(place: Place) -> None:
    desk = place.driver
    files = clients.listing(desk.desk.session)
    desk.lock()
    desk.end()
    place.disk.leave(0)
    place.sign_in()
    assert "the disk of this computer is full" in desk.text("read_only")
    assert clients.listing(desk.desk.session) == files
    desk.desk.context.open_file(Spot(files[0].filed.record))
    desk.idle()
    fields = desk.window().findChildren(QPlainTextEdit)
    assert all(each.isReadOnly() for each in fields if each.isVisible())
    assert str(DiskFullError()) not in place.said()
    desk.lock()
    assert desk.left
    desk.end()
    assert all(check.ok for check in verify(place.office.folder, place.office.tools))
    place.disk.free()
    place.sign_in()
    assert not desk.window().findChild(ReadOnlyLine).isVisible()
    assert clients.listing(desk.desk.session) == files


def test_f09_a_wrong_passphrase_is_said_to_be_wrong_on_a_full_disk(place: Place) -> None:
    desk = place.driver
    desk.lock()
    place.disk.leave(0)
    desk.restart()
    desk.type("sign_in_name", place.office.person(Role.COUNSELLOR).name)
    desk.type("sign_in_passphrase", "no such sentence")
    desk.click("sign_in")
    assert place.said()
    assert str(DiskFullError()) not in place.said()
    assert desk.find(QLineEdit, "sign_in_name").text()
