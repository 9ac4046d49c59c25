"""Whether what the system moves out of memory lands on the disk unencrypted."""

import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from counsel_desk.domain.support.advice import Advice
from counsel_desk.domain.support.machine import Finding, State
from counsel_desk.machine.asking import Registry, number, registry
from counsel_desk.machine.disk import device_encrypted, encryption, unescaped
from counsel_desk.machine.disk_encryption import drive_encrypted

_MEMORY = r"HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management"
_FILES = r"HKLM\SYSTEM\CurrentControlSet\Control\FileSystem"
_POLICIES = r"HKLM\SYSTEM\CurrentControlSet\Policies"
_OWN_KEY = "NtfsEncryptPagingFile"
"""Whether paging files are encrypted with a key of their own."""
_DRIVE = re.compile(r"(?:\\\?\?\\)?([A-Za-z?]:)")
_POWER = r"HKLM\SYSTEM\CurrentControlSet\Control\Power"


class Swap(StrEnum):
    """What becomes of memory that is moved out."""

    NONE = "none"
    ENCRYPTED = "encrypted"
    EMPTIED = "not encrypted, emptied when the computer is switched off"
    READABLE = "not encrypted"
    NOT_KNOWN = "not known"


@dataclass(frozen=True)
class Area:
    """A line of ``/proc/swaps``.

    Attributes:
        path: The device or file.
        file: Whether it is a file.
    """

    path: str
    file: bool


def areas(swaps: str) -> list[Area]:
    """Return the areas that a text of the form of ``/proc/swaps`` lists."""
    lines = [line.split() for line in swaps.splitlines()[1:]]
    return [Area(unescaped(one[0]), one[1] == "file") for one in lines if len(one) >= 2]


def swap(system: Path = Path("/")) -> Swap:
    """Return what becomes of memory that is moved out.

    Args:
        system: The folder that holds ``proc`` and ``sys``.
    """
    if sys.platform == "win32":
        return windows_swap(registry, drive_encrypted, os.environ.get("SYSTEMDRIVE", "C:"))
    if sys.platform == "darwin":  # always encrypted since macOS 10.7
        return Swap.ENCRYPTED
    try:
        listed = (system / "proc/swaps").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return Swap.NOT_KNOWN
    found = areas(listed)
    return together([_area_encrypted(area, system) for area in found]) if found else Swap.NONE


def together(found: list[bool | None]) -> Swap:
    """Return what several areas amount to, each encrypted, not, or not known."""
    if False in found:
        return Swap.READABLE
    return Swap.NOT_KNOWN if None in found else Swap.ENCRYPTED


def _area_encrypted(area: Area, system: Path) -> bool | None:
    """Return whether an area is encrypted or in memory, or None if that is unknown."""
    if area.file:
        return encryption(Path(area.path).parent, system)
    name = Path(area.path).name
    if not name.startswith("zram"):
        return device_encrypted(system / "sys/class/block" / name)
    try:  # compressed memory, which may be told to write itself to a disk
        backing = (system / "sys/class/block" / name / "backing_dev").read_text(encoding="ascii")
    except (OSError, ValueError):
        return True
    return True if backing.strip() == "none" else None


def windows_swap(
    read: Registry, encrypted: Callable[[str], bool | None], system_drive: str
) -> Swap:
    """Return what becomes of memory that Windows moves out.

    Args:
        read: Reads the registry.
        encrypted: Returns whether a drive is encrypted, or None if that is unknown.
        system_drive: The drive of Windows, which is also where it hibernates.
    """
    drives, hibernates = _paging_drives(read), number(read(_POWER, "HibernateEnabled"))
    if drives is None or hibernates is None:
        return Swap.NOT_KNOWN
    ordered = number(read(_POLICIES, _OWN_KEY))
    # `fsutil` writes to the second; an order of the administrator's goes before it.
    own = (number(read(_FILES, _OWN_KEY)) if ordered is None else ordered) == 1
    found = [own or encrypted(drive) for drive in sorted(drives)]
    if hibernates:
        found.append(encrypted(system_drive))
    if not found:
        return Swap.NONE
    emptied = number(read(_MEMORY, "ClearPageFileAtShutdown")) == 1 and not hibernates
    whole = together(found)
    return Swap.EMPTIED if whole is Swap.READABLE and emptied else whole


def _paging_drives(read: Registry) -> set[str] | None:
    r"""Return the drives that hold a paging file, or None if they are unknown.

    What is wanted names the drive, or ``?:`` if Windows chooses it; what there is names it always,
    as in ``\??\C:\pagefile.sys``.
    """
    wanted, there = read(_MEMORY, "PagingFiles"), read(_MEMORY, "ExistingPageFiles")
    if not isinstance(wanted, list):
        return None
    listed = there if isinstance(there, list) else []
    found = [_DRIVE.match(each) for each in map(str, [*wanted, *listed]) if each.strip()]
    drives = {match[1].upper() for match in found if match}
    if None in found:
        return None
    return drives - {"?:"} if listed else drives


def swap_finding(found: Swap) -> Finding:
    """Judge what becomes of memory that is moved out."""
    if found in {Swap.NONE, Swap.ENCRYPTED}:
        return Finding(State.WELL, found)
    if found is Swap.NOT_KNOWN:
        return Finding(State.NOT_KNOWN, found, Advice.SWAP_NOT_SEEN)
    return Finding(State.ATTENTION, found, Advice.SWAP_READABLE)
