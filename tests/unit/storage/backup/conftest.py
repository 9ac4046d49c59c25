"""A folder of files and a place to take them to, as a backup does it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from counsel_desk.domain.backup.manifest import Manifest, used_only
from counsel_desk.domain.chain import EMPTY
from counsel_desk.progress import Progress, go_on
from counsel_desk.storage.backup import places

START = datetime(2026, 7, 1, tzinfo=UTC)
DESCRIPTION, REGISTER = "desk.json", "office.db"


def vault(number: int) -> str:
    """Return the name of a vault."""
    return f"vaults/{number:032x}.vault"


@dataclass
class Taken:
    """Files that are backed up one time after the other.

    Attributes:
        place: The place.
        source: The folder that they come from.
        made: When the next backup is made.
    """

    place: Path
    source: Path
    made: datetime = START

    def back_up(
        self,
        files: Mapping[str, bytes],
        known: Sequence[Manifest] = (),
        progress: Progress = go_on,
    ) -> Manifest:
        """Take files in, beside a description and a register, and list them."""
        content = {DESCRIPTION: b"{}", REGISTER: b"register"} | dict(files)
        with places.Packer(self.place, known[-1] if known else None, progress) as packer:
            packer.total_bytes = sum(map(len, content.values()))
            listed = []
            for name, body in content.items():
                path = self.source / name.replace("/", "-")
                path.write_bytes(body)
                with path.open("rb") as file:
                    listed.append(packer.add(name, file))
            packs, used = used_only(packer.finish(), listed)
            manifest = Manifest(
                "office", "laptop", self.made, EMPTY, packs, used, reread=packer.reread
            )
            places.put(self.place, manifest, b"mark")
            packer.keep()
        self.made += timedelta(days=1)
        return manifest

    def packs(self) -> dict[str, int]:
        """Return the sizes of the packs at the place, and of whatever else lies there."""
        return {path.name: path.stat().st_size for path in (self.place / "packs").glob("*")}

    def restored(self, manifest: Manifest, folder: Path) -> dict[str, bytes]:
        """Take every file out again, and return what is in them."""
        places.unpack(self.place, manifest, folder, go_on)
        found = [path for path in folder.rglob("*") if path.is_file()]
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@pytest.fixture
def taken(tmp_path: Path) -> Taken:
    """A place that is empty."""
    made = Taken(tmp_path / "place", tmp_path / "source")
    made.place.mkdir()
    made.source.mkdir()
    return made
