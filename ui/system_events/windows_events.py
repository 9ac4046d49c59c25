"""Receives system events on Windows. Tests cover the messages; never tried on Windows itself.

Messages: https://learn.microsoft.com/windows/win32/power/wm-powerbroadcast and
https://learn.microsoft.com/windows/win32/termserv/wm-wtssession-change.
"""

import ctypes
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtGui import QWindow

from ui.system_events.events import Reason, SystemEvents

_MESSAGES = b"windows_generic_MSG"
_POWER, _SUSPEND = 0x0218, 0x0004
_SESSION = 0x02B1
_SESSION_REASONS = {
    0x2: Reason.SWITCHED,  # WTS_CONSOLE_DISCONNECT
    0x4: Reason.SWITCHED,  # WTS_REMOTE_DISCONNECT
    0x7: Reason.LOCKED,  # WTS_SESSION_LOCK
}
_THIS_SESSION = 0


def reason_of(message: int, parameter: int) -> Reason | None:
    """Return the reason that a Windows message stands for, if any."""
    if message == _POWER and parameter == _SUSPEND:
        return Reason.SLEEP
    return _SESSION_REASONS.get(parameter) if message == _SESSION else None


class WindowsEvents(SystemEvents):
    """Receives sleep, lock and switch; Windows waits about two seconds before it sleeps.

    Args:
        parent: Events are received as long as it lives.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._filter = _Filter(self)
        # Every top-level window receives sleep; session changes go to those that register.
        # This one is never shown.
        self._window = QWindow()
        self._window.create()
        self._sessions = ctypes.WinDLL("wtsapi32")  # type: ignore[attr-defined]
        self._sessions.WTSRegisterSessionNotification(self._handle(), _THIS_SESSION)
        _application().installNativeEventFilter(self._filter)

    def _handle(self) -> wintypes.HWND:
        return wintypes.HWND(int(self._window.winId()))

    def stop(self) -> None:
        """Stop listening."""
        _application().removeNativeEventFilter(self._filter)
        self._sessions.WTSUnRegisterSessionNotification(self._handle())
        self._window.destroy()


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, events: SystemEvents) -> None:
        super().__init__()
        self._events = events

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Read a message, and let every one pass."""
        if kind == _MESSAGES:
            native = wintypes.MSG.from_address(int(message))
            reason = reason_of(native.message, native.wParam)
            if reason is not None:
                self._events.left.emit(reason)
        return False, 0


def _application() -> QCoreApplication:
    found = QCoreApplication.instance()
    assert found is not None  # noqa: S101 - there is a desk
    return found
