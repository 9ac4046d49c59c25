"""Starts Python anew with the program's own code, wherever the desk was started."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

CARRIER = "--carrier"
"""The first argument of a bundled program that goes to a folder; the second is the folder."""
_ROOT = Path(__file__).resolve().parents[1]


def command(*arguments: str) -> list[str]:
    """Return the command that runs our own interpreter with arguments.

    Without -P it would run a module of the right name that lies in the current folder.
    """
    return [sys.executable, "-P", *arguments]


def program(*arguments: str) -> list[str]:
    """Return the command that runs our own program; one in a bundle has no interpreter."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return command("-m", "counsel_desk.start", *arguments)


def give_way(*arguments: str, **more: str) -> NoReturn:
    """End this process for a new one of our own program.

    Args:
        arguments: The arguments of the program.
        more: Variables of its environment.
    """
    again, around = program(*arguments), environment(**more)
    if sys.platform == "win32":
        # Its exec takes an argument with a space, such as a person's folder, for two.
        subprocess.Popen(again, env=around)  # noqa: S603 - our own program
        sys.exit(0)
    os.execve(again[0], again, around)  # noqa: S606 - our own program


def environment(**more: str) -> Mapping[str, str]:
    """Return an environment in which another process finds the same code as this one.

    An empty entry of PYTHONPATH would mean the current folder.
    """
    given = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    path = os.pathsep.join([str(_ROOT), *filter(None, given)])
    return {**os.environ, "PYTHONPATH": path, **more}
