"""Who may change the program, and who may look into the data folder."""

import os
import stat
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePath

import counsel_desk
from counsel_desk import windows_access
from counsel_desk.domain.support.advice import Advice
from counsel_desk.domain.support.machine import Finding, State

_OTHERS = 0o077


def program_places() -> list[Path]:
    """Return what somebody would have to change to change the program."""
    own, interpreter = Path(counsel_desk.__file__ or sys.executable), Path(sys.executable)
    around = {own, own.parent, own.parent.parent, interpreter, interpreter.parent, Path(sys.prefix)}
    return sorted(around)


def changeable(places: list[Path]) -> bool | None:
    """Return whether this account may change the program, or None if that is unknown.

    Args:
        places: The program's files and folders.
    """
    if sys.platform == "win32":
        return windows_changeable(places, os.environ)
    return any(os.access(each, os.W_OK) for each in places)


def windows_changeable(places: Sequence[PurePath], environment: Mapping[str, str]) -> bool | None:
    """Return whether an ordinary account of Windows may change the program, judged by its place.

    Windows has no short question for what an access list allows; where the system gives programs
    their place, ordinary accounts cannot write, and in a person's own folders that person can.

    Args:
        places: The program's files and folders.
        environment: Says where these folders are.
    """

    def within(each: PurePath, *names: str) -> bool:
        roots = [environment[name].casefold() for name in names if environment.get(name)]
        kind = type(each)
        return any(kind(str(each).casefold()).is_relative_to(root) for root in roots)

    if any(within(each, "USERPROFILE", "LOCALAPPDATA", "APPDATA") for each in places):
        return True
    programs = all(within(each, "PROGRAMFILES", "PROGRAMFILES(X86)") for each in places)
    return False if programs else None


def administrator() -> bool:
    """Return whether the desk runs with an administrator's rights."""
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.shell32.IsUserAnAdmin())
    return os.geteuid() == 0


def program_finding(may_change: bool | None, mighty: bool) -> Finding:
    """Judge who may change the program.

    Args:
        may_change: Whether this account may, or None if that is unknown.
        mighty: Whether the desk runs with an administrator's rights.
    """
    if mighty:
        return Finding(State.ATTENTION, "run by an administrator", Advice.TOO_MIGHTY)
    if may_change is None:
        return Finding(State.NOT_KNOWN, "not known", Advice.RIGHTS_NOT_SEEN)
    if may_change:
        return Finding(State.ATTENTION, "can be changed by this account", Advice.CHANGEABLE)
    return Finding(State.WELL, "cannot be changed by this account")


def open_to_others(folder: Path) -> bool | None:
    """Return whether other accounts may look into a folder, or None if that is unknown."""
    if sys.platform == "win32":
        return windows_access.others_may_open(folder)
    try:
        found = folder.stat()
    except OSError:
        return None
    return bool(stat.S_IMODE(found.st_mode) & _OTHERS) or found.st_uid != os.geteuid()


def folder_finding(folder: Path) -> Finding:
    """Judge who may look into the data folder."""
    if not folder.exists():
        return Finding(State.NOT_KNOWN, "there is none yet", Advice.FOLDER_NOT_SEEN)
    found = open_to_others(folder)
    if found is None:
        return Finding(State.NOT_KNOWN, "not known", Advice.FOLDER_NOT_SEEN)
    if found:
        return Finding(State.ATTENTION, "open to other accounts", Advice.OPEN_FOLDER)
    return Finding(State.WELL, "for this account alone")
