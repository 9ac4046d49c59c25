"""The lock of the screen, by what GNOME, Plasma and Windows answer."""

from collections.abc import Mapping

import pytest

from counsel_desk.domain.support.machine import State
from counsel_desk.machine import screen_lock as module
from counsel_desk.machine.screen_lock import (
    NEVER,
    UNKNOWN,
    ScreenLock,
    gnome_lock,
    kde_lock,
    screen_lock,
    screen_lock_finding,
    windows_lock,
)

ORDERED = r"HKCU\Software\Policies\Microsoft\Windows\Control Panel\Desktop"
OWN = r"HKCU\Control Panel\Desktop"
SYSTEM = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System"
SAVER = {
    (OWN, "ScreenSaveActive"): "1",
    (OWN, "ScreenSaverIsSecure"): "1",
    (OWN, "ScreenSaveTimeOut"): "600",
    (OWN, "SCRNSAVE.EXE"): r"C:\Windows\system32\scrnsave.scr",
}


@pytest.mark.parametrize(
    ("locks", "idle", "after", "expected"),
    [
        ("true\n", "uint32 300\n", "uint32 0\n", ScreenLock(True, 5)),
        ("true\n", "uint32 300\n", "uint32 120\n", ScreenLock(True, 7)),
        ("true\n", "uint32 300\n", None, ScreenLock(True, 5)),
        ("true\n", "uint32 0\n", "uint32 0\n", NEVER),
        ("false\n", "uint32 300\n", "uint32 0\n", NEVER),
        (None, "uint32 300\n", None, UNKNOWN),
        ("true\n", "No such schema", None, UNKNOWN),
        ("true\n", None, None, UNKNOWN),
    ],
)
def test_gnome(locks: str | None, idle: str | None, after: str | None, expected: object) -> None:
    said = {"lock-enabled": locks, "idle-delay": idle, "lock-delay": after}
    assert gnome_lock(lambda _schema, name: said[name]) == expected


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("", ScreenLock(True, 5)),
        ("[Daemon]\nTimeout=10\n", ScreenLock(True, 10)),
        ("[Daemon]\nAutolock=false\nTimeout=10\n", NEVER),
        ("[Daemon]\nAutolock[$i]=false\n", NEVER),
        ("[Daemon]\nTimeout=0\n", NEVER),
        ("[Daemon]\nTimeout=soon\n", UNKNOWN),
        ("[Daemon]\nAutolock=false\n[Daemon]\nLockGrace=5\n", NEVER),
        ("no section\n", UNKNOWN),
        ("[Greeter][Wallpaper][org.kde.image][General]\nImage=%h/x.png\n", ScreenLock(True, 5)),
    ],
)
def test_plasma(settings: str, expected: ScreenLock) -> None:
    assert kde_lock(settings) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (SAVER, ScreenLock(True, 10)),
        (SAVER | {(SYSTEM, "InactivityTimeoutSecs"): 300}, ScreenLock(True, 5)),
        (SAVER | {(ORDERED, "ScreenSaveTimeOut"): "60"}, ScreenLock(True, 1)),
        (SAVER | {(ORDERED, "ScreenSaverIsSecure"): "0"}, NEVER),
        (SAVER | {(OWN, "SCRNSAVE.EXE"): None}, NEVER),
        ({(OWN, "ScreenSaveActive"): "1"}, NEVER),
        ({(SYSTEM, "InactivityTimeoutSecs"): 900}, ScreenLock(True, 15)),
        ({}, UNKNOWN),
    ],
)
def test_windows(values: Mapping[tuple[str, str], object], expected: ScreenLock) -> None:
    assert windows_lock(lambda key, name: values.get((key, name))) == expected


def test_the_desktop_decides_who_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(module, "_kde_settings", lambda: "[Daemon]\nTimeout=3\n")
    monkeypatch.setattr(module, "_gnome_setting", lambda _schema, _name: None)
    for desktop, expected in {"KDE": 3, "ubuntu:GNOME": 0, "XFCE": 0, "": 0}.items():
        monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
        assert screen_lock().minutes == expected


@pytest.mark.parametrize(
    ("found", "state", "value"),
    [
        (UNKNOWN, State.NOT_KNOWN, "not known"),
        (NEVER, State.ATTENTION, "never"),
        (ScreenLock(True, 30), State.ATTENTION, "after 30 minutes"),
        (ScreenLock(True, 7.5), State.WELL, "after 7.5 minutes"),
        (ScreenLock(True, 1), State.WELL, "after 1 minute"),
        (ScreenLock(True, 2**31 / 60), State.ATTENTION, "after 35791394.1 minutes"),
    ],
)
def test_how_it_is_judged(found: ScreenLock, state: State, value: str) -> None:
    finding = screen_lock_finding(found)
    assert (finding.state, finding.value) == (state, value)
