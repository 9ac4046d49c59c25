"""A machine that a test plays, so that no system is asked."""

from pathlib import Path

from counsel_desk.domain.support.advice import Advice
from counsel_desk.domain.support.machine import Finding, State, Topic
from counsel_desk.domain.support.support_report import Figures, Processor, System, Version


class PlayedMachine:
    """Answers what a test wants.

    Attributes:
        found: The findings.
        compared: The folders whose disks were compared.
    """

    def __init__(self, *, same: bool | None = None, value: str = "a value") -> None:
        self.found: dict[Topic, Finding] = {
            topic: Finding(State.ATTENTION, value, Advice.NOT_LOOKED)
            for topic in Topic
            if topic not in {Topic.BACKUP, Topic.BACKUP_DISK}
        }
        self.compared: list[tuple[Path, Path]] = []
        self._same = same

    def examine(self, data: Path) -> dict[Topic, Finding]:
        """Return the findings."""
        return self.found

    def same_disk(self, one: Path, other: Path) -> bool | None:
        """Return what the test wants, and remember the question."""
        self.compared.append((one, other))
        return self._same

    def figures(self, data: Path) -> Figures:
        """Return the same figures for every machine."""
        version = Version(3, 11, 7)
        return Figures(
            version, version, version, System.LINUX, version, Processor.X86_64, 4096, 5000
        )

    def program_files(self) -> tuple[str, ...]:
        """Return two names."""
        return ("__init__.py", "session.py")
