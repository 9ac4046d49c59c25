"""Protocol for what is found out about this computer."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from counsel_desk.domain.support.machine import Finding, Topic
from counsel_desk.domain.support.support_report import Figures


class Machine(Protocol):
    """Examines this computer without changing anything."""

    def examine(self, data: Path) -> Mapping[Topic, Finding]:
        """Return the findings by topic, given the data folder, which need not exist."""

    def same_disk(self, one: Path, other: Path) -> bool | None:
        """Return whether two folders are on one disk, or None if that is unknown."""

    def figures(self, data: Path) -> Figures:
        """Return the versions and sizes of this computer, given the data folder."""

    def program_files(self) -> tuple[str, ...]:
        """Return the names of the program's own source files."""
