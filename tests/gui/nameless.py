"""Finds what a page shows before it is part of one: for a moment that is a window of its own."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.folders import ROOT

_UI = str(ROOT / "ui")


class _Watching(QObject):
    """Notes what our own code showed as a window and then put into a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._shown: list[tuple[QWidget, str]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note a widget that is shown without a parent."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self.settle()
            place = _shown_at()
            if place and watched.isWindow():
                said = f"{type(watched).__name__} {watched.objectName()!r}, shown at {place}"
                self._shown.append((watched, said))
        return False

    def settle(self) -> None:
        """Look what became of the windows that were shown."""
        alive = [each for each in self._shown if shiboken6.isValid(each[0])]
        self.found.extend(said for widget, said in alive if not widget.isWindow())
        self._shown = [each for each in alive if each[0].isWindow()]


def _shown_at() -> str:
    """Return the place in our own code that is showing something; empty if it is not ours."""
    frame = sys._getframe(2)
    path = frame.f_code.co_filename
    return f"{path}:{frame.f_lineno}" if path.startswith(_UI) else ""


@contextmanager
def watched() -> Iterator[list[str]]:
    """Yield a list that names what our own code showed as a window and then put into a page.

    The list is whole once the context is left. An event filter sees every event of the program, so
    this is for a few tests that meet all pages.
    """
    watching, app = _Watching(), QApplication.instance()
    assert app is not None
    app.installEventFilter(watching)
    try:
        yield watching.found
    finally:
        app.removeEventFilter(watching)
        watching.settle()
