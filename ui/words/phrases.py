"""Looks up the text for a code in the current language."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain import words


def translated(context: str, text: str) -> str:
    """Return the translation of a text that was marked elsewhere."""
    return QCoreApplication.translate(context, text)


def word(known: Mapping[Any, str], code: str) -> str:
    """Return the text for a code; an unknown code, from a later version, is returned as it is."""
    return translated(words.CONTEXT, known[code]) if code in known else code
