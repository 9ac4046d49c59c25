"""Says a code in words, in the language of the moment."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain import words


def translated(context: str, text: str) -> str:
    """Return a text that was marked elsewhere in the language of the window."""
    return QCoreApplication.translate(context, text)


def word(known: Mapping[Any, str], code: str) -> str:
    """Return the word for a code; a code from a later version is shown as it is."""
    return translated(words.CONTEXT, known[code]) if code in known else code
