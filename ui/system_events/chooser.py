"""Chooses how this platform tells that its person has left."""

import sys

from PySide6.QtCore import QObject

from ui.system_events.events import SystemEvents


def system_events(parent: QObject) -> SystemEvents:
    """Return what this platform has."""
    platform: str = sys.platform
    if platform == "linux":
        from ui.system_events.logind import Logind

        return Logind(parent)
    if platform == "win32":
        from ui.system_events.windows_events import WindowsEvents

        return WindowsEvents(parent)
    if platform == "darwin":
        from ui.system_events.mac_events import MacEvents

        return MacEvents(parent)
    return SystemEvents(parent)
