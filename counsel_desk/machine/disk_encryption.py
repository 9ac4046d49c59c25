"""Whether the disk of a folder is encrypted."""

import os
import re
import sys
from pathlib import Path, PureWindowsPath

from counsel_desk.domain.support.advice import Advice
from counsel_desk.domain.support.machine import Finding, State
from counsel_desk.machine.asking import answer
from counsel_desk.machine.disk import encryption, nearest

_PROTECTED = {1: True, 6: True, 0: False, 2: False, 3: False, 4: False, 5: False, 8: False}
"""What Explorer knows of BitLocker: on, and on but locked; then not possible, off, being encrypted,
being decrypted, suspended, and waiting for a key."""


def encrypted(folder: Path) -> bool | None:
    """Return whether the disk of a folder is encrypted, or None if that is unknown."""
    if sys.platform == "win32":
        return drive_encrypted(nearest(folder).resolve().drive)
    if sys.platform == "darwin":
        # FileVault is about the disk that the system starts from.
        other = nearest(folder).resolve().is_relative_to("/Volumes")
        return None if other else file_vault(answer(["/usr/bin/fdesetup", "status"]))
    return encryption(folder)


def drive_encrypted(drive: str) -> bool | None:
    """Return whether BitLocker protects a drive of Windows, or None if that is unknown.

    `manage-bde` and WMI answer administrators alone; Explorer tells everybody.

    Args:
        drive: As in ``C:``.
    """
    if not re.fullmatch(r"[A-Za-z]:", drive):
        return None
    ask = (
        f"(New-Object -ComObject Shell.Application).NameSpace('{drive}').Self"
        ".ExtendedProperty('System.Volume.BitLockerProtection')"
    )
    return bit_locker(answer([power_shell(), "-NoProfile", "-NonInteractive", "-Command", ask]))


def power_shell() -> str:
    """Return the path of Windows' own PowerShell."""
    # By its whole path: otherwise another program of that name might answer.
    root = PureWindowsPath(os.environ.get("SYSTEMROOT", r"C:\Windows"))
    return str(root / "System32" / "WindowsPowerShell" / "v1.0" / "powershell.exe")


def bit_locker(said: str | None) -> bool | None:
    """Return what Explorer's number says about a drive, or None if it said none that we know."""
    text = (said or "").strip()
    return _PROTECTED.get(int(text)) if text.isascii() and text.isdigit() else None


def file_vault(said: str | None) -> bool | None:
    """Return what `fdesetup status` says, or None if it said neither yes nor no."""
    text = said or ""
    if "FileVault is On" in text:
        # While it is being switched on, a part is still readable.
        return "Encryption in progress" not in text
    return False if "FileVault is Off" in text else None


def encryption_finding(found: bool | None) -> Finding:
    """Judge the disk encryption.

    Args:
        found: Whether the disk is encrypted, or None if unknown.
    """
    if found is None:
        return Finding(State.NOT_KNOWN, "not known", Advice.ENCRYPTION_NOT_SEEN)
    if found:
        return Finding(State.WELL, "encrypted")
    return Finding(State.ATTENTION, "not encrypted", Advice.NOT_ENCRYPTED)
