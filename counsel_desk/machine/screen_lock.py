"""Whether the screen locks itself when nobody is there."""

import configparser
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.domain.support.advice import Advice
from counsel_desk.domain.support.machine import Finding, State, amount
from counsel_desk.machine.asking import Registry, answer, number, registry

LONGEST_MINUTES = 15
_MINUTE = 60
_DESKTOP = r"HKCU\Control Panel\Desktop"
_ORDERED = r"HKCU\Software\Policies\Microsoft\Windows\Control Panel\Desktop"
_SYSTEM = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System"
_GNOME = {"gnome", "ubuntu", "unity"}


@dataclass(frozen=True)
class ScreenLock:
    """When the screen locks itself.

    Attributes:
        on: Whether it does, or None if that is unknown.
        minutes: After how many minutes.
    """

    on: bool | None
    minutes: float = 0


UNKNOWN, NEVER = ScreenLock(None), ScreenLock(False)


def screen_lock() -> ScreenLock:
    """Return when the screen of the person's own session locks itself."""
    if sys.platform == "win32":
        return windows_lock(registry)
    if sys.platform == "darwin":
        return UNKNOWN
    desktops = set(os.environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":"))
    if "kde" in desktops:
        return kde_lock(_kde_settings())
    return gnome_lock(_gnome_setting) if desktops & _GNOME else UNKNOWN


def _gnome_setting(schema: str, name: str) -> str | None:
    return answer(["/usr/bin/gsettings", "get", schema, name])


def _kde_settings() -> str:
    base = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    try:
        return (Path(base) / "kscreenlockerrc").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def gnome_lock(read: Callable[[str, str], str | None]) -> ScreenLock:
    """Return when GNOME locks the screen.

    Args:
        read: Returns what ``gsettings get`` prints, given a schema and a key, or None.
    """
    locks = read("org.gnome.desktop.screensaver", "lock-enabled")
    idle = _gsettings_number(read("org.gnome.desktop.session", "idle-delay"))
    after = _gsettings_number(read("org.gnome.desktop.screensaver", "lock-delay"))
    if locks is None or idle is None:
        return UNKNOWN
    if locks.strip() != "true" or idle == 0:
        return NEVER
    return ScreenLock(True, (idle + (after or 0)) / _MINUTE)


def _gsettings_number(said: str | None) -> int | None:
    """Return the number of a text such as ``uint32 300``."""
    words = (said or "").split()
    return int(words[-1]) if words and words[-1].isascii() and words[-1].isdigit() else None


def kde_lock(settings: str) -> ScreenLock:
    """Return when Plasma locks the screen.

    Args:
        settings: The file ``kscreenlockerrc``; what it leaves out is as Plasma has it by itself.
    """
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    try:
        parser.read_string(settings)
    except configparser.Error:
        return UNKNOWN
    section = parser["Daemon"] if parser.has_section("Daemon") else {}
    # A setting that the administrator fixed has [$i] behind its name.
    found = {name.partition("[")[0]: value for name, value in section.items()}
    minutes = number(found.get("timeout", "5"))
    if minutes is None:
        return UNKNOWN
    on = found.get("autolock", "true").lower() in {"true", "1", "yes", "on"}
    return ScreenLock(True, minutes) if on and minutes > 0 else NEVER


def windows_lock(read: Registry) -> ScreenLock:
    """Return when Windows locks the screen: by its limit for the whole machine, or a screen saver.

    Args:
        read: Reads the registry.
    """

    def setting(name: str) -> object:
        ordered = read(_ORDERED, name)
        return read(_DESKTOP, name) if ordered is None else ordered

    seconds = [number(read(_SYSTEM, "InactivityTimeoutSecs")) or 0]
    # Without a screen saver's file, ScreenSaveActive alone does nothing.
    saver = setting("SCRNSAVE.EXE") and number(setting("ScreenSaveActive")) == 1
    if saver and number(setting("ScreenSaverIsSecure")) == 1:
        seconds.append(number(setting("ScreenSaveTimeOut")) or 0)
    running = [each for each in seconds if each > 0]
    if running:
        return ScreenLock(True, min(running) / _MINUTE)
    return UNKNOWN if read(_DESKTOP, "ScreenSaveActive") is None else NEVER


def screen_lock_finding(found: ScreenLock) -> Finding:
    """Judge when the screen locks itself."""
    if found.on is None:
        return Finding(State.NOT_KNOWN, "not known", Advice.LOCK_NOT_SEEN)
    if not found.on:
        return Finding(State.ATTENTION, "never", Advice.NO_LOCK)
    value = f"after {amount(found.minutes, 'minute')}"
    if found.minutes > LONGEST_MINUTES:
        return Finding(State.ATTENTION, value, Advice.LATE_LOCK)
    return Finding(State.WELL, value)
