"""Finds what a page shows before it is part of one: for a moment that is a window of its own."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget

from tests.helpers.folders import ROOT

_UI = str(ROOT / "ui")
_SHOWING = ("show", "setVisible", "setHidden")
"""The calls that show a widget; what Qt shows by itself has a parent."""


class _Watching:
    """Notes what our own code showed as a window and then put into a page."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._shown: list[tuple[QWidget, str]] = []

    def over(self, real: Callable[..., None]) -> Callable[..., None]:
        """Return what stands in for a call that shows a widget."""

        def called(widget: QWidget, *given: Any) -> None:
            place = _place()
            real(widget, *given)
            self.settle()
            if place and widget.isWindow() and widget.isVisible():
                said = f"{type(widget).__name__} {widget.objectName()!r}, shown at {place}"
                self._shown.append((widget, said))

        return called

    def settle(self) -> None:
        """Look what became of the windows that were shown."""
        alive = [each for each in self._shown if shiboken6.isValid(each[0])]
        self.found.extend(said for widget, said in alive if not widget.isWindow())
        self._shown = [each for each in alive if each[0].isWindow()]


def _place() -> str:
    """Return the place in our own code that is showing something; empty if it is not ours."""
    frame = sys._getframe(2)
    path = frame.f_code.co_filename
    return f"{path}:{frame.f_lineno}" if path.startswith(_UI) else ""


@contextmanager
def watched() -> Iterator[list[str]]:
    """Yield a list that names what our own code showed as a window and then put into a page.

    The list is whole once the context is left. It stands in for the calls: an event filter would
    see every event of the program, which takes a fifth of the time of whoever meets all pages.
    """
    watching = _Watching()
    with pytest.MonkeyPatch.context() as patch:
        for name in _SHOWING:
            patch.setattr(QWidget, name, watching.over(getattr(QWidget, name)))
        yield watching.found
    watching.settle()
