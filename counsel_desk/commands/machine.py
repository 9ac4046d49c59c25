"""Inspects this machine without changing anything."""

import importlib.metadata
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.commands.disk import encryption, nearest
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

WELL, ATTENTION, MISSING, NOT_KNOWN = "well", "attention", "missing", "not_known"
KEYRINGS = {
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.Windows",
    "keyring.backends.macOS",
}
"""Modules of the keyring back ends that may hold a device secret."""
MIB = 2**20
LEAST_MEMORY = 1024 * MIB
"""Bytes; opening a vault takes 256 MiB by itself."""
LEAST_SPACE = 500 * MIB
_FONTS = {"fontpkg_hind_siliguri": "HindSiliguri", "fontpkg_mukta": "Mukta"}
_QT = "import PySide6.QtWidgets, PySide6.QtSvg, PySide6.QtPrintSupport"

NO_KEYRING = QT_TRANSLATE_NOOP(
    "commands",
    "There is no keyring that can keep the device secret. Please start the keyring of this "
    "computer, or choose a key file on a USB stick when the office is founded.",
)
NO_FONTS = QT_TRANSLATE_NOOP(
    "commands",
    "Fonts for Bengali and Devanagari are missing. Please install the desk again.",
)
NO_QT = QT_TRANSLATE_NOOP(
    "commands",
    "The window cannot open, because a part of Qt or a system library it needs is missing. "
    "Please install what is named here.",
)
NO_SQLCIPHER = QT_TRANSLATE_NOOP(
    "commands", "The encrypted store is missing. Please install the desk again."
)
LITTLE_MEMORY = QT_TRANSLATE_NOOP(
    "commands", "This computer has little memory, so signing in may be slow or may not work."
)
LITTLE_SPACE = QT_TRANSLATE_NOOP(
    "commands", "The disk is nearly full. Please make room, so that backups can be made."
)
NOT_ENCRYPTED = QT_TRANSLATE_NOOP(
    "commands",
    "No disk encryption was found. Records are encrypted all the same, but the disk of a lost "
    "computer then tells more than it should. Please ask whoever looks after it.",
)


@dataclass(frozen=True)
class Finding:
    """One finding about this machine.

    Attributes:
        state: ``well``, ``attention`` (the desk works, but could be better), ``missing`` (the
            desk does not work without it) or ``not_known``.
        value: What was found.
        advice: What to do.
    """

    state: str
    value: str
    advice: str = ""


def findings(data: Path) -> dict[str, Finding]:
    """Return the findings by topic.

    Args:
        data: The desk's data folder; it need not exist.
    """
    return {
        "keyring": keyring_finding(),
        "fonts": fonts_finding(),
        "qt": qt_finding(),
        "memory": memory_finding(total_memory()),
        "disk_encryption": encryption_finding(encryption(data)),
        "disk_space": space_finding(shutil.disk_usage(nearest(data)).free),
        "sqlcipher": package_finding("sqlcipher3", NO_SQLCIPHER),
        "python": Finding(WELL, platform.python_version()),
    }


def keyring_finding() -> Finding:
    """List the classes of the keyring back ends that may hold a device secret."""
    try:
        from keyring.backend import get_all_keyring

        classes = [type(each) for each in get_all_keyring() if each.priority > 0]
    except Exception:  # noqa: BLE001, RUF100 - a broken session bus can raise anything
        classes = []
    usable = [
        f"{each.__module__}.{each.__name__}" for each in classes if each.__module__ in KEYRINGS
    ]
    if not usable:
        return Finding(ATTENTION, "none", NO_KEYRING)
    return Finding(WELL, ", ".join(sorted(usable)))


def fonts_finding() -> Finding:
    """Look for the font files for Bengali, Hindi and Marathi."""
    missing = []
    for package, name in _FONTS.items():
        found = importlib.util.find_spec(package)
        folder = Path(found.origin).parent / "files" if found and found.origin else None
        if folder is None or not (folder / f"{name}-Regular.ttf").is_file():
            missing.append(name)
    if missing:
        return Finding(MISSING, "without " + ", ".join(missing), NO_FONTS)
    return Finding(WELL, ", ".join(_FONTS.values()))


def qt_finding() -> Finding:
    """Load Qt in another process, so that a missing library ends only that one."""
    try:
        version = importlib.metadata.version("PySide6_Essentials")
    except importlib.metadata.PackageNotFoundError:
        return Finding(MISSING, "none", NO_QT)
    if getattr(sys, "frozen", False):  # a bundle brings its libraries and has no interpreter
        return Finding(WELL, version)
    try:
        tried = subprocess.run(  # noqa: S603 - our own interpreter, with a fixed text
            [sys.executable, "-c", _QT], capture_output=True, text=True, timeout=60, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return Finding(NOT_KNOWN, version)
    if tried.returncode:
        messages = tried.stderr.strip().splitlines() or [f"it ended with {tried.returncode}"]
        return Finding(MISSING, f"{version}: {messages[-1]}", NO_QT)
    return Finding(WELL, version)


def package_finding(name: str, advice: str) -> Finding:
    """Report a package's version without loading it."""
    try:
        return Finding(WELL, importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return Finding(MISSING, "none", advice)


def total_memory() -> int | None:
    """Return the machine's memory in bytes, or None if it is unknown."""
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
        return Finding(NOT_KNOWN, "not known")
    value = f"{total // MIB} MiB"
    return (
        Finding(ATTENTION, value, LITTLE_MEMORY) if total < LEAST_MEMORY else Finding(WELL, value)
    )


def encryption_finding(encrypted: bool | None) -> Finding:
    """Judge the disk encryption.

    Args:
        encrypted: Whether the disk is encrypted, or None if unknown.
    """
    if encrypted is None:
        return Finding(NOT_KNOWN, "not known")
    if encrypted:
        return Finding(WELL, "encrypted")
    return Finding(ATTENTION, "not encrypted", NOT_ENCRYPTED)


def space_finding(free: int) -> Finding:
    """Judge the free space on the data folder's disk.

    Args:
        free: Bytes.
    """
    value = f"{free // MIB} MiB free"
    return Finding(ATTENTION, value, LITTLE_SPACE) if free < LEAST_SPACE else Finding(WELL, value)
