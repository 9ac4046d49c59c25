"""How wide an editor is, by what it takes."""

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.passphrase_field import PassphraseField
from ui.design.fields.time_edit import TimeEdit
from ui.design.layout.layouts import row
from ui.design.tokens import scaled

_ALL_BUT_NOTHING = 1000
"""The editor takes the width up to its most; what is left over stays empty behind it."""


def bound(editor: QWidget) -> None:
    """Set the width of an editor at the current text size."""
    match editor:
        case QAbstractSpinBox() | TimeEdit():
            editor.setFixedWidth(scaled("width_number"))
        case DayEdit():
            editor.setFixedWidth(scaled("width_date"))
        case ChoiceBox():
            editor.bound()
        case QLineEdit() | PassphraseField():
            editor.setMaximumWidth(scaled("width_text"))
        case QTextEdit() | QPlainTextEdit():
            editor.setMaximumWidth(scaled("width_prose"))


def at_the_start(editor: QWidget) -> QBoxLayout:
    """Return a row in which an editor is no wider than it may be, with nothing behind it."""
    laid = row(editor, None)
    laid.setStretch(0, _ALL_BUT_NOTHING)
    return laid
