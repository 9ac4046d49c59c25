"""Imports parts of the program in small steps, between what the window does."""

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import ModuleInfo, iter_modules

from PySide6.QtCore import QObject, QTimer, Signal

_LAST = ("pypdfium2", "ui.application.desk_presenter")
"""What draws sheets, and what puts the pages together."""


class Loading(QObject):
    """Imports modules one after the other, with the window's own work in between.

    All at once they would stop the window for half a second. Not on another thread: while classes
    of Qt are made there and used here, the program may crash.

    Args:
        names: The modules, first to last.
        parent: Its parent; it ends with it.

    Signals:
        finished: All of them are imported.
    """

    finished = Signal()

    def __init__(self, names: Iterable[str], parent: QObject) -> None:
        super().__init__(parent)
        self._left = iter(names)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    @property
    def under_way(self) -> bool:
        """Whether there is something left that is being imported."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin, or go on; what is imported already is passed over."""
        self._timer.start()

    def stop(self) -> None:
        """Leave the rest to whoever needs it."""
        self._timer.stop()

    def _step(self) -> None:
        name = next((each for each in self._left if not _is_loaded(each)), None)
        if name is None:
            self._timer.stop()
            self.finished.emit()
        else:
            import_module(name)


def sign_in() -> Iterator[str]:
    """Return what is needed before anybody can sign in, once the window is shown."""
    yield from (page.name for page in _inside("ui.sign_in"))
    yield "ui.help.help_desk"


def desk() -> Iterator[str]:
    """Return what the desk needs; loading it any sooner than at sign-in would delay the sign-in."""
    for package in _inside("ui"):
        name = f"{package.name}.presenter"
        if package.ispkg and not _is_loaded(name) and _exists(name):
            yield name
    yield from _LAST


@cache
def _inside(package: str) -> tuple[ModuleInfo, ...]:
    folder = find_spec(package)
    places = folder.submodule_search_locations if folder else ()
    return tuple(iter_modules(places, f"{package}."))


@cache
def _exists(name: str) -> bool:
    return find_spec(name) is not None


def _is_loaded(name: str) -> bool:
    return name in sys.modules
