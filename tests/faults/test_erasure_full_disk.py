"""F09: a file is destroyed although the disk is full."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from counsel_desk.domain.attachments import Cleaned, MediaType
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import attachments, clients
from counsel_desk.services.rights import erasure, erasure_reserve
from tests.helpers.folders import copied
from tests.helpers.office import Office
from tests.helpers.small_disk import small_disk

PAPER = 9_000_000


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own, which the test fills."""
    with small_disk(tmp_path / "disk", "96m") as place:
        yield place


def fill(place: Path) -> None:
    """Write until nothing more fits."""
    with (place / "filler").open("wb", buffering=0) as file:
        for size in (1024 * 1024, 4096, 1):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                continue


def test_f09_a_file_is_destroyed_on_a_full_disk(
    office: Office, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = disk / "office"
    office.folder = copied(office.folder, folder)
    session = office.enter(Role.COUNSELLOR)
    client = clients.listing(session)[0].filed.record
    big = Cleaned(MediaType.PNG, os.urandom(PAPER))
    monkeypatch.setitem(session.data.tools.__dict__, "clean", lambda _content: big)
    for number in range(3):
        attachments.add_content(session, client, b"x", f"paper {number}")
    other = clients.add(session, clients.get(session, client).body)
    erasure.seal(session, client, Ground.CLIENTS_WISH)
    office.clock.move(days=Policy().retention_days_after_sealing + 1)
    assert (folder / erasure_reserve.RESERVE_FILE).stat().st_mode & 0o777 == 0o600
    fill(disk)
    with pytest.raises(KnownError):
        clients.change(session, other, clients.get(session, other).body)
    erasure.destroy(session, client)
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        assert reader.transaction.attachments() == {}
        assert all(row.body is None for row in reader.transaction.of_parent(client))
        assert reader.transaction.latest(client).body is None
    assert not (folder / erasure_reserve.RESERVE_FILE).exists()
    office.close()
