"""An office on a small disk that a test fills."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.disk.filling import Disk
from tests.helpers.folders import copied
from tests.helpers.office import Office
from tests.helpers.small_disk import small_disk


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """A small disk."""
    with small_disk(tmp_path / "disk", "48m") as place:
        yield Disk(place)


@pytest.fixture
def cramped(office: Office, disk: Disk) -> Iterator[Office]:
    """The office, on the small disk."""
    office.folder = copied(office.folder, disk.place / "office")
    yield office
    disk.free()
    office.close()
