"""What a bundle made by PyInstaller holds, on Linux and macOS."""

import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

_OWN = ("counsel_desk", "ui", "forms", "assessments", "resources")
_WITH_DATA = (
    "fhirpathpy",
    "fontpkg_hind_siliguri",
    "fontpkg_mukta",
    "manimgx_fonts",
    "precis_i18n",
    "shamir_mnemonic",
    "tzdata",
    "zxcvbn",
)
_ASKED_FOR_THEIR_VERSION = ("counsel_desk", "PySide6_Essentials", "keyring", "sqlcipher3")
_FOUND_BY_NAME = (
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "psycopg_binary._psycopg",
    "psycopg_binary.pq",
    "sqlalchemy.dialects.postgresql.psycopg",
)

EXCLUDES = [
    "IPython",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "_distutils_hack",
    "lxml.html",
    "matplotlib",
    "multiprocessing",
    "numpy",
    "pkg_resources",
    # Its library is under the GPL, and the desk has no prompt.
    "readline",
    "setuptools",
    "sqlite3",
    "tkinter",
]
"""Modules that libraries would use if they were there."""

_UNUSED = re.compile(
    r"libQt6(Qml|Quick|VirtualKeyboard|OpenGL|Sql|Network|Pdf|EglF|WaylandComp)"
    r"|plugins/(networkinformation|tls|egldeviceintegrations|vectorimageformats|sqldrivers|generic"
    r"|platforminputcontexts/libqtvirtualkeyboard|wayland-graphics-integration-(server|client))"
    r"|plugins/\w+/libq(eglfs|vkkhr|linuxfb|vnc|minimal|gtk3|pdf|webp|tiff|icns|tga|wbmp|virtualkeyboard)"
)
"""Parts of Qt that the desk never loads."""
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_LANGUAGES = re.compile(r"PySide6/Qt/translations/(?!qtbase_(en|bn|hi|mr)\.qm)")
_OF_PLACE = re.compile(r"\.dist-info/(RECORD|REQUESTED|INSTALLER|direct_url\.json)$")
"""What tells in which folder the bundle was made, and nothing of what is in it."""
_HOOKS = ("pyi_rth_setuptools", "pyi_rth_multiprocessing")
"""What PyInstaller would run at each start for libraries that the desk does not use."""


def hidden() -> list[str]:
    """Return the modules that nothing imports by a plain statement."""
    own = [name for package in _OWN for name in collect_submodules(package)]
    return sorted([*own, *_FOUND_BY_NAME])


def data() -> list[tuple[str, str]]:
    """Return the data files of the desk and of its libraries."""
    found: list[tuple[str, str]] = []
    for package in (*_OWN, *_WITH_DATA):
        found += collect_data_files(package)
    for name in _ASKED_FOR_THEIR_VERSION:
        found += copy_metadata(name)
    return sorted(found)


def needed(collected: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return what is used of the collected files, in an order of its own."""
    return sorted(
        each
        for each in collected
        if not any(left.search(each[0]) for left in (_UNUSED, _LANGUAGES, _OF_PLACE))
    )


def asked_for(collected: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Leave out the libraries of the system that nothing in the bundle asks for any more."""
    kept = collected
    while True:
        asked = {name for _at, source, kind in kept for name in _libraries(source, kind)}
        left = [each for each in kept if not _of_system(each[1]) or Path(each[0]).name in asked]
        if len(left) == len(kept):
            return left
        kept = left


def _of_system(source: str) -> bool:
    return source.startswith(("/lib/", "/usr/lib/"))


@cache
def _libraries(source: str, kind: str) -> list[str]:
    if kind not in {"BINARY", "EXTENSION"} or sys.platform != "linux":
        return []
    said = subprocess.run(["readelf", "-d", source], capture_output=True, text=True, check=True)
    return _NEEDED.findall(said.stdout)


def scripts(collected: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return the scripts that run at each start, in their order."""
    return [each for each in collected if each[0] not in _HOOKS]


def write_sources(path: Path, *collected: list[tuple[str, str, str]]) -> None:
    """Write where everything in the bundle came from, for its bill of materials."""
    found = {source for each in collected for _name, source, kind in each if kind != "SYMLINK"}
    # A package without a file of its own has a dash there.
    sources = {str(Path(source).resolve()) for source in found if source not in {"", "-", None}}
    path.write_text(json.dumps(sorted(sources), indent=1), encoding="utf-8")


def output() -> Path:
    """Return the folder in which the bundle is being made."""
    return Path(os.environ["DESK_BUILD"])


def check_python() -> None:
    """Refuse a Python that the locked requirements were not tried with."""
    if sys.version_info[:2] not in {(3, 11), (3, 12), (3, 13)}:
        sys.exit("The desk is packaged with Python 3.11, 3.12 or 3.13.")
