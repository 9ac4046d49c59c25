"""Finds out whether the disk of a folder is encrypted (Linux only)."""

import os
import re
from pathlib import Path

_ENCRYPTING = frozenset({"ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs"})
_DEPTH = 8
"""How many devices may be stacked, such as a volume on a mapping on a partition."""
_ESCAPE = re.compile(r"\\([0-7]{3})")


def nearest(folder: Path) -> Path:
    """Return the folder itself or its nearest parent that exists."""
    resolved = folder.absolute()
    return next((each for each in (resolved, *resolved.parents) if each.exists()), Path("/"))


def encryption(folder: Path, system: Path = Path("/")) -> bool | None:
    """Return whether the disk of a folder is encrypted, or None if that is unknown.

    Args:
        folder: The folder; it need not exist.
        system: The folder that holds ``proc`` and ``sys``.
    """
    try:
        mounts = (system / "proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    mount = _mount_of(nearest(folder).resolve(), mounts)
    if mount is None:
        return None
    number, kind, source = mount
    if kind in _ENCRYPTING:
        return True
    device = system / "sys/dev/block" / (_number_of(source) or number)
    return _encrypted(device) if device.is_dir() else None


def _mount_of(folder: Path, mounts: str) -> tuple[str, str, str] | None:
    """Return device number, type and source of the mount of a folder (`man 5 proc`)."""
    best: tuple[int, tuple[str, str, str]] | None = None
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields, behind = before.split(), after.split()
        if len(fields) < 5 or len(behind) < 2:
            continue
        point = Path(_ESCAPE.sub(lambda found: chr(int(found[1], 8)), fields[4]))
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
