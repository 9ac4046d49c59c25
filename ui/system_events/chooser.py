"""Chooses the system events of this platform."""

import sys

from PySide6.QtCore import QObject

from ui.system_events.events import SystemEvents


def system_events(parent: QObject) -> SystemEvents:
    """Return the events of this platform, or an object that never emits if it has none."""
    platform: str = sys.platform
    if platform == "linux":
        from ui.system_events.linux_events import Logind

        return Logind(parent)
    if platform == "win32":
        from ui.system_events.windows_events import WindowsEvents

        return WindowsEvents(parent)
    if platform == "darwin":
        from ui.system_events.mac_events import MacEvents

        return MacEvents(parent)
    return SystemEvents(parent)
