"""Examines this machine, topic by topic."""

import platform
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from counsel_desk.domain.support.advice import Advice
from counsel_desk.domain.support.machine import Finding, State, Topic
from counsel_desk.machine import disk, parts, rights
from counsel_desk.machine.clock import clock, clock_finding, zone_finding
from counsel_desk.machine.disk_encryption import encrypted, encryption_finding
from counsel_desk.machine.figures import figures, program_files
from counsel_desk.machine.screen_lock import screen_lock, screen_lock_finding
from counsel_desk.machine.swap import swap, swap_finding

__all__ = ["examine", "figures", "program_files", "same_disk"]


def examine(data: Path) -> dict[Topic, Finding]:
    """Return the findings about this machine; it may take some seconds.

    Args:
        data: The desk's data folder; it need not exist.
    """
    return {topic: _looked(look) for topic, look in _looks(data).items()}


def _looks(data: Path) -> Mapping[Topic, Callable[[], Finding]]:
    return {
        Topic.KEYRING: parts.keyring_finding,
        Topic.FONTS: parts.fonts_finding,
        Topic.QT: parts.qt_finding,
        Topic.SQLCIPHER: lambda: parts.package_finding("sqlcipher3", Advice.NO_SQLCIPHER),
        Topic.PYTHON: lambda: Finding(State.WELL, platform.python_version()),
        Topic.MEMORY: lambda: parts.memory_finding(parts.total_memory()),
        Topic.DISK_SPACE: lambda: parts.space_finding(disk.free_space(data)),
        Topic.DISK_ENCRYPTION: lambda: encryption_finding(encrypted(data)),
        Topic.SWAP: lambda: swap_finding(swap()),
        Topic.SCREEN_LOCK: lambda: screen_lock_finding(screen_lock()),
        Topic.PROGRAM_FOLDER: lambda: rights.program_finding(
            rights.changeable(rights.program_places()), rights.administrator()
        ),
        Topic.DATA_FOLDER: lambda: rights.folder_finding(data),
        Topic.CLOCK: lambda: clock_finding(clock()),
        Topic.TIME_ZONE: lambda: zone_finding(datetime.now(UTC).astimezone()),
    }


def _looked(look: Callable[[], Finding]) -> Finding:
    """Return a finding, or that nothing is known: no machine is so odd that the others are lost."""
    try:
        return look()
    except Exception:  # noqa: BLE001, RUF100 - a system may fail in any way
        return Finding(State.NOT_KNOWN, "not known", Advice.NOT_LOOKED)


def same_disk(one: Path, other: Path) -> bool | None:
    """Return whether two folders are on one disk, or None if that is unknown."""
    with suppress(OSError, ValueError):
        return disk.same_disk(one, other)
    return None
