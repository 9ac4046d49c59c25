"""The short names of licences, and the texts that a wheel leaves out."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

COMMON: Mapping[str, tuple[str, ...]] = {
    "pyside6_essentials": ("LGPL-3", "GPL-3"),
    "shiboken6": ("LGPL-3", "GPL-3"),
}
"""Distributions whose wheels have no text of the licence that we use them under."""
_TEXTS = Path("/usr/share/common-licenses")
_LONGEST = 120


def short_licence(meta: Mapping[str, Any]) -> str:
    """Return the licence as a distribution's metadata name it, or ``""``.

    Args:
        meta: The metadata, as `importlib.metadata` gives them as JSON.
    """
    expression = meta.get("license_expression")
    if expression:
        return str(expression)
    written = str(meta.get("license") or "").strip()
    if written and "\n" not in written and len(written) <= _LONGEST and written != "UNKNOWN":
        return written
    classified = [
        str(each).rpartition(" :: ")[2]
        for each in meta.get("classifier") or []
        if str(each).startswith("License :: ")
    ]
    if classified:
        return " / ".join(classified)
    return ""


def first_line(text: str) -> str:
    """Return the name that the text of a licence begins with, as far as it begins with one."""
    line = text.strip().partition("\n")[0]
    return "see its text" if line.startswith("Copyright") else line[:_LONGEST]


def common_text(name: str) -> str:
    """Return a licence that every Debian has, such as ``LGPL-3``."""
    return (_TEXTS / name).read_text(encoding="utf-8")
