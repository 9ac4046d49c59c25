"""What the desk itself needs: a keyring, fonts, Qt, the encrypted store, memory and room."""

import importlib.metadata
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

from counsel_desk import own_python
from counsel_desk.domain.support.advice import Advice
from counsel_desk.domain.support.machine import Finding, State
from counsel_desk.keyrings import Backends, allowed, working

MIB = 2**20
LEAST_MEMORY = 1024 * MIB
"""Bytes; opening a vault takes 256 MiB by itself."""
LEAST_SPACE = 500 * MIB
_FONTS = {"fontpkg_hind_siliguri": "HindSiliguri", "fontpkg_mukta": "Mukta"}
_QT = "import PySide6.QtWidgets, PySide6.QtSvg, PySide6.QtPrintSupport"


def keyring_finding(backends: Backends = allowed) -> Finding:
    """List the classes of the keyring back ends that may hold a device secret."""
    usable = [f"{each.__module__}.{each.__name__}" for each in working(backends)]
    if not usable:
        return Finding(State.ATTENTION, "none", Advice.NO_KEYRING)
    return Finding(State.WELL, ", ".join(usable))


def fonts_finding() -> Finding:
    """Look for the font files for Bengali, Hindi and Marathi."""
    missing = []
    for package, name in _FONTS.items():
        found = importlib.util.find_spec(package)
        folder = Path(found.origin).parent / "files" if found and found.origin else None
        if folder is None or not (folder / f"{name}-Regular.ttf").is_file():
            missing.append(name)
    if missing:
        return Finding(State.MISSING, "without " + ", ".join(missing), Advice.NO_FONTS)
    return Finding(State.WELL, ", ".join(_FONTS.values()))


def qt_finding() -> Finding:
    """Load Qt in another process, so that a missing library ends only that one."""
    try:
        version = importlib.metadata.version("PySide6_Essentials")
    except importlib.metadata.PackageNotFoundError:
        return Finding(State.MISSING, "none", Advice.NO_QT)
    if getattr(sys, "frozen", False):  # a bundle brings its libraries and has no interpreter
        return Finding(State.WELL, version)
    try:
        tried = subprocess.run(  # noqa: S603 - our own interpreter, with a fixed text
            own_python.command("-B", "-c", _QT),
            env=own_python.environment(),
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=60,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return Finding(State.NOT_KNOWN, version, Advice.QT_NOT_TRIED)
    if tried.returncode:
        messages = tried.stderr.strip().splitlines() or [f"it ended with {tried.returncode}"]
        return Finding(State.MISSING, f"{version}: {messages[-1]}", Advice.NO_QT)
    return Finding(State.WELL, version)


def package_finding(name: str, advice: Advice) -> Finding:
    """Report a package's version without loading it."""
    try:
        return Finding(State.WELL, importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return Finding(State.MISSING, "none", advice)


def total_memory() -> int | None:
    """Return the machine's memory in bytes, or None if it is unknown."""
    if sys.platform == "win32":
        import ctypes

        kib = ctypes.c_ulonglong()
        told = ctypes.windll.kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(kib))
        return kib.value * 1024 if told else None
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, OSError, ValueError):
        return None


def memory_finding(total: int | None) -> Finding:
    """Judge the machine's memory.

    Args:
        total: Bytes, or None if unknown.
    """
    if total is None:
        return Finding(State.NOT_KNOWN, "not known", Advice.MEMORY_NOT_SEEN)
    value = f"{total // MIB} MiB"
    if total < LEAST_MEMORY:
        return Finding(State.ATTENTION, value, Advice.LITTLE_MEMORY)
    return Finding(State.WELL, value)


def space_finding(free: int) -> Finding:
    """Judge the free space on the data folder's disk.

    Args:
        free: Bytes.
    """
    value = f"{free // MIB} MiB free"
    if free < LEAST_SPACE:
        return Finding(State.ATTENTION, value, Advice.LITTLE_SPACE)
    return Finding(State.WELL, value)
