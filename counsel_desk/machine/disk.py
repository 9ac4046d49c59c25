"""Finds out which disk a folder is on, and whether it is encrypted (Linux)."""

import os
import re
import shutil
import sys
from pathlib import Path

_ENCRYPTING = frozenset({"ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs"})
_DEPTH = 8
"""How many devices may be stacked, such as a volume on a mapping on a partition."""
_ESCAPE = re.compile(r"\\([0-7]{3})")


def nearest(folder: Path) -> Path:
    """Return the folder itself or its nearest parent that exists."""
    resolved = folder.absolute()
    return next((each for each in (resolved, *resolved.parents) if each.exists()), Path("/"))


def free_space(folder: Path) -> int:
    """Return how many bytes are free on the disk of a folder, which need not exist."""
    return shutil.disk_usage(nearest(folder)).free


def encryption(folder: Path, system: Path = Path("/")) -> bool | None:
    """Return whether the disk of a folder is encrypted, or None if that is unknown.

    Args:
        folder: The folder; it need not exist.
        system: The folder that holds ``proc`` and ``sys``.
    """
    mount = _mount(folder, system)
    if mount is None:
        return None
    number, kind, source = mount
    if kind in _ENCRYPTING:
        return True
    return device_encrypted(system / "sys/dev/block" / (_number_of(source) or number))


def device_encrypted(device: Path) -> bool | None:
    """Return whether a block device is encrypted, given its folder in sysfs; None if unknown."""
    return _encrypted(device) if device.is_dir() else None


def disks(folder: Path, system: Path = Path("/")) -> frozenset[str]:
    """Return the names of the disks under a folder; none if they are unknown.

    Args:
        folder: The folder; it need not exist.
        system: The folder that holds ``proc`` and ``sys``.
    """
    mount = _mount(folder, system)
    if mount is None:
        return frozenset()
    device = system / "sys/dev/block" / (_number_of(mount[2]) or mount[0])
    return frozenset(_whole(device)) if device.is_dir() else frozenset()


def same_disk(one: Path, other: Path) -> bool | None:
    """Return whether two folders are on one disk, or None if that is unknown."""
    if sys.platform == "win32":
        # Two drives may still be parts of one disk.
        return True if nearest(one).resolve().drive == nearest(other).resolve().drive else None
    if sys.platform == "darwin":
        return True if nearest(one).stat().st_dev == nearest(other).stat().st_dev else None
    first, second = disks(one), disks(other)
    return bool(first & second) if first and second else None


def _whole(device: Path, depth: int = 0) -> list[str]:
    """Return the whole disks that a device is on."""
    try:
        below = sorted((device / "slaves").iterdir())
    except OSError:
        below = []
    if below and depth < _DEPTH:
        return [disk for each in below for disk in _whole(each, depth + 1)]
    real = device.resolve()
    # The folder of a partition lies in that of its disk.
    return [real.parent.name if (real / "partition").exists() else real.name]


def _mount(folder: Path, system: Path) -> tuple[str, str, str] | None:
    """Return device number, type and source of the mount of a folder, or None if unknown."""
    try:
        mounts = (system / "proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
        return _mount_of(nearest(folder).resolve(), mounts)
    except OSError:
        return None


def unescaped(name: str) -> str:
    """Return a name that a file of ``proc`` writes with octal escapes."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 8)), name)


def _mount_of(folder: Path, mounts: str) -> tuple[str, str, str] | None:
    """Return device number, type and source of the mount of a folder (`man 5 proc`)."""
    best: tuple[int, tuple[str, str, str]] | None = None
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields, behind = before.split(), after.split()
        if len(fields) < 5 or len(behind) < 2:
            continue
        point = Path(unescaped(fields[4]))
        depth = len(point.parts)
        # Of two mounts at one place the later one hides the earlier.
        if folder.is_relative_to(point) and (best is None or depth >= best[0]):
            best = depth, (fields[2], behind[0], behind[1])
    return best[1] if best else None


def _number_of(source: str) -> str | None:
    """Return the number of a device file; btrfs mounts report another number."""
    try:
        number = Path(source).stat().st_rdev if source.startswith("/dev/") else 0
    except OSError:
        return None
    return f"{os.major(number)}:{os.minor(number)}" if number else None


def _encrypted(device: Path, depth: int = 0) -> bool:
    """Return whether a block device, or every device under it, is a dm-crypt mapping."""
    try:
        if (device / "dm/uuid").read_text(encoding="ascii").startswith("CRYPT-"):
            return True
    except (OSError, ValueError):
        pass
    try:
        below = sorted((device / "slaves").iterdir())
    except OSError:
        below = []
    return bool(below) and depth < _DEPTH and all(_encrypted(each, depth + 1) for each in below)
