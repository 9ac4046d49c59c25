"""Opens the window: passes storage, security and reports on to it, in a process of its own."""

import importlib
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from counsel_desk import own_python
from counsel_desk.exit_codes import RESTART, RESTARTS

if TYPE_CHECKING:
    from counsel_desk.services.ports.tools import Tools

_LEFT = "COUNSEL_DESK_LEFT"
"""Environment variable by which one process tells the next how the desk was left."""


def tools(fictional: bool) -> "Tools":
    """Return storage, security and reports.

    Args:
        fictional: Whether for the fictional office, whose passphrases are public.
    """
    from counsel_desk import wiring
    from counsel_desk.security.derivation import FLOOR
    from ui.texts import Texts

    return wiring.tools(Texts(), FLOOR if fictional else None)


def default_data() -> Path:
    """Return the data folder of whoever uses this computer."""
    import platformdirs

    return Path(platformdirs.user_data_dir("counsel_desk", appauthor=False))


def open_window(data: Path) -> int:
    """Open the desk in its own process, and in a new one each time it was locked.

    Args:
        data: The data folder.

    Returns:
        The exit code.
    """
    code = int(os.environ.pop(_LEFT, RESTART))
    if sys.platform != "linux":
        return _replace(data, _desk(data, code))
    from counsel_desk.security.succession import in_succession

    return in_succession(partial(_desk, data), code, RESTARTS, _load_window)


def _replace(data: Path, code: int) -> int:
    """Start again in the place of this process if the desk was locked."""
    if code in RESTARTS:
        own_python.give_way("--data", str(data), **{_LEFT: str(code)})
    return code


def _load_window() -> None:
    """Load what the next sign-in window needs; that takes most of the time until it is there."""
    importlib.import_module("ui.application.app")


def _desk(data: Path, left: int, painted: Callable[[], None] = lambda: None) -> int:
    from counsel_desk.security.process import keep_memory_private
    from ui import qt_messages as qt
    from ui.application.app import run

    keep_memory_private()
    qt.start()
    return run(lambda: tools(False), data, left, painted)
