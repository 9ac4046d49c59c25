"""Versions and sizes of this computer and of the program, as numbers."""

import importlib.metadata
import pkgutil
import platform
import re
import sys
from functools import cache
from pathlib import Path

import counsel_desk
from counsel_desk.domain.support.support_report import Figures, Processor, System, Version
from counsel_desk.machine.disk import free_space
from counsel_desk.machine.parts import MIB, total_memory

_ROOTS = ("counsel_desk", "ui", "forms", "assessments", "resources")
_SYSTEMS = {"linux": System.LINUX, "win32": System.WINDOWS, "darwin": System.MACOS}
_PROCESSORS = {
    "x86_64": Processor.X86_64,
    "amd64": Processor.X86_64,
    "arm64": Processor.ARM64,
    "aarch64": Processor.ARM64,
}
_NUMBERS = re.compile(r"(\d{1,5})(?:\.(\d{1,5}))?(?:\.(\d{1,5}))?", re.ASCII)


def version(text: str) -> Version:
    """Return the numbers that a version begins with, and nothing of the rest."""
    found = _NUMBERS.match(text)
    return Version(*(int(each or 0) for each in found.groups())) if found else Version()


def figures(data: Path) -> Figures:
    """Return the versions and sizes of this computer.

    Args:
        data: The desk's data folder; it need not exist.
    """
    return Figures(
        program=_package("counsel-desk"),
        python=version(platform.python_version()),
        qt=_package("PySide6_Essentials"),
        system=_SYSTEMS.get(sys.platform, System.OTHER),
        system_version=version(platform.mac_ver()[0] or _windows() or platform.release()),
        processor=_PROCESSORS.get(platform.machine().lower(), Processor.OTHER),
        memory_mib=(total_memory() or 0) // MIB,
        free_mib=_free(data) // MIB,
    )


def _package(name: str) -> Version:
    try:
        return version(importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return Version()


def _windows() -> str:
    return platform.version() if sys.platform == "win32" else ""


def _free(data: Path) -> int:
    try:
        return free_space(data)
    except OSError:
        return 0


@cache
def program_files() -> tuple[str, ...]:
    """Return the names of the program's own source files, sorted."""
    above = Path(counsel_desk.__file__ or sys.executable).parent.parent
    # A bundle has no such files, but pkgutil knows its modules all the same.
    names = {name for root in _ROOTS for name in _modules(above / root)}
    return tuple(sorted({f"{name}.py" for name in names} | {"__init__.py"}))


def _modules(folder: Path) -> set[str]:
    found = set()
    for module in pkgutil.iter_modules([str(folder)]):
        found.add(module.name)
        if module.ispkg:
            found |= _modules(folder / module.name)
    return found
