"""Keeps the desk's windows out of screenshots and recordings, where the system allows it.

Windows and macOS do. X11 has nothing of the kind: every program may read the screen there.
Wayland leaves it to the desktop, which asks before a program records.
"""

import ctypes
import ctypes.util
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

Exclude = Callable[[int], None]
"""Takes the native id of a window and keeps the window out of screen captures."""
_WDA_MONITOR, _WDA_EXCLUDEFROMCAPTURE = 0x01, 0x11
"""learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowdisplayaffinity"""
_NSWINDOW_SHARING_NONE = 0
"""developer.apple.com/documentation/appkit/nswindow/sharingtype"""


class ScreenPrivacy(QObject):
    """Excludes every window of the program, dialogs too, as soon as one gets the focus.

    Args:
        app: The application.
        exclude: Excludes one window; `None` if the system offers no way.
    """

    def __init__(self, app: QGuiApplication, exclude: Exclude | None) -> None:
        super().__init__(app)
        self._exclude = exclude
        if exclude is not None:
            app.focusWindowChanged.connect(self._on_focus_window_changed)

    def _on_focus_window_changed(self) -> None:
        for window in QGuiApplication.topLevelWindows():
            if self._exclude is not None and window.isVisible():
                self._exclude(int(window.winId()))


def system_way() -> Exclude | None:
    """Return the function that excludes a window on this system, if there is one."""
    if sys.platform == "win32":
        library = ctypes.windll.user32
        return lambda window: exclude_on_windows(library, window)
    if sys.platform == "darwin":
        # By its whole path, as a file of that name may lie in the current folder.
        objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
        return lambda window: exclude_on_macos(objc, window)
    return None


def exclude_on_windows(user32: Any, window: int) -> None:
    """Exclude a window on Windows; before version 2004 it is captured as black instead."""
    handle = ctypes.c_void_p(window)
    if not user32.SetWindowDisplayAffinity(handle, _WDA_EXCLUDEFROMCAPTURE):
        user32.SetWindowDisplayAffinity(handle, _WDA_MONITOR)


def exclude_on_macos(objc: Any, view: int) -> None:
    """Exclude a window on macOS: Qt's id is the NSView, whose NSWindow must not be shared."""
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = [ctypes.c_char_p]
    pointer = ctypes.c_void_p
    ask = ctypes.CFUNCTYPE(pointer, pointer, pointer)(("objc_msgSend", objc))
    tell = ctypes.CFUNCTYPE(None, pointer, pointer, ctypes.c_ulong)(("objc_msgSend", objc))
    window = ask(view, objc.sel_registerName(b"window"))
    if window:
        tell(window, objc.sel_registerName(b"setSharingType:"), _NSWINDOW_SHARING_NONE)
