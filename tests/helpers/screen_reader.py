"""Hears what a screen reader would say: Qt calls this in place of the system's bridge."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import PySide6
import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

_INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"
"""`QAccessible::installUpdateHandler`, which PySide does not offer."""
_HANDLER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
Said = tuple[str, bool]
"""A sentence, and whether it interrupts."""


@contextmanager
def heard() -> Iterator[list[Said]]:
    """Give the announcements made meanwhile, and whether each interrupts."""
    library = Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"
    install = getattr(ctypes.CDLL(str(library)), _INSTALL)
    install.restype, install.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    said: list[Said] = []

    def hear(address: int) -> None:
        if _kind(address) is QAccessible.Event.Announcement:
            event = shiboken6.wrapInstance(address, QAccessibleAnnouncementEvent)
            assert isinstance(event, QAccessibleAnnouncementEvent)
            urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
            said.append((event.message(), urgent))

    handler, was_active = _HANDLER(hear), QAccessible.isActive()
    before = install(handler)
    # Without a screen reader Qt tells nobody anything.
    QAccessible.setActive(True)
    try:
        yield said
    finally:
        QAccessible.setActive(was_active)
        install(before)


def _kind(address: int) -> QAccessible.Event:
    # What wraps it is gone afterwards: an address has one wrapper at a time.
    event = shiboken6.wrapInstance(address, QAccessibleEvent)
    assert isinstance(event, QAccessibleEvent)
    return event.type()
