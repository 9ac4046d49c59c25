"""Buttons that do by one press what must be meant, and what has the focus in their place.

Nobody means to consent, sign or save by the Enter that opened a page, nor to show a name to whoever
looks on, nor to end a form: such a button never has the focus by itself. Where nothing can be
saved, one that records cannot be pressed.
"""

import re

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from ui.design.reading import is_reading

_PROPERTY, _MEANT = "records", "meant"
_NAMES = re.compile("(save|sign|record)_.+")


def mark_recording(*buttons: QAbstractButton) -> None:
    """Mark buttons that record something; those named save, sign or record need no mark."""
    for button in buttons:
        button.setProperty(_PROPERTY, True)


def is_recording(widget: QObject) -> bool:
    """Return whether a button records something in the office's own data."""
    if not isinstance(widget, QAbstractButton) or is_reading(widget):
        return False
    return bool(widget.property(_PROPERTY)) or bool(_NAMES.fullmatch(widget.objectName()))


def mark_only_meant(*buttons: QAbstractButton) -> None:
    """Mark buttons that uncover something, such as names, or that end what a client answers."""
    for button in buttons:
        button.setProperty(_MEANT, True)


def is_only_meant(widget: QObject) -> bool:
    """Return whether a button is never to be pressed by a key that was meant for something else."""
    return is_recording(widget) or bool(widget.property(_MEANT))


def ask_with(text: QLabel, asking: QWidget, *, copied: bool = False) -> None:
    """Let the text of a question have the focus in place of the buttons that answer it.

    With the focus it is tinted, with a bar beside it: a frame or a cursor would make a field of it.

    Args:
        text: What is asked; a screen reader reads it, and Tab leads on to the answers.
        asking: The part of the page with the question.
        copied: Whether the text can be chosen with the keyboard, and copied.
    """
    if copied:
        text.setTextInteractionFlags(
            text.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    text.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    text.setProperty("asked", True)
    asking.setFocusProxy(text)
