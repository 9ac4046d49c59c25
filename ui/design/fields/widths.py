"""How wide an editor is, by what it takes."""

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.design.bounded import Bounded
from ui.design.layout.layouts import row
from ui.design.tokens import scaled

_ALL_BUT_NOTHING = 1000
"""The editor takes the width up to its most; what is left over stays empty behind it."""
_FEW = 4
"""A line of no more letters, such as a year, is as wide as a number."""


def bound(editor: QWidget) -> None:
    """Set the width of an editor at the current text size."""
    match editor:
        case Bounded():
            editor.bound()
        case QAbstractSpinBox():
            editor.setFixedWidth(scaled("width_number"))
        case QCheckBox():
            editor.setMinimumHeight(scaled("control"))  # in line with the editors beside it
        case QLineEdit() if editor.maxLength() <= _FEW:
            editor.setFixedWidth(scaled("width_number"))
        case QLineEdit():
            editor.setMaximumWidth(scaled("width_text"))
        case QTextEdit() | QPlainTextEdit():
            editor.setMaximumWidth(scaled("width_prose"))


def at_the_start(editor: QWidget) -> QBoxLayout:
    """Return a row in which an editor is no wider than it may be, with nothing behind it."""
    laid = row(editor, None)
    # A box to tick is as wide as its words.
    laid.setStretch(0, 0 if isinstance(editor, QCheckBox) else _ALL_BUT_NOTHING)
    return laid
