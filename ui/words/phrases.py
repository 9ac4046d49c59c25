"""Looks up the text for a code in the current language."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain import words
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

_SENTENCE = QT_TRANSLATE_NOOP("Words", "{words}.")
_ENDED = (".", "।", "?", "…", ":")


def sentences(*parts: str) -> str:
    """Return texts one after the other, each ended as the language ends a sentence.

    Args:
        parts: Sentences with or without their full stop; empty ones are left out.
    """
    ended = translated(words.CONTEXT, _SENTENCE)
    return " ".join(
        part if part.endswith(_ENDED) else ended.format(words=part) for part in parts if part
    )


def translated(context: str, text: str) -> str:
    """Return the translation of a text that was marked elsewhere."""
    return QCoreApplication.translate(context, text)


def word(known: Mapping[Any, str], code: str) -> str:
    """Return the text for a code; an unknown code, from a later version, is returned as it is."""
    return translated(words.CONTEXT, known[code]) if code in known else code
