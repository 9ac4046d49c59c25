"""Asks the operating system: its programs and the registry of Windows."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence

_LONGEST_SECONDS = 20
Registry = Callable[[str, str], object]
"""Returns a value of the registry, given its key and its name, or None."""


def answer(program: Sequence[str]) -> str | None:
    """Return what a program of the system prints, or None if it is missing, fails or hangs.

    Args:
        program: Its absolute path and its arguments, none of which come from a person.
    """
    try:
        done = subprocess.run(  # noqa: S603 - fixed programs and arguments
            program,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_LONGEST_SECONDS,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None


def registry(key: str, name: str) -> object:
    r"""Return a value of the registry of Windows, or None if it is not there or not readable.

    Args:
        key: As in ``HKLM\SOFTWARE\…`` or ``HKCU\…``.
        name: Name of the value.
    """
    if sys.platform == "win32":
        import winreg

        hive, _, path = key.partition("\\")
        root = winreg.HKEY_LOCAL_MACHINE if hive == "HKLM" else winreg.HKEY_CURRENT_USER
        try:
            with winreg.OpenKey(root, path) as opened:
                return winreg.QueryValueEx(opened, name)[0]
        except OSError:
            return None
    return None


def number(value: object) -> int | None:
    """Return a value of the registry as a number; Windows keeps many as text."""
    try:
        return int(value) if isinstance(value, int | str) else None
    except ValueError:
        return None
