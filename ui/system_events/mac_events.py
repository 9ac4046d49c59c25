"""Receives system events on macOS through the Objective-C runtime. Never tried on a Mac.

Notifications: https://developer.apple.com/documentation/appkit/nsworkspace; the one for the locked
screen is undocumented, and has been sent under this name since 10.6.
"""

import ctypes
import ctypes.util
from typing import Any

from PySide6.QtCore import QObject

from ui.system_events.events import Reason, SystemEvents

_CALLBACK = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
_WORKSPACE = {
    b"NSWorkspaceWillSleepNotification": Reason.SLEEP,
    b"NSWorkspaceSessionDidResignActiveNotification": Reason.SWITCHED,
}
_SCREEN = {b"com.apple.screenIsLocked": Reason.LOCKED}


class MacEvents(SystemEvents):
    """Receives sleep, lock and switch.

    Args:
        parent: Events are received as long as it lives.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._objc = _runtime()
        self._callbacks: list[Any] = []
        self._observer = self._observe(_WORKSPACE | _SCREEN)
        workspace = self._send(self._class(b"NSWorkspace"), b"sharedWorkspace")
        distributed = self._class(b"NSDistributedNotificationCenter")
        self._centres = (
            self._send(workspace, b"notificationCenter"),
            self._send(distributed, b"defaultCenter"),
        )
        for centre, names in zip(self._centres, (_WORKSPACE, _SCREEN), strict=True):
            for name, reason in names.items():
                text = self._send(self._class(b"NSString"), b"stringWithUTF8String:", name)
                selector = self._objc.sel_registerName(_selector(reason))
                add = b"addObserver:selector:name:object:"
                self._send(centre, add, self._observer, selector, text, None)

    def _observe(self, names: dict[bytes, Reason]) -> int:
        """Create an object with one method for each reason."""
        name = f"CounselDeskObserver{id(self)}".encode()
        made = self._objc.objc_allocateClassPair(self._class(b"NSObject"), name, 0)
        for reason in names.values():
            callback = _CALLBACK(
                lambda _self, _selector, _notification, why=reason: self.left.emit(why)
            )
            self._callbacks.append(callback)
            selector = self._objc.sel_registerName(_selector(reason))
            self._objc.class_addMethod(made, selector, callback, b"v@:@")
        self._objc.objc_registerClassPair(made)
        return self._send(made, b"new")

    def _class(self, name: bytes) -> int:
        found: int = self._objc.objc_getClass(name)
        return found

    def _send(self, to: int, selector: bytes, *given: object) -> int:
        kinds = [ctypes.c_char_p if isinstance(each, bytes) else ctypes.c_void_p for each in given]
        shape = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, *kinds)
        send = ctypes.cast(self._objc.objc_msgSend, shape)
        found: int = send(to, self._objc.sel_registerName(selector), *given)
        return found

    def stop(self) -> None:
        """Stop listening."""
        for centre in self._centres:
            self._send(centre, b"removeObserver:", self._observer)


def _selector(reason: Reason) -> bytes:
    return f"left_{reason}:".encode()


def _runtime() -> ctypes.CDLL:
    """Return the Objective-C runtime, with AppKit, which Qt loads anyway."""
    # By their whole paths, as files of these names may lie in the current folder.
    ctypes.CDLL("/System/Library/Frameworks/AppKit.framework/AppKit")
    objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    pointer, text = ctypes.c_void_p, ctypes.c_char_p
    shapes = {
        "objc_getClass": (pointer, [text]),
        "sel_registerName": (pointer, [text]),
        "objc_allocateClassPair": (pointer, [pointer, text, ctypes.c_size_t]),
        "objc_registerClassPair": (None, [pointer]),
        "class_addMethod": (ctypes.c_bool, [pointer, pointer, _CALLBACK, text]),
    }
    for name, (result, given) in shapes.items():
        function = getattr(objc, name)
        function.restype, function.argtypes = result, given
    return objc
