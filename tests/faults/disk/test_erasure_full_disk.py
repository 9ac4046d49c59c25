"""F09: on a full disk a person signs in, and a file is destroyed."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from counsel_desk.domain.attachments import Cleaned, MediaType
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import DiskFullError
from counsel_desk.services.clients import attachments, clients
from counsel_desk.services.rights import erasure, erasure_reserve
from counsel_desk.services.sign_in import notices, sign_in
from counsel_desk.services.sign_in.notices import Kind
from counsel_desk.services.vaults.verify import verify, verify_vaults
from counsel_desk.services.work.session import Session
from tests.helpers import holding
from tests.helpers.folders import copied
from tests.helpers.office import Office
from tests.helpers.small_disk import small_disk

PAPER = 9_000_000


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own, which the test fills."""
    with small_disk(tmp_path / "disk", "128m") as place:
        yield place


def fill(place: Path) -> None:
    """Write until nothing more fits."""
    with (place / "filler").open("ab", buffering=0) as file:
        for size in (1024 * 1024, 4096, 1):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                continue


def empty(place: Path) -> None:
    """Free what was filled."""
    (place / "filler").unlink()


@dataclass(frozen=True)
class Due:
    """A sealed file that may be destroyed, on a disk that a test fills.

    Attributes:
        office: The office, which nobody has open.
        client: The record of its client.
        other: Another client's, whose file goes on.
    """

    office: Office
    client: str
    other: str

    @property
    def reserve(self) -> Path:
        """The file that reserves space."""
        return self.office.folder / erasure_reserve.RESERVE_FILE


@pytest.fixture
def due(office: Office, disk: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Due]:
    """A sealed file with large papers, whose time is over."""
    office.folder = copied(office.folder, disk / "office")
    session = office.enter(Role.COUNSELLOR)
    client = clients.listing(session)[0].filed.record
    big = Cleaned(MediaType.PNG, os.urandom(PAPER))
    monkeypatch.setitem(session.data.tools.__dict__, "clean", lambda _content: big)
    for number in range(3):
        attachments.add_content(session, client, b"x", f"paper {number}")
    other = clients.add(session, clients.get(session, client).body)
    holding.lift_all(session, client)
    erasure.seal(session, client, Ground.CLIENTS_WISH)
    office.clock.move(days=Policy().retention_days_after_sealing + 1)
    sign_in.sign_out(session)
    with office.tools.hold(office.folder):
        pass
    office.close()
    yield Due(office, client, other)
    office.close()


def destroy(due: Due, session: Session) -> None:
    """Destroy the file, and see that nothing of it is left."""
    erasure.destroy(session, due.client)
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        assert reader.transaction.attachments() == {}
        assert all(row.body is None for row in reader.transaction.of_parent(due.client))
        assert reader.transaction.latest(due.client).body is None
    assert not due.reserve.exists()


def test_f09_a_file_is_destroyed_on_a_full_disk(due: Due, disk: Path) -> None:
    session = due.office.enter(Role.COUNSELLOR)
    assert due.reserve.stat().st_mode & 0o777 == 0o600
    fill(disk)
    with pytest.raises(DiskFullError):
        clients.change(session, due.other, clients.get(session, due.other).body)
    destroy(due, session)


def test_f09_a_person_signs_in_on_a_full_disk_and_destroys_a_file(due: Due, disk: Path) -> None:
    fill(disk)
    for _time in range(3):
        with due.office.tools.hold(due.office.folder):
            session = due.office.enter(Role.COUNSELLOR)
            assert not session.data.read_only
            assert Kind.DISK_FULL in {one.kind for one in notices.gather(session)}
            due.office.close()
        fill(disk)  # somebody else takes what was let go of
    assert due.reserve.stat().st_size >= erasure_reserve.ERASING_BYTES
    session = due.office.enter(Role.COUNSELLOR)
    destroy(due, session)
    body = clients.get(session, due.other).body
    sign_in.sign_out(session)
    due.office.close()
    assert all(check.ok for check in verify(due.office.folder, due.office.tools))
    empty(disk)
    session = due.office.enter(Role.COUNSELLOR)
    assert Kind.DISK_FULL not in {one.kind for one in notices.gather(session)}
    assert clients.get(session, due.other).body == body
    assert [check.problems for check in verify_vaults(session)] == [(), ()]


def test_f09_signing_in_leaves_what_erasing_needs(due: Due, disk: Path) -> None:
    size = due.reserve.stat().st_size
    for left in range(size - erasure_reserve.PIECE_BYTES, 0, -erasure_reserve.PIECE_BYTES):
        spared = erasure_reserve.spare(due.office.folder)
        assert spared == (left >= erasure_reserve.ERASING_BYTES)
    assert due.reserve.stat().st_size == erasure_reserve.ERASING_BYTES
    fill(disk)
    session = due.office.enter(Role.COUNSELLOR)
    assert session.data.full
    assert [one.client for one in erasure.sealed_files(session)] == [due.client]
    assert due.reserve.stat().st_size == erasure_reserve.ERASING_BYTES
    due.office.close()
    empty(disk)
    # Where there is room again, the reserve is made whole.
    sign_in.sign_out(due.office.enter(Role.COUNSELLOR))
    assert due.reserve.stat().st_size == erasure_reserve.RESERVE_BYTES


def test_f09_a_link_in_place_of_the_reserve_is_left_alone(tmp_path: Path) -> None:
    prey = tmp_path / "prey"
    prey.write_bytes(bytes(erasure_reserve.RESERVE_BYTES))
    (tmp_path / erasure_reserve.RESERVE_FILE).symlink_to(prey)
    assert not erasure_reserve.spare(tmp_path)
    assert prey.stat().st_size == erasure_reserve.RESERVE_BYTES
