"""Imports the desk in small steps while somebody signs in."""

from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules

from PySide6.QtCore import QObject, QTimer

import ui

_LAST = ("pypdfium2", "ui.application.desk_presenter")
"""What draws sheets, and what puts the pages together."""


class Loading(QObject):
    """Imports the desk's pages one after the other, with the window's own work in between.

    All at once they would stop the window for half a second, and any sooner delay the sign-in. Not
    on another thread: while classes of Qt are made there and used here, the program may crash.

    Args:
        parent: Its parent; it ends with it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = _modules()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    @property
    def under_way(self) -> bool:
        """Whether there is something left that is being imported."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin, or go on; what is imported already costs nothing."""
        self._timer.start()

    def stop(self) -> None:
        """Leave the rest to whoever needs it."""
        self._timer.stop()

    def _step(self) -> None:
        name = next(self._left, None)
        if name is None:
            self._timer.stop()
        else:
            import_module(name)


def _modules() -> Iterator[str]:
    for package in iter_modules(ui.__path__, "ui."):
        name = f"{package.name}.presenter"
        if package.ispkg and find_spec(name) is not None:
            yield name
    yield from _LAST
