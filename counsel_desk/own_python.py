"""Starts Python anew with the program's own code, wherever the desk was started."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]


def command(*arguments: str) -> list[str]:
    """Return the command that runs our own interpreter with arguments.

    Without -P it would run a module of the right name that lies in the current folder.
    """
    return [sys.executable, "-P", *arguments]


def environment(**more: str) -> Mapping[str, str]:
    """Return an environment in which another process finds the same code as this one.

    An empty entry of PYTHONPATH would mean the current folder.
    """
    given = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    path = os.pathsep.join([str(_ROOT), *filter(None, given)])
    return {**os.environ, "PYTHONPATH": path, **more}
