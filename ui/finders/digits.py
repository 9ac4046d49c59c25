"""Finds digits of two scripts in one line."""

import re

from PySide6.QtWidgets import QWidget

from ui.finders.fault import Fault, fault, shown
from ui.finders.texts import texts_of

MIXED = "mixed digits"
_CODE = re.compile(r"\S*[A-Za-z]\S*|https?://\S+")
"""A client's code, a questionnaire, a key on the keyboard: it keeps its digits."""
_SCRIPTS = (re.compile("[0-9]"), re.compile("[০-৯]"), re.compile("[०-९]"))


def mixed_digits(window: QWidget) -> list[Fault]:
    """Find the lines that hold digits of more than one script."""
    return [
        fault(MIXED, each, line)
        for each in shown(window)
        for text in texts_of(each)
        for line in text.splitlines()
        if is_mixed(line)
    ]


def is_mixed(line: str) -> bool:
    """Return whether a line holds digits of more than one script, codes aside."""
    rest = _CODE.sub(" ", line)
    return sum(bool(script.search(rest)) for script in _SCRIPTS) > 1
