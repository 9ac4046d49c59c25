"""The size of a window: restored so that it fits its screen, and read to be kept."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office.preferences import WindowSize

_FRAME = 40
"""What the title bar of a window takes of the screen's height, at most."""
_ANY = QSize(2**15, 2**15)
"""Drawn into memory, a window has no screen to fit."""


def restore(window: QWidget, size: WindowSize | None) -> None:
    """Give a window its size, no larger than its screen.

    Args:
        window: The window, before or after it is shown.
        size: What was kept; `None` to leave it as it is, or where the screen has no room for that,
            to fill the screen.
    """
    usual = WindowSize(window.width(), window.height(), window.isMaximized())
    drawn = QGuiApplication.platformName() == "offscreen"
    fits = fitted(size, usual, _ANY if drawn else window.screen().availableSize())
    window.resize(fits.width, fits.height)
    state = window.windowState() & ~Qt.WindowState.WindowMaximized
    if fits.maximised:
        state |= Qt.WindowState.WindowMaximized
    if state != window.windowState():
        window.setWindowState(state)


def fitted(size: WindowSize | None, usual: WindowSize, free: QSize) -> WindowSize:
    """Return the size that a window gets.

    Args:
        size: What was kept; `None` if nothing was.
        usual: Its size then.
        free: What the screen has room for.
    """
    wanted = size or usual
    wished = QSize(wanted.width, wanted.height)
    bounded = wished.boundedTo(free - QSize(0, _FRAME))
    small = size is None and bounded != wished
    return WindowSize(bounded.width(), bounded.height(), wanted.maximised or small)


def size_of(window: QWidget) -> WindowSize:
    """Return the size of a window and, if it fills the screen, the one it would go back to."""
    size = window.normalGeometry().size() if window.isMaximized() else window.size()
    if size.isEmpty():
        size = window.size()
    return WindowSize(size.width(), size.height(), window.isMaximized())
